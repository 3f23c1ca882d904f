// A code quality report: TypeScript must take it for a list of Code Climate's issues, and GitLab's own demands hold.
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { check, end, equal, findings, modules, read } from './report.mjs';

const issues = JSON.parse(read('gitlab'));
const source = `${process.argv[2]}.gitlab.ts`;
fs.writeFileSync(source, `import type { Issue } from 'codeclimate-types';\nexport const issues: Issue[] = ${read('gitlab')};\n`);
try {
  execFileSync(process.execPath, [path.join(modules, 'typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck',
    '--baseUrl', modules, '--moduleResolution', 'node', '--module', 'commonjs', '--target', 'es2022', source], { encoding: 'utf8' });
} catch (error) {
  check(false, error.stdout);
}
equal(issues.map((i) => i.check_name), findings.map((f) => f.rule), 'rules');
equal(issues.map((i) => i.location.lines.begin), findings.map((f) => f.range.start.line), 'lines');
equal(new Set(issues.map((i) => i.fingerprint)).size, issues.length, 'fingerprints that differ');
for (const i of issues) {
  check(['info', 'minor', 'major', 'critical', 'blocker'].includes(i.severity), `severity ${i.severity}`);
  check(!/^(\.\/|\/)/.test(i.location.path) && fs.existsSync(i.location.path), `path ${i.location.path}`);
}
end();

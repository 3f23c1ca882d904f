// A SARIF log: the JSON Schema that the Multitool ships, and the Multitool's own rules, with those of what GitHub takes (Ghas).
// They are read from its report: its exit status is 0 even for errors.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { check, end, equal, findings, modules, read, require } from './report.mjs';

const Ajv = require('ajv/dist/2020').default;
const tool = ['linux', 'darwin', 'win32'].map((os) => path.join(modules, '@microsoft', `sarif-multitool-${os}`)).find((folder) => fs.existsSync(folder));
const log = JSON.parse(read('sarif'));
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const validate = ajv.compile(JSON.parse(fs.readFileSync(path.join(tool, 'sarif-2.1.0.json'), 'utf8')));
if (!validate(log)) for (const e of validate.errors) check(false, `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sarif-'));
const report = path.join(folder, 'report.sarif');
execFileSync(path.join(tool, 'Sarif.Multitool'), ['validate', `${process.argv[2]}.sarif`, '--output', report, '--log', 'ForceOverwrite', '--rule-kind', 'Sarif;Ghas', '--quiet', 'true'], { stdio: ['ignore', 'ignore', 'inherit'] });
for (const run of JSON.parse(fs.readFileSync(report, 'utf8')).runs) {
  for (const r of run.results ?? []) check(false, `${r.level ?? 'warning'} ${r.ruleId} ${r.message.text ?? (r.message.arguments ?? []).join(' | ')}`);
  for (const i of run.invocations ?? []) for (const n of i.toolExecutionNotifications ?? []) check(n.level !== 'error', n.message.text);
}
fs.rmSync(folder, { recursive: true });
equal(log.runs[0].results.map((r) => r.ruleId), findings.map((f) => f.rule), 'rules');
end();

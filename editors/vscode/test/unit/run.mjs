// Bundles the unit tests and runs them with Node's test runner. "vscode" resolves to nothing: what they test does not need it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import * as esbuild from 'esbuild';

if (!process.env.INROLINT) throw new Error('INROLINT has to name the program that the tests run against; test/unit.sh builds one and names it');
const out = '../../.cache/editors/vscode-unit';
const files = readdirSync('test/unit').filter((name) => name.endsWith('.test.ts'));
await esbuild.build({
  entryPoints: files.map((name) => `test/unit/${name}`),
  outdir: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  target: 'node20',
  sourcemap: 'inline',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
const { status, stdout } = spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=tap', ...files.map((name) => `${out}/${name.replace('.ts', '.mjs')}`)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
const failed = count('fail') + count('cancelled') + count('skipped') + count('todo');
if (status !== 0) console.log(stdout);
console.log(`${count('pass')} passed, ${failed} failed`);
process.exitCode = status === 0 && failed === 0 ? 0 : 1;

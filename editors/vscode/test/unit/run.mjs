// Bundles the unit tests and runs them with Node's test runner. "vscode" resolves to nothing: what they test does not need it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import * as esbuild from 'esbuild';

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
const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files.map((name) => `${out}/${name.replace('.ts', '.mjs')}`)], { stdio: 'inherit' });
process.exitCode = status ?? 1;

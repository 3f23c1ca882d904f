// Bundles the tests of the extension host into the folder named.
import * as esbuild from 'esbuild';

await esbuild.build({ entryPoints: ['test/host/index.ts', 'test/host/later.ts'], outdir: process.argv[2], bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'], sourcemap: 'inline' });

// Bundles the extension and the page of the flow preview into dist/.
//
//   node scripts/build.mjs [--watch]
import * as esbuild from 'esbuild';

const shared = { bundle: true, minify: true, sourcemap: false, legalComments: 'none', logLevel: 'warning' };
const builds = [
  { ...shared, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] },
  { ...shared, entryPoints: { flow: 'webview/main.ts' }, outdir: 'dist', platform: 'browser', format: 'iife', target: 'chrome122' },
  { ...shared, entryPoints: { flow: 'webview/flow.css' }, outdir: 'dist' },
];

if (process.argv.includes('--watch')) {
  for (const build of builds) await (await esbuild.context({ ...build, minify: false, sourcemap: true })).watch();
} else {
  await Promise.all(builds.map((build) => esbuild.build(build)));
}

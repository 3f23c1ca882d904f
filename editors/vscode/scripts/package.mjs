// Packages the extension: one .vsix for each platform with the binary inside, and a universal one that looks for inrolint on PATH.
//
//   node scripts/package.mjs [universal | TARGET…]     default: all, into ../../dist
//
// OUT names another folder. VERSION is what the binaries say they are, by default the version of package.json; a release has the same
// version as the extension.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** What VS Code calls a platform, and what Go does. */
const platforms = {
  'linux-x64': ['linux', 'amd64'],
  'linux-arm64': ['linux', 'arm64'],
  'darwin-x64': ['darwin', 'amd64'],
  'darwin-arm64': ['darwin', 'arm64'],
  'win32-x64': ['windows', 'amd64'],
  'win32-arm64': ['windows', 'arm64'],
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const out = process.env.OUT || '../../dist';
const stated = (process.env.VERSION || version).replace(/^v/, '');
if (/^\d+\.\d+\.\d+$/.test(stated) && stated !== version) {
  throw new Error(`this is to be release ${stated}, but package.json says ${version}; change "version", and "serverVersion" if need be`);
}
const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['universal', ...Object.keys(platforms)];
const unknown = wanted.filter((name) => name !== 'universal' && !platforms[name]);
if (unknown.length) throw new Error(`unknown platform ${unknown.join(', ')}; known: universal, ${Object.keys(platforms).join(', ')}`);

mkdirSync(out, { recursive: true });
copyFileSync('../../LICENSE', 'LICENSE');
for (const name of wanted) {
  rmSync('bin', { recursive: true, force: true });
  if (name !== 'universal') compile(...platforms[name]);
  const target = name === 'universal' ? [] : ['--target', name];
  const file = `${out}/inrolint-vscode-${version}${name === 'universal' ? '' : `-${name}`}.vsix`;
  execFileSync('node_modules/.bin/vsce', ['package', '--no-dependencies', ...target, '-o', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(file);
}
rmSync('bin', { recursive: true, force: true });

function compile(os, arch) {
  const program = `editors/vscode/bin/inrolint${os === 'windows' ? '.exe' : ''}`;
  const flags = ['build', '-trimpath', '-ldflags', `-s -w -X main.version=${stated}`, '-o', program, './cmd/inrolint'];
  execFileSync(process.env.GO || 'go', flags, { cwd: '../..', env: { ...process.env, CGO_ENABLED: '0', GOOS: os, GOARCH: arch }, stdio: 'inherit' });
}

import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import test from 'node:test';
import { find, fits, type Surroundings, versionOf } from '../../src/binary';

function program(file: string, script = 'echo inrolint 0.1.0', mode = 0o755): string {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode });
  return file;
}

function world(t: { after(f: () => void): void }): Surroundings {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'inrolint-'));
  t.after(() => fs.rmSync(root, { recursive: true }));
  return { setting: '', extension: path.join(root, 'extension'), folder: path.join(root, 'folder'), env: { PATH: path.join(root, 'path') }, platform: 'linux', home: path.join(root, 'home') };
}

test('the order of search: setting, extension, PATH, Go', (t) => {
  const w = world(t);
  const go = program(path.join(w.home, 'go/bin/inrolint'));
  assert.deepEqual(find(w), { path: go, origin: 'Go' });
  const onPath = program(path.join(w.env.PATH!, 'inrolint'));
  assert.deepEqual(find(w), { path: onPath, origin: 'PATH' });
  const inside = program(path.join(w.extension, 'bin/inrolint'));
  assert.deepEqual(find(w), { path: inside, origin: 'extension' });
  const set = program(path.join(w.home, 'tools/my inrolint'));
  assert.deepEqual(find({ ...w, setting: set }), { path: set, origin: 'setting' });
});

test('a setting that names no program is not passed over', (t) => {
  const w = world(t);
  program(path.join(w.env.PATH!, 'inrolint'));
  assert.deepEqual(find({ ...w, setting: '/nowhere/inrolint' }), { looked: ['/nowhere/inrolint'] });
  const plain = program(path.join(w.home, 'plain'), '', 0o644);
  assert.deepEqual(find({ ...w, setting: plain }), { looked: [plain] });
  fs.mkdirSync(path.join(w.home, 'folder'));
  assert.ok('looked' in find({ ...w, setting: path.join(w.home, 'folder') }));
});

test('a setting may begin with ~ or the folder, or be relative to it', (t) => {
  const w = world(t);
  const home = program(path.join(w.home, 'inrolint'));
  const folder = program(path.join(w.folder!, 'bin/inrolint'));
  assert.deepEqual(find({ ...w, setting: '~/inrolint' }), { path: home, origin: 'setting' });
  assert.deepEqual(find({ ...w, setting: '${workspaceFolder}/bin/inrolint' }), { path: folder, origin: 'setting' });
  assert.deepEqual(find({ ...w, setting: 'bin/inrolint' }), { path: folder, origin: 'setting' });
});

test('relative entries of PATH are passed over', (t) => {
  const w = world(t);
  const here = process.cwd();
  program(path.join(w.folder!, 'bin/inrolint'));
  process.chdir(w.folder!);
  t.after(() => process.chdir(here));
  const found = find({ ...w, env: { PATH: `bin:.:${w.env.PATH}` } });
  assert.ok('looked' in found && !found.looked.some((file) => !path.isAbsolute(file)));
});

test('where nothing is found, the places are told', (t) => {
  const w = world(t);
  assert.deepEqual(find({ ...w, env: { PATH: w.env.PATH, GOBIN: '/gobin' } }), { looked: [`${w.env.PATH}/inrolint`, '/gobin/inrolint', path.join(w.home, 'go/bin/inrolint')] });
});

test('a folder whose name looks like a pattern of replacement is taken as it is', (t) => {
  const w = world(t);
  const folder = path.join(w.folder!, "a$&b $' $1");
  const inside = program(path.join(folder, 'bin/inrolint'));
  assert.deepEqual(find({ ...w, folder, setting: '${workspaceFolder}/bin/inrolint' }), { path: inside, origin: 'setting' });
  assert.deepEqual(find({ ...w, home: folder, setting: '~/bin/inrolint' }), { path: inside, origin: 'setting' });
});

test('Windows: drive letters, blanks, quotes, and names without .exe', () => {
  const w: Surroundings = { setting: '', extension: 'C:\\Users\\Zoë A\\.vscode\\x', folder: 'D:\\my flows', env: { Path: '"C:\\Program Files\\inrolint";bin;\\tools;C:\\go\\bin' }, platform: 'win32', home: 'C:\\Users\\Zoë A' };
  const looked = (more: Partial<Surroundings>) => {
    const found = find({ ...w, ...more });
    assert.ok('looked' in found);
    return found.looked;
  };
  assert.deepEqual(looked({}), ['C:\\Program Files\\inrolint\\inrolint.exe', '\\tools\\inrolint.exe', 'C:\\go\\bin\\inrolint.exe', 'C:\\Users\\Zoë A\\go\\bin\\inrolint.exe']);
  assert.deepEqual(looked({ setting: 'C:\\Tools\\inrolint.exe' }), ['C:\\Tools\\inrolint.exe']);
  assert.deepEqual(looked({ setting: '~\\bin\\inrolint' }), ['C:\\Users\\Zoë A\\bin\\inrolint', 'C:\\Users\\Zoë A\\bin\\inrolint.exe']);
  assert.deepEqual(looked({ setting: '${workspaceFolder}/bin/inrolint.exe' }), ['D:\\my flows\\bin\\inrolint.exe']);
});

test('the version is read, and another program is told apart', async (t) => {
  const w = world(t);
  assert.equal(await versionOf(program(path.join(w.home, 'a'), 'echo "inrolint 0.3.1 (go1.26, linux/amd64)"')), '0.3.1');
  await assert.rejects(versionOf(program(path.join(w.home, 'b'), 'echo hello')), /did not answer with a version/);
  await assert.rejects(versionOf(program(path.join(w.home, 'c'), 'exit 3')));
});

test('a release has to be in the range, a build of a commit is taken', () => {
  const range = '>=0.1.0 <0.2.0';
  for (const version of ['0.1.0', 'v0.1.9', '0.1.1-3-gabcdef0', 'dev', '74d80de', '74d80de-dirty']) assert.ok(fits(version, range), version);
  for (const version of ['0.0.9', '0.2.0', '1.0.0']) assert.ok(!fits(version, range), version);
});

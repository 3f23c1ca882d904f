// efm-langserver with the configuration of ../../README.md against the real inrolint. node efm.mjs WORK: WORK holds what run.sh
// wrote there.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, finish, none } from './checks.mjs';
import { Session, read, root } from './client.mjs';

const work = process.argv[2];
const folder = path.join(work, 'folder');
const flow = (name) => read(root, 'editors/testdata/workspace/flows', name);
const session = await new Session(['efm-langserver', '-q', '-c', path.join(work, 'efm.yaml')], folder).start();
const [error, warning, info] = [1, 2, 3];

/** starts gives line, column, severity and rule of each diagnostic. */
const starts = (diagnostics) =>
  diagnostics.map(({ range: { start }, severity, message }) => [start.line, start.character, severity, message.split(':')[0]]);

/** lint says what is found in a text under a name. */
const lint = (name, text) => session.diagnose(name, text, name.endsWith('c') ? 'jsonc' : 'json');

const plain = [[4, 20, info, 'unhandled-branch'], [5, 44, error, 'orphan-parent-key'], [6, 99, warning, 'second-private-reply']];

await check('findings of a text that is on no disk, each in its place with its level', async () => {
  const found = await lint('flows/plain.scenario.json', flow('plain.scenario.json'));
  assert.deepEqual(starts(found), plain);
  assert.equal(found[1].message, 'orphan-parent-key: parent_key "aks" names no action of this definition. Did you mean "ask"?');
  assert.ok(found.every((d) => d.source === 'inrolint'));
});
await check('they follow a change', async () => {
  const found = await lint('flows/plain.scenario.json', flow('plain.scenario.json').replace('"aks"', '"ask"'));
  assert.deepEqual(starts(found), [[6, 99, warning, 'second-private-reply']]);
});
await check('a text without findings', async () => {
  none(await lint('flows/plain.scenario.json', flow('notes.scenario.jsonc').replace(/^ *\/\/.*\n/m, '')), 'plain.scenario.json');
});
await check('in a folder and a file with blanks and brackets', async () => {
  for (const name of ['my flows/opening hours.scenario.json', 'flows (old)/hours (1).scenario.json']) {
    assert.deepEqual(starts(await lint(name, flow('plain.scenario.json'))), plain, name);
  }
});
await check('.jsonc, with comments', async () => {
  none(await lint('flows/notes.scenario.jsonc', flow('notes.scenario.jsonc')), 'notes.scenario.jsonc');
});
await check('behind emojis the column is that of the character', async () => {
  const text = flow('giveaway.scenario.json');
  const line = text.split('\n')[7];
  const before = line.slice(0, line.indexOf('"qestion"'));
  assert.ok([...before].length < before.length);
  const [found] = starts(await lint('flows/giveaway.scenario.json', text));
  assert.deepEqual(found, [7, [...before].length, error, 'orphan-parent-key']);
});
await check('the configuration of the project holds', async () => {
  mkdirSync(path.join(folder, 'quiet'));
  writeFileSync(path.join(folder, 'quiet/.inrolint.yaml'), 'rules: {orphan-parent-key: warning, unhandled-branch: off, second-private-reply: off}\n');
  assert.deepEqual(starts(await lint('quiet/plain.scenario.json', flow('plain.scenario.json'))), [[5, 44, warning, 'orphan-parent-key']]);
});
await check('what is found in a suppression file is not shown in the definition', async () => {
  mkdirSync(path.join(folder, 'hidden'));
  writeFileSync(path.join(folder, 'hidden/.inrolint-suppressions.yaml'), '- {file: plain.scenario.json, rule: no-actions, reason: gone}\n');
  assert.deepEqual(starts(await lint('hidden/plain.scenario.json', flow('plain.scenario.json'))), plain);
});
await check('other JSON is left alone', async () => {
  none(await lint('package.json', '{ "name": "not-a-definition" }'), 'package.json');
});
await session.stop();
finish();

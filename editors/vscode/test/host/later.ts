// A window that opens without a definition, and gets some later.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { finding, findings, gone, open, test, until } from './harness';

export { run } from './harness';

let api: Api;
const [empty] = vscode.workspace.workspaceFolders!.map(({ uri }) => uri);
const added = vscode.Uri.joinPath(empty, '..', 'workspace');
const giveaway = vscode.Uri.joinPath(added, 'flows', 'giveaway.scenario.json');

/** quiet gives a server the time that it would take to start. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1000));

test("start: other people's JSON starts no server", async () => {
  api = await vscode.extensions.getExtension<Api>('inrolint.inrolint')!.activate();
  await open(vscode.Uri.joinPath(empty, 'package.json'));
  await quiet();
  assert.equal(api.server.condition.phase, 'idle');
  assert.equal(api.server.starts, 0);
});

test('start: a folder that is added later starts it, and is judged', async () => {
  assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: added }));
  await until('the server', () => api.server.condition.phase === 'running');
  await finding(giveaway, 'orphan-parent-key');
});

test('diagnostics: those of a folder go with it, and come back', async () => {
  assert.ok(vscode.workspace.updateWorkspaceFolders(1, 1));
  await gone(giveaway, 'orphan-parent-key');
  assert.equal(findings(giveaway).length, 0);
  assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: added }));
  await finding(giveaway, 'orphan-parent-key');
  assert.equal(api.server.starts, 1);
});

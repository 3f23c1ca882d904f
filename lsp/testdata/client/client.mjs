// Drives the server with the library that VS Code's language client is made of: its framing, its types of requests, its
// cancellation and its progress. Run by "run" beside it: node client.mjs BINARY FOLDER.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const p = require('vscode-languageserver-protocol/node');
const [binary, folder] = process.argv.slice(2);

let passed = 0;
const check = async (name, test) => {
  await test();
  passed++;
  console.log(`ok - ${name}`);
};

// start begins a session; published holds what was last published by URI, next waits for more.
function start(capabilities) {
  const child = spawn(binary, ['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const errors = [];
  const connection = p.createProtocolConnection(new p.StreamMessageReader(child.stdout), new p.StreamMessageWriter(child.stdin), {
    error: (m) => errors.push(m), warn: (m) => errors.push(m), info() {}, log() {},
  });
  const published = new Map();
  const waiting = [];
  connection.onNotification(p.PublishDiagnosticsNotification.type, (params) => {
    published.set(params.uri, params);
    for (const w of waiting.splice(0)) w();
  });
  connection.onRequest(p.RegistrationRequest.type, () => undefined);
  connection.onRequest(p.ConfigurationRequest.type, ({ items }) => items.map(() => ({ target: '' })));
  connection.onRequest(p.DiagnosticRefreshRequest.type, () => undefined);
  connection.onError(([error]) => errors.push(String(error)));
  connection.listen();
  const until = async (holds) => {
    while (!holds()) await new Promise((resolve) => waiting.push(resolve));
  };
  const initialize = () => connection.sendRequest(p.InitializeRequest.type, {
    processId: process.pid, rootUri: null, capabilities,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }],
  });
  const stop = async () => {
    await connection.sendRequest(p.ShutdownRequest.type);
    await connection.sendNotification(p.ExitNotification.type);
    assert.equal(await ended, 0);
    assert.equal(stderr, '');
    assert.deepEqual(errors, []);
  };
  return { connection, published, until, initialize, stop };
}

const uri = pathToFileURL(path.join(folder, 'new one.scenario.json')).href;
const text = '{"title": "Ü🌷", "triggers": [{"trigger_type": "comment"}], "actions": [\n  {"action_key": "a", "parent_key": "b", "action_type": "message", "content": "Hi"}\n]}\n';
const all = {
  workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
  textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true, dataSupport: true }, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

const push = start(all);
await check('initialize', async () => {
  const result = await push.initialize();
  assert.equal(result.serverInfo.name, 'inrolint');
  assert.equal(result.capabilities.textDocumentSync.change, p.TextDocumentSyncKind.Incremental);
  await push.connection.sendNotification(p.InitializedNotification.type, {});
});
await check('diagnostics are published with version, code and place', async () => {
  await push.connection.sendNotification(p.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'json', version: 1, text } });
  await push.until(() => push.published.get(uri)?.version === 1);
  const [found] = push.published.get(uri).diagnostics.filter((d) => d.code === 'orphan-parent-key');
  assert.ok(p.Diagnostic.is(found));
  assert.deepEqual(found.range, p.Range.create(1, 36, 1, 39));
  assert.equal(found.source, 'inrolint');
  assert.ok(found.codeDescription.href.startsWith('https://'));
});
await check('an incremental change mends it', async () => {
  await push.connection.sendNotification(p.DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: p.Range.create(1, 36, 1, 39), text: 'null' }],
  });
  await push.until(() => push.published.get(uri)?.version === 2);
  assert.deepEqual(push.published.get(uri).diagnostics.filter((d) => d.code === 'orphan-parent-key'), []);
});
await check('document symbols', async () => {
  const symbols = await push.connection.sendRequest(p.DocumentSymbolRequest.type, { textDocument: { uri } });
  assert.ok(symbols.length > 0);
  assert.ok(symbols.every((s) => p.DocumentSymbol.is(s)));
});
await check('a request that was cancelled', async () => {
  const source = new p.CancellationTokenSource();
  const answer = push.connection.sendRequest(p.DocumentSymbolRequest.type, { textDocument: { uri } }, source.token);
  source.cancel();
  await answer.catch((error) => assert.equal(error.code, p.LSPErrorCodes.RequestCancelled));
});
await check('an unknown method', async () => {
  await assert.rejects(push.connection.sendRequest('inrolint/nonsense', {}), (error) => error.code === p.ErrorCodes.MethodNotFound);
});
await check('close clears, shutdown and exit end it', async () => {
  await push.connection.sendNotification(p.DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  await push.until(() => push.published.get(uri)?.diagnostics.length === 0);
  await push.stop();
});

const pull = start({ ...all, textDocument: { ...all.textDocument, diagnostic: { dynamicRegistration: true } } });
await check('diagnostics are pulled', async () => {
  const result = await pull.initialize();
  assert.equal(result.capabilities.diagnosticProvider.workspaceDiagnostics, true);
  await pull.connection.sendNotification(p.InitializedNotification.type, {});
  await pull.connection.sendNotification(p.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'json', version: 1, text } });
  const full = await pull.connection.sendRequest(p.DocumentDiagnosticRequest.type, { textDocument: { uri } });
  assert.equal(full.kind, p.DocumentDiagnosticReportKind.Full);
  assert.ok(full.items.some((d) => d.code === 'orphan-parent-key'));
  const again = await pull.connection.sendRequest(p.DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId: full.resultId });
  assert.equal(again.kind, p.DocumentDiagnosticReportKind.Unchanged);
  assert.equal(pull.published.size, 0);
});
await check('a workspace is pulled with progress', async () => {
  const kinds = [];
  pull.connection.onProgress(p.WorkDoneProgress.type, 'work', (value) => kinds.push(value.kind));
  const report = await pull.connection.sendRequest(p.WorkspaceDiagnosticRequest.type, { previousResultIds: [], workDoneToken: 'work' });
  assert.ok(report.items.some((item) => item.uri === uri));
  assert.deepEqual(kinds, ['begin', 'end']);
  await pull.stop();
});
console.log(`${passed} passed, 0 failed`);

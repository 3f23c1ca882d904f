// Runs inside the real extension host, so every call is the real vscode.* API against the real language client and the real server.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { besideOf } from '../../src/flow/preview';
import { code, finding, findings, gone, open, test, until } from './harness';

export { run } from './harness';

let api: Api;
const [workspace, other] = vscode.workspace.workspaceFolders!.map(({ uri }) => uri);
const at = (name: string, folder = workspace) => vscode.Uri.joinPath(folder, ...name.split('/'));
const giveaway = at('flows/giveaway.scenario.json');
const sizes = at('flows/sizes.scenario.json');
const spring = at('flows/spring.campaign.json');
const autumn = at('autumn.campaign.json', other);
const emoji = at('emoji.scenario.json', other);

const own = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source !== 'inrolint');

/** place returns the position of the nth occurrence of a text, plus a number of UTF-16 units. */
function place(document: vscode.TextDocument, text: string, plus = 0, nth = 1): vscode.Position {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = document.getText().indexOf(text, offset + 1);
  assert.notEqual(offset, -1, `no ${text} in the document`);
  return document.positionAt(offset + plus);
}

async function replace(editor: vscode.TextEditor, old: string, text: string): Promise<void> {
  const start = place(editor.document, old);
  assert.ok(await editor.edit((edit) => edit.replace(new vscode.Range(start, start.translate(0, old.length)), text)));
}

/** asWas takes back every change that was not saved. */
async function asWas(uri: vscode.Uri): Promise<void> {
  await open(uri);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

async function setting(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('inrolint').update(name, value, vscode.ConfigurationTarget.Workspace);
}

const execute = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);
async function phase(wanted: string): Promise<void> {
  await until(`the server to be ${wanted}`, () => api.server.condition.phase === wanted).catch((error: Error) => {
    throw new Error(`${error.message}; it is ${JSON.stringify(api.server.condition)}`);
  });
}

test('start: the extension activates and finds the server on PATH', async () => {
  api = await vscode.extensions.getExtension<Api>('inrolint.inrolint')!.activate();
  await phase('running');
  assert.equal(api.server.condition.binary?.origin, 'PATH');
  assert.ok(api.server.condition.version);
});

test('start: a definition stays JSON to VS Code', async () => {
  const { document } = await open(giveaway);
  assert.equal(document.languageId, 'json');
});

test('diagnostics: a finding lies exactly on its text, with rule, severity and a link', async () => {
  const { document } = await open(giveaway);
  const orphan = await finding(giveaway, 'orphan-parent-key');
  assert.equal(document.getText(orphan.range), '"qestion"');
  assert.equal(orphan.severity, vscode.DiagnosticSeverity.Error);
  assert.match(orphan.message, /names no action/);
  assert.ok(typeof orphan.code === 'object' && /^https:\/\/.*orphan-parent-key/.test(orphan.code.target.toString()));
});

test('diagnostics: columns are right behind emoji', async () => {
  const { document } = await open(emoji);
  const orphan = await finding(emoji, 'orphan-parent-key');
  assert.equal(document.getText(orphan.range), '"q🥐"');
});

test('diagnostics: they follow an edit at once and go with the mistake', async () => {
  const editor = await open(giveaway);
  await replace(editor, '"qestion"', '"question"');
  await gone(giveaway, 'orphan-parent-key');
  await replace(editor, '"option_0"', '"option_zero"');
  assert.equal(editor.document.getText((await finding(giveaway, 'invalid-branch-label')).range), '"option_zero"');
  await asWas(giveaway);
  await finding(giveaway, 'orphan-parent-key');
});

test('diagnostics: closed files of both folders are judged, each by its own configuration', async () => {
  await finding(autumn, 'mcp-inline-object');
  assert.ok(!findings(spring).some((one) => code(one) === 'mcp-inline-object'));
});

test('completion: parent_branch shows what each branch of that parent means', async () => {
  const { document } = await open(sizes);
  const list = await execute<vscode.CompletionList>('vscode.executeCompletionItemProvider', sizes, place(document, '"parent_branch": "option_0"', 18));
  const label = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? { label } : label);
  const zero = list.items.map(label).find((item) => item.label.replaceAll('"', '') === 'option_0');
  assert.ok(zero, list.items.map((item) => label(item).label).join());
  assert.match(`${zero.description} ${zero.detail} ${list.items.map((item) => item.detail).join()}`, /Up to 41/);
});

test('completion: parent_key offers the other actions and never the action itself', async () => {
  const { document } = await open(sizes);
  const list = await execute<vscode.CompletionList>('vscode.executeCompletionItemProvider', sizes, place(document, '"parent_key": "size"', 15));
  const names = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label).replaceAll('"', ''));
  assert.ok(names.includes('split') && !names.includes('small'), names.join());
});

test('snippets: they are offered in definitions and nowhere else', async () => {
  const offered = async (uri: vscode.Uri) => {
    const list = await execute<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, new vscode.Position(0, 1));
    return list.items.filter(({ label }) => (typeof label === 'string' ? label : label.label).startsWith('inro-')).length;
  };
  await open(at('package.json'));
  assert.equal(await offered(at('package.json')), 0);
  await open(giveaway);
  assert.ok((await offered(giveaway)) > 5);
});

test('hover: it explains an action type', async () => {
  const { document } = await open(sizes);
  const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', sizes, place(document, 'button_template', 3));
  assert.match(hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value))).join('\n'), /button/i);
});

test('definition, references: of a key', async () => {
  const { document } = await open(sizes);
  const position = place(document, '"parent_key": "split"', 16);
  const [definition] = await execute<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', sizes, position);
  const range = 'targetRange' in definition ? (definition.targetSelectionRange ?? definition.targetRange) : definition.range;
  assert.equal(document.lineAt(range.start).lineNumber, place(document, '"action_key": "split"').line);
  assert.equal((await execute<vscode.Location[]>('vscode.executeReferenceProvider', sizes, position)).length, 3);
});

test('rename: it changes the key and every reference, and refuses a collision', async () => {
  const { document } = await open(sizes);
  const position = place(document, '"action_key": "split"', 16);
  const edit = await execute<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', sizes, position, 'halves');
  assert.equal(edit.get(sizes).length, 3);
  assert.ok(edit.get(sizes).every(({ newText }) => newText.replaceAll('"', '') === 'halves'));
  await assert.rejects(Promise.resolve(execute('vscode.executeDocumentRenameProvider', sizes, position, 'card')));
});

test('code actions: a quick fix is preferred, mends, and the finding goes', async () => {
  const { document } = await open(giveaway);
  const orphan = await finding(giveaway, 'orphan-parent-key');
  const actions = await execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', giveaway, orphan.range, vscode.CodeActionKind.QuickFix.value, 20);
  const fix = actions.find(({ isPreferred }) => isPreferred);
  assert.ok(fix, `none is preferred of: ${actions.map(({ title }) => title).join('; ')}`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit!));
  assert.match(document.getText(), /"parent_key": "question",\s+"parent_branch": "option_0"/);
  await gone(giveaway, 'orphan-parent-key');
  await asWas(giveaway);
});

test('code actions: fix all mends what is safe', async () => {
  const { document } = await open(giveaway);
  await finding(giveaway, 'orphan-parent-key');
  await execute('inrolint.fixAll');
  await until('the fix', () => !document.getText().includes('qestion'));
  await asWas(giveaway);
});

test('formatting: it works by its command, and as a formatter once it is switched on', async () => {
  const editor = await open(spring);
  const before = editor.document.getText();
  await replace(editor, '"rule_type": "inclusion"', '"rule_type":     "inclusion"');
  await execute('inrolint.format');
  assert.equal(editor.document.getText(), before);
  const starts = api.server.starts;
  const formatted = async () => (await execute<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', spring, { tabSize: 2, insertSpaces: true }))?.length;
  await replace(editor, '"rule_type": "inclusion"', '"rule_type":     "inclusion"');
  await vscode.workspace.getConfiguration('json').update('format.enable', false, vscode.ConfigurationTarget.Workspace);
  await until('no formatter at all', async () => !(await formatted()));
  await setting('format.enable', true);
  await until('a restart', () => api.server.starts > starts);
  const edits = await until('edits', formatted);
  assert.ok(edits > 0);
  await vscode.workspace.getConfiguration('json').update('format.enable', undefined, vscode.ConfigurationTarget.Workspace);
  await setting('format.enable', undefined);
  await asWas(spring);
  await phase('running');
});

test('symbols: they follow the flow, a branch lies in its parent', async () => {
  await open(sizes);
  const symbols = await until('symbols', async () => {
    const found = await execute<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', sizes);
    const all = (list: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] => list.flatMap((one) => [one, ...all(one.children ?? [])]);
    const split = all(found ?? []).find(({ name, children }) => name.includes('split') && children.some((child) => child.name.includes('plain')));
    return split && found;
  });
  assert.ok(symbols.length > 0);
});

test('symbols: those of the workspace find a key of another file', async () => {
  const found = await until('symbols', async () => {
    const list = await execute<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'split');
    return list.some(({ name, location }) => name.includes('split') && location.uri.path === sizes.path) && list;
  });
  assert.ok(found.length > 0);
});

test('call hierarchy: it leads from a step to those that follow and back', async () => {
  const { document } = await open(sizes);
  const [item] = await execute<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', sizes, place(document, '"action_key": "split"', 16));
  const outgoing = await execute<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
  assert.deepEqual(outgoing.map(({ to }) => /plain|card/.exec(to.name)?.[0]).sort(), ['card', 'plain']);
  const incoming = await execute<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
  assert.match(incoming.map(({ from }) => from.name).join(), /size/);
});

test('inlay hints: they say what a branch means', async () => {
  const { document } = await open(sizes);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await execute<vscode.InlayHint[]>('vscode.executeInlayHintProvider', sizes, whole);
  const texts = hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
  assert.ok(texts.some((text) => text.includes('Up to 41')), texts.join('; '));
});

test('code lenses: they lead to the flow', async () => {
  await open(sizes);
  const lenses = await execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', sizes, 50);
  assert.ok(lenses.some(({ command }) => command?.command === 'inrolint.showFlow'), lenses.map(({ command }) => command?.title).join('; '));
});

test('semantic tokens, folding, selection ranges: they are there', async () => {
  const { document } = await open(sizes);
  const tokens = await execute<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', sizes);
  assert.ok(tokens && tokens.data.length > 0);
  assert.ok((await execute<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', sizes)).length > 0);
  assert.ok((await execute<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', sizes, [place(document, 'Small it is')])).length > 0);
});

test('flow: it is drawn, with a node for every step at its place, and follows an edit', async () => {
  const editor = await open(sizes);
  const drawings: Parameters<Parameters<typeof api.flow.onDidDraw>[0]>[0][] = [];
  const listening = api.flow.onDidDraw((drawing) => drawings.push(drawing));
  await execute('inrolint.showFlow');
  const first = await until('a drawing', () => drawings.find(({ uri }) => uri.endsWith('sizes.scenario.json')));
  for (const key of ['size', 'small', 'split', 'plain', 'card']) {
    const node = first.nodes.find(({ subject }) => subject === key);
    assert.ok(node, key);
    const { start, end } = node.range;
    assert.match(editor.document.getText(new vscode.Range(start.line, start.character, end.line, end.character)), new RegExp(`^\\{\\s*"action_key": "${key}"[^]*\\}$`));
  }
  await replace(editor, 'Small it is.', 'Tiny it is!');
  await until('another drawing', () => drawings.at(-1)?.content.includes('Tiny it is!'));
  listening.dispose();
  await asWas(sizes);
});

test('flow: it goes on while the text is no JSON, as it is when it is typed', async () => {
  const editor = await open(sizes);
  const drawings: Parameters<Parameters<typeof api.flow.onDidDraw>[0]>[0][] = [];
  const listening = api.flow.onDidDraw((drawing) => drawings.push(drawing));
  await execute('inrolint.showFlow');
  const whole = await until('a drawing', () => drawings.at(-1)?.nodes.length);
  for (const [old, text] of [['Small it is."', 'Half a text'], ['"action_key": "split",', '"action_key": "split"'], ['"parent_key": "size"', '"parent_key": ']]) {
    const before = drawings.length;
    await replace(editor, old, text);
    await until('another drawing', () => drawings.length > before && drawings.at(-1)!.version === editor.document.version);
    for (const key of ['small', 'plain', 'card']) assert.ok(drawings.at(-1)!.nodes.some(({ subject }) => subject === key), `${key} after ${text}`);
    assert.ok(drawings.at(-1)!.nodes.length >= whole - 1, text);
    await asWas(sizes);
  }
  listening.dispose();
});

test('flow: a drawing carries nothing that a strict policy refuses', async () => {
  for (const theme of ['auto', 'light', 'dark']) {
    const { content } = await api.server.execute<{ content: string }>('inrolint.showFlow', { uri: api.server.uri(giveaway), format: 'svg', theme });
    assert.doesNotMatch(content, /<script|\sstyle=|\son[a-z]+=|href="http|url\(http|@import/);
  }
});

test('flow: what only looks like a definition, such as the other side of a comparison, is not drawn', async () => {
  await open(sizes);
  let drawn = 0;
  const listening = api.flow.onDidDraw(({ uri }) => uri.startsWith('git') && drawn++);
  void execute('inrolint.showFlow', sizes.with({ scheme: 'git', query: '{"ref":"HEAD"}' }));
  await new Promise((resolve) => setTimeout(resolve, 700));
  listening.dispose();
  assert.equal(drawn, 0);
  await execute('notifications.clearAll');
});

test('flow: the file of a drawing is offered beside the definition, or in the folder of the workspace', () => {
  assert.equal(besideOf(sizes).path, sizes.path.replace('.json', '.svg'));
  const unnamed = besideOf(vscode.Uri.from({ scheme: 'untitled', path: 'new.scenario.json' }));
  assert.deepEqual([unnamed.scheme, unnamed.path], [workspace.scheme, `${workspace.path}/new.scenario.svg`]);
});

test('explain: the page of a rule is readable', async () => {
  await execute('inrolint.explainRule', 'orphan-parent-key');
  const page = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'inrolint-rule', path: '/orphan-parent-key.md' }));
  assert.match(page.getText(), /orphan-parent-key/);
  assert.match(page.getText(), /parent_key/);
});

test('linting the workspace opens the problems and counts them', async () => {
  const summary = await api.server.execute<{ files: number; errors: number }>('inrolint.lintWorkspace');
  assert.ok(summary.files >= 5 && summary.errors >= 2, JSON.stringify(summary));
  await execute('inrolint.lintWorkspace');
});

test('the status item says what holds for the file in front', async () => {
  await open(giveaway);
  await until('REST', () => api.status.text === '$(check) inrolint · REST');
  await until('the tooltip', () => /\.inrolint\.yaml/.test(api.status.tooltip) && /scenario, create/.test(api.status.tooltip));
  await open(autumn);
  await until('MCP', () => api.status.text === '$(check) inrolint · MCP');
});

test('include: what the configuration names is a definition, and what it names no longer is none', async () => {
  const winter = at('plans/winter.json', other);
  const config = await open(at('.inrolint.yaml', other));
  const before = config.document.getText();
  const configure = async (text: string) => {
    const { document } = await open(config.document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const starts = api.server.starts;
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.equal(api.server.starts, starts, 'restarted while the configuration is being written');
    await document.save();
    await until('a restart', () => api.server.starts > starts);
  };
  /** hovers counts those of the server; VS Code's own may have an empty one beside it. */
  const hovers = async (uri: vscode.Uri) => {
    const all = await execute<vscode.Hover[]>('vscode.executeHoverProvider', uri, place(await vscode.workspace.openTextDocument(uri), '"action_type"', 2));
    return all.filter(({ contents }) => contents.some((content) => /What the action does/.test((content as vscode.MarkdownString).value))).length;
  };

  const { document } = await open(winter);
  assert.deepEqual([findings(winter).length, await hovers(winter)], [0, 0]);
  await configure(`${before}include: ["plans/*.json", "*.campaign.json"]\n`);
  await finding(winter, 'orphan-parent-key');
  const editor = await open(winter);
  await replace(editor, '"questoin"', '"question"');
  await gone(winter, 'orphan-parent-key');
  await until('the target', () => api.status.text === '$(check) inrolint · MCP');
  assert.equal(await hovers(winter), 1);
  assert.equal(await hovers(autumn), 1, 'named twice, a definition is still one');
  const drawings: string[] = [];
  const listening = api.flow.onDidDraw(({ uri }) => drawings.push(uri));
  await execute('inrolint.showFlow');
  await until('a drawing', () => drawings.some((uri) => uri.endsWith('plans/winter.json')));
  listening.dispose();
  const snippets = await execute<vscode.CompletionList>('vscode.executeCompletionItemProvider', winter, place(document, '{ "action_key": "question"'));
  assert.ok(snippets.items.some(({ label }) => typeof label === 'object' && label.label.startsWith('inro-')));
  await asWas(winter);
  const { starts } = api.server;
  await execute('inrolint.restart');
  await finding(winter, 'orphan-parent-key');
  await new Promise((resolve) => setTimeout(resolve, 700));
  assert.equal(api.server.starts, starts + 1, 'what is named is remembered');

  await configure(before);
  await gone(winter, 'orphan-parent-key');
  assert.equal(await hovers(winter), 0);
});

test('another target judges anew, without a restart', async () => {
  const starts = api.server.starts;
  await open(spring);
  await setting('target', 'mcp');
  await finding(spring, 'mcp-inline-object');
  await until('MCP', () => api.status.text === '$(check) inrolint · MCP');
  await setting('target', undefined);
  await gone(spring, 'mcp-inline-object');
  assert.equal(api.server.starts, starts);
});

test('a changed configuration file counts at once', async () => {
  const file = at('.inrolint.yaml');
  const before = fs.readFileSync(file.fsPath, 'utf8');
  await open(giveaway);
  await finding(giveaway, 'orphan-parent-key');
  try {
    fs.writeFileSync(file.fsPath, `${before}rules:\n  orphan-parent-key: off\n`);
    await gone(giveaway, 'orphan-parent-key');
  } finally {
    fs.writeFileSync(file.fsPath, before);
  }
  await finding(giveaway, 'orphan-parent-key');
});

test('an untitled definition is judged, too', async () => {
  const document = await vscode.workspace.openTextDocument(at('flows/draft.scenario.json').with({ scheme: 'untitled' }));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '{ "title": "T", "triggers": [{ "trigger_type": "comment" }], "actions": [{ "action_key": "a", "parent_key": "b", "action_type": "message", "content": "x" }] }'));
  await finding(document.uri, 'orphan-parent-key');
  await execute('workbench.action.revertAndCloseActiveEditor');
});

test("VS Code's own JSON support stays", async () => {
  const editor = await open(at('package.json'));
  await replace(editor, 'true', 'tru');
  await until('a syntax error', () => own(editor.document.uri).length > 0);
  assert.equal(findings(editor.document.uri).length, 0);
  await asWas(editor.document.uri);
  await open(giveaway);
  const symbols = await execute<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', at('package.json'));
  assert.ok(symbols.some(({ name }) => name === 'private'));
});

test('while the server runs nothing is said twice; without it the schema speaks', async () => {
  const editor = await open(spring);
  await replace(editor, '"inclusion"', '"including"');
  await finding(spring, 'invalid-value');
  assert.deepEqual(own(spring), []);
  await setting('path', path.join(os.tmpdir(), 'no such inrolint'));
  await phase('missing');
  assert.match(api.server.condition.problem!, /names no program/);
  await until('the schema to speak', () => own(spring).length > 0);
  assert.deepEqual(findings(spring), []);
  await setting('path', undefined);
  await phase('running');
  await finding(spring, 'invalid-value');
  await until('the schema to be silent', () => own(spring).length === 0);
  await asWas(spring);
});

test('a server that does not fit is not started, and said', async () => {
  const program = (name: string, script: string) => {
    const file = path.join(os.tmpdir(), name);
    fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return file;
  };
  await setting('path', program('inrolint-of-tomorrow', 'echo "inrolint 9.0.0 (go1.40, linux/amd64)"'));
  await phase('misfit');
  assert.match(api.server.condition.problem!, /9\.0\.0.*works with/);
  await setting('path', program('no-inrolint', 'echo hello'));
  await until('another problem', () => /cannot be run as inrolint/.test(api.server.condition.problem ?? ''));
  await setting('path', undefined);
  await phase('running');
});

test('restart: a server that dies comes back, with what was open', async () => {
  const editor = await open(giveaway);
  await replace(editor, 'Lovely!', 'Lovely 🥐!');
  const starts = api.server.starts;
  process.kill(api.server.processId!, 'SIGKILL');
  await until('another start', () => api.server.starts > starts);
  await finding(giveaway, 'orphan-parent-key');
  await replace(editor, '"qestion"', '"question"');
  await gone(giveaway, 'orphan-parent-key');
  await asWas(giveaway);
});

test('restart: one that dies again and again is given up, until the user restarts it', async () => {
  await execute('inrolint.restart');
  await phase('running');
  for (let deaths = 0; deaths < 5; deaths++) {
    const starts = api.server.starts;
    process.kill(api.server.processId!, 'SIGKILL');
    await until('what follows', () => api.server.starts > starts || api.server.condition.phase === 'stopped');
  }
  await phase('stopped');
  assert.match(api.status.text, /stopped/);
  await execute('inrolint.restart');
  await phase('running');
  await finding(giveaway, 'orphan-parent-key');
});

/** stand writes a program that answers `inrolint version` and runs a script as the server. */
function stand(name: string, server: string): string {
  const file = path.join(os.tmpdir(), name);
  fs.writeFileSync(file, `#!/bin/sh\n[ "$1" = version ] && { echo "inrolint 0.1.0"; exit; }\n${server}\n`, { mode: 0o755 });
  return file;
}

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('restart: a server that dies at once is given up', async () => {
  const traces = path.join(os.tmpdir(), `inrolint-starts-${process.pid}`);
  await setting('path', stand('inrolint-that-dies', `echo x >>'${traces}'; exit 1`));
  await phase('stopped');
  assert.match(api.server.condition.problem!, /ended 5 times/);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(api.server.condition.phase, 'stopped');
  const starts = fs.readFileSync(traces, 'utf8').length / 2;
  assert.ok(starts >= 1 && starts <= 5, `${starts} starts`);
  await setting('path', undefined);
  await phase('running');
});

test('restart: a server that never answers is replaced, and ends', async () => {
  const traces = path.join(os.tmpdir(), `inrolint-pid-${process.pid}`);
  await setting('path', stand('inrolint-that-hangs', `echo $$ >'${traces}'; exec sleep 600`));
  const pid = Number(await until('the process', () => fs.existsSync(traces) && fs.readFileSync(traces, 'utf8')));
  assert.ok(alive(pid));
  await setting('path', undefined);
  await phase('running');
  await until('its end', () => !alive(pid));
});

test('restart: a server that takes too long is given up', async () => {
  const { patience } = api.server;
  api.server.patience = 500;
  await setting('path', stand('inrolint-that-hangs', 'exec sleep 600'));
  await phase('stopped');
  assert.match(api.server.condition.problem!, /did not answer within 0.5 seconds/);
  assert.equal(api.server.processId, undefined);
  api.server.patience = patience;
  await setting('path', undefined);
  await phase('running');
});

test('restart: a server that is stopped leaves no process', async () => {
  const pid = api.server.processId!;
  await api.server.stop();
  await until('its end', () => !alive(pid), 5);
  await execute('inrolint.restart');
  await phase('running');
});

test('restart: asked for while the server is being stopped, it comes after that', async () => {
  const pid = api.server.processId!;
  const stopped = api.server.stop();
  await execute('inrolint.restart');
  await stopped;
  assert.equal(api.server.condition.phase, 'running');
  assert.notEqual(api.server.processId, pid);
  await until('its end', () => !alive(pid));
});

test('restart: asked for in the moment that a server comes up, it does no harm', async () => {
  let again: Promise<void> | undefined;
  const listening = api.server.onDidChange(({ phase }) => {
    if (phase === 'running') again ??= api.server.restart();
  });
  await execute('inrolint.restart');
  await until('the second', () => again !== undefined);
  await again;
  listening.dispose();
  await phase('running');
  await finding(giveaway, 'orphan-parent-key');
});

// The commands that do not have a file of their own.
import * as vscode from 'vscode';
import type { Definitions } from './definitions';
import { withoutLinks } from './literal';
import type { Server } from './server';
import { section, type Target } from './settings';
import { allSnippets } from './snippets';

/** registerCommands registers them. */
export function registerCommands(server: Server, definitions: Definitions, output: vscode.LogOutputChannel): vscode.Disposable {
  const all: Record<string, () => unknown> = {
    restart: () => server.restart(),
    showOutput: () => output.show(),
    lintWorkspace: () => lintWorkspace(server),
    fixAll: () => fixAll(definitions),
    format: () => format(server, definitions),
    switchTarget,
    newDefinition,
  };
  return vscode.Disposable.from(...Object.entries(all).map(([name, run]) => vscode.commands.registerCommand(`${section}.${name}`, () => said(run))));
}

/** said runs a command and shows why it failed, when it does. */
export async function said(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    void vscode.window.showErrorMessage(withoutLinks(`inrolint: ${(error as Error).message}`));
  }
}

/** definitionInFront returns the editor of the definition that the user looks at. */
export function definitionInFront(definitions: Definitions): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && definitions.isDefinition(editor.document) ? editor : vscode.window.visibleTextEditors.find(({ document }) => definitions.isDefinition(document));
}

interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
}

async function lintWorkspace(server: Server): Promise<void> {
  const summary = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: 'inrolint: linting the workspace' }, () => server.execute<Summary>('inrolint.lintWorkspace'));
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  vscode.window.setStatusBarMessage(`inrolint: ${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}, ${count(summary.infos, 'info')} in ${count(summary.files, 'file')}`, 10_000);
}

async function fixAll(definitions: Definitions): Promise<void> {
  if (!vscode.window.activeTextEditor || !definitions.isDefinition(vscode.window.activeTextEditor.document)) throw new Error('open a scenario or a campaign first');
  await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.inrolint', apply: 'first' });
}

/** format asks the server itself, so it works whichever formatter VS Code would take. */
async function format(server: Server, definitions: Definitions): Promise<void> {
  const editor = definitionInFront(definitions);
  if (!editor) throw new Error('open a scenario or a campaign first');
  const { tabSize, insertSpaces } = editor.options;
  const edits = await server.request<never>('textDocument/formatting', {
    textDocument: { uri: server.uri(editor.document.uri) },
    options: { tabSize: Number(tabSize), insertSpaces: Boolean(insertSpaces) },
  });
  const all = new vscode.WorkspaceEdit();
  all.set(editor.document.uri, (await server.converter?.asTextEdits(edits)) ?? []);
  await vscode.workspace.applyEdit(all);
}

const targets: (vscode.QuickPickItem & { target: Target })[] = [
  { target: 'auto', label: 'Automatic', description: 'what .inrolint.yaml says, else REST' },
  { target: 'rest', label: 'REST', description: 'bodies of POST and PATCH /api/v1/…' },
  { target: 'mcp', label: 'MCP', description: 'arguments of the MCP tools' },
  { target: 'both', label: 'REST and MCP', description: 'each finding says which it concerns' },
];

async function switchTarget(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  const now = settings.get<Target>('target', 'auto');
  const items = targets.map((item) => ({ ...item, label: item.target === now ? `$(check) ${item.label}` : item.label }));
  const chosen = await vscode.window.showQuickPick(items, { title: 'Where are the definitions sent?' });
  if (chosen) await settings.update('target', chosen.target, vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}

const kinds = [
  { label: 'Scenario', description: 'answers comments, messages, …', form: 'scenario', snippet: 'Scenario' },
  { label: 'Campaign', description: 'sends messages to folders and segments', form: 'campaign', snippet: 'Campaign' },
];

async function newDefinition(): Promise<void> {
  const chosen = await vscode.window.showQuickPick(kinds, { title: 'New definition' });
  if (!chosen) return;
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(await freeName(chosen.form)));
  await editor.insertSnippet(new vscode.SnippetString(allSnippets[chosen.snippet].body.join('\n')));
}

/** freeName returns the address of a definition that is neither on disk nor open. */
async function freeName(form: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  for (let n = 1; ; n++) {
    const name = `new${n > 1 ? `-${n}` : ''}.${form}.json`;
    const file = folder && vscode.Uri.joinPath(folder, name);
    const uri = file?.with({ scheme: 'untitled' }) ?? vscode.Uri.from({ scheme: 'untitled', path: name });
    const open = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
    if (!open && !(file && (await exists(file)))) return uri;
  }
}

function exists(file: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

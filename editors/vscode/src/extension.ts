// Where VS Code enters.
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { configName, definitionGlob, isOurs } from './documents';
import { registerExplain } from './explain';
import { FlowPreview } from './flow/preview';
import { showMenu } from './menu';
import { registerSchemas } from './schemas';
import { Server } from './server';
import { section } from './settings';
import { registerSnippets } from './snippets';
import { StatusItem } from './status';

/** Api is what activation returns. The tests look through it; it promises nothing to others. */
export interface Api {
  server: Server;
  status: StatusItem;
  flow: FlowPreview;
}

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel('inrolint', { log: true });
  const started = new Server(context.extensionUri, context.extension.packageJSON.serverVersion as string, output);
  const status = new StatusItem(started);
  const flow = new FlowPreview(started, context.extensionUri);
  context.subscriptions.push(output, started, status, flow, registerSchemas(started), registerSnippets(), registerExplain(started), registerCommands(started, output), ...watch(started));
  context.subscriptions.push(vscode.commands.registerCommand('inrolint.showMenu', () => showMenu(started, status)));
  void startIfNeeded(started);
  server = started;
  return { server, status, flow };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** startIfNeeded starts the server when there is anything to lint: other people's JSON files start none. */
async function startIfNeeded(server: Server): Promise<void> {
  if (!vscode.workspace.textDocuments.some(isOurs)) {
    const found = await Promise.all([definitionGlob, `**/${configName}`].map((glob) => vscode.workspace.findFiles(glob, undefined, 1)));
    if (found.every((files) => files.length === 0)) return;
  }
  await server.ensure();
}

function watch(server: Server): vscode.Disposable[] {
  return [
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) void server.ensure();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void startIfNeeded(server)),
    // On a busy machine the first start may see the defaults alone, since settings can arrive after activation.
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.path`) || event.affectsConfiguration(`${section}.format`)) void server.refind();
      else if (event.affectsConfiguration(section)) void server.configure();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.refind()),
  ];
}

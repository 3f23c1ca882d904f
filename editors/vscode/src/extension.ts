// Where VS Code enters.
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { Definitions } from './definitions';
import { configName, definitionGlob, isConfig } from './documents';
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
  const definitions = new Definitions(context.workspaceState);
  const started = new Server(context.extensionUri, context.extension.packageJSON.serverVersion as string, definitions, output);
  const status = new StatusItem(started, definitions);
  const flow = new FlowPreview(started, definitions, context.extensionUri);
  context.subscriptions.push(output, definitions, started, status, flow, registerSchemas(started), registerSnippets(definitions), registerExplain(started));
  context.subscriptions.push(registerCommands(started, definitions, output), vscode.commands.registerCommand('inrolint.showMenu', () => showMenu(started, definitions, status)));
  context.subscriptions.push(...watch(started, definitions));
  void startIfNeeded(started, definitions);
  server = started;
  return { server, status, flow };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** startIfNeeded starts the server when there is anything to lint: other people's JSON files start none. */
async function startIfNeeded(server: Server, definitions: Definitions): Promise<void> {
  if (!vscode.workspace.textDocuments.some((document) => definitions.isOurs(document))) {
    const found = await Promise.all([definitionGlob, `**/${configName}`].map((glob) => vscode.workspace.findFiles(glob, undefined, 1)));
    if (found.every((files) => files.length === 0)) return;
  }
  await server.ensure();
}

function watch(server: Server, definitions: Definitions): vscode.Disposable[] {
  return [
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (definitions.isOurs(document)) void server.ensure();
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isConfig(document)) void server.learn();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void startIfNeeded(server, definitions)),
    // On a busy machine the first start may see the defaults alone, since settings can arrive after activation.
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.path`) || event.affectsConfiguration(`${section}.format`)) void server.refind();
      else if (event.affectsConfiguration(section)) void server.configure();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.refind()),
  ];
}

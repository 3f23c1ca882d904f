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

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const output = vscode.window.createOutputChannel('inrolint', { log: true });
  server = new Server(context.extensionUri, context.extension.packageJSON.serverVersion as string, output);
  const status = new StatusItem(server);
  const flow = new FlowPreview(server, context.extensionUri);
  context.subscriptions.push(output, server, status, flow, registerSchemas(server), registerSnippets(), registerExplain(server), registerCommands(server, output), ...watch(server));
  context.subscriptions.push(vscode.commands.registerCommand('inrolint.showMenu', () => showMenu(server!, status)));
  if (await needed()) void server.ensure();
  return { server, status, flow };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** needed says whether there is anything to lint, so that other people's JSON files start no server. */
async function needed(): Promise<boolean> {
  if (vscode.workspace.textDocuments.some(isOurs)) return true;
  return (await vscode.workspace.findFiles(`{${definitionGlob},**/${configName}}`, undefined, 1)).length > 0;
}

function watch(server: Server): vscode.Disposable[] {
  return [
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) void server.ensure();
    }),
    // On a busy machine the first start may see the defaults alone, since settings can arrive after activation.
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.path`) || event.affectsConfiguration(`${section}.format`)) void server.refind();
      else if (event.affectsConfiguration(section)) void server.configure();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.refind()),
  ];
}

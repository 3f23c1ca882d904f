// The language client: vscode-languageclient with two of its features replaced.
import * as vscode from 'vscode';
import { type ClientCapabilities, type DynamicFeature, ExecuteCommandRequest, type FeatureState, LanguageClient, type LanguageClientOptions, type ServerCapabilities, type ServerOptions, type StaticFeature } from 'vscode-languageclient/node';
import { ownCommands } from './own';
import { section } from './settings';

const formatting = ['textDocument/formatting', 'textDocument/rangeFormatting', 'textDocument/onTypeFormatting'];

/**
 * newClient makes a client that has not started. Without format the server's formatting is not offered: VS Code asks the user to choose
 * as soon as a file has two formatters, and its own JSON formatter is there already.
 */
export function newClient(server: ServerOptions, options: LanguageClientOptions, format: boolean): LanguageClient {
  class Client extends LanguageClient {
    override registerFeature(feature: StaticFeature | DynamicFeature<unknown>): void {
      const method = 'registrationType' in feature ? feature.registrationType.method : '';
      if (method === ExecuteCommandRequest.method) return super.registerFeature(new ServerCommands(this));
      if (!format && formatting.includes(method)) return;
      super.registerFeature(feature);
    }
  }
  return new Client(section, 'inrolint', server, options);
}

/** ServerCommands makes the server's commands known to VS Code, less those of the extension's own. */
class ServerCommands implements StaticFeature {
  private registered: vscode.Disposable[] = [];

  constructor(private readonly client: LanguageClient) {}

  fillClientCapabilities(capabilities: ClientCapabilities): void {
    capabilities.workspace = { ...capabilities.workspace, executeCommand: {} };
  }

  initialize(capabilities: ServerCapabilities): void {
    for (const command of capabilities.executeCommandProvider?.commands ?? []) {
      if (ownCommands.has(command)) continue;
      this.registered.push(vscode.commands.registerCommand(command, (...args: unknown[]) => this.client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args as never[] })));
    }
  }

  getState(): FeatureState {
    return { kind: 'workspace', id: ExecuteCommandRequest.method, registrations: this.registered.length > 0 };
  }

  clear(): void {
    for (const command of this.registered) command.dispose();
    this.registered = [];
  }
}

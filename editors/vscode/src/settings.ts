// The settings of the extension. package.json describes them.
import * as vscode from 'vscode';

/** section is what the names of all settings begin with. */
export const section = 'inrolint';

/** Target is where definitions are sent; "auto" leaves it to the configuration file. */
export type Target = 'auto' | 'rest' | 'mcp' | 'both';

/** Settings are the values in force. */
export interface Settings {
  path: string;
  target: Target;
  format: boolean;
  followCursor: boolean;
}

/** readSettings returns the settings in force, for a file where one is given. */
export function readSettings(scope?: vscode.Uri): Settings {
  const settings = vscode.workspace.getConfiguration(section, scope);
  return {
    path: settings.get('path', '').trim(),
    target: settings.get<Target>('target', 'auto'),
    format: settings.get('format.enable', false),
    followCursor: settings.get('flow.followCursor', true),
  };
}

/** serverSettings are what the server is told, at its start and after each change. */
export function serverSettings(): { target: string; trusted: boolean } {
  const { target } = readSettings();
  return { target: target === 'auto' ? '' : target, trusted: vscode.workspace.isTrusted };
}

// What a click on the status item offers.
import * as vscode from 'vscode';
import type { Definitions } from './definitions';
import type { Server } from './server';
import type { StatusItem } from './status';

interface Choice extends vscode.QuickPickItem {
  run?: () => unknown;
}

/** showMenu lets the user pick one of the commands that fit the moment. */
export async function showMenu(server: Server, definitions: Definitions, item: StatusItem): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const command = (name: string) => () => vscode.commands.executeCommand(`inrolint.${name}`);
  const choices: Choice[] = [];
  if (document && definitions.isDefinition(document)) {
    choices.push({ label: '$(type-hierarchy) Show flow', run: command('showFlow') }, { label: '$(sparkle) Fix all', run: command('fixAll') });
  }
  choices.push(
    { label: '$(arrow-swap) Switch target', description: item.status?.target, run: command('switchTarget') },
    { label: '$(checklist) Lint workspace', run: command('lintWorkspace') },
    { label: '$(book) Explain a rule', run: command('explainRule') },
  );
  for (const file of item.status?.config ?? []) {
    choices.push({ label: '$(gear) Open configuration', description: vscode.workspace.asRelativePath(file), run: () => vscode.window.showTextDocument(vscode.Uri.file(file)) });
  }
  choices.push(
    { label: 'server', kind: vscode.QuickPickItemKind.Separator },
    { label: '$(debug-restart) Restart server', description: server.condition.version, run: command('restart') },
    { label: '$(output) Show output', run: command('showOutput') },
    { label: '$(settings) Settings', run: () => vscode.commands.executeCommand('workbench.action.openSettings', '@ext:inrolint.inrolint') },
  );
  const chosen = await vscode.window.showQuickPick(choices, { title: 'inrolint', placeHolder: server.condition.problem ?? 'What to do' });
  await chosen?.run?.();
}

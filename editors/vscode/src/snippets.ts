// Snippets for definitions. They are offered in definitions alone; contributed to the language, every JSON file would show them.
import * as vscode from 'vscode';
import snippets from '../snippets/definitions.json';
import type { Definitions } from './definitions';
import { prefixAt } from './prefix';

interface Snippet {
  prefix: string;
  body: string[];
  description: string;
}

/** allSnippets are the snippets by name. */
export const allSnippets: Record<string, Snippet> = snippets;

/** registerSnippets offers the snippets where a value or an object may stand. */
export function registerSnippets(definitions: Definitions): vscode.Disposable {
  const register = () => vscode.languages.registerCompletionItemProvider(definitions.selector, { provideCompletionItems: offered }, '-'); // to VS Code a "-" ends a word of JSON
  let registered = register();
  const listener = definitions.onDidChange(() => {
    registered.dispose();
    registered = register();
  });
  return new vscode.Disposable(() => {
    registered.dispose();
    listener.dispose();
  });
}

function offered(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const typed = prefixAt(document.lineAt(position).text.slice(0, position.character));
  if (typed === undefined) return [];
  const range = new vscode.Range(position.translate(0, -typed.length), position);
  return Object.entries(allSnippets).map(([name, snippet]) => {
    const item = new vscode.CompletionItem({ label: snippet.prefix, description: name }, vscode.CompletionItemKind.Snippet);
    item.insertText = new vscode.SnippetString(snippet.body.join('\n'));
    item.documentation = new vscode.MarkdownString(snippet.description);
    item.range = range;
    item.sortText = `~${snippet.prefix}`; // after what the server offers
    return item;
  });
}

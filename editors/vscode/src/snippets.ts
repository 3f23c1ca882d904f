// Snippets for definitions. They are offered in definitions alone; contributed to the language, every JSON file would show them.
import * as vscode from 'vscode';
import snippets from '../snippets/definitions.json';
import { definitionSelector } from './documents';

interface Snippet {
  prefix: string;
  body: string[];
  description: string;
}

/** allSnippets are the snippets by name. */
export const allSnippets: Record<string, Snippet> = snippets;

/** registerSnippets offers the snippets where a value or an object may stand. */
export function registerSnippets(): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(definitionSelector, { provideCompletionItems: offered });
}

function offered(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const before = document.lineAt(position).text.slice(0, position.character);
  const typed = /(?:^|[[{,:\s])(\w*)$/.exec(before); // never inside a text
  if (!typed || quotesOpen(before)) return [];
  const range = new vscode.Range(position.translate(0, -typed[1].length), position);
  return Object.entries(allSnippets).map(([name, snippet]) => {
    const item = new vscode.CompletionItem({ label: snippet.prefix, description: name }, vscode.CompletionItemKind.Snippet);
    item.insertText = new vscode.SnippetString(snippet.body.join('\n'));
    item.documentation = new vscode.MarkdownString(snippet.description);
    item.range = range;
    item.sortText = `~${snippet.prefix}`; // after what the server offers
    return item;
  });
}

/** quotesOpen says whether a text begins on the line and does not end before its end. */
export function quotesOpen(line: string): boolean {
  return (line.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1;
}

// The documentation of rules, as read-only Markdown pages.
import * as vscode from 'vscode';
import configSchema from '../schemas/config.json';
import type { Server } from './server';

const scheme = 'inrolint-rule';

/** registerExplain makes the pages readable and registers the command that opens them. */
export function registerExplain(server: Server): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: (uri) => server.execute<string>('inrolint.explainRule', ruleOf(uri)),
    }),
    vscode.commands.registerCommand('inrolint.explainRule', async (rule?: unknown) => {
      const id = typeof rule === 'string' ? rule : await pick();
      if (id) await vscode.commands.executeCommand('markdown.showPreview', pageOf(id));
    }),
  );
}

/** pageOf returns the address of a rule's page. */
export function pageOf(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}.md` });
}

function ruleOf(page: vscode.Uri): string {
  return page.path.slice(1).replace(/\.md$/, '');
}

/** pick asks for a rule: first those that speak at the cursor, then those of the file, then all. */
async function pick(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const found = editor ? vscode.languages.getDiagnostics(editor.document.uri).filter((finding) => finding.source === 'inrolint') : [];
  const here = found.filter((finding) => editor && finding.range.intersection(editor.selection));
  const groups: [string, Iterable<string>][] = [
    ['at the cursor', here.map(ruleOfFinding)],
    ['in this file', found.map(ruleOfFinding)],
    ['all', Object.keys(summaries)],
  ];
  const listed = new Set<string>();
  const items: vscode.QuickPickItem[] = [];
  for (const [label, rules] of groups) {
    const fresh = [...new Set(rules)].filter((rule) => rule && !listed.has(rule));
    if (fresh.length) items.push({ label, kind: vscode.QuickPickItemKind.Separator });
    for (const rule of fresh) {
      listed.add(rule);
      items.push({ label: rule, description: summaries[rule] });
    }
  }
  return (await vscode.window.showQuickPick(items, { title: 'Explain a rule', matchOnDescription: true, placeHolder: 'Rule' }))?.label;
}

function ruleOfFinding(finding: vscode.Diagnostic): string {
  const code = finding.code;
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** summaries has one line for each built-in rule. The schema of the configuration names them all. */
const summaries: Record<string, string> = Object.fromEntries(
  Object.entries(configSchema.properties.rules.properties as Record<string, { description?: string }>).map(([rule, { description }]) => [rule, description ?? '']),
);

// The item in the status bar: whether the server runs, what the definition is sent to; a click leads on.
import * as vscode from 'vscode';
import type { Definitions } from './definitions';
import { literal } from './literal';
import type { Condition, Server, Status } from './server';

const targetNames: Record<string, string> = { rest: 'REST', mcp: 'MCP', both: 'REST + MCP' };

const originNames = { setting: 'by the setting inrolint.path', extension: 'part of this extension', PATH: 'on PATH', Go: 'where go install puts it' };

/** StatusItem shows the server's condition while a document of ours is in front, and trouble always. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('inrolint.status', vscode.StatusBarAlignment.Right, 50);
  private readonly listeners: vscode.Disposable[];
  private asked = 0;
  /** status is what the server last said of the document in front. */
  status: Status | undefined;

  constructor(
    private readonly server: Server,
    private readonly definitions: Definitions,
  ) {
    this.item.name = 'inrolint';
    this.item.command = 'inrolint.showMenu';
    const update = () => void this.update();
    this.listeners = [server.onDidChange(update), server.onDidChangeStatus(update), vscode.window.onDidChangeActiveTextEditor(update), vscode.workspace.onDidGrantWorkspaceTrust(update)];
    update();
  }

  /** text is what stands in the status bar. */
  get text(): string {
    return this.item.text;
  }

  /** tooltip is what hovering over it shows, Markdown. */
  get tooltip(): string {
    return (this.item.tooltip as vscode.MarkdownString).value;
  }

  dispose(): void {
    this.item.dispose();
    for (const listener of this.listeners) listener.dispose();
  }

  private async update(): Promise<void> {
    const asked = ++this.asked;
    const document = vscode.window.activeTextEditor?.document;
    const status = await this.server.status(document && this.definitions.isOurs(document) ? document.uri : undefined);
    if (asked !== this.asked) return; // a later question has been asked
    this.status = status;
    const condition = this.server.condition;
    this.item.text = label(condition, status);
    this.item.tooltip = new vscode.MarkdownString(description(condition, status, document && this.definitions.isDefinition(document)), true);
    const trouble = condition.problem !== undefined || status?.error !== undefined;
    this.item.backgroundColor = trouble ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.accessibilityInformation = { label: `inrolint ${condition.problem ?? status?.error ?? condition.phase}`, role: 'button' };
    if (trouble || (document && this.definitions.isOurs(document))) this.item.show();
    else this.item.hide();
  }
}

function label(condition: Condition, status: Status | undefined): string {
  const target = status ? ` · ${targetNames[status.target] ?? status.target}` : '';
  if (condition.phase === 'running') return status?.error ? `$(warning) inrolint${target}` : `$(check) inrolint${target}`;
  if (condition.phase === 'idle' || condition.phase === 'starting') return '$(loading~spin) inrolint';
  return `$(warning) inrolint: ${condition.phase === 'missing' ? 'not found' : condition.phase === 'misfit' ? 'does not fit' : 'stopped'}`;
}

function description(condition: Condition, status: Status | undefined, definition: boolean | undefined): string {
  const lines: string[] = [`**inrolint** ${condition.version ?? ''}`.trim()];
  if (condition.problem) lines.push(`$(warning) ${literal(condition.problem)}`);
  if (condition.binary) lines.push(`Program: ${originNames[condition.binary.origin]}${condition.binary.origin === 'extension' ? '' : `, ${literal(condition.binary.path)}`}`);
  if (status) {
    lines.push(`Target: ${targetNames[status.target] ?? status.target}${status.targetFrom ? ` (from ${literal(status.targetFrom)})` : ''}`);
    if (definition && status.kind) lines.push(`This file: ${status.kind}${status.operation && status.operation !== 'unknown' ? `, ${status.operation}` : ''}`);
    lines.push(status.config.length ? `Configuration: ${status.config.map((file) => literal(vscode.workspace.asRelativePath(file))).join(', ')}` : 'Configuration: none, so the defaults hold');
    for (const error of status.error?.split('\n') ?? []) lines.push(`$(warning) ${literal(error)}`);
  }
  if (!vscode.workspace.isTrusted) lines.push('$(shield) Restricted Mode: settings of this workspace cannot name the binary, and its configuration reads nothing outside of it.');
  return lines.join('\n\n');
}

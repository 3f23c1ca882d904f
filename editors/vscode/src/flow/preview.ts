// The flow preview: a drawing beside the text that follows both the text and the cursor.
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { definitionInFront, said } from '../commands';
import type { Definitions } from '../definitions';
import type { Server } from '../server';
import { readSettings } from '../settings';
import type { Finding, FromPage, ToPage } from './messages';
import { type Drawing, nodeAt, shareOut } from './nodes';
import { pageHtml } from './page';

const viewType = 'inrolint.flow';

const severities: Record<vscode.DiagnosticSeverity, Finding['severity']> = ['error', 'warning', 'info', 'info'];

/** FlowPreview owns the one panel. It shows the definition that was last in front. */
export class FlowPreview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private uri: vscode.Uri | undefined;
  private ready = false;
  private drawing: Drawing | undefined;
  private drawingNow = false;
  private again = false;
  private painted = () => {}; // the page has shown what it was sent
  private wanted: string | undefined; // the subject to show once it is drawn
  private readonly drawn = new vscode.EventEmitter<Drawing>();
  private readonly listeners: vscode.Disposable[];

  /** onDidDraw tells each drawing that the page was given. */
  readonly onDidDraw = this.drawn.event;

  constructor(
    private readonly server: Server,
    private readonly definitions: Definitions,
    private readonly extension: vscode.Uri,
  ) {
    this.listeners = [
      vscode.commands.registerCommand('inrolint.showFlow', (what?: unknown) => said(() => this.show(what))),
      vscode.window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: (panel, state) => this.restore(panel, state) }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.touched(document.uri)),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => this.touched(uri))),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.select(textEditor)),
      vscode.window.onDidChangeActiveColorTheme(() => this.draw()),
      server.onDidChange(({ phase }) => phase !== 'starting' && this.draw()),
      server.onDidChangeStatus(() => this.draw()),
    ];
  }

  /** show opens the preview: of the address, of `{uri, subject}`, or of the definition in front. */
  async show(what?: unknown): Promise<void> {
    const [uri, subject] = meant(what, this.definitions);
    if (!uri || !this.definitions.isDefinition(await vscode.workspace.openTextDocument(uri))) throw new Error('open a scenario or a campaign first');
    this.wanted = subject;
    if (this.panel) this.panel.reveal(undefined, true);
    else this.adopt(vscode.window.createWebviewPanel(viewType, 'Flow', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, retainContextWhenHidden: true }));
    this.turnTo(uri);
  }

  /** save writes the drawing into a file that the user names. */
  async save(): Promise<void> {
    if (!this.uri) return;
    const { content } = await this.ask(this.uri, 'auto');
    const target = await vscode.window.showSaveDialog({ defaultUri: besideOf(this.uri), filters: { SVG: ['svg'] } });
    if (target) await vscode.workspace.fs.writeFile(target, Buffer.from(content));
  }

  dispose(): void {
    this.panel?.dispose();
    this.drawn.dispose();
    for (const listener of this.listeners) listener.dispose();
  }

  private async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    this.adopt(panel);
    const uri = (state as { uri?: string } | undefined)?.uri;
    if (uri) this.turnTo(vscode.Uri.parse(uri));
    else this.follow(definitionInFront(this.definitions));
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    this.ready = false;
    const dist = vscode.Uri.joinPath(this.extension, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.iconPath = { light: vscode.Uri.joinPath(this.extension, 'media', 'flow-light.svg'), dark: vscode.Uri.joinPath(this.extension, 'media', 'flow-dark.svg') };
    panel.webview.onDidReceiveMessage((message: FromPage) => said(() => this.heard(message)));
    let { visible } = panel;
    panel.onDidChangeViewState(() => {
      if (visible === panel.visible) return;
      visible = panel.visible;
      this.painted();
      this.draw();
    });
    panel.onDidDispose(() => {
      this.panel = this.uri = this.drawing = undefined;
      this.painted();
    });
    const file = (name: string) => panel.webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
    panel.webview.html = pageHtml({ nonce: randomBytes(16).toString('base64'), script: file('flow.js'), style: file('flow.css'), source: panel.webview.cspSource });
  }

  private turnTo(uri: vscode.Uri): void {
    this.uri = uri;
    this.drawing = undefined;
    if (this.panel) this.panel.title = `Flow: ${uri.path.split('/').pop()}`;
    this.draw();
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (this.panel && editor && this.definitions.isDefinition(editor.document) && editor.document.uri.toString() !== this.uri?.toString()) this.turnTo(editor.document.uri);
  }

  private touched(uri: vscode.Uri): void {
    if (uri.toString() === this.uri?.toString()) this.draw();
  }

  private heard(message: FromPage): unknown {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.painted();
        return this.draw();
      case 'drawn':
        return this.painted();
      case 'jump':
        return this.jump(message.node);
      case 'export':
        return this.save();
    }
  }

  /**
   * draw asks for the drawing and sends it to the page. While one is on its way or being painted, only the wish for another is noted, so that
   * a page that is slower than the user's typing skips what is out of date. A hidden page is drawn when it is shown again.
   */
  private draw(): void {
    if (!this.panel?.visible || !this.ready || !this.uri) return;
    if (this.drawingNow) {
      this.again = true;
      return;
    }
    this.drawingNow = true;
    void this.redraw(this.uri).finally(() => {
      this.drawingNow = false;
      if (!this.again) return;
      this.again = false;
      this.draw();
    });
  }

  private async redraw(uri: vscode.Uri): Promise<void> {
    try {
      const drawing = await this.ask(uri, isDark() ? 'dark' : 'light');
      if (uri.toString() !== this.uri?.toString()) return;
      this.drawing = drawing;
      const [findings, elsewhere] = shareOut(drawing.nodes, findingsOf(uri));
      const painted = new Promise<void>((resolve) => (this.painted = resolve));
      this.send({ type: 'flow', uri: uri.toString(), svg: drawing.content, findings, elsewhere });
      this.markWanted();
      this.drawn.fire(drawing);
      await painted;
    } catch (error) {
      this.send({ type: 'note', text: (error as Error).message });
    }
  }

  private ask(uri: vscode.Uri, theme: 'auto' | 'light' | 'dark'): Promise<Drawing> {
    return this.server.execute<Drawing>('inrolint.showFlow', { uri: this.server.uri(uri), format: 'svg', theme });
  }

  private markWanted(): void {
    const node = this.wanted && this.drawing?.nodes.find(({ subject }) => subject === this.wanted);
    this.wanted = undefined;
    const editor = this.editor();
    if (node) this.send({ type: 'select', node: node.id });
    else if (editor) this.select(editor);
  }

  private select(editor: vscode.TextEditor): void {
    if (!this.drawing || editor.document.uri.toString() !== this.uri?.toString() || !readSettings(this.uri).followCursor) return;
    this.send({ type: 'select', node: nodeAt(this.drawing.nodes, editor.selection.active)?.id ?? null });
  }

  private async jump(id: string): Promise<void> {
    const node = this.drawing?.nodes.find((one) => one.id === id);
    if (!node || !this.uri) return;
    const { start, end } = node.range;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    const viewColumn = this.editor()?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(this.uri, { viewColumn });
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.uri?.toString());
  }

  private send(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }
}

/** meant reads the argument of the command: nothing, an address, or an address with the subject to show. */
function meant(what: unknown, definitions: Definitions): [vscode.Uri | undefined, string | undefined] {
  if (what instanceof vscode.Uri) return [what, undefined];
  if (typeof what === 'string') return [vscode.Uri.parse(what), undefined];
  if (what && typeof what === 'object' && 'uri' in what) {
    const { uri, subject } = what as { uri: string; subject?: string };
    return [vscode.Uri.parse(uri), subject];
  }
  return [definitionInFront(definitions)?.document.uri, undefined];
}

/** besideOf returns the address of a drawing beside its definition; one that has no folder yet gets that of the workspace. */
export function besideOf(uri: vscode.Uri): vscode.Uri {
  const path = uri.path.replace(/\.jsonc?$/, '.svg');
  if (path.startsWith('/')) return uri.with({ scheme: 'file', path });
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(homedir()), path);
}

function isDark(): boolean {
  const { kind } = vscode.window.activeColorTheme;
  return kind === vscode.ColorThemeKind.Dark || kind === vscode.ColorThemeKind.HighContrast;
}

function findingsOf(uri: vscode.Uri): (Finding & { at: vscode.Position })[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'inrolint')
    .map(({ severity, message, code, range }) => ({ severity: severities[severity], message, rule: String(typeof code === 'object' ? code.value : (code ?? '')), at: range.start }));
}

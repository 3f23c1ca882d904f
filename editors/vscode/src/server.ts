// The life of the server: found, started, watched, restarted.
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, ExecuteCommandRequest, type LanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient/node';
import { find, fits, type Found, surroundings, versionOf } from './binary';
import { newClient } from './client';
import type { Definitions, Include } from './definitions';
import { isConfig } from './documents';
import { withoutLinks } from './literal';
import { Restarts } from './restarts';
import { readSettings, section, serverSettings } from './settings';

/** Phase is where the server is in its life. */
export type Phase = 'idle' | 'starting' | 'running' | 'stopped' | 'missing' | 'misfit';

/** Condition is the server's phase and what is known of its binary. */
export interface Condition {
  phase: Phase;
  binary?: Found;
  version?: string;
  problem?: string; // why it does not run, a sentence
}

/** Status is what `inrolint/status` answers about a document. */
export interface Status {
  version: string;
  target: string;
  targetFrom?: string;
  kind?: string;
  operation?: string;
  config: string[];
  rules?: number;
  error?: string;
}

/** Outcome is how the start of a server went; it is "given up" when nobody waits for it any more. */
type Outcome = 'up' | 'failed' | 'late' | 'given up';

const installing = 'https://github.com/inrolint/inrolint#install';

/** Server owns the language client. Starts, restarts and stops happen one after the other. */
export class Server implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Condition>();
  private readonly statusChanged = new vscode.EventEmitter<void>();
  private readonly restarts = new Restarts();
  private queue: Promise<void> = Promise.resolve();
  private client: LanguageClient | undefined;
  private wanted = false;
  private giveUp = () => {}; // ends the wait for a server that is coming up

  /** onDidChange tells each change of the condition. */
  readonly onDidChange = this.changed.event;
  /** onDidChangeStatus tells that another answer to {@link status} is to be expected. */
  readonly onDidChangeStatus = this.statusChanged.event;
  /** condition is the present one. */
  condition: Condition = { phase: 'idle' };
  /** starts counts how often a server came up. */
  starts = 0;
  /** patience is how long a server may take to come up, in milliseconds. */
  patience = 60_000;

  /** @param fitting the range of server versions that this extension works with */
  constructor(
    private readonly extension: vscode.Uri,
    private readonly fitting: string,
    private readonly definitions: Definitions,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  /** ensure starts the server unless it was started before. */
  ensure(): Promise<void> {
    return this.wanted ? this.queue : this.restart();
  }

  /** restart stops the server, looks for the binary again and starts it. */
  restart(): Promise<void> {
    this.wanted = true;
    this.restarts.forget();
    this.giveUp();
    return this.inTurn(() => this.replace());
  }

  /** refind restarts the server, if it was started at all, because another binary may be meant now. */
  async refind(): Promise<void> {
    if (this.wanted) await this.restart();
  }

  /** configure tells the running server the settings. */
  async configure(): Promise<void> {
    await this.queue;
    if (this.client?.isRunning()) await this.client.sendNotification('workspace/didChangeConfiguration', { settings: { [section]: serverSettings() } });
    this.statusChanged.fire();
  }

  /**
   * learn asks which documents the configuration names besides the usual ones, unless it is being edited. A client picks its documents when
   * it starts, so news start another.
   */
  async learn(): Promise<void> {
    const client = this.client;
    const edited = () => vscode.workspace.textDocuments.some((document) => document.isDirty && isConfig(document));
    if (!client?.isRunning() || edited()) return;
    const includes = await client.sendRequest<Include[]>('inrolint/includes').catch(() => undefined); // a broken configuration says nothing
    if (includes && this.client === client && !edited() && this.definitions.take(includes)) await this.inTurn(() => this.replace());
  }

  /** execute runs a command of the server and returns its answer. It rejects when the server does not run. */
  async execute<T>(command: string, ...args: unknown[]): Promise<T> {
    return (await this.running()).sendRequest(ExecuteCommandRequest.type, { command, arguments: args as never[] }) as Promise<T>;
  }

  /** request sends a request and returns the answer. It rejects when the server does not run. */
  async request<T>(method: string, params: unknown): Promise<T> {
    return (await this.running()).sendRequest<T>(method, params);
  }

  /** uri is the text that names a document to the server. */
  uri(uri: vscode.Uri): string {
    return this.client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  /** converter turns the server's positions and edits into VS Code's. */
  get converter(): LanguageClient['protocol2CodeConverter'] | undefined {
    return this.client?.protocol2CodeConverter;
  }

  /** status asks what holds for a document; undefined where the server cannot say. */
  async status(uri: vscode.Uri | undefined): Promise<Status | undefined> {
    if (!this.client?.isRunning()) return undefined;
    return this.client.sendRequest<Status>('inrolint/status', { uri: uri ? this.uri(uri) : null }).catch(() => undefined);
  }

  /** processId is that of the running server. */
  get processId(): number | undefined {
    return this.client?.serverProcess?.pid;
  }

  dispose(): void {
    void this.stop();
    this.changed.dispose();
    this.statusChanged.dispose();
  }

  /** stop ends the server for good. */
  stop(): Promise<void> {
    this.giveUp();
    return this.inTurn(() => this.end());
  }

  /** inTurn does something after all that was asked for before. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work).catch((error) => this.output.error(String(error)));
    return this.queue;
  }

  private async running(): Promise<LanguageClient> {
    await this.ensure();
    for (let waited; waited !== this.queue; await waited) waited = this.queue; // a server that ended is being replaced
    if (!this.client?.isRunning()) throw new Error(this.condition.problem ?? 'The language server of inrolint does not run.');
    return this.client;
  }

  private async replace(): Promise<void> {
    await this.end();
    const binary = find(surroundings(readSettings().path, this.extension.fsPath, vscode.workspace.workspaceFolders?.[0]?.uri.fsPath));
    if ('looked' in binary) return this.missing(binary.looked);
    this.become({ phase: 'starting', binary });
    const version = await versionOf(binary.path).catch((error: Error) => this.misfit(binary, `${binary.path} cannot be run as inrolint: ${error.message}`));
    if (!version) return;
    if (!fits(version, this.fitting)) return void this.misfit(binary, `${binary.path} is inrolint ${version}; this extension works with ${this.fitting}.`, version);
    await this.start(binary, version);
  }

  private async start(binary: Found, version: string): Promise<void> {
    this.output.info(`starting ${binary.path} (inrolint ${version}, found by ${binary.origin})`);
    this.become({ phase: 'starting', binary, version });
    const client = newClient({ command: binary.path, args: ['lsp'] }, this.options(), readSettings().format);
    this.client = client;
    let ended = false;
    const end = () => {
      if (ended || this.client !== client) return;
      ended = true;
      this.giveUp();
      this.followUp(client, binary, version);
    };
    client.onDidChangeState(({ newState }) => {
      if (ended || this.client !== client) return;
      if (newState === State.Stopped || newState === State.StartFailed) return end();
      if (newState !== State.Running) return;
      this.starts++;
      this.become({ phase: 'running', binary, version: client.initializeResult?.serverInfo?.version ?? version });
      void this.learn();
    });
    client.onNotification('inrolint/statusChanged', () => {
      this.statusChanged.fire();
      void this.learn();
    });
    const outcome = await this.outcome(client);
    if (outcome === 'failed') end();
    if (outcome !== 'late' || this.client !== client) return;
    this.become({ phase: 'stopped', binary, version, problem: `The language server did not answer within ${this.patience / 1000} seconds.` });
    await this.end({ keep: true });
    void this.offerRestart();
  }

  /**
   * outcome starts a client and waits for that, no longer than patience, and no longer once it is given up. A client that runs is waited for
   * in any case: to end it before it has registered its commands would leave them behind, and no other client could start.
   */
  private async outcome(client: LanguageClient): Promise<Outcome> {
    let timer: NodeJS.Timeout | undefined;
    const waited = new Promise<Outcome>((resolve) => {
      const unlessUp = (outcome: Outcome) => client.isRunning() || resolve(outcome);
      timer = setTimeout(() => unlessUp('late'), this.patience);
      this.giveUp = () => unlessUp('given up');
    });
    const came = client.start().then(
      (): Outcome => 'up',
      (): Outcome => 'failed', // the client has logged why
    );
    const outcome = await Promise.race([came, waited]);
    clearTimeout(timer);
    return outcome;
  }

  /**
   * followUp puts another server in the place of one that ended on its own, unless that has happened again and again. The client could
   * restart its server by itself; but one that ends while it starts would then be told as failed and as starting at once.
   */
  private followUp(client: LanguageClient, binary: Found, version: string): void {
    const again = this.restarts.allowed();
    if (again) {
      this.output.info('The server ended and is started again.');
      this.become({ phase: 'starting', binary, version });
    } else {
      this.become({ phase: 'stopped', binary, version, problem: `The language server ended ${this.restarts.limit + 1} times within 3 minutes and is not started again.` });
      void this.offerRestart();
    }
    void this.inTurn(async () => {
      if (this.client !== client) return; // replaced or stopped meanwhile
      await this.end({ keep: true });
      if (again) await this.start(binary, version);
    });
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: this.definitions.serverSelector,
      outputChannel: this.output,
      initializationOptions: serverSettings(),
      initializationFailedHandler: () => false,
      markdown: { isTrusted: false, supportHtml: false },
      errorHandler: {
        // A server that dies fails many writes before its end is noticed. To shut down for them would keep it from being restarted.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: 'The connection to the server is closed.' }), // followUp restarts
      },
      // The settings as VS Code has them say nothing of trust; configure sends what the server is to know.
      middleware: { workspace: { didChangeConfiguration: () => Promise.resolve(), configuration: (params) => params.items.map((item) => (item.section === section ? serverSettings() : null)) } },
    };
  }

  /** end ends the server; what is known of it is kept or forgotten. */
  private async end({ keep = false } = {}): Promise<void> {
    const client = this.client;
    const process = client?.serverProcess;
    this.client = undefined;
    await client?.dispose().catch(() => process?.kill('SIGKILL')); // one that never came up, or does not answer any more
    if (client && !keep) this.become({ phase: 'idle' });
  }

  private missing(looked: string[]): void {
    const set = readSettings().path;
    const problem = set ? `The setting inrolint.path names no program: ${looked[0]}` : 'inrolint was not found on PATH. Install it, or set "inrolint.path".';
    this.output.error(`${problem}\nlooked for:\n  ${looked.join('\n  ')}`);
    this.become({ phase: 'missing', problem });
    void this.offerInstall(problem);
  }

  private misfit(binary: Found, problem: string, version?: string): undefined {
    this.output.error(problem);
    this.become({ phase: 'misfit', binary, version, problem });
    void this.offerInstall(problem);
  }

  private offerInstall(problem: string): Promise<void> {
    return this.offer(problem, {
      'Try Again': () => this.restart(),
      'How to Install': () => vscode.env.openExternal(vscode.Uri.parse(installing)),
      'Open Settings': () => vscode.commands.executeCommand('workbench.action.openSettings', 'inrolint.path'),
    });
  }

  private offerRestart(): Promise<void> {
    return this.offer(this.condition.problem!, { Restart: () => this.restart(), 'Show Output': () => this.output.show() });
  }

  private async offer(problem: string, choices: Record<string, () => unknown>): Promise<void> {
    const chosen = await vscode.window.showErrorMessage(withoutLinks(problem), ...Object.keys(choices));
    if (chosen) await choices[chosen]();
  }

  private become(condition: Condition): void {
    this.condition = condition;
    this.changed.fire(condition);
  }
}

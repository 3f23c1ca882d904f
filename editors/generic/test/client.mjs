// A session with a language server on standard input and output, as an editor has it. Nothing is fetched: the published
// addresses of the schemas are answered with the files of editors/schemas, and any other is kept in `refused`.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const p = require('vscode-languageserver-protocol/node');

const published = 'https://raw.githubusercontent.com/inrolint/inrolint/main/editors/schemas/';

/** root is the checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** read returns the text of a file, in UTF-8. */
export const read = (...names) => readFileSync(path.join(...names), 'utf8');

/** ruleFile is the path of a built-in rule below rules/. */
export const ruleFile = /^[^/]+\/[^/]+\.yaml$/;

/** below lists the files below a folder of the checkout whose paths match. */
export const below = (place, pattern) => readdirSync(path.join(root, place), { recursive: true }).filter((file) => pattern.test(file));

const capabilities = {
  workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    publishDiagnostics: {}, diagnostic: {}, hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
  },
};

/**
 * Session is a running server. Its folder is the workspace; `settings` holds, by section, what it is told when it asks for its
 * settings; `pull` says that diagnostics are asked for and not waited for.
 */
export class Session {
  refused = [];
  #published = new Map();
  #waiting = [];
  #versions = new Map();

  constructor(command, folder, { settings = {}, initializationOptions = {}, pull = false } = {}) {
    Object.assign(this, { folder, settings, initializationOptions, pull });
    this.child = spawn(command[0], command.slice(1), { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = new Promise((resolve) => this.child.on('exit', resolve));
    this.connection = p.createProtocolConnection(new p.StreamMessageReader(this.child.stdout), new p.StreamMessageWriter(this.child.stdin));
    this.connection.onRequest(p.RegistrationRequest.type, () => undefined);
    this.connection.onRequest(p.DiagnosticRefreshRequest.type, () => undefined);
    this.connection.onRequest('vscode/content', (asked) => this.#content([].concat(asked)[0]));
    this.connection.onRequest(p.ConfigurationRequest.type, ({ items }) => items.map(({ section }) => this.settings[section] ?? null));
    this.connection.onNotification(p.PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#published.set(uri, diagnostics);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.listen();
  }

  async start() {
    const workspace = { uri: pathToFileURL(this.folder).href, name: path.basename(this.folder) };
    await this.connection.sendRequest(p.InitializeRequest.type, {
      processId: process.pid, rootUri: workspace.uri, workspaceFolders: [workspace], capabilities, initializationOptions: this.initializationOptions,
    });
    await this.#send(p.InitializedNotification.type, {});
    return this;
  }

  /** stop ends the server. efm-langserver goes without an answer. */
  async stop() {
    await Promise.race([this.connection.sendRequest(p.ShutdownRequest.type), this.ended]);
    if (this.child.exitCode === null) await this.#send(p.ExitNotification.type);
    await this.ended;
  }

  uri(name) {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  /** diagnose opens a document, or changes it, and returns what the server says of the text. */
  async diagnose(name, text, languageId) {
    const uri = this.uri(name);
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    this.#published.delete(uri);
    if (version === 1) await this.#send(p.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version, text } });
    else await this.#send(p.DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ text }] });
    if (this.pull) return (await this.connection.sendRequest(p.DocumentDiagnosticRequest.type, { textDocument: { uri } })).items;
    return this.#next(uri);
  }

  /** complete returns the candidates at a place. */
  async complete(name, position) {
    const list = await this.connection.sendRequest(p.CompletionRequest.type, { textDocument: { uri: this.uri(name) }, position });
    return list?.items ?? list ?? [];
  }

  /** hover returns the text of a hover, empty where there is none. */
  async hover(name, position) {
    const answer = await this.connection.sendRequest(p.HoverRequest.type, { textDocument: { uri: this.uri(name) }, position });
    const contents = answer?.contents ?? [];
    return [].concat(contents).map((c) => c.value ?? c).join('\n');
  }

  #send(type, params) {
    return this.connection.sendNotification(type, params);
  }

  async #next(uri) {
    while (!this.#published.has(uri)) await new Promise((resolve) => this.#waiting.push(resolve));
    return this.#published.get(uri);
  }

  #content(uri) {
    if (uri.startsWith(published)) return read(root, 'editors/schemas', uri.slice(published.length));
    this.refused.push(uri);
    throw new p.ResponseError(p.ErrorCodes.InvalidParams, `${uri} is not asked for in this test`);
  }
}

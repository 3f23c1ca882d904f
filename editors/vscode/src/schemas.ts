// JSON Schemas of definitions for VS Code's own JSON support, as files of a scheme of their own. While the server runs they are empty, since
// it says the same and more; without it they at least check shapes and complete names.
import * as vscode from 'vscode';
import campaign from '../schemas/campaign.json';
import scenario from '../schemas/scenario.json';
import type { Server } from './server';

const scheme = 'inrolint-schema';

const texts: Record<string, string> = { '/scenario.json': JSON.stringify(scenario), '/campaign.json': JSON.stringify(campaign) };

/** registerSchemas makes the schemas readable. */
export function registerSchemas(server: Server): vscode.Disposable {
  const files = new SchemaFiles(server);
  return vscode.Disposable.from(files, vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly: true, isCaseSensitive: true }));
}

class SchemaFiles implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly listener: vscode.Disposable;
  private alone: boolean;
  private mtime = 1;
  readonly onDidChangeFile = this.changed.event;

  constructor(private readonly server: Server) {
    this.alone = this.isAlone();
    this.listener = server.onDidChange(() => this.update());
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: this.mtime, size: this.readFile(uri).length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const text = texts[uri.path];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return Buffer.from(this.alone ? text : '{}');
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return Object.keys(texts).map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  /** isAlone says whether VS Code has to do without the server. */
  private isAlone(): boolean {
    return ['missing', 'misfit', 'stopped'].includes(this.server.condition.phase);
  }

  private update(): void {
    if (this.alone === this.isAlone()) return;
    this.alone = !this.alone;
    this.mtime++;
    this.changed.fire(Object.keys(texts).map((path) => ({ type: vscode.FileChangeType.Changed, uri: vscode.Uri.from({ scheme, path }) })));
  }
}

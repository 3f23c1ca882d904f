// Which documents are definitions: by their names, and by what configuration files say in `include`, which the server knows.
import * as vscode from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient/node';
import { definitionGlob, isDefinition, isOurs, schemes, serverGlobs } from './documents';
import { section } from './settings';

/** Include is what one configuration file names. */
export interface Include {
  folder: string; // URI
  patterns: string[]; // relative to the folder
}

const languages = ['json', 'jsonc'];
const memory = 'includes';

/** Definitions knows them. What the configuration says is remembered, so that the next start need not wait for it. */
export class Definitions implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable[];
  private includes: Include[];

  /** onDidChange tells that the configuration names others. */
  readonly onDidChange = this.changed.event;

  /** @param state that of the workspace */
  constructor(private readonly state: vscode.Memento) {
    this.includes = state.get<Include[]>(memory, []);
    const tell = () => void this.tellMenus();
    this.listeners = [vscode.workspace.onDidOpenTextDocument(tell), vscode.workspace.onDidCloseTextDocument(tell)];
    tell();
  }

  dispose(): void {
    this.changed.dispose();
    for (const listener of this.listeners) listener.dispose();
  }

  /** take takes what the server says of the configuration; it says whether that is news. */
  take(includes: Include[]): boolean {
    if (JSON.stringify(includes) === JSON.stringify(this.includes)) return false;
    this.includes = includes;
    void this.state.update(memory, includes);
    void this.tellMenus();
    this.changed.fire();
    return true;
  }

  /** isDefinition says whether the document is a scenario or a campaign. */
  isDefinition(document: vscode.TextDocument): boolean {
    return isDefinition(document) || this.isIncluded(document);
  }

  /** isOurs says whether the server is told about the document. */
  isOurs(document: vscode.TextDocument): boolean {
    return isOurs(document) || this.isIncluded(document);
  }

  /** selector selects scenarios and campaigns. */
  get selector(): vscode.DocumentFilter[] {
    return [...schemes.map((scheme) => ({ scheme, pattern: definitionGlob })), ...this.includedSelector];
  }

  /** serverSelector selects all documents that the server is told about. */
  get serverSelector(): DocumentSelector {
    const named = schemes.flatMap((scheme) => serverGlobs.map((pattern) => ({ scheme, pattern })));
    return [...named, ...this.included.map(({ baseUri, pattern, ...rest }) => ({ ...rest, pattern: { baseUri, pattern } }))];
  }

  private get includedSelector(): vscode.DocumentFilter[] {
    return this.included.map(({ baseUri, pattern, ...rest }) => ({ ...rest, pattern: new vscode.RelativePattern(vscode.Uri.parse(baseUri), pattern) }));
  }

  private get included(): { scheme: string; language: string; baseUri: string; pattern: string }[] {
    const patterns = this.includes.flatMap(({ folder, patterns }) => patterns.map((pattern) => ({ baseUri: folder, pattern })));
    return patterns.flatMap((pattern) => schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language, ...pattern }))));
  }

  private isIncluded(document: vscode.TextDocument): boolean {
    return vscode.languages.match(this.includedSelector, document) > 0;
  }

  /** tellMenus makes the paths of open documents that the configuration names known to the conditions of the manifest. */
  private async tellMenus(): Promise<void> {
    const paths = vscode.workspace.textDocuments.filter((document) => this.isIncluded(document)).flatMap(({ uri }) => [uri.path, uri.fsPath]);
    await vscode.commands.executeCommand('setContext', `${section}.included`, [...new Set(paths)]);
  }
}

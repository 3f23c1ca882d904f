// Which documents the extension and the server look at. VS Code keeps its own language ids (json, jsonc, yaml) for them, so a file's
// name decides, as it does on the command line.
import type { DocumentSelector } from 'vscode-languageclient/node';

const forms = ['scenario', 'campaign'].flatMap((kind) => [kind, `${kind}.create`, `${kind}.update`]);

/** definitionGlob matches every file that `inrolint lint` takes out of a folder by default. */
export const definitionGlob = `**/*.{${forms.join(',')}}.{json,jsonc}`;

/** configName is the name of a configuration file. */
export const configName = '.inrolint.yaml';

/** suppressionsName is the usual name of the file that hides findings with a reason. */
export const suppressionsName = '.inrolint-suppressions.yaml';

const otherGlobs = [`**/${configName}`, `**/${suppressionsName}`, '**/lint-rules/*.{yaml,yml}'];

/** schemes are those of documents that stand on disk, or will. What else has such a name, the other side of a comparison say, is left alone. */
export const schemes = ['file', 'untitled', 'vscode-remote'];

const definitionName = /\.(scenario|campaign)(\.(create|update))?\.jsonc?$/;

/** Named is what is asked of a document here; a vscode.TextDocument is one. */
export interface Named {
  uri: { scheme: string; path: string };
}

/** isDefinition says whether the document is a scenario or a campaign by its name. */
export function isDefinition(document: Named): boolean {
  return schemes.includes(document.uri.scheme) && definitionName.test(document.uri.path);
}

/** isOurs says whether the server is told about the document. */
export function isOurs(document: Named): boolean {
  if (isDefinition(document)) return true;
  const path = document.uri.path;
  return schemes.includes(document.uri.scheme) && (path.endsWith(`/${configName}`) || path.endsWith(`/${suppressionsName}`) || /\/lint-rules\/[^/]+\.ya?ml$/.test(path));
}

/** definitionSelector selects scenarios and campaigns. */
export const definitionSelector = schemes.map((scheme) => ({ scheme, pattern: definitionGlob }));

/** serverSelector selects all documents that the server is told about. */
export const serverSelector: DocumentSelector = schemes.flatMap((scheme) => [definitionGlob, ...otherGlobs].map((pattern) => ({ scheme, pattern })));

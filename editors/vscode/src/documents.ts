// Which documents the extension and the server look at by their names. VS Code keeps its own language ids (json, jsonc, yaml) for them, so
// a file's name decides, as it does on the command line.

const forms = ['scenario', 'campaign'].flatMap((kind) => [kind, `${kind}.create`, `${kind}.update`]);

/** definitionGlob matches every file that `inrolint lint` takes out of a folder by default. */
export const definitionGlob = `**/*.{${forms.join(',')}}.{json,jsonc}`;

/** configName is the name of a configuration file. */
export const configName = '.inrolint.yaml';

/** suppressionsName is the usual name of the file that hides findings with a reason. */
export const suppressionsName = '.inrolint-suppressions.yaml';

/** serverGlobs match every file that the server is told about. */
export const serverGlobs = [definitionGlob, `**/${configName}`, `**/${suppressionsName}`, '**/lint-rules/*.{yaml,yml}'];

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

/** isConfig says whether the document is a configuration file. */
export function isConfig(document: Named): boolean {
  return schemes.includes(document.uri.scheme) && document.uri.path.endsWith(`/${configName}`);
}

/** isOurs says whether the server is told about the document, whatever the configuration says. */
export function isOurs(document: Named): boolean {
  if (isDefinition(document) || isConfig(document)) return true;
  const path = document.uri.path;
  return schemes.includes(document.uri.scheme) && (path.endsWith(`/${suppressionsName}`) || /\/lint-rules\/[^/]+\.ya?ml$/.test(path));
}

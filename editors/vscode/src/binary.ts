// Finds the inrolint binary and asks it for its version. Nothing here knows VS Code, so that the tests need none.
import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as semver from 'semver';

/** Surroundings is what a search looks at. */
export interface Surroundings {
  setting: string; // the setting inrolint.path, "" when not set
  extension: string; // the extension's folder
  folder?: string; // the first workspace folder, which a relative setting is joined to
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  home: string;
}

/** Origin says what led to a binary. */
export type Origin = 'setting' | 'extension' | 'PATH' | 'Go';

/** Found is a binary and what led to it. */
export interface Found {
  path: string;
  origin: Origin;
}

/** Missing says where a binary was looked for in vain. */
export interface Missing {
  looked: string[];
}

/** surroundings returns those of this process. */
export function surroundings(setting: string, extension: string, folder?: string): Surroundings {
  return { setting, extension, folder, env: process.env, platform: process.platform, home: os.homedir() };
}

/**
 * find looks for the binary: the setting, then the one that the package carries, then PATH, then where `go install` puts it. A setting
 * that names no program is not passed over.
 */
export function find(s: Surroundings): Found | Missing {
  const { join } = pathsOf(s);
  const name = s.platform === 'win32' ? 'inrolint.exe' : 'inrolint';
  if (s.setting) {
    const set = settingPath(s);
    const path = set.find(isProgram);
    return path ? { path, origin: 'setting' } : { looked: set };
  }
  const places: Found[] = [{ path: join(s.extension, 'bin', name), origin: 'extension' }];
  for (const folder of pathFolders(s)) places.push({ path: join(folder, name), origin: 'PATH' });
  for (const folder of goFolders(s)) places.push({ path: join(folder, name), origin: 'Go' });
  return places.find((place) => isProgram(place.path)) ?? { looked: places.slice(1).map((place) => place.path) };
}

/** settingPath returns what the setting may mean: on Windows a name without .exe, too. */
function settingPath(s: Surroundings): string[] {
  const { resolve, extname } = pathsOf(s);
  const set = resolve(
    s.folder ?? s.home,
    s.setting.replace(/^~(?=[\\/]|$)/, () => s.home).replaceAll('${workspaceFolder}', () => s.folder ?? s.home),
  );
  return s.platform === 'win32' && !extname(set) ? [set, `${set}.exe`] : [set];
}

/** pathFolders leaves out relative entries: they would name a folder of the workspace. On Windows an entry may stand in quotes. */
function pathFolders(s: Surroundings): string[] {
  const { delimiter, isAbsolute } = pathsOf(s);
  const entries = (s.env.PATH ?? s.env.Path ?? '').split(delimiter);
  return entries.map((folder) => (s.platform === 'win32' ? folder.replace(/^"(.*)"$/, '$1') : folder)).filter((folder) => isAbsolute(folder));
}

function goFolders(s: Surroundings): string[] {
  const { join, isAbsolute } = pathsOf(s);
  const folders = [s.env.GOBIN, s.env.GOPATH && join(s.env.GOPATH, 'bin'), join(s.home, 'go', 'bin')];
  return folders.filter((folder): folder is string => !!folder && isAbsolute(folder));
}

function pathsOf({ platform }: Surroundings): path.PlatformPath {
  return platform === 'win32' ? path.win32 : path.posix;
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** versionOf runs `inrolint version` and returns its first line. It rejects when the program does not answer as inrolint does. */
export async function versionOf(binary: string): Promise<string> {
  const output = await new Promise<string>((resolve, reject) => {
    execFile(binary, ['version'], { timeout: 20_000, windowsHide: true }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
  const version = /^inrolint (\S+)/.exec(output)?.[1];
  if (!version) throw new Error(`"${binary} version" did not answer with a version of inrolint but with "${output.trim().slice(0, 80)}"`);
  return version;
}

/** fits says whether a version is in the range. One that is no release (a commit, "dev") is its builder's own business. */
export function fits(version: string, range: string): boolean {
  const release = semver.parse(version, { loose: true });
  return !release || semver.satisfies(release, range, { includePrerelease: true });
}

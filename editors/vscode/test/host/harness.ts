// What the suites share: a list of tests that runs one after the other, and what they wait for.
import * as fs from 'node:fs';
import * as vscode from 'vscode';

const tests: [string, () => Promise<void> | void][] = [];

/** test adds a test to those of the suite. */
export const test = (name: string, run: () => Promise<void> | void) => tests.push([name, run]);

/** until waits until something holds and returns it. */
export async function until<T>(what: string, holds: () => T | undefined | false | Promise<T | undefined | false>, seconds = 20): Promise<T> {
  for (const end = Date.now() + seconds * 1000; ; ) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** open shows a document. */
export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

export const code = ({ code }: vscode.Diagnostic) => String(typeof code === 'object' ? code.value : code);
export const findings = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'inrolint');
export const finding = (uri: vscode.Uri, rule: string) => until(`${rule} in ${uri.path}`, () => findings(uri).find((one) => code(one) === rule));
export const gone = (uri: vscode.Uri, rule: string) => until(`no ${rule} in ${uri.path}`, () => !findings(uri).some((one) => code(one) === rule));

/** run is what VS Code calls. The log is how the outcome leaves the extension host. */
export async function run(): Promise<void> {
  const log = process.env.INROLINT_TEST_LOG!;
  const only = process.env.INROLINT_TEST_ONLY;
  let passed = 0;
  let failed = 0;
  fs.writeFileSync(log, '');
  for (const [name, body] of tests.filter(([name], index) => !only || index === 0 || name.includes(only))) {
    const start = Date.now();
    try {
      await body();
      passed++;
      fs.appendFileSync(log, `ok - ${name} (${Date.now() - start} ms)\n`);
    } catch (error) {
      failed++;
      fs.appendFileSync(log, `not ok - ${name}\n${(error as Error).stack}\n`);
    }
  }
  fs.appendFileSync(log, `${passed} passed, ${failed} failed\n`);
  if (failed) throw new Error(`${failed} tests failed`);
}

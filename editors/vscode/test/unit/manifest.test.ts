import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import test from 'node:test';
import manifest from '../../package.json';
import snippets from '../../snippets/definitions.json';
import { isDefinition, schemes } from '../../src/documents';
import { fits, versionOf } from '../../src/binary';
import { ownCommands } from '../../src/own';

const names = ['scenario', 'campaign'].flatMap((kind) => ['', '.create', '.update'].flatMap((form) => ['json', 'jsonc'].map((ending) => `x.${kind}${form}.${ending}`)));
const plain = (pattern: string) => pattern.replace('*', 'x');

test('every place of the manifest names the same files', () => {
  const { languages, jsonValidation, menus } = manifest.contributes;
  assert.deepEqual(languages.flatMap((language) => language.filenamePatterns.map(plain)).sort(), [...names].sort());
  assert.deepEqual(jsonValidation.flatMap(({ fileMatch }) => fileMatch.map(plain)).sort(), [...names].sort());
  for (const name of names) assert.ok(isDefinition({ uri: { scheme: 'file', path: `/${name}` } }), name);
  for (const { when } of Object.values(menus).flat()) {
    const [, named, under] = /^resourceFilename =~ \/(.*)\/ && resourceScheme =~ \/\^\((.*)\)\$\/ \|\| resourcePath in inrolint\.included$/.exec(when)!;
    assert.deepEqual(under.split('|'), schemes);
    const pattern = new RegExp(named);
    for (const name of names) assert.match(name, pattern);
    assert.doesNotMatch('package.json', pattern);
  }
  const icons = JSON.parse(fs.readFileSync('icons/theme.json', 'utf8'));
  assert.deepEqual(Object.keys(icons.fileExtensions).sort(), names.map((name) => name.slice(2)).sort());
});

test('VS Code keeps its own languages', () => {
  assert.deepEqual(manifest.contributes.languages.map(({ id }) => id), ['json', 'jsonc']);
  for (const language of manifest.contributes.languages) assert.deepEqual(Object.keys(language), ['id', 'filenamePatterns']);
});

test('commands and settings are described, and the code knows the same commands', () => {
  assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).sort(), [...ownCommands].sort());
  for (const [name, setting] of Object.entries<{ description?: string; markdownDescription?: string }>(manifest.contributes.configuration.properties)) {
    assert.match(setting.description ?? setting.markdownDescription ?? '', /\.$/, name);
  }
});

test('a workspace cannot say which program runs', () => {
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
  assert.ok(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.includes('inrolint.path'));
});

test('the package fits the server it is built with', async () => {
  assert.ok(fits(manifest.version, manifest.serverVersion));
  assert.ok(fits(await versionOf(process.env.INROLINT!), manifest.serverVersion));
});

test('files that the manifest names exist', () => {
  const { iconThemes, walkthroughs, yamlValidation } = manifest.contributes;
  const files = [manifest.icon, iconThemes[0].path, ...walkthroughs[0].steps.map(({ media }) => media.markdown), ...yamlValidation.map(({ url }) => url)];
  for (const file of files) assert.ok(fs.existsSync(file), file);
});

test('the package holds what runs and what is read, and nothing else', () => {
  const listed = execFileSync('node_modules/.bin/vsce', ['ls', '--no-dependencies'], { encoding: 'utf8' }).trim().split('\n').sort();
  const allowed = /^(package\.json|(README|CHANGELOG)\.md|LICENSE|(dist\/(extension|flow)\.(js|css))|bin\/inrolint(\.exe)?|icons\/[\w-]+\.(svg|json)|media\/(icon\.png|flow-\w+\.svg)|schemas\/(config|rule|suppressions)\.json|walkthrough\/\w+\.md)$/;
  assert.deepEqual(listed.filter((file) => !allowed.test(file)), []);
  for (const file of ['package.json', 'README.md', 'CHANGELOG.md', manifest.icon, 'dist/extension.js', 'dist/flow.js', 'dist/flow.css']) assert.ok(listed.includes(file), file);
});

test('nothing is reported to anybody', () => {
  const sources = fs.readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of sources) assert.doesNotMatch(fs.readFileSync(`${parentPath}/${name}`, 'utf8'), /telemetry|fetch\(|node:https?/i, name);
});

/** filled is a snippet's text with its first proposals. */
function filled(body: string[]): string {
  const values: Record<string, string> = {};
  const text = body.join('\n').replace(/\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^}]*)?\}|\$0/g, (_, index?: string, value?: string, choice?: string) => {
    if (!index) return '';
    return (values[index] ??= value ?? choice ?? '');
  });
  return text;
}

for (const [name, { prefix, body, description }] of Object.entries(snippets)) {
  test(`snippet ${prefix} is clean as it stands`, () => {
    assert.match(prefix, /^inro-[a-z-]+$/);
    assert.ok(description.length > 10);
    const inserted = filled(body);
    const whole = name === 'Scenario' || name === 'Campaign';
    const trigger = name.endsWith('trigger');
    const hello = '{ "action_key": "hello", "action_type": "ask_question", "content": "Hi! Still there?" }';
    const reply = '"parent_key": "hello", "parent_branch": "option_replied"';
    const definition = whole
      ? inserted
      : trigger
        ? `{ "title": "T", "triggers": [${inserted}], "actions": [${hello}] }`
        : `{ "title": "T", "triggers": [{ "trigger_type": "comment" }], "actions": [${hello}, ${inserted.replace('"parent_key": "hello"', reply)}] }`;
    const kind = name === 'Campaign' ? 'campaign' : 'scenario';
    const output = execFileSync(process.env.INROLINT!, ['lint', '--no-config', '--format', 'concise', '--fail-on', 'never', '--stdin-filename', `x.${kind}.json`, '-'], { input: definition, encoding: 'utf8' });
    assert.doesNotMatch(output, /error|warning/, output + definition);
  });
}

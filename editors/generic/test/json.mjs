// vscode-json-language-server, which is VS Code's own, with the schemas of definitions: by json.schemas of ../../README.md, and
// with catalog.json as SchemaStore's list. node json.mjs WORK: WORK holds what run.sh wrote there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { check, finish, marked, none, one } from './checks.mjs';
import { Session, below, read, root, ruleFile } from './client.mjs';

const yaml = createRequire(path.join(process.cwd(), 'package.json'))('yaml');
const folder = path.join(process.argv[2], 'definitions');
const server = [process.execPath, path.resolve('node_modules/vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'];
const definition = /\.(scenario|campaign)(\.create|\.update)?\.jsonc?$/;

/** open starts the server with the setting json.schemas. Like VS Code it has the editor fetch the schemas. */
async function open(jsonSchemas) {
  const options = { pull: true, initializationOptions: { handledSchemaProtocols: ['file'], provideFormatter: false } };
  const session = await new Session(server, folder, options).start();
  const json = { validate: { enable: true }, schemas: jsonSchemas };
  await session.connection.sendNotification('workspace/didChangeConfiguration', { settings: { json } });
  return session;
}

/** language is what VS Code takes a file for. */
const language = (file) => (file.endsWith('c') ? 'jsonc' : 'json');

/** corpus writes every definition of the repository into the folder: those of the tests, of the demo and of the rules' examples. */
function corpus() {
  const put = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const archives = path.join(root, 'testdata/definitions');
  for (const archive of readdirSync(archives)) {
    const [, ...parts] = read(archives, archive).split(/^-- (.+) --\n/m);
    for (let i = 0; i < parts.length; i += 2) if (definition.test(parts[i])) put(path.join(archive, parts[i]), parts[i + 1]);
  }
  for (const place of ['testdata/demo', 'testdata/update', 'editors/testdata/workspace/flows', 'lint/graph/testdata/definitions']) {
    for (const file of below(place, definition)) put(path.join(place, file), readFileSync(path.join(root, place, file)));
  }
  for (const file of below('rules', ruleFile)) {
    const { examples } = yaml.parse(read(root, 'rules', file));
    [examples.invalid, examples.valid].flat().forEach((example, i) => {
      const kind = example.definition.includes('"campaign_rules"') ? 'campaign' : 'scenario';
      put(path.join('rules', file, `${i}`, definition.test(example.file) ? example.file : `example.${kind}.json`), example.definition);
    });
  }
  return readdirSync(folder, { recursive: true }).filter((f) => definition.test(f));
}

// The rules about what a schema and a parser can tell: the last four speak of a wrong type in words of their own.
const rules = [
  'syntax', 'comment-in-json', 'duplicate-property', 'wrong-type', 'missing-property', 'invalid-value',
  'media-file-source', 'split-ratio', 'expiry', 'variable-in-reference',
];

/** shape says what inrolint finds by these rules, for each file where it does. */
function shape() {
  const { stdout } = spawnSync('inrolint', ['lint', '--no-config', '--format', 'json', '.'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  const told = new Map();
  for (const f of JSON.parse(stdout).findings) if (rules.includes(f.rule)) told.set(f.file, [...(told.get(f.file) ?? []), f]);
  return told;
}

// A trailing comma in .jsonc is a warning of VS Code's own, with any schema.
const ownWarning = (file, d) => language(file) === 'jsonc' && d.message === 'Trailing comma';

const scenario = 'flows/a.scenario.json';
const campaign = 'flows/a.campaign.create.json';
const mistakes = [
  [scenario, '{ "title": «3», "actions": [] }', /Incorrect type/],
  [scenario, '{ "actions": «{}» }', /Incorrect type/],
  [scenario, '{ "title": "🥐", "actions": [{ "id": «"7"», "action_type": "message" }] }', /Incorrect type/],
  [scenario, '{ "id": «"7"» }', /Incorrect type/],
  ['flows/a.scenario.update.json', '{ "actions": [{ "id": 7, "parent_id": «0» }] }', /minimum/],
  [scenario, '{ "triggers": [{ "trigger_type": "comment", "options": { "comment_options": { "caption_keywords": «"hi"» } } }] }', /Incorrect type/],
  [campaign, '{ "campaign_rules": [{ "list_type": «"folders"», "rule_type": "inclusion", "destination_id": 3 }] }', /Valid values: "folder", "segment"/],
  [campaign, '{ "campaign_rules": [«{» "list_type": "folder", "rule_type": "inclusion" }] }', /Missing property "destination_id"/],
];
const completions = [
  [scenario, '{ "actions": [{ "action_type": ‸ }] }', '"ask_question"', /Asks a question and goes on with the answer/],
  [scenario, '{ "actions": [{ "action_type": "‸" }] }', '"message"', /Sends a text/],
  [scenario, '{ "actions": [{ "parent_branch": "‸" }] }', '"option_expired"', /does not answer in time/],
  [scenario, '{ "actions": [{ ‸ }] }', 'parent_branch', /Label of the parent's branch/],
  [scenario, '{ "triggers": [{ "trigger_type": ‸ }] }', '"comment"', /Fires on a comment/],
  [scenario, '{ "triggers": [{ "trigger_type": "comment", "options": { "comment_options": { "‸" } } }] }', 'comment_keywords', /contains one of these/],
  [scenario, '{ ‸ }', 'triggers', /What starts the scenario/],
  [scenario, '{ ‸ }', 'id', /Database id of the record/],
  [campaign, '{ "campaign_rules": [{ "list_type": ‸ }] }', '"segment"', /./],
  [campaign, '{ ‸ }', 'campaign_rules', /./],
];
const hovers = [
  [scenario, '{ "actions": [{ "action_‸type": "message" }] }', /What the action does/],
  [scenario, '{ "actions": [{ "action_type": "mess‸age" }] }', /Sends a text/],
  [scenario, '{ "actions": [{ "parent_branch": "option_rep‸lied" }] }', /replies in their own words/],
  [campaign, '{ "campaign_rules": [{ "rule_‸type": "inclusion" }] }', /./],
];

/** first opens a marked text. */
async function first(session, file, source) {
  const m = marked(source);
  return { ...m, diagnostics: await session.diagnose(file, m.text, language(file)) };
}

/** whole makes every check of one setup. */
async function whole(name, session) {
  for (const [file, source, message] of mistakes) {
    await check(`${name}: ${source}`, async () => {
      const { diagnostics, range } = await first(session, file, source);
      if (source.includes('«{»')) range.end = diagnostics[0].range.end; // the whole object is marked
      one(diagnostics, message, range);
    });
  }
  for (const [file, source, label, documentation] of completions) {
    await check(`${name}: completion of ${label}: ${source}`, async () => {
      const { cursor } = await first(session, file, source);
      const items = await session.complete(file, cursor);
      const item = items.find((i) => i.label === label);
      assert.ok(item, `${label} is not among ${items.map((i) => i.label)}`);
      assert.match(item.documentation?.value ?? item.documentation ?? '', documentation);
    });
  }
  for (const [file, source, documentation] of hovers) {
    await check(`${name}: hover: ${source}`, async () => {
      const { cursor } = await first(session, file, source);
      assert.match(await session.hover(file, cursor), documentation);
    });
  }
  await check(`${name}: files have their schemas, and others none`, async () => {
    const { text, range } = marked('{ "title": «3» }');
    const theirs = ['a.scenario.json', 'deep/a.campaign.json', '.hidden/a.scenario.update.jsonc', 'a.campaign.create.json'];
    for (const file of theirs) one(await session.diagnose(file, text, language(file)), /Incorrect type/, range);
    const others = ['package.json', 'scenario.json', 'a.scenario.json.json', 'a.scenario.draft.json', 'ascenario.json', '.inrolint.yaml.json'];
    for (const file of others) none(await session.diagnose(file, text, 'json'), file);
  });
  await check(`${name}: nothing else is fetched`, () => assert.deepEqual(session.refused, []));
  await session.stop();
}

const files = corpus();
const told = shape();
const catalog = JSON.parse(read(root, 'editors/schemas/catalog.json')).schemas;
const session = await open(catalog);
const said = new Map();
for (const file of files) {
  const diagnostics = await session.diagnose(file, read(folder, file), language(file));
  said.set(file, diagnostics.filter((d) => !ownWarning(file, d)));
}
await check(`no false alarm in ${files.length - told.size} definitions that have their shape`, () => {
  assert.ok(files.length > 500 && told.size < files.length / 2);
  assert.deepEqual(files.filter((file) => !told.has(file)).flatMap((file) => said.get(file).map((d) => `${file}: ${d.message}`)), []);
});
await check('what inrolint says of shapes is said by the schemas too', () => {
  const judged = ['wrong-type', 'missing-property', 'invalid-value'];
  const silent = [...told].filter(([file, found]) => found.some((f) => judged.includes(f.rule)) && said.get(file).length === 0);
  assert.deepEqual(silent.map(([file, found]) => `${file}: ${found.map((f) => f.message)}`), []);
});
await whole('catalog.json', session);
const [scenarios, campaigns] = JSON.parse(read(process.argv[2], 'settings.json'))['json.schemas'];
await whole('json.schemas of editors/README.md', await open([scenarios, campaigns]));

// A copy in the repository; VS Code makes "./.schemas/…" an address in the folder of the workspace.
const copied = path.join(process.argv[2], 'folder/.schemas/scenario.schema.json');
const copy = await open([{ ...scenarios, url: pathToFileURL(copied).href }]);
await check('a copy in the repository', async () => {
  const { diagnostics, range } = await first(copy, scenario, '{ "title": «3» }');
  one(diagnostics, /Incorrect type/, range);
});
await copy.stop();
finish();

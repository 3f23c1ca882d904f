// yaml-language-server with the schemas of .inrolint.yaml, of suppressions and of rule files, in each way of setting it up that
// the READMEs name. node yaml.mjs WORK SERVER: WORK holds what run.sh wrote there, SERVER is the name of the installed package.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { check, finish, marked, none, one } from './checks.mjs';
import { Session, below, read, root, ruleFile } from './client.mjs';

const [work, installed] = process.argv.slice(2);
const settings = JSON.parse(read(work, 'settings.json'));
const server = [process.execPath, path.resolve('node_modules', installed, 'bin/yaml-language-server'), '--stdio'];

/** open starts the server with the settings of `yaml` and the associations of an editor, and waits until it goes by them. */
async function open(yaml, associations) {
  const session = new Session(server, path.join(work, 'folder'), { settings: { yaml: { schemaStore: { enable: false }, ...yaml } } });
  const settled = new Promise((resolve) => {
    let pulls = associations ? 3 : 2; // it asks for the settings when it starts, for the associations and for the change
    session.connection.onNotification('yaml/schema/store/initialized', () => --pulls || resolve());
  });
  await session.start();
  await session.connection.sendNotification('yaml/registerContentRequest', {});
  await session.connection.sendNotification('yaml/supportSchemaSelection', {});
  if (associations) await session.connection.sendNotification('json/schemaAssociations', associations);
  await session.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await settled;
  return session;
}

/** blocks returns the YAML blocks of a page whose text matches; there has to be one. */
function blocks(page, pattern) {
  const texts = [...read(root, page).matchAll(/^```yaml\n(.*?)^```$/gms)].map((m) => m[1]).filter((text) => pattern.test(text));
  assert.ok(texts.length, `${page} has no such block: ${pattern}`);
  return texts;
}

// What inrolint init writes, and the same with its examples in force.
const written = read(work, 'init.yaml');
const inForce = written.replace(/^# (?=[a-z-]+:( |$)|  )/gm, '');
assert.match(inForce, /^rules:\n  unhandled-branch: off\n/m);

const [config, suppressions, rule] = ['.inrolint.yaml', '.inrolint-suppressions.yaml', 'lint-rules/no-shouting.yaml'];
const good = {
  [config]: [
    written, inForce, read(root, 'testdata/demo/.inrolint.yaml'),
    ...blocks('README.md', /^root: /m), ...blocks('rules/AUTHORING.md', /^custom-rules: /m),
    ...blocks('schema/catalog/README.md', /^catalogs: /m), ...blocks('editors/vscode/walkthrough/target.md', /^root: /m),
  ],
  [suppressions]: [...blocks('README.md', /^- file: /m), ...blocks('rules/housekeeping/expired-suppression.md', /^- file: /m)],
  [rule]: [
    read(work, 'rule.yaml'), ...blocks('rules/AUTHORING.md', /^id: /m),
    ...below('rules', ruleFile).map((file) => read(root, 'rules', file)),
  ],
};

const mistakes = [
  [config, '«ruls»:\n  no-triggers: off\n', /Property ruls is not allowed/],
  [config, 'rules:\n  no-triggers: «of»\n', /Valid values: "off", "info", "warning", "error"/],
  [config, 'overrides:\n  - files: ["b/**"]\n    target: «soap»\n', /Valid values: "rest", "mcp", "both"/],
  [config, 'include: «automations»\n', /Incorrect type/],
  [suppressions, '- file: a.scenario.json\n  rule: no-triggers\n  reason: so\n  «untill»: 2027-03-31\n', /Property untill is not allowed/],
  [suppressions, '- file: a.scenario.json\n  rule: no-triggers\n  reason: so\n  until: «tomorrow»\n', /pattern/],
];

const completions = [
  [config, 'ta‸', 'target', /Where the definitions are to be sent/],
  [config, 'target: ‸', 'mcp', /Where the definitions are to be sent/],
  [config, 'rules:\n  orphan‸', 'orphan-parent-key', /parent_key names no action/],
  [config, 'rules:\n  no-triggers: ‸', 'warning', /^$/],
  [config, 'overrides:\n  - op‸', 'operation', /What these definitions are sent for/],
  [suppressions, '- file: a.scenario.json\n  re‸', 'reason', /Why they are hidden/],
  [rule, 'id: no-shouting\nsev‸', 'severity', /The level of its findings/],
  [rule, 'id: no-shouting\nfor: ‸', 'trigger', /./],
  [rule, 'id: no-shouting\nfor: action\nwhen: ‸', 'has_parent_key', /^$/],
];

const hovers = [
  [config, 'tar‸get: rest\n', /Where the definitions are to be sent/],
  [config, 'rules:\n  unhandled-‸branch: off\n', /A branch has no step while its sibling has one/],
  [suppressions, '- fi‸le: a.scenario.json\n  rule: no-triggers\n  reason: so\n', /relative to the folder of this file/],
  [rule, 'id: no-shouting\nyields‸-to: other\n', /more specific/],
];

// Which schema a file gets: a word of its title, which the diagnostics name.
const files = {
  [config]: 'config', 'deep/down/.inrolint.yaml': 'config',
  [suppressions]: 'suppressions', 'deep/.inrolint-suppressions.yaml': 'suppressions',
  [rule]: 'rule', 'deep/lint-rules/other.yaml': 'rule',
  'inrolint.yaml': '', 'my.inrolint.yaml': '', '.inrolint.yaml.yaml': '', 'my.inrolint-suppressions.yaml': '', 'suppressions.yaml': '',
  '.dot/.inrolint.yaml': '', // no pattern of the server holds below a folder with a dot
  'lint-rules/deeper/no.yaml': '', 'my-lint-rules/no.yaml': '', 'rules/no.yaml': '', '.github/workflows/inrolint.yml': '',
};
const titles = ['config', 'suppressions', 'rule'];

let folders = 0;

/** fresh puts a file into a folder of its own, so that many texts of one name can be open at once. */
const fresh = (file) => `${folders++}/${file}`;

/** titleOf says which schema the server has for a file: a text that all three refuse gets it named. */
async function titleOf(session, file) {
  const [first] = await session.diagnose(file, 'nonsense: 1\n', 'yaml');
  return titles.find((t) => first?.source?.toLowerCase().includes(t)) ?? '';
}

/** titlesOf says so of the files of a mapping. */
async function titlesOf(session, expected) {
  const got = Object.keys(expected).map(async (file) => [file, await titleOf(session, file)]);
  return Object.fromEntries(await Promise.all(got));
}

/** clean asserts that the good texts of a file have no diagnostics; head is put before each. */
async function clean(session, file, texts, head = '') {
  await Promise.all(texts.map(async (text) => none(await session.diagnose(fresh(file), head + text, 'yaml'), `${file}: ${text.slice(0, 200)}`)));
}

/** wrong asserts that the one mistake of a marked text is said at its marks. */
async function wrong(session, file, source, message) {
  const { text, range } = marked(source);
  one(await session.diagnose(fresh(file), text, 'yaml'), message, range);
}

/** completes asserts that a candidate is offered at the cursor of a text, with its documentation. */
async function completes(session, file, source, label, documentation) {
  const { text, cursor } = marked(source);
  const name = fresh(file);
  await session.diagnose(name, text, 'yaml');
  const items = await session.complete(name, cursor);
  const item = items.find((i) => i.label === label);
  assert.ok(item, `${label} is not among ${items.map((i) => i.label)}`);
  assert.match(item.documentation?.value ?? item.documentation ?? '', documentation);
}

/** says asserts what a hover at the cursor of a text says. */
async function says(session, file, source, documentation) {
  const { text, cursor } = marked(source);
  const name = fresh(file);
  await session.diagnose(name, text, 'yaml');
  assert.match(await session.hover(name, cursor), documentation);
}

/** whole makes every check of one setup. */
async function whole(name, session, expected) {
  await Promise.all([
    check(`${name}: files have their schemas, and others none`, async () => assert.deepEqual(await titlesOf(session, expected), expected)),
    ...Object.entries(good).map(([file, texts]) => check(`${name}: ${texts.length} good texts of ${file}`, () => clean(session, file, texts))),
    ...mistakes.map(([file, source, message]) =>
      check(`${name}: ${file}: ${message.source}`, () => wrong(session, file, source, message))),
    check(`${name}: a rule with a misspelt name and a misspelt value`, async () => {
      const text = read(work, 'rule.yaml').replace(/^message:/m, 'mesage:').replace(/^for: action/m, 'for: acton');
      const diagnostics = await session.diagnose(fresh(rule), text, 'yaml');
      const places = diagnostics.map(({ range: { start, end } }) => text.split('\n')[start.line].slice(start.character, end.character));
      assert.ok(places.includes('mesage') && places.includes('acton'), places.join());
    }),
    ...completions.map(([file, source, label, documentation]) =>
      check(`${name}: completion of ${label} in ${file}`, () => completes(session, file, source, label, documentation))),
    ...hovers.map(([file, source, documentation]) =>
      check(`${name}: hover in ${file}: ${documentation.source}`, () => says(session, file, source, documentation))),
  ]);
  await end(name, session);
}

/** end stops a server, which must have asked for nothing but the published schemas. */
async function end(name, session) {
  await check(`${name}: nothing else is fetched`, () => assert.deepEqual(session.refused, []));
  await session.stop();
}

await whole('yaml.schemas of editors/README.md', await open({ schemas: settings['yaml.schemas'] }), files);
good[rule].splice(2); // once is enough for the built-in rules

// What the YAML extension of VS Code makes of an extension's yamlValidation.
const extension = path.join(root, 'editors/vscode');
const contributed = JSON.parse(read(extension, 'package.json')).contributes.yamlValidation.map(({ fileMatch, url }) => ({
  fileMatch: [].concat(fileMatch).map((pattern) => (/^(\w+:\/\/|\/|!)/.test(pattern) ? pattern : `/${pattern}`)),
  uri: url.startsWith('./') ? pathToFileURL(path.join(extension, url)).href : url,
}));
await whole('yamlValidation of the extension for VS Code', await open({}, contributed), { ...files, 'lint-rules/also.yml': 'rule' });

const [, modeline] = read(work, 'modeline.yaml').match(/^(# yaml-language-server: \$schema=.*\/)config\.schema\.json\n$/);
const lined = await open({});
const head = (schema) => `${modeline}${schema}.schema.json\n`;
await Promise.all([
  ...[[config, 'config'], [suppressions, 'suppressions'], [rule, 'rule']].map(([file, schema]) =>
    check(`modeline: ${file} has the schema ${schema}`, async () => {
      await clean(lined, file, good[file], head(schema));
      assert.match((await lined.diagnose(fresh(file), `${head(schema)}nonsense: 1\n`, 'yaml'))[0]?.source ?? '', new RegExp(schema, 'i'));
    })),
  check('modeline: a mistake', () => wrong(lined, config, `${head('config')}rules:\n  no-triggers: «of»\n`, /Valid values: "off"/)),
  check('modeline: a file of any name, below a folder with a dot', () =>
    wrong(lined, '.dot/any.yaml', `${head('suppressions')}- file: a\n  rule: b\n  reason: c\n  «untill»: d\n`, /untill is not allowed/)),
  check('modeline: completion', () => completes(lined, config, `${head('config')}ta‸`, 'target', /Where the definitions/)),
  check('modeline: hover', () => says(lined, config, `${head('config')}tar‸get: rest\n`, /Where the definitions/)),
  check('modeline: without it there is no schema', () => clean(lined, config, ['nonsense: 1\n'])),
]);
await end('modeline', lined);

// A copy in the repository, as `inrolint schema` prints it, named from the folder of the workspace and from the file.
const copy = await open({ schemas: { './.schemas/config.schema.json': '.inrolint.yaml' } });
await check('a copy in the repository, by the settings', () => wrong(copy, config, 'rules:\n  no-triggers: «of»\n', /Valid values: "off"/));
await check('a copy in the repository, by a modeline', () =>
  wrong(copy, 'settings.yaml', '# yaml-language-server: $schema=../.schemas/config.schema.json\ntarget: «soap»\n', /Valid values: "rest"/));
await end('a copy in the repository', copy);

// catalog.json in the place of SchemaStore's, from this machine.
const store = createServer((_, answer) => answer.end(read(root, 'editors/schemas/catalog.json'))).listen(0, '127.0.0.1');
await new Promise((resolve) => store.on('listening', resolve));
const catalog = await open({ schemaStore: { enable: true, url: `http://127.0.0.1:${store.address().port}/catalog.json` } });
await check('catalog.json: files have their schemas, and others none', async () => {
  const expected = Object.fromEntries(Object.entries(files).map(([file, title]) => [file, title === 'rule' ? '' : title]));
  assert.deepEqual(await titlesOf(catalog, expected), expected);
});
await end('catalog.json', catalog);
store.close();
finish();

import assert from 'node:assert/strict';
import test from 'node:test';
import { isDefinition, isOurs } from '../../src/documents';

const named = (path: string, scheme = 'file') => ({ uri: { scheme, path } });

test('a definition is known by its name', () => {
  for (const name of ['a.scenario.json', 'a.scenario.jsonc', 'a.campaign.json', 'a.b.campaign.create.json', 'ü 1.scenario.update.jsonc']) {
    assert.ok(isDefinition(named(`/flows/${name}`)), name);
  }
  for (const name of ['package.json', 'scenario.json.bak', 'scenario.json', 'a.scenario.delete.json', 'a.scenario.json5', '.inrolint.yaml']) {
    assert.ok(!isDefinition(named(`/flows/${name}`)), name);
  }
});

test('configuration, suppressions and rule files are ours but no definitions', () => {
  for (const path of ['/w/.inrolint.yaml', '/w/.inrolint-suppressions.yaml', '/w/lint-rules/signed.yaml']) {
    assert.ok(isOurs(named(path)), path);
    assert.ok(!isDefinition(named(path)), path);
  }
  for (const path of ['/w/inrolint.yaml', '/w/a.inrolint.yaml', '/w/rules/signed.yaml', '/w/lint-rules/deep/signed.yaml']) assert.ok(!isOurs(named(path)), path);
});

test('what another extension shows under such a name is left alone', () => {
  assert.ok(isOurs(named('/new.scenario.json', 'untitled')));
  assert.ok(!isOurs(named('/a.scenario.json', 'git')));
});

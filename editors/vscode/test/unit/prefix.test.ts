import assert from 'node:assert/strict';
import test from 'node:test';
import { prefixAt } from '../../src/prefix';

test('snippets are offered where a value or an object may stand, by what is typed of a prefix', () => {
  for (const [line, prefix] of [
    ['', ''],
    ['inro-', 'inro-'],
    ['inro-com', 'inro-com'],
    ['  "actions": [inro', 'inro'],
    ['    { "action_key": "a" }, ', ''],
  ] as const) {
    assert.equal(prefixAt(line), prefix, line);
  }
});

test('no snippet is offered in a text, nor in a number', () => {
  for (const line of ['"content": "inro-', '"a": "b \\" inro-', '"id": -', '"id": 1-', '}inro']) assert.equal(prefixAt(line), undefined, line);
});

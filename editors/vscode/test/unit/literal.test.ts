import assert from 'node:assert/strict';
import test from 'node:test';
import { literal, withoutLinks } from '../../src/literal';

test('a text is shown as it is: no pictures, links, icons, code', () => {
  assert.equal(literal('![x](https://example.org/x.png)\n\n# $(zap) `a`'), '\\!\\[x\\]\\(https://example.org/x.png\\) \\# \\$\\(zap\\) \\`a\\`');
  assert.equal(literal('C:\\my flows\\.inrolint.yaml'), 'C:\\\\my flows\\\\.inrolint.yaml');
});

test('a notification has no link out of the workspace', () => {
  assert.equal(withoutLinks('cannot read "[here](command:workbench.action.quit)"'), 'cannot read "[here] (command:workbench.action.quit)"');
});

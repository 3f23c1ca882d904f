import assert from 'node:assert/strict';
import test from 'node:test';
import { nodeAt, shareOut } from '../../src/flow/nodes';

const node = (id: string, from: number, to: number) => ({ id, range: { start: { line: from, character: 2 }, end: { line: to, character: 3 } } });
const at = (line: number, character = 4) => ({ line, character });
const nodes = [node('trigger', 1, 3), node('hello', 4, 9), node('inner', 6, 7)];

test('the innermost node holds a place', () => {
  assert.equal(nodeAt(nodes, at(2))?.id, 'trigger');
  assert.equal(nodeAt(nodes, at(5))?.id, 'hello');
  assert.equal(nodeAt(nodes, at(6))?.id, 'inner');
  assert.equal(nodeAt(nodes, at(8))?.id, 'hello');
});

test('the ends of a node count as inside, what lies before and behind does not', () => {
  assert.equal(nodeAt(nodes, at(4, 2))?.id, 'hello');
  assert.equal(nodeAt(nodes, at(9, 3))?.id, 'hello');
  assert.equal(nodeAt(nodes, at(4, 1)), undefined);
  assert.equal(nodeAt(nodes, at(9, 4)), undefined);
});

test('every finding goes to one node or elsewhere', () => {
  const finding = (message: string, line: number) => ({ severity: 'error' as const, message, rule: 'r', at: at(line) });
  const [byNode, elsewhere] = shareOut(nodes, [finding('a', 5), finding('b', 0), finding('c', 5), finding('d', 6)]);
  assert.deepEqual(Object.fromEntries(Object.entries(byNode).map(([id, found]) => [id, found.map(({ message }) => message)])), { hello: ['a', 'c', 'd'] });
  assert.deepEqual(elsewhere, [{ severity: 'error', message: 'b', rule: 'r' }]);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { fitted, moved, opened, revealed, type View, viewBox, zoomed } from '../../webview/view';
import { neighbour, step } from '../../webview/walk';

const canvas = { width: 400, height: 300 };
const at = (view: View, left: number, top: number) => [view.x + left / view.scale, view.y + top / view.scale].map((n) => Math.round(n * 1e6) / 1e6);

test('fitting shows all in the middle and enlarges nothing', () => {
  const small = fitted({ x: 10, y: 20, width: 100, height: 50 }, canvas);
  assert.equal(small.scale, 1);
  assert.deepEqual(at(small, 200, 150), [60, 45]);
  const large = fitted({ x: 0, y: 0, width: 4000, height: 100 }, canvas);
  assert.ok(large.scale * 4000 <= 400);
  assert.deepEqual(at(large, 200, 150), [2000, 50]);
});

test('the first look is the whole drawing as long as it can be read, else its upper end', () => {
  const small = { x: 0, y: 0, width: 500, height: 300 };
  assert.deepEqual(opened(small, canvas), fitted(small, canvas));
  assert.deepEqual(opened({ x: 0, y: 0, width: 300, height: 5000 }, { width: 300, height: 300 }), { scale: 0.6, x: -100, y: 0 });
  assert.deepEqual(opened({ x: 0, y: 0, width: 9000, height: 5000 }, canvas), { scale: 0.6, x: 0, y: 0 });
});

test('zooming keeps the point under the pointer, within limits, and can be taken back', () => {
  const view = { x: 30, y: 40, scale: 0.8 };
  const near = zoomed(view, 1.25, 123, 45);
  assert.deepEqual(at(near, 123, 45), at(view, 123, 45));
  assert.deepEqual(at(zoomed(near, 0.8, 123, 45), 0, 0), at(view, 0, 0));
  assert.equal(zoomed(view, 1e9, 0, 0).scale, 8);
  assert.equal(zoomed(view, 0, 0, 0).scale, 0.05);
});

test('moving is in pixels whatever the zoom', () => {
  assert.deepEqual(at(moved({ x: 0, y: 0, scale: 0.5 }, 10, -20), 0, 0), [20, -40]);
});

test('revealing moves only as far as needed', () => {
  const view = { x: 0, y: 0, scale: 1 };
  assert.deepEqual(revealed(view, { x: 100, y: 100, width: 50, height: 50 }, canvas), view);
  assert.deepEqual(revealed(view, { x: 500, y: 100, width: 50, height: 50 }, canvas), { x: 166, y: 0, scale: 1 });
  assert.deepEqual(revealed(view, { x: -90, y: 100, width: 50, height: 50 }, canvas), { x: -106, y: 0, scale: 1 });
  assert.equal(revealed(view, { x: 50, y: 0, width: 9000, height: 50 }, canvas).x, 34);
});

test('the view box is the part of the drawing in the canvas', () => {
  assert.equal(viewBox({ x: 1, y: 2, scale: 2 }, canvas), '1 2 200 150');
});

test('arrow keys lead to the nearest node straight ahead', () => {
  //     0
  //   1   2
  //   3
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
  const boxes = [box(50, 0), box(0, 50), box(100, 50), box(0, 100)];
  assert.equal(neighbour(boxes, 0, 'up'), undefined);
  assert.equal(neighbour(boxes, 1, 'up'), 0);
  assert.equal(neighbour(boxes, 1, 'right'), 2);
  assert.equal(neighbour(boxes, 1, 'down'), 3);
  assert.equal(neighbour(boxes, 2, 'left'), 1);
  assert.ok([1, 2].includes(neighbour(boxes, 0, 'down')!));
});

test('up and down follow the edges, even where another node is nearer', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
  const boxes = [box(50, 0), box(50, 30), box(0, 60), box(90, 60)];
  const edges: [number, number][] = [[0, 2], [0, 3]];
  assert.equal(step(boxes, edges, 0, 'down'), 3);
  assert.equal(step(boxes, edges, 2, 'up'), 0);
  assert.equal(step(boxes, edges, 2, 'right'), 3);
  assert.equal(step(boxes, edges, 1, 'up'), 0);
  assert.equal(step(boxes, edges, 0, 'up'), undefined);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { Restarts } from '../../src/restarts';

test('as many restarts as the limit, then none', () => {
  const restarts = new Restarts(2, 1000, () => 0);
  assert.deepEqual([restarts.allowed(), restarts.allowed(), restarts.allowed(), restarts.allowed()], [true, true, false, false]);
  restarts.forget();
  assert.ok(restarts.allowed());
});

test('ends that lie back further than the span count no more', () => {
  let now = 0;
  const restarts = new Restarts(2, 1000, () => now);
  const answers = [0, 500, 900, 1600, 2700].map((time) => {
    now = time;
    return restarts.allowed();
  });
  assert.deepEqual(answers, [true, true, false, true, true]);
});

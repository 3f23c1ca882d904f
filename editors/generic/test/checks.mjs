// Checks of a test, and texts with marks in them.
import assert from 'node:assert/strict';

let passed = 0;
let failed = 0;

/** check runs one check, says how it ended, and goes on. */
export async function check(name, test) {
  try {
    await test();
    passed++;
    console.log(`ok - ${name}`);
  } catch (error) {
    failed++;
    console.log(`not ok - ${name}\n${error.stack.replace(/^/gm, '# ')}`);
  }
}

/** finish says how many checks passed and failed. */
export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

/** marked takes the marks out of a text: «» round a range, ‸ at a cursor. Positions are those of the protocol, in UTF-16 units. */
export function marked(source) {
  const place = (mark) => {
    const before = source.slice(0, source.indexOf(mark)).replace(/[«»‸]/g, '').split('\n');
    return { line: before.length - 1, character: before.at(-1).length };
  };
  return { text: source.replace(/[«»‸]/g, ''), range: { start: place('«'), end: place('»') }, cursor: place('‸') };
}

/** one asserts that there is one diagnostic, with that message and at the marks. */
export function one(diagnostics, message, range) {
  assert.equal(diagnostics.length, 1, `one diagnostic, not ${JSON.stringify(diagnostics, null, 1)}`);
  assert.match(diagnostics[0].message, message);
  assert.deepEqual(diagnostics[0].range, range);
}

/** none asserts that a file has no diagnostics. */
export function none(diagnostics, file) {
  assert.deepEqual(diagnostics.map((d) => `${file}:${d.range.start.line + 1}:${d.range.start.character + 1}: ${d.message}`), []);
}

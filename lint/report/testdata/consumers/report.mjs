// What the checks share: a run's findings, the packages, and how a check ends.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

export const modules = process.env.NODE_MODULES;
export const require = createRequire(path.join(modules, 'x.js'));
export const read = (format) => fs.readFileSync(`${process.argv[2]}.${format}`, 'utf8');
export const findings = JSON.parse(read('json')).findings;

const wrong = [];
export const check = (condition, message) => condition || wrong.push(message);
export const equal = (got, want, what) => check(JSON.stringify(got) === JSON.stringify(want), `${what}: got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
export function end() {
  console.log(wrong.length ? `not ok\n  ${wrong.slice(0, 10).join('\n  ')}` : `ok - ${findings.length} findings`);
  process.exitCode = wrong.length ? 1 : 0;
}

// Workflow commands: GitHub's own toolkit must write the same ones.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { check, end, equal, findings, modules, read } from './report.mjs';

const core = await import(pathToFileURL(path.join(modules, '@actions/core/lib/core.js')));
const lines = read('github').split('\n').slice(0, -1);
const write = process.stdout.write;

// written returns what the toolkit writes.
function written(call) {
  let text = '';
  process.stdout.write = (piece) => ((text += piece), true);
  try { call(); } finally { process.stdout.write = write; }
  return text.trimEnd();
}

// parts takes a command apart, in no order of its properties and still escaped.
function parts(line) {
  const [, command, properties, message] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  return { command, properties: (properties ?? '').split(',').sort(), message };
}

equal(lines.length, findings.length, 'lines');
findings.forEach((f, i) => {
  const { start, end } = f.range;
  const place = start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {};
  const call = { error: core.error, warning: core.warning, info: core.notice }[f.severity];
  const message = `${f.file}:${start.line}:${start.column}: ${f.message}`;
  const want = written(() => call(message, { title: f.rule, file: f.file, startLine: start.line, endLine: end.line, ...place }));
  equal(parts(lines[i] ?? ''), parts(want), `finding ${i}`);
});
check(!/\r/.test(read('github')), 'a carriage return stands in a command');
end();

// What reviewdog made of a report: every finding, in the right file and line. It reads columns as they are, which are bytes
// only in rdjson.
import { check, end, equal, findings, read } from './report.mjs';

const format = process.argv[3];
const diagnostics = read(`${format}.rdjsonl`).split('\n').filter(Boolean).map((line) => JSON.parse(line));
const places = (list) => list.map((p) => p.join(':')).sort();
equal(
  places(diagnostics.map((d) => [d.location.path, d.location.range.start.line, d.code.value.replace(/^inrolint\./, '')])),
  places(findings.map((f) => [f.file, f.range.start.line, f.rule])),
  'places',
);
for (const d of diagnostics) check(findings.some((f) => d.message.includes(f.message)), `message ${d.message}`);
end();

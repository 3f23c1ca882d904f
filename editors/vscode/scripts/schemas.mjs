// Writes schemas/*.json: what `inrolint schema …` prints. INROLINT names the binary; without it, one is built of the sources.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const binary = process.env.INROLINT;
const [command, ...first] = binary ? [binary] : [process.env.GO || 'go', 'run', './cmd/inrolint'];
mkdirSync('schemas', { recursive: true });
for (const name of ['scenario', 'campaign', 'config', 'rule', 'suppressions']) {
  const text = execFileSync(command, [...first, 'schema', name], { cwd: '../..', encoding: 'utf8', maxBuffer: 1 << 26 });
  writeFileSync(`schemas/${name}.json`, JSON.stringify(JSON.parse(text)) + '\n');
}

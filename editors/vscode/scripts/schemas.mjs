// Writes schemas/*.json: what `inrolint schema …` prints. The binary is INROLINT, else the one that `make build` makes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const binary = process.env.INROLINT ?? '../../bin/inrolint';
mkdirSync('schemas', { recursive: true });
for (const name of ['scenario', 'campaign', 'config', 'rule', 'suppressions']) {
  const text = execFileSync(binary, ['schema', name], { encoding: 'utf8', maxBuffer: 1 << 26 });
  writeFileSync(`schemas/${name}.json`, JSON.stringify(JSON.parse(text)) + '\n');
}

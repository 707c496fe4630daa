/**
 * `npm run bench`: every figure with its baseline of the same run; prints a table and writes bench/report.json.
 *   --quick   a tenth of the load      --only NAME   ingest, platform, decode, rules or coldStart
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchColdStart } from './cold-start.ts';
import { benchDecode } from './decode.ts';
import { benchIngest } from './ingest.ts';
import { benchPlatform } from './platform.ts';
import { ROOT } from './processes.ts';
import { type Figure, printFigure, writeReport } from './report.ts';
import { benchRules } from './rules.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const scale = values.quick ? 0.1 : 1;

const BENCHES: Record<string, () => Promise<Figure[]>> = {
  ingest: () => benchIngest(20_000 * scale),
  platform: () => benchPlatform(30_000 * scale, Math.max(20, 100 * scale)),
  decode: async () => benchDecode(),
  rules: async () => benchRules(),
  coldStart: benchColdStart,
};

const built = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), '--if-changed'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const chosen = Object.entries(BENCHES).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) {
  console.error(`--only takes one of ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const [name, bench] of chosen) {
  console.log(`${name} …`);
  for (const figure of await bench()) {
    figures.push(figure);
    printFigure(figure);
  }
}
if (values.only === undefined && !values.quick) writeReport(figures);

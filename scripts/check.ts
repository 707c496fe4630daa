/**
 * `npm run check`: everything about the code that can be told without running it. All checks run, two at a time; the status is 1 where
 * any fails, and what failed is shown whole.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);

const CHECKS: [name: string, command: string, args: string[]][] = [
  ['types', bin('tsc'), ['--noEmit']],
  [
    'promises',
    bin('eslint'),
    ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
  ],
  ['lint and format', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['import rules', process.execPath, ['scripts/check-imports.ts']],
  ['generated files', process.execPath, ['scripts/generate.ts', '--check']],
  ['dead code', bin('knip'), []],
];

async function run([name, command, args]: (typeof CHECKS)[number]): Promise<boolean> {
  const started = performance.now();
  const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (status !== 0) console.log(output);
  return status === 0;
}

const waiting = [...CHECKS];
const results: boolean[] = [];
async function worker(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next));
}
await Promise.all([worker(), worker()]);
process.exitCode = results.every(Boolean) ? 0 : 1;

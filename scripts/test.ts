/**
 * `npm test`: bundles the functions, then runs every test. Arguments go to Jest (`npm test -- shared/booking`). With JEST_REPORT set,
 * the results are also written there as JSON.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (script: string, args: string[]) =>
  spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;

const built = run('scripts/build.ts', ['--if-changed']);
if (built !== 0) process.exit(built);
const report = process.env.JEST_REPORT;
const status = run('node_modules/jest/bin/jest.js', [
  ...(report ? ['--json', `--outputFile=${report}`] : []),
  ...process.argv.slice(2),
]);
process.exit(status);

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPlatform } from '../common/test-platform.ts';
import { until } from '../common/test-receiver.ts';

let dir: string;
let platform: Awaited<ReturnType<typeof startTestPlatform>>;
const running: ChildProcess[] = [];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'fleet-'));
  platform = await startTestPlatform();
  writeFileSync(join(dir, 'endpoints.json'), JSON.stringify(platform.endpoints));
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await platform.close();
  rmSync(dir, { recursive: true });
});

function start(...more: string[]) {
  const args = ['--endpoints', join(dir, 'endpoints.json'), '--dir', join(dir, 'fleet'), '--fleet', '6', ...more];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { stdio: 'pipe' });
  running.push(child);
  const output = { text: '' };
  child.stdout.on('data', (chunk) => (output.text += chunk));
  child.stderr.on('data', (chunk) => (output.text += chunk));
  return { child, output, ended: once(child, 'exit') };
}

test('a car is provisioned once: what was changed later is left alone', async () => {
  const first = start('--speed', '1000000');
  await until(
    () => platform.uploads.length,
    (count) => count > 0,
  );
  const owners = [...platform.resources].filter(([path]) => path.startsWith('/v1/owners/'));
  expect(owners).toHaveLength(6);
  expect(new Set(owners.map(([, owner]) => owner.phone)).size).toBe(6);
  const [path = ''] = owners[0] ?? [];
  platform.resources.set(path, { name: 'Changed' });
  first.child.kill('SIGTERM');
  await first.ended;
  const before = platform.uploads.length;
  start('--speed', '1000000');
  await until(
    () => platform.uploads.length,
    (count) => count > before,
  );
  expect(platform.resources.get(path)).toEqual({ name: 'Changed' });
});

test('an upload that is refused for good is told of, and the next ones go on', async () => {
  platform.answers.push({ status: 400 });
  const { output } = start('--speed', '1000000');
  await until(
    () => platform.uploads.length,
    (count) => count > 3,
  );
  expect(output.text).toMatch(/fleet-17-\d: upload \w{26} was refused with 400/);
});

test.each([
  [['--fleet', '0'], /--fleet takes a whole number/],
  [['--speed', 'fast'], /--speed takes a number above 0/],
  [['--sped', '2'], /Unknown option '--sped'/],
])('%j is refused', async (args, message) => {
  const { output, ended } = start(...args);
  expect((await ended)[0]).toBe(1);
  expect(output.text).toMatch(message);
});

test('the state of another seed is refused', async () => {
  const first = start('--speed', '1000000');
  await until(
    () => platform.uploads.length,
    (count) => count > 0,
  );
  first.child.kill('SIGTERM');
  await first.ended;
  const { output, ended } = start('--seed', '2');
  expect((await ended)[0]).toBe(1);
  expect(output.text).toContain('belongs to a fleet with --seed 17');
});

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
  const ended = once(child, 'exit');
  /** Waits for more than so many uploads in all; what the fleet said, and whether it still runs, is told where they do not come. */
  const hasSent = (count: number) =>
    until(
      () => ({
        uploads: platform.uploads.length,
        refusalsLeft: platform.answers.length,
        exit: child.exitCode ?? child.signalCode,
        said: output.text,
      }),
      ({ uploads }) => uploads > count,
    );
  return { child, output, ended, hasSent };
}

/** Records by unit and seq, with how often each came. */
function taken() {
  const units = new Map<string, Map<number, string[]>>();
  for (const { unitId, records } of platform.uploads) {
    const known = units.get(unitId) ?? new Map<number, string[]>();
    units.set(unitId, known);
    for (const record of records) known.set(record.seq, [...(known.get(record.seq) ?? []), JSON.stringify(record)]);
  }
  return units;
}

test('what is not acknowledged is sent again, across answers that say later and the death of the process; nothing is lost or changed', async () => {
  platform.answers.push(
    { status: 503, retryAfter: '0' },
    { status: 429, retryAfter: '0' },
    { status: 0 },
    { status: 500 },
    { status: 401 },
  );
  // Slow enough that much is left to drive when it dies, however long it waits before it tries again.
  const first = start('--speed', '2000');
  await first.hasSent(8);
  first.child.kill('SIGKILL');
  await first.ended;
  const before = platform.uploads.length;
  const second = start('--speed', '1000000');
  await second.hasSent(before + 5);
  second.child.kill('SIGTERM');
  expect((await second.ended)[0]).toBe(0);
  expect(second.output.text).toBe('');
  for (const [unitId, records] of taken()) {
    expect(platform.resources.has(`/v1/units/${unitId}`)).toBe(true);
    expect([...records.keys()].sort((a, b) => a - b)).toEqual(
      Array.from({ length: records.size }, (_, index) => index + 1),
    );
    for (const copies of records.values()) expect(new Set(copies).size).toBe(1);
  }
  for (const { sentAt, records } of platform.uploads) {
    for (const { time } of records) expect(Date.parse(time)).toBeLessThanOrEqual(Date.parse(sentAt));
  }
});

test('a car is provisioned once: what was changed later is left alone', async () => {
  const first = start('--speed', '1000000');
  await first.hasSent(0);
  const owners = [...platform.resources].filter(([path]) => path.startsWith('/v1/owners/'));
  expect(owners).toHaveLength(6);
  expect(new Set(owners.map(([, owner]) => owner.phone)).size).toBe(6);
  const [path = ''] = owners[0] ?? [];
  platform.resources.set(path, { name: 'Changed' });
  first.child.kill('SIGTERM');
  await first.ended;
  const before = platform.uploads.length;
  const second = start('--speed', '1000000');
  await second.hasSent(before);
  expect(platform.resources.get(path)).toEqual({ name: 'Changed' });
});

test('an upload that is refused for good is told of, and the next ones go on', async () => {
  platform.answers.push({ status: 400 });
  const { output, hasSent } = start('--speed', '1000000');
  await hasSent(3);
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
  await first.hasSent(0);
  first.child.kill('SIGTERM');
  await first.ended;
  const { output, ended } = start('--seed', '2');
  expect((await ended)[0]).toBe(1);
  expect(output.text).toContain('belongs to a fleet with --seed 17');
});

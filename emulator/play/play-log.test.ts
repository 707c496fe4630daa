import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createReassembler, segment } from '../common/iso-tp.ts';
import { startTestPlatform } from '../common/test-platform.ts';
import { playLog } from './play-log.ts';

const vin = 'TMBJP7NX0N0000001';
let dir: string;
let platform: Awaited<ReturnType<typeof startTestPlatform>>;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'play-'));
  platform = await startTestPlatform();
  writeFileSync(join(dir, 'endpoints.json'), JSON.stringify(platform.endpoints));
});
afterEach(async () => {
  await platform.close();
  rmSync(dir, { recursive: true });
});

const line = (ms: number, channel: string, id: string, data: string) =>
  `(${(1_700_000_000 + ms / 1000).toFixed(6)}) ${channel} ${id}#${data}`;
/** A log of so many rounds: a request every 50 ms, its answer of three frames, and a position. */
function log(rounds: number): string[] {
  const vinAnswer = segment(`490201${Buffer.from(vin).toString('hex')}`).map((data, index) =>
    line(index, 'can1', '7E8', data),
  );
  const answer = segment(`410C1AF80D32${'0467'.repeat(5)}`);
  const round = (index: number) => {
    const at = 100 + index * 50;
    return [
      line(at, 'can1', '7E0', '02010C5555555555'),
      ...answer.map((data, frame) => line(at + 3 + frame, 'can1', '7E8', data)),
      line(at + 20, 'can9', '067', '63F66A517BD16A7D'),
      line(at + 20, 'can9', '06B', '6501C0B700'),
    ];
  };
  return [...vinAnswer, ...Array.from({ length: rounds }, (_, index) => round(index)).flat()];
}
async function play(lines: string[], options: { vin?: string; speed?: number } = {}) {
  const said: string[] = [];
  const file = join(dir, 'drive.log');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const report = await playLog({ file, dir, ...options, say: (text) => said.push(text), progress: () => undefined });
  return { report, said };
}

test('a log ends now, as records of one unit whose seq goes on with the next log', async () => {
  const { report, said } = await play(log(3));
  expect(report).toMatchObject({ vin, frames: 3 + 3 * 4, fixes: 3, records: 18, uploads: 1 });
  expect(said.join()).toContain(`${vin} is new here. Made: owner play-${vin}`);
  const upload = platform.uploads[0]?.records;
  expect(upload?.map(({ seq }) => seq)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
  expect(upload?.at(-1)).toMatchObject({
    type: 'gnss',
    latitude: expect.closeTo(56.11, 1),
    longitude: expect.closeTo(10.22, 1),
  });
  expect(upload?.at(-3)).toMatchObject({ type: 'can', bus: 1, id: '7E8' });
  const age = Date.now() - Date.parse(upload?.at(-1)?.time ?? '');
  expect(age).toBeGreaterThanOrEqual(0);
  expect(age).toBeLessThan(5000);
  const again = await play(log(1));
  expect(again.said).toEqual([]);
  expect(platform.uploads[1]?.records[0]?.seq).toBeGreaterThan(18);
  expect(new Set(platform.uploads.map(({ unitId }) => unitId)).size).toBe(1);
});

test('uploads are bounded, and no ISO-TP message is cut', async () => {
  const { report } = await play(log(4000));
  expect(report.uploads).toBeGreaterThan(5);
  expect(Math.max(...platform.uploads.map(({ bytes }) => bytes))).toBeLessThan(600_000);
  for (const { records } of platform.uploads) {
    const reassembler = createReassembler();
    const whole = records.filter(
      ({ id, data, time }) => id === '7E8' && reassembler.take('7E8', String(data), Date.parse(time)),
    );
    const firstFrames = records.filter(({ id, data }) => id === '7E8' && String(data).startsWith('1'));
    expect(whole).toHaveLength(firstFrames.length);
  }
  expect(platform.uploads.flatMap(({ records }) => records).map(({ seq }) => seq)).toEqual(
    Array.from({ length: report.records }, (_, index) => index + 1),
  );
});

test('"later" and lost connections lose nothing', async () => {
  const started = Date.now();
  platform.answers.push(
    { status: 503, retryAfter: '1' },
    { status: 429, retryAfter: '0' },
    { status: 0 },
    { status: 401 },
  );
  const { report } = await play(log(2));
  expect([report.uploads, platform.uploads.length]).toEqual([1, 1]);
  expect(Date.now() - started).toBeGreaterThan(990);
});

test('a refusal for good ends it', async () => {
  platform.answers.push({ status: 400 });
  await expect(play(log(2))).rejects.toThrow(/refused an upload for good \(400\)/);
});

test('bad lines are named and skipped, and so is what is no data of the car', async () => {
  const lines = log(1);
  lines.splice(
    1,
    0,
    'rubbish',
    line(1, 'can1', '123', 'R'),
    line(1, 'can1', '20000004', '00'),
    line(1, 'can1', '124', `#1${'00'.repeat(12)}`),
  );
  const { report, said } = await play(lines);
  expect(said[0]).toContain(':2: not a line of a candump log');
  expect(report).toMatchObject({
    badLines: 1,
    frames: 8,
    skipped: { 'remote frames': 1, 'error frames': 1 },
  });
});

test('--speed spreads the uploads', async () => {
  const started = Date.now();
  await play(log(400), { speed: 20 });
  expect(Date.now() - started).toBeGreaterThan(800);
});

test('as a command: the count on stdout, what is wrong on stderr', async () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args]);
  const file = join(dir, 'drive.log');
  writeFileSync(file, log(2).join('\n'));
  expect((await run(file, '--dir', dir)).stdout).toMatch(
    /^Sent and acknowledged: 13 records in 1 uploads \(11 CAN frames, 2 positions\)/,
  );
  writeFileSync(file, log(2).slice(3).join('\n'));
  await expect(run(file, '--dir', dir)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('holds no VIN'),
  });
  expect((await run(file, '--dir', dir, '--vin', vin)).stdout).toContain('10 records');
  await expect(run(file, '--dir', join(dir, 'none'))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('npm start'),
  });
  await expect(run(join(dir, 'none'), '--dir', dir)).rejects.toMatchObject({
    stderr: expect.stringContaining('cannot be read'),
  });
  await expect(run(file, '--vin', 'X')).rejects.toMatchObject({ stderr: expect.stringContaining('is no VIN') });
  writeFileSync(file, '');
  await expect(run(file, '--dir', dir)).rejects.toMatchObject({ stderr: expect.stringContaining('holds no frame') });
});

import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal } from './journal.ts';
import type { CommitRecord } from './record.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const DATABASE = 'projects/p/databases/(default)';
const commit = (n: number): CommitRecord => ({
  database: DATABASE,
  time: n,
  changes: [
    { path: `æ/${n}`, fields: `\0\xff${'x'.repeat(n)}`, createTime: 1, updateTime: n },
    { path: 'gone/1', fields: undefined, createTime: 0, updateTime: 0 },
  ],
});

function reopen(): { journal: Journal; seen: CommitRecord[] } {
  const seen: CommitRecord[] = [];
  return { journal: new Journal(dir, (record) => seen.push(record)), seen };
}

async function write(count: number): Promise<string> {
  const { journal } = reopen();
  for (let n = 1; n <= count; n++) journal.append(commit(n));
  await journal.close();
  return join(dir, 'changes-000000.log');
}

test('gives back what was appended, in order, also after more is appended later', async () => {
  await write(3);
  const second = reopen();
  expect(second.seen).toEqual([1, 2, 3].map(commit));
  second.journal.append(commit(4));
  await second.journal.close();
  const third = reopen();
  expect(third.seen).toEqual([1, 2, 3, 4].map(commit));
  await third.journal.close();
});

test('a last record that was cut off anywhere is left out, and the log goes on behind the one before', async () => {
  const file = await write(3);
  const whole = readFileSync(file);
  const recordBytes = whole.length - statSync(await writeOther(2)).size;
  for (const cut of [1, recordBytes - 13, recordBytes - 5, recordBytes - 1]) {
    writeFileSync(file, whole);
    truncateSync(file, whole.length - cut);
    const { journal, seen } = reopen();
    expect(seen).toEqual([1, 2].map(commit));
    journal.append(commit(9));
    await journal.close();
    const after = reopen();
    expect(after.seen).toEqual([1, 2, 9].map(commit));
    await after.journal.close();
  }
});

/** The size of a log of fewer records, written in a directory of its own. */
async function writeOther(count: number): Promise<string> {
  const own = dir;
  dir = mkdtempSync(join(own, 'other-'));
  const file = await write(count);
  dir = own;
  return file;
}

test('damage in the middle is reported with the file and what to do', async () => {
  const file = await write(3);
  const bytes = readFileSync(file);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(reopen).toThrow(/changes-000000\.log.*checksum.*--fresh/);
  bytes[8] = 99;
  writeFileSync(file, bytes);
  expect(reopen).toThrow(/changes-000000\.log.*no record at byte 8.*--fresh/);
  writeFileSync(file, 'not a log at all');
  expect(reopen).toThrow(/changes-000000\.log.*--fresh/);
});

test('a compaction keeps the state, also of commits while it runs, and removes the old log', async () => {
  const first = reopen();
  for (let n = 1; n <= 50; n++) first.journal.append(commit(n));
  const state = function* () {
    for (let n = 1; n <= 1200; n++) yield commit(n);
  };
  const compaction = first.journal.compactIfLong(state, 100);
  expect(compaction).toBeDefined();
  first.journal.append(commit(2000));
  await compaction;
  expect(readdirSync(dir).sort()).toEqual(['changes-000001.log', 'snapshot-000001.log']);
  await first.journal.close();
  const second = reopen();
  expect(second.seen.map((record) => record.time)).toEqual([...Array.from({ length: 1200 }, (_, i) => i + 1), 2000]);
  await second.journal.close();
});

test('a compaction that was cut off loses nothing', async () => {
  await write(2);
  writeFileSync(join(dir, 'snapshot-000001.log.tmp'), 'half of it');
  const next = new Journal(join(dir), () => undefined);
  await next.close();
  appendFileSync(join(dir, 'changes-000001.log'), '');
  const { journal, seen } = reopen();
  expect(seen).toEqual([1, 2].map(commit));
  journal.append(commit(3));
  await journal.close();
  const after = reopen();
  expect(after.seen).toEqual([1, 2, 3].map(commit));
  await after.journal.close();
});

import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StateDirectoryError } from '../common/state-directory.ts';
import { SegmentedLog } from './segmented-log.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'log-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

function open() {
  const records: [unknown, string, number][] = [];
  const log = new SegmentedLog(dir, (head, data, segment) => records.push([head, data.toString(), segment]));
  return { log, records };
}

const first = () => join(dir, '00000001.log');

test('records come back in order, over segments', () => {
  const { log } = open();
  log.append({ a: 'æ' }, Buffer.from('data'));
  log.rotate();
  log.append({ b: 2 });
  log.close();
  expect(open().records).toEqual([
    [{ a: 'æ' }, 'data', 1],
    [{ b: 2 }, '', 2],
  ]);
});

test('what is flushed is in the file, without closing', () => {
  const { log } = open();
  log.append({ a: 1 });
  log.flush();
  expect(open().records).toEqual([[{ a: 1 }, '', 1]]);
  log.close();
});

test('a record larger than the buffer', () => {
  const { log } = open();
  const data = Buffer.alloc(3_000_000, 'x');
  log.append({ a: 1 });
  log.append({ b: 1 }, data);
  log.append({ c: 1 });
  log.close();
  const { records } = open();
  expect(records.map(([head]) => head)).toEqual([{ a: 1 }, { b: 1 }, { c: 1 }]);
  expect(records[1]?.[1]).toHaveLength(3_000_000);
});

test('a record cut short at the end is dropped, and the next one takes its place', () => {
  const { log } = open();
  log.append({ a: 1 });
  log.append({ b: 1 }, Buffer.from('lost'));
  log.close();
  writeFileSync(first(), readFileSync(first()).subarray(0, -2));
  const reopened = open();
  expect(reopened.records.map(([head]) => head)).toEqual([{ a: 1 }]);
  reopened.log.append({ c: 1 });
  reopened.log.close();
  expect(open().records.map(([head]) => head)).toEqual([{ a: 1 }, { c: 1 }]);
});

test('a flipped byte is damage, and the message says what to do', () => {
  const { log } = open();
  log.append({ a: 1 }, Buffer.from('data'));
  log.append({ b: 1 });
  log.close();
  const bytes = readFileSync(first());
  bytes.writeUInt8(bytes.readUInt8(25) ^ 1, 25);
  writeFileSync(first(), bytes);
  expect(open).toThrow(StateDirectoryError);
  expect(open).toThrow(/00000001\.log: wrong checksum at byte 8.*--fresh/);
});

test('an older segment that was cut short is damage', () => {
  const { log } = open();
  log.append({ a: 1 });
  log.rotate();
  log.close();
  appendFileSync(first(), 'xx');
  expect(open).toThrow(/cut short/);
});

test('the oldest segment can be dropped', () => {
  const { log } = open();
  log.append({ a: 1 });
  log.rotate();
  log.append({ b: 1 });
  log.dropOldest();
  log.close();
  expect(readdirSync(dir)).toEqual(['00000002.log']);
  expect(open().records.map(([head]) => head)).toEqual([{ b: 1 }]);
});

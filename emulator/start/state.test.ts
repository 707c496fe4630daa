import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf } from './process-identity.ts';
import { openState } from './state.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'start-state-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('secrets are made once, kept, and readable by their owner only', () => {
  const first = openState(dir, false);
  first.release();
  expect(openState(dir, false).secrets).toEqual(first.secrets);
  expect(statSync(join(dir, 'start/secrets.json')).mode & 0o777).toBe(0o600);
  expect(first.secrets.adminToken).toMatch(/^[\w-]{32}$/);
});

test('--fresh makes new ones', () => {
  const first = openState(dir, false);
  expect(openState(dir, true).secrets.adminToken).not.toBe(first.secrets.adminToken);
});

test('a directory in use by a process that lives is refused, one whose process is gone is taken over', () => {
  openState(dir, false).release();
  writeFileSync(join(dir, 'start/pid'), String(identityOf(process.ppid)));
  expect(() => openState(dir, false)).toThrow(`The platform runs on ${dir} already (process ${process.ppid})`);
  writeFileSync(join(dir, 'start/pid'), '999999999');
  openState(dir, false);
  expect(readFileSync(join(dir, 'start/pid'), 'utf8')).toBe(identityOf(process.pid));
});

test('damage is named, with what to do', () => {
  openState(dir, false).release();
  writeFileSync(join(dir, 'start/secrets.json'), '{"adminTok');
  expect(() => openState(dir, false)).toThrow(/damaged \(.*secrets\.json is not JSON\).*--fresh/);
});

test('another process that got the number of one that was killed is not taken for it', () => {
  openState(dir, false);
  writeFileSync(join(dir, 'start/pid'), `${process.ppid} 1`);
  expect(() => openState(dir, false)).not.toThrow();
});

test.each(['firestore', 'start'])('--fresh deletes no folder that the platform did not make: %s', (name) => {
  mkdirSync(join(dir, name));
  writeFileSync(join(dir, name, 'mine.txt'), 'mine');
  expect(() => openState(dir, true)).toThrow(/has files in it that are not an emulator’s/);
  expect(readFileSync(join(dir, name, 'mine.txt'), 'utf8')).toBe('mine');
});

test('--fresh empties folders of the platform', () => {
  mkdirSync(join(dir, 'firestore'));
  writeFileSync(join(dir, 'firestore/.emulator'), 'firestore');
  writeFileSync(join(dir, 'firestore/changes.log'), 'old');
  openState(dir, true);
  expect(existsSync(join(dir, 'firestore/changes.log'))).toBe(false);
});

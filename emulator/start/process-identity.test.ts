import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { identityOf } from './process-identity.ts';

test('a running process is always named the same', () => {
  expect(identityOf(process.pid)).toMatch(new RegExp(`^${process.pid}\\b`));
  expect(identityOf(process.pid)).toBe(identityOf(process.pid));
});

test('a process that has ended has no name', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  expect(identityOf(Number(child.pid))).toBeUndefined();
});

const onLinux = existsSync('/proc/self/stat') ? test : test.skip;

onLinux('neither has one whose parent has not asked for its status', async () => {
  const parent = spawn('/bin/sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 5'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(existsSync(`/proc/${Number(line)}/stat`)).toBe(true);
  expect(identityOf(Number(line))).toBeUndefined();
  parent.kill('SIGKILL');
});

import { setImmediate as turn } from 'node:timers/promises';
import { lazily } from './lazily.ts';
import type { LogFields } from './log.ts';

function failing(times: number) {
  const logged: { severity: string; message: string; fields: LogFields | undefined }[] = [];
  let loads = 0;
  const port = lazily(
    'bus',
    (severity, message, fields) => void logged.push({ severity, message, fields }),
    async () => {
      loads += 1;
      if (loads <= times) throw new Error(`try ${loads}`);
      return { publish: async (topic: string) => `to ${topic}` };
    },
  );
  return { port, logged, loads: () => loads };
}

test('is loaded ahead of the first call, once', async () => {
  const { port, logged, loads } = failing(0);
  await turn();
  expect(loads()).toBe(1);
  expect(await Promise.all([port.publish('a'), port.publish('b')])).toEqual(['to a', 'to b']);
  expect(loads()).toBe(1);
  expect(logged).toEqual([]);
});

test('what fails to load ahead is logged, and the first call loads it again', async () => {
  const { port, logged, loads } = failing(1);
  await turn();
  await turn();
  expect(logged).toEqual([
    { severity: 'WARNING', message: expect.stringContaining('client of bus'), fields: { reason: 'try 1' } },
  ]);
  expect(await port.publish('a')).toBe('to a');
  expect(loads()).toBe(2);
});

test('a call that fails to load it fails, and the next tries again', async () => {
  const { port } = failing(2);
  await turn();
  await turn();
  await expect(port.publish('a')).rejects.toThrow('try 2');
  expect(await port.publish('a')).toBe('to a');
});

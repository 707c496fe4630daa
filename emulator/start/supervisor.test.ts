import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A starter with one process, which prints its id and then waits for ever. */
const STARTER = `
  const { Supervisor } = await import(${JSON.stringify(new URL('supervisor.ts', `file://${import.meta.dirname}/`).href)});
  const supervisor = new Supervisor(console.log, (name, line) => console.log(line));
  await supervisor.start({ name: 'one', args: ['-e', 'console.log("ready"); console.log(process.pid); setInterval(() => {}, 1000)'],
    ready: (line) => line === 'ready' });
  console.log('all ready');
  if (process.argv[1] === 'stop') { await supervisor.stop([['one']], 5000); process.exit(0); }
`;

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    // There is no such process any more.
    return false;
  }
};

async function start(...args: string[]) {
  const starter = spawn(process.execPath, ['--input-type=module', '-e', STARTER, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: starter.stdout })) {
    lines.push(line);
    if (lines.includes('all ready') && lines.some((text) => /^\d+$/.test(text))) break;
  }
  return { starter, pid: Number(lines.find((text) => /^\d+$/.test(text))) };
}

async function gone(pid: number): Promise<boolean> {
  for (let i = 0; i < 100 && isAlive(pid); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return !isAlive(pid);
}

test('no process outlives a starter that is killed', async () => {
  const { starter, pid } = await start();
  expect(isAlive(pid)).toBe(true);
  starter.kill('SIGKILL');
  expect(await gone(pid)).toBe(true);
});

test('stopping ends it too', async () => {
  const { starter, pid } = await start('stop');
  if (starter.exitCode === null) await once(starter, 'exit');
  expect(await gone(pid)).toBe(true);
});

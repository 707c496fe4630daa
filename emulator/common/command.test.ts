import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let dir: string;
let program: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'command-'));
  dir = join(root, 'state');
  mkdirSync(dir);
  program = join(root, 'program.mjs');
  writeFileSync(program, PROGRAM);
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(join(dir, '..'), { recursive: true });
});

const PROGRAM = `
  import { createServer } from 'node:net';
  import { runCommand } from ${JSON.stringify(join(import.meta.dirname, 'command.ts'))};
  await runCommand({
    service: 'example', summary: 'An example.', defaultPort: 1234, flags: { colour: { help: 'which one', default: 'red' } },
    start: async ({ port, dir, flags }) => {
      const server = createServer();
      await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
      process.stderr.write(JSON.stringify({ dir, flags }));
      return { port: server.address().port, close: () => new Promise((resolve) => process.env.HANG || server.close(resolve)) };
    },
  });
`;

/** Runs an emulator that is none; `ready` gets its ready line. */
function run(args: string[], ready?: (line: string, stop: () => void) => void, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
  children.push(child);
  const output = { stdout: '', stderr: '', code: null as number | null };
  child.stdout.on('data', (text: Buffer) => {
    output.stdout += text;
    if (output.stdout.endsWith('\n')) ready?.(output.stdout, () => child.kill('SIGTERM'));
  });
  child.stderr.on('data', (text: Buffer) => {
    output.stderr += text;
  });
  return new Promise<typeof output>((resolve) => child.on('close', (code) => resolve({ ...output, code })));
}

test('says that it is ready in one line of JSON, and stops cleanly', async () => {
  const { stdout, stderr, code } = await run(['--port', '0', '--dir', join(dir, 'new')], (_, stop) => stop());
  expect(JSON.parse(stdout)).toEqual({ service: 'example', host: '127.0.0.1', port: expect.any(Number) });
  expect(JSON.parse(stderr)).toEqual({ dir: join(dir, 'new'), flags: { colour: 'red' } });
  expect(code).toBe(0);
});

test('stops within two seconds even when closing hangs', async () => {
  let stopped = 0;
  const ended = await run(
    ['--port=0', '--host=localhost', '--colour=blue'],
    (_, stop) => {
      stopped = Date.now();
      stop();
    },
    { HANG: '1' },
  );
  expect(Date.now() - stopped).toBeLessThan(2000);
  expect(ended).toMatchObject({ code: 0, stderr: JSON.stringify({ flags: { colour: 'blue' } }) });
});

test('--help lists every flag', async () => {
  const { stdout, code } = await run(['--help']);
  for (const flag of ['An example.', '--port PORT', '1234', '--dir DIR', '--fresh', '--colour VALUE', 'default red'])
    expect(stdout).toContain(flag);
  expect(code).toBe(0);
});

test('a port in use is named, with what to do', async () => {
  let second: ReturnType<typeof run> | undefined;
  let port = 0;
  await run(['--port', '0'], (line, stop) => {
    port = (JSON.parse(line) as { port: number }).port;
    second = run(['--port', String(port)]);
    void second.then(stop);
  });
  const { stderr, code } = (await second) ?? {};
  expect(stderr).toBe(
    `example: Port ${port} is in use. Stop what uses it, or choose another with --port (0 takes any free one).\n`,
  );
  expect(code).toBe(1);
});

test.each([
  [['--port', '70000'], /--port takes a number from 0 to 65535, not 70000/],
  [['--host', '0.0.0.0'], /--host takes 127.0.0.1 or localhost/],
  [['--unknown'], /--unknown.*--help/s],
])('%j is refused', async (args, message) => {
  const { stderr, code } = await run(args);
  expect(stderr).toMatch(message);
  expect(code).toBe(1);
});

test('a directory with other files is left alone, even with --fresh', async () => {
  writeFileSync(join(dir, 'precious'), 'x');
  const { stderr, code } = await run(['--port', '0', '--dir', dir, '--fresh']);
  expect(stderr).toContain(`${dir} has files in it`);
  expect(code).toBe(1);
  expect(existsSync(join(dir, 'precious'))).toBe(true);
});

test('a directory that cannot be made is named', async () => {
  writeFileSync(join(dir, 'file'), '');
  const { stderr, code } = await run(['--port', '0', '--dir', join(dir, 'file')]);
  expect(stderr).toMatch(/file cannot be written \(EEXIST\).*--dir/);
  expect(code).toBe(1);
});

test('--fresh empties its own directory', async () => {
  await run(['--port', '0', '--dir', dir], (_, stop) => stop());
  writeFileSync(join(dir, 'state'), 'x');
  await run(['--port', '0', '--dir', dir], (_, stop) => stop());
  expect(readdirSync(dir)).toContain('state');
  await run(['--port', '0', '--dir', dir, '--fresh'], (_, stop) => stop());
  expect(readdirSync(dir)).not.toContain('state');
});

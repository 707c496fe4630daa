import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const ROOT = join(import.meta.dirname, '..');

/** What a function is told that is served alone; nobody answers at those addresses. */
export const FUNCTION_ENVIRONMENT = {
  ENVIRONMENT: 'local',
  NODE_ENV: 'production',
  GOOGLE_CLOUD_PROJECT: 'bench',
  METADATA_SERVER_DETECTION: 'none',
  PUBLIC_API_URL: 'http://127.0.0.1:1',
  TWILIO_ACCOUNT_SID: 'AC1',
  TWILIO_AUTH_TOKEN: 'x',
  TWILIO_FROM: '+4552512345',
  SENDGRID_API_KEY: 'SG.x',
  SENDGRID_FROM: 'bench@example.com',
  SENDGRID_WEBHOOK_PUBLIC_KEY: 'x',
  SIGNING_SECRET: 'x',
};

export type Running = { child: ChildProcess; ready: Record<string, unknown>; readyMs: number; stop(): Promise<void> };

/** Starts a Node program of the project and waits for its JSON ready line. */
export async function startProcess(args: string[], env: Record<string, string> = {}): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = await new Promise<Record<string, unknown>>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"service"') || line.startsWith('{"function"')) resolve(JSON.parse(line));
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return { child, ready, readyMs: performance.now() - began, stop };
}

/** CPU seconds (user and system) that a process has used so far, from /proc; NaN where there is none. */
export function cpuSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Number.NaN;
    throw error;
  }
}

/** Memory of a process in MB (resident), from /proc; NaN where there is none. */
export function residentMegabytes(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Number.NaN;
    throw error;
  }
}

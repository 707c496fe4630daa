import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type ProcessSpec = {
  name: string;
  args: string[];
  env?: Record<string, string>;
  cwd?: string;
  /** A process group of its own, so that a signal to ours does not reach it. */
  ownGroup?: boolean;
  /** Tells readiness from a line on stdout (a JSON ready line of an emulator); undefined lines are logs. */
  ready?: (line: string) => boolean;
  /** Tells readiness by asking; used where the process prints nothing. */
  probe?: () => Promise<boolean>;
  /** Its output goes straight to the terminal. */
  inherit?: boolean;
  /** Ends for good when it ends by itself with status 0. */
  mayEnd?: boolean;
};

/** Loaded before each process's own program: no process of the platform outlives the one that looks after it. */
const END_WITH_STARTER = new URL('./end-with-starter.ts', import.meta.url).href;
const READY_WITHIN_MS = 60_000;
const PROBE_EVERY_MS = 20;
const RESTART_DELAYS_MS = [100, 500, 2_000, 5_000];
/** A process that ran this long has earned a quick restart again. */
const STEADY_MS = 20_000;

/**
 * Starts processes in this process group, waits until each is ready, starts one again that dies, and stops them in the order given.
 * `say` gets lines worth showing; the output of the processes goes to `output`.
 */
export class Supervisor {
  readonly #say: (line: string) => void;
  readonly #output: (name: string, line: string) => void;
  readonly #children = new Map<string, ChildProcess>();
  #stopping = false;

  constructor(say: (line: string) => void, output: (name: string, line: string) => void) {
    this.#say = say;
    this.#output = output;
  }

  /** Resolves when the process is ready. @throws Error with the process's last words when it ends before that. */
  async start(spec: ProcessSpec): Promise<void> {
    const started = Date.now();
    const failure = await this.#run(spec);
    if (failure) throw new Error(`${spec.name} did not start${failure ? `: ${failure}` : ''}`);
    const child = this.#children.get(spec.name);
    child?.once('exit', (code, signal) => void this.#restart(spec, code, signal, 0, started));
  }

  async #restart(
    spec: ProcessSpec,
    code: number | null,
    signal: string | null,
    attempt: number,
    started: number,
  ): Promise<void> {
    if (this.#stopping || (spec.mayEnd && code === 0)) return;
    const steady = Date.now() - started > STEADY_MS;
    const next = steady ? 0 : attempt;
    this.#say(`${spec.name} ended (${signal ?? `status ${code}`}), starting it again`);
    await new Promise((resolve) =>
      setTimeout(resolve, RESTART_DELAYS_MS[Math.min(next, RESTART_DELAYS_MS.length - 1)]),
    );
    if (this.#stopping) return;
    const again = Date.now();
    const failure = await this.#run(spec);
    if (this.#stopping) return;
    if (failure !== undefined) {
      this.#say(`${spec.name} did not start again: ${failure}`);
      await this.#restart(spec, 1, null, next + 1, again);
      return;
    }
    this.#children.get(spec.name)?.once('exit', (c, s) => void this.#restart(spec, c, s, next + 1, again));
  }

  /** Starts the process once; undefined when it got ready, else why not. */
  async #run(spec: ProcessSpec): Promise<string | undefined> {
    const output = spec.inherit ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, ['--import', END_WITH_STARTER, ...spec.args], {
      env: { ...process.env, ...spec.env },
      ...(spec.cwd && { cwd: spec.cwd }),
      detached: spec.ownGroup ?? false,
      stdio: ['ignore', output, output, 'ipc'],
    });
    this.#children.set(spec.name, child);
    const lastWords: string[] = [];
    return new Promise((resolve) => {
      let isLate = false;
      // It is ended, so that the next try finds its ports free.
      const timer = setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
      }, READY_WITHIN_MS);
      let settled = false;
      const settle = (failure: string | undefined) => {
        settled = true;
        clearTimeout(timer);
        resolve(failure);
      };
      const listen = (line: string) => {
        if (!settled && spec.ready?.(line)) settle(undefined);
        else {
          lastWords.push(line);
          if (lastWords.length > 20) lastWords.shift();
          this.#output(spec.name, line);
        }
      };
      if (child.stdout) createInterface({ input: child.stdout }).on('line', listen);
      if (child.stderr) createInterface({ input: child.stderr }).on('line', listen);
      child.once('exit', (code, signal) =>
        settle(
          isLate ? `not ready after ${READY_WITHIN_MS / 1000} s` : lastWords.join('\n') || (signal ?? `status ${code}`),
        ),
      );
      child.once('error', (error) => settle(error.message));
      if (spec.probe) void probeUntil(spec.probe, () => settled).then((ok) => ok && settle(undefined));
      if (!spec.probe && !spec.ready) settle(undefined);
    });
  }

  /** Stops the groups one after the other, each with SIGTERM and, what is left after `withinMs`, SIGKILL. */
  async stop(groups: string[][], withinMs: number): Promise<void> {
    this.#stopping = true;
    const deadline = Date.now() + withinMs;
    for (const names of groups) {
      const children = names.flatMap((name) => this.#children.get(name) ?? []).filter(running);
      for (const child of children) child.kill('SIGTERM');
      await Promise.all(children.map((child) => endOf(child, Math.max(200, deadline - Date.now()))));
    }
    for (const child of this.#children.values()) if (running(child)) child.kill('SIGKILL');
  }
}

const running = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

async function endOf(child: ChildProcess, withinMs: number): Promise<void> {
  if (!running(child)) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve();
    }, withinMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function probeUntil(probe: () => Promise<boolean>, done: () => boolean): Promise<boolean> {
  while (!done()) {
    if (await probe()) return true;
    await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS));
  }
  return false;
}

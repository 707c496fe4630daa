import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoUsers } from './demo-users.ts';
import { type Endpoints, endpointsOf, tableOf } from './endpoints.ts';
import { officialEmulators, prepareOfficialEmulators } from './official-emulators.ts';
import type { StartOptions } from './options.ts';
import { startPortal } from './portal.ts';
import { choosePorts } from './ports.ts';
import { emulators, fleetProcess, functionEnvironment, functionProcess, PROJECT } from './processes.ts';
import { startRouter } from './router.ts';
import { setUpBigQuery } from './set-up-bigquery.ts';
import { setUpPubSub } from './set-up-pubsub.ts';
import { type State, writeAtomically } from './state.ts';
import { type ProcessSpec, Supervisor } from './supervisor.ts';
import { ROOT, readWiring } from './wiring.ts';

const TICK_MS = 60_000;

type Say = (line: string) => void;

/** Everything that `npm start` runs. `ready` resolves when endpoints.json is written; `stop` leaves nothing behind. */
export function runPlatform(
  options: StartOptions,
  state: State,
  say: Say,
  output: (name: string, line: string) => void,
) {
  const supervisor = new Supervisor(say, output);
  const closers: (() => Promise<void> | void)[] = [];
  const groups = { fleet: ['fleet'], functions: [] as string[], emulators: [] as string[] };

  async function start(): Promise<void> {
    const began = performance.now();
    if (options.officialEmulators) await prepareOfficialEmulators(say);
    const wiring = readWiring();
    const built = readdirSync(join(ROOT, 'functions')).filter((name) => name in wiring.functions);
    const ports = await choosePorts(options.ports, built, state.lastPorts);
    writeAtomically(join(state.own, 'ports.json'), { ...ports, ...prefixed(ports.functions) });

    const cloud = emulators(ports, state, options.officialEmulators);
    if (options.officialEmulators) cloud.unshift(officialEmulators(ports, state));
    groups.emulators = cloud.map((spec) => spec.name);
    await Promise.all([...cloud.map((spec) => supervisor.start(spec)), build()]);

    const [pubsub, sendgridKey] = await Promise.all([
      setUpPubSub(PROJECT, ports.pubsub, wiring, ports.functions),
      publicKeyOf(ports.sendgrid),
      setUpBigQuery(PROJECT, `http://127.0.0.1:${ports.bigquery}`),
    ]);
    const ticking = setInterval(() => {
      pubsub.tick().catch((error: unknown) => output('tick', String(error)));
    }, TICK_MS);
    closers.push(() => clearInterval(ticking), pubsub.close);

    const env = functionEnvironment(ports, state, sendgridKey);
    const functions: ProcessSpec[] = built.map((name) => functionProcess(name, ports.functions[name] ?? 0, env));
    groups.functions = functions.map((spec) => spec.name);
    await Promise.all(functions.map((spec) => supervisor.start(spec)));
    const servers = [await startRouter(ports.api, ports.functions), await startPortal(ports.portal, ports.api)];
    closers.push(() =>
      servers.forEach((server) => {
        server.close();
        server.closeAllConnections();
      }),
    );

    const endpoints: Endpoints = endpointsOf(
      ports,
      state.secrets.adminToken,
      await demoUsers(ports.api, state.secrets),
    );
    writeAtomically(join(state.dir, 'endpoints.json'), endpoints, 0o600);
    say(tableOf(endpoints, state.dir, Math.round(performance.now() - began)));
    if (options.fleet > 0) await supervisor.start(fleetProcess(options.fleet, options.speed, state));
  }

  return {
    ready: start(),
    stop: async (withinMs: number) => {
      for (const close of closers) await close();
      await supervisor.stop([groups.fleet, groups.functions, groups.emulators], withinMs);
    },
  };
}

/** Bundles the functions where a source is newer than the last bundles. */
async function build(): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/build.ts'), '--if-changed'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`the functions could not be bundled:\n${output}`);
}

async function publicKeyOf(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/public-key`);
  const { publicKey } = (await response.json()) as { publicKey: string };
  return publicKey;
}

const prefixed = (ports: Record<string, number>) =>
  Object.fromEntries(Object.entries(ports).map(([name, port]) => [`function ${name}`, port]));

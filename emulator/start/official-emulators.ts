import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { resolve as absolute, join } from 'node:path';
import { StartError } from './options.ts';
import type { Ports } from './ports.ts';
import { PROJECT } from './processes.ts';
import type { State } from './state.ts';
import type { ProcessSpec } from './supervisor.ts';
import { ROOT } from './wiring.ts';

const OLDEST_JAVA = 21;
const WITHOUT = 'Or leave --official-emulators out: the built-in ones need nothing.';
const TOOLS = join(ROOT, 'node_modules/firebase-tools');
const FIREBASE = join(TOOLS, 'lib/bin/firebase.js');

type Downloads = Record<'firestore' | 'pubsub', { downloadPathRelativeToCacheDir: string }>;

/**
 * Google's own Firestore and Pub/Sub emulators, through firebase-tools. They keep nothing across restarts.
 * Its own process group: it passes signals on itself, and taken twice (from the group and from us) a SIGTERM makes it leave its own behind.
 */
export function officialEmulators(ports: Ports, { own }: State): ProcessSpec {
  const config = absolute(own, 'firebase.json');
  const at = (port: number) => ({ host: '127.0.0.1', port });
  const emulators = { firestore: at(ports.firestore), pubsub: at(ports.pubsub), ui: { enabled: false } };
  writeFileSync(config, JSON.stringify({ emulators: { ...emulators, singleProjectMode: false } }));
  return {
    name: 'official emulators',
    args: [FIREBASE, 'emulators:start', '--only', 'firestore,pubsub', '--project', PROJECT, '--config', config],
    cwd: own,
    ownGroup: true,
    probe: async () => (await listens(ports.pubsub)) && (await listens(ports.firestore)),
  };
}

/**
 * Makes sure that they can run here: firebase-tools, Java, and the emulators themselves, which are downloaded where they are missing.
 * @throws StartError that says what to install
 */
export async function prepareOfficialEmulators(say: (line: string) => void, env = process.env): Promise<void> {
  if (!existsSync(FIREBASE))
    throw new StartError(`--official-emulators needs firebase-tools, which is not there: run \`npm ci\`. ${WITHOUT}`);
  const { output } = await run('java', ['-version'], env);
  const version = javaVersion(output);
  if (version === undefined || version < OLDEST_JAVA) {
    throw new StartError(
      `--official-emulators needs Java ${OLDEST_JAVA} or newer on the PATH; ${version === undefined ? 'there is none' : `this is Java ${version}`}. ` +
        `Install a JRE (Debian 13, Ubuntu: apt-get install openjdk-21-jre-headless; macOS: brew install openjdk@21; all: https://adoptium.net). ${WITHOUT}`,
    );
  }
  const files = JSON.parse(
    readFileSync(join(TOOLS, 'lib/emulator/downloadableEmulatorInfo.json'), 'utf8'),
  ) as Downloads;
  for (const name of ['firestore', 'pubsub'] as const) {
    const override = `${name.toUpperCase()}_EMULATOR_BINARY_PATH`;
    const cache = env.FIREBASE_EMULATORS_PATH ?? join(homedir(), '.cache/firebase/emulators');
    const file = env[override] ?? join(cache, files[name].downloadPathRelativeToCacheDir);
    if (existsSync(file)) continue;
    if (env[override]) throw new StartError(`${override} names ${file}, which is not there. ${WITHOUT}`);
    say(`Downloading Google's ${name} emulator, once …`);
    const download = await run(process.execPath, [FIREBASE, `setup:emulators:${name}`, '--non-interactive'], env);
    if (download.status !== 0) {
      throw new StartError(
        `Google's ${name} emulator could not be downloaded: ${reasonOf(download.output)}. Where there is no way to storage.googleapis.com, put ${file} there by hand, or name it in ${override}. ${WITHOUT}`,
      );
    }
  }
}

/** Major version in what `java -version` prints; undefined where there is none. Before Java 9 it is the second number. */
export function javaVersion(output: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' ? second : first);
}

const reasonOf = (output: string) =>
  output
    .split('\n')
    .map((line) => /Error: *(.+)/.exec(line)?.[1])
    .find(Boolean) ??
  (output.trim().split('\n').at(-1) || 'no reason given');

/** What a command printed, and its status; -1 where it could not be run. */
async function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.once('error', (error) => resolve({ status: -1, output: error.message }));
    child.once('close', (status) => resolve({ status: status ?? -1, output }));
  });
}

const listens = async (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('connect', () => socket.destroy());
    socket.on('error', () => resolve(false));
  });

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStateDirectory } from '../common/state-directory.ts';
import { StartError } from './options.ts';
import { identityOf } from './process-identity.ts';

/** Made at the first start and kept in <dir>/start/secrets.json, readable by its owner only. */
export type Secrets = {
  adminToken: string;
  signingSecret: string;
  twilioAuthToken: string;
  sendgridApiKey: string;
  password: string;
};

/** The state directory of the whole platform: <dir>/start holds what the starter itself keeps, each emulator has a folder beside it. */
export type State = {
  dir: string;
  own: string;
  secrets: Secrets;
  lastPorts: Partial<Record<string, number>>;
  release(): void;
};

const SERVICES = ['pubsub', 'firestore', 'bigquery', 'twilio', 'sendgrid'];
const FLEET_FILES = ['fleet.sqlite', 'fleet.sqlite-wal', 'fleet.sqlite-shm'];

/** Takes the directory for this process; `fresh` empties what the platform has put there, and nothing else. @throws StartError, StateDirectoryError */
export function openState(dir: string, fresh: boolean): State {
  const own = join(dir, 'start');
  const pidFile = join(own, 'pid');
  const other = existsSync(pidFile) ? readFileSync(pidFile, 'utf8') : undefined;
  if (other && runsOn(other)) {
    throw new StartError(
      `The platform runs on ${dir} already (process ${other.split(' ')[0]}). Stop it first, or name another directory: npm start -- --dir PATH --ports auto`,
    );
  }
  openStateDirectory(own, 'start', fresh);
  for (const service of fresh ? SERVICES : []) {
    const folder = join(dir, service);
    if (existsSync(folder)) openStateDirectory(folder, service, true);
  }
  for (const file of fresh ? FLEET_FILES : []) rmSync(join(dir, 'fleet', file), { force: true });
  rmSync(join(dir, 'endpoints.json'), { force: true });
  writeFileSync(pidFile, identityOf(process.pid) ?? '');
  return {
    dir,
    own,
    secrets: readSecrets(join(own, 'secrets.json'), dir),
    lastPorts: readJson<Record<string, number>>(join(own, 'ports.json'), dir) ?? {},
    release: () => rmSync(pidFile, { force: true }),
  };
}

function readSecrets(file: string, dir: string): Secrets {
  const known = readJson<Secrets>(file, dir);
  if (known) return known;
  const random = () => randomBytes(24).toString('base64url');
  const secrets = {
    adminToken: random(),
    signingSecret: random(),
    twilioAuthToken: random(),
    sendgridApiKey: `SG.${random()}`,
    password: randomBytes(9).toString('base64url'),
  };
  writeAtomically(file, secrets, 0o600);
  return secrets;
}

function readJson<T>(file: string, dir: string): T | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (cause) {
    throw new StartError(
      `The state directory ${dir} is damaged (${file} is not JSON). Throw its contents away with npm start -- --fresh, or name another one with --dir.`,
      { cause },
    );
  }
}

/** JSON that is either there whole or not at all. */
export function writeAtomically(file: string, value: unknown, mode = 0o644): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(`${file}.new`, file);
}

const DYING_MS = 2_000;

/** Whether a process other than this one lives; one that was just killed is given time to be gone. */
function runsOn(identity: string): boolean {
  const pid = Number(identity.split(' ')[0]);
  const deadline = Date.now() + DYING_MS;
  while (pid !== process.pid && identityOf(pid) === identity) {
    if (Date.now() > deadline) return true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  return false;
}

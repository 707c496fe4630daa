import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';

/** The whole platform in its real processes, driven from outside through its surfaces only. */
export type Platform = {
  dir: string;
  process: ChildProcess;
  endpoints: Record<string, string> & {
    tokens: { admin: string };
    users: { email: string; password: string; role: string }[];
  };
  output: () => string;
  stop(): Promise<number | null>;
};

/** One that runs already, or was started here. */
export type Reached = Pick<Platform, 'endpoints'>;

const ROOT = join(import.meta.dirname, '..');
const START_WITHIN_MS = 60_000;

export const temporaryDirectory = () => mkdtempSync(join(tmpdir(), 'connected-cars-'));

/** Starts it on any free ports, without a fleet unless `args` say otherwise; `env` is added to the environment of all its processes. */
export async function startPlatform(
  dir: string,
  args: string[] = ['--fleet', '0'],
  env: Record<string, string> = {},
): Promise<Platform> {
  const file = join(dir, 'endpoints.json');
  // After kill -9 the old one is still there.
  rmSync(file, { force: true });
  const child = spawn(
    process.execPath,
    [join(ROOT, 'emulator/start/start.mjs'), '--ports', 'auto', '--dir', dir, ...args],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  try {
    await until(() => {
      if (child.exitCode !== null) throw new Error(`the platform ended with ${child.exitCode}:\n${output}`);
      return existsSync(file) ? true : undefined;
    }, START_WITHIN_MS);
  } catch (error) {
    // Left running it would keep the test run from ending.
    if (child.exitCode === null) process.kill(-Number(child.pid), 'SIGKILL');
    throw error;
  }
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    process.kill(-Number(child.pid), 'SIGTERM');
    return ended;
  };
  return { dir, process: child, endpoints: JSON.parse(readFileSync(file, 'utf8')), output: () => output, stop };
}

export const removeDirectory = (dir: string) => rmSync(dir, { recursive: true, force: true });

/** What `look` finds, as soon as it finds something. @throws the last error, or a time-out with what was waited for */
export async function until<T>(
  look: () => Promise<T | undefined> | T | undefined,
  withinMs = 15_000,
  what = 'it',
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function call(
  platform: Reached,
  method: string,
  path: string,
  body?: unknown,
  token = platform.endpoints.tokens.admin,
) {
  const response = await fetch(`${platform.endpoints.api}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
}

/** The result, or undefined where it failed: for calls to processes that may be down just now. */
export async function attempted<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch {
    // Nothing to learn from it: the caller tries again until its time is up.
    return undefined;
  }
}

export type Unit = { unitId: string; privateKey: KeyObject; seq: number; uploads: number };

export type Setup = { vin: string; ownerId: string; workshopId: string; phone: string; email: string; unitId: string };

/** A workshop, an owner, a car and its unit, made through the API. */
export async function provision(
  platform: Reached,
  setup: Setup,
  more: { workshop?: object; owner?: object } = {},
): Promise<Unit> {
  const put = (path: string, body: object) => putOrThrow(platform, path, body);
  await put(`/v1/workshops/${setup.workshopId}`, {
    name: 'Nordhavn Auto',
    phone: '+4533445566',
    email: 'nordhavn@example.com',
    timeZone: 'Europe/Copenhagen',
    language: 'en',
    bays: 2,
    openingHours: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00-12:00', '12:30-16:00']]),
    ),
    holidays: [],
    ...more.workshop,
  });
  await put(`/v1/owners/${setup.ownerId}`, {
    name: 'Anna Jensen',
    phone: setup.phone,
    email: setup.email,
    language: 'en',
    timeZone: 'Europe/Copenhagen',
    consents: { workshop: true, trips: true, integrations: {} },
    ...more.owner,
  });
  return provisionCar(platform, setup);
}

/** A car and its unit, of an owner and a workshop that are there. */
export async function provisionCar(
  platform: Reached,
  { vin, ownerId, workshopId, unitId }: Pick<Setup, 'vin' | 'ownerId' | 'workshopId' | 'unitId'>,
): Promise<Unit> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await putOrThrow(platform, `/v1/vehicles/${vin}`, { ownerId, workshopId, licensePlate: 'AB12345' });
  const jwk = publicKey.export({ format: 'jwk' });
  await putOrThrow(platform, `/v1/units/${unitId}`, { vin, publicKey: jwk, status: 'active' });
  return { unitId, privateKey, seq: 0, uploads: 0 };
}

async function putOrThrow(platform: Reached, path: string, body: object): Promise<void> {
  const { status, body: answer } = await call(platform, 'PUT', path, body);
  if (status >= 300) throw new Error(`PUT ${path}: ${status} ${JSON.stringify(answer)}`);
}

/** Uploads records as the unit, each with the next seq where it has none; `at`: where the clocks of the platform are moved. */
export async function upload(
  platform: Reached,
  unit: Unit,
  records: object[],
  uploadId?: string,
  at: Date = new Date(),
) {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(unit.unitId)
    .setAudience('ingest')
    .setIssuedAt(at)
    .setExpirationTime(new Date(at.getTime() + 600_000))
    .sign(unit.privateKey);
  unit.uploads += 1;
  const numbered = records.map((record) => {
    if ('seq' in record) return record;
    unit.seq += 1;
    return { seq: unit.seq, ...record };
  });
  const response = await fetch(`${platform.endpoints.ingest}/v1/uploads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      uploadId: uploadId ?? `upload-${unit.uploads}`,
      sentAt: at.toISOString(),
      records: numbered,
    }),
  });
  return { status: response.status, body: await response.json() };
}

type Text = { to: string; body: string; sid: string };

export const textsTo = async (platform: Reached, phone: string): Promise<Text[]> =>
  (
    (await (await fetch(`${platform.endpoints.twilio}/messages?to=${encodeURIComponent(phone)}`)).json()) as {
      messages: Text[];
    }
  ).messages;

/** The owner texts; resolves with what is answered. */
export async function ownerTexts(platform: Reached, from: string, body: string): Promise<string> {
  const before = (await textsTo(platform, from)).length;
  await fetch(`${platform.endpoints.twilio}/inbound`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from, body }),
  });
  return until(async () => (await textsTo(platform, from))[before]?.body, 15_000, `an answer to "${body}"`);
}

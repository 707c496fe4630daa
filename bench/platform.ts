import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type Posted, quantile } from './load.ts';
import { ROOT } from './processes.ts';
import type { Figure } from './report.ts';
import { type BenchUnit, benchUnits, posted, records } from './uploads.ts';

const CONNECTIONS = 64;
const UNITS = 1_000;
const RECORDS = 10;
/** The evening peak of 250,000 cars in raw records a second. */
const PEAK_RECORDS_PER_SECOND = 1_400;

type Endpoints = {
  api: string;
  ingest: string;
  twilio: string;
  bigquery: string;
  project: string;
  tokens: { admin: string };
};

/** The whole platform on this machine: start-up time, raw events a second from front door to BigQuery, and from upload to text. */
export async function benchPlatform(uploads: number, texts: number): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-platform-'));
  const began = performance.now();
  const child = spawn(process.execPath, ['emulator/start/start.mjs', '--ports', 'auto', '--fleet', '0', '--dir', dir], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const endpoints = await waitForEndpoints(join(dir, 'endpoints.json'), () => child.exitCode);
    const startSeconds = (performance.now() - began) / 1000;
    const units = benchUnits(UNITS);
    await provisionAll(endpoints, units);
    const road = await endToEnd(endpoints, units, uploads);
    const toSms = await uploadToSms(endpoints, units, texts);
    return [
      { name: 'start.seconds', value: startSeconds, unit: 's', note: 'npm start to everything ready, bundles built' },
      ...road,
      ...toSms,
    ];
  } finally {
    child.kill('SIGTERM');
    await ended;
    rmSync(dir, { recursive: true, force: true });
  }
}

async function waitForEndpoints(file: string, exitCode: () => number | null): Promise<Endpoints> {
  for (let i = 0; i < 1_200; i += 1) {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Endpoints;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    if (exitCode() !== null) throw new Error('the platform did not start');
    await pause(50);
  }
  throw new Error('the platform was not ready within a minute');
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function provisionAll({ api, tokens }: Endpoints, units: BenchUnit[]): Promise<void> {
  const put = async (path: string, body: object) => {
    const answer = await fetch(`${api}${path}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${tokens.admin}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`PUT ${path}: ${answer.status} ${await answer.text()}`);
  };
  const days = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['08:00-16:00']]));
  await put('/v1/workshops/bench', {
    name: 'Bench',
    phone: '+4533445566',
    email: 'bench@example.com',
    timeZone: 'Europe/Copenhagen',
    language: 'en',
    bays: 5,
    openingHours: days,
    holidays: [],
  });
  const waiting = units.map((unit, i) => ({ unit, i }));
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { unit, i } = next;
      await put(`/v1/owners/bench-${i}`, {
        name: `Owner ${i}`,
        phone: phoneOf(i),
        email: `owner-${i}@example.com`,
        language: 'en',
        timeZone: 'Europe/Copenhagen',
        consents: { workshop: true, trips: true, integrations: {} },
      });
      await put(`/v1/vehicles/${unit.vin}`, { ownerId: `bench-${i}`, workshopId: 'bench' });
      await put(`/v1/units/${unit.unitId}`, {
        vin: unit.vin,
        publicKey: unit.publicKey,
        status: 'active',
        uploadsPerSecond: 1_000,
      });
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}

const phoneOf = (i: number) => `+4520${String(100_000 + i)}`;

const build = (units: BenchUnit[], count: number, from: number): Posted[] =>
  Array.from({ length: count }, (_, i) => {
    const unit = units[(from + i) % units.length];
    if (!unit) throw new Error('no units');
    return posted(unit, records(unit, Date.now()), from + i);
  });

/** Distinct (unit, seq) that BigQuery holds. */
async function recordsStored({ bigquery, project }: Endpoints): Promise<number> {
  const answer = await fetch(`${bigquery}/projects/${project}/queries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'SELECT COUNT(*) AS n FROM (SELECT DISTINCT unitKey, seq FROM `telemetry.datapoints_raw`)',
      useLegacySql: false,
    }),
  });
  const body = (await answer.json()) as { rows?: { f: { v: string }[] }[]; error?: { message: string } };
  if (!body.rows) throw new Error(`BigQuery: ${body.error?.message}`);
  return Number(body.rows[0]?.f[0]?.v);
}

async function endToEnd(endpoints: Endpoints, units: BenchUnit[], uploads: number): Promise<Figure[]> {
  const warm = 300;
  await load(endpoints.ingest, build(units, warm, 0), CONNECTIONS);
  const posts = build(units, uploads, warm);
  const wanted = (warm + uploads) * RECORDS;
  while ((await recordsStored(endpoints)) < warm * RECORDS) await pause(100);
  const began = performance.now();
  const accepted = await load(endpoints.ingest, posts, CONNECTIONS);
  if (accepted.statuses[202] !== uploads) throw new Error(`uploads refused: ${JSON.stringify(accepted.statuses)}`);
  let stored = 0;
  while (stored < wanted) {
    stored = await recordsStored(endpoints);
    if (performance.now() - began > 300_000) throw new Error(`only ${stored} of ${wanted} records arrived`);
    if (stored < wanted) await pause(50);
  }
  const seconds = (performance.now() - began) / 1000;
  return [
    {
      name: 'endToEnd.rawEventsPerSecond',
      value: (uploads * RECORDS) / seconds,
      unit: '1/s',
      note: `${uploads} uploads, from the first post until all are in BigQuery`,
    },
  ];
}

/** A critical fault of one car after the other while the evening peak passes: upload posted until Twilio's request is there. */
async function uploadToSms(endpoints: Endpoints, units: BenchUnit[], texts: number): Promise<Figure[]> {
  let running = true;
  const others = units.slice(texts);
  const background = (async () => {
    for (let from = 1_000_000; running; from += PEAK_RECORDS_PER_SECOND / RECORDS) {
      const began = performance.now();
      await load(endpoints.ingest, build(others, PEAK_RECORDS_PER_SECOND / RECORDS, from), 4);
      await pause(Math.max(0, 1_000 - (performance.now() - began)));
    }
  })();
  const times: number[] = [];
  for (const [i, unit] of units.slice(0, texts).entries()) {
    const time = new Date().toISOString();
    unit.seq += 2;
    const fault = [
      { seq: unit.seq - 1, time, type: 'obd', rx: '7E8', request: '010C', response: '410C1AF8' },
      { seq: unit.seq, time, type: 'uds', tx: '7E0', rx: '7E8', request: '1902FF', response: '5902FF0524008F' },
    ];
    const post = posted(unit, fault, 5_000_000 + i);
    const began = Date.now();
    await load(endpoints.ingest, [post], 1);
    times.push((await textCreatedAt(endpoints, phoneOf(i))) - began);
  }
  running = false;
  await background;
  times.sort((a, b) => a - b);
  const note = `${texts} cars, while ${PEAK_RECORDS_PER_SECOND} raw records a second pass`;
  return [
    { name: 'uploadToSms.p50Ms', value: quantile(times, 0.5), unit: 'ms', note },
    { name: 'uploadToSms.p99Ms', value: quantile(times, 0.99), unit: 'ms', note },
  ];
}

async function textCreatedAt({ twilio }: Endpoints, phone: string): Promise<number> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    const { messages } = (await (await fetch(`${twilio}/messages?to=${encodeURIComponent(phone)}`)).json()) as {
      messages: { createdAt: string }[];
    };
    if (messages[0]) return Date.parse(messages[0].createdAt);
    await pause(10);
  }
  throw new Error('no text within 30 s');
}

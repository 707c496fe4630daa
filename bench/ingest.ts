import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Firestore } from '@google-cloud/firestore';
import { v1 } from '@google-cloud/pubsub';
import { credentials } from '@grpc/grpc-js';
import { load } from './load.ts';
import { cpuSeconds, FUNCTION_ENVIRONMENT, ROOT, startProcess } from './processes.ts';
import type { Figure } from './report.ts';
import { benchUnits, posted, records } from './uploads.ts';

const CONNECTIONS = 64;
const UNITS = 1_000;
const PROJECT = 'bench';

/**
 * Uploads of ten records a second through ingest alone (authenticated by tokens never seen before, validated, durably published on
 * the built-in Pub/Sub), beside what a function that does nothing answers to the same bodies. In turn, and the baseline twice.
 */
export async function benchIngest(uploads: number): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
  const [pubsub, firestore, noop] = await Promise.all([
    startProcess(['emulator/pubsub/main.ts', '--port', '0', '--dir', join(dir, 'pubsub')]),
    startProcess(['emulator/firestore/main.ts', '--port', '0', '--dir', join(dir, 'firestore')]),
    startProcess(['bench/noop.ts']),
  ]);
  const units = benchUnits(UNITS);
  process.env.FIRESTORE_EMULATOR_HOST = `127.0.0.1:${String(firestore.ready.port)}`;
  const db = new Firestore({ projectId: PROJECT });
  const publisher = new v1.PublisherClient({
    projectId: PROJECT,
    apiEndpoint: '127.0.0.1',
    port: Number(pubsub.ready.port),
    sslCreds: credentials.createInsecure(),
  });
  await publisher.createTopic({ name: `projects/${PROJECT}/topics/raw-uploads` });
  const writer = db.bulkWriter({ throttling: false });
  for (const [i, { unitId, vin, publicKey }] of units.entries()) {
    void writer.set(db.doc(`units/${unitId}`), {
      vin,
      publicKey,
      kind: 'cc',
      status: 'active',
      unitKey: `u${i}`,
      vehicleKey: `v${i}`,
      workshopId: 'bench',
      platform: 'vw-mqb',
      uploadsPerSecond: 1_000,
    });
  }
  await writer.close();
  const env = {
    ...FUNCTION_ENVIRONMENT,
    PUBSUB_EMULATOR_HOST: `127.0.0.1:${String(pubsub.ready.port)}`,
    FIRESTORE_EMULATOR_HOST: process.env.FIRESTORE_EMULATOR_HOST,
  };
  const ingest = await startProcess(
    [join(ROOT, 'emulator/start/serve-function.ts'), '--function', 'ingest', '--port', '0'],
    env,
  );
  const batch = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const unit = units[(from + i) % UNITS];
      if (!unit) throw new Error('no units');
      return posted(unit, records(unit, Date.now()), from + i);
    });
  const url = (port: unknown) => `http://127.0.0.1:${String(port)}`;
  await load(url(noop.ready.port), batch(0, 500), CONNECTIONS);
  const warm = await load(url(ingest.ready.port), batch(0, 1_000), CONNECTIONS);
  if (warm.statuses[202] !== 1_000) throw new Error(`ingest refused uploads: ${JSON.stringify(warm.statuses)}`);
  const bodies = batch(1_000, uploads);
  const [ingestBefore, noopBefore] = [cpuSeconds(ingest.child.pid), cpuSeconds(noop.child.pid)];
  const first = await load(url(noop.ready.port), bodies, CONNECTIONS);
  const measured = await load(url(ingest.ready.port), bodies, CONNECTIONS);
  const second = await load(url(noop.ready.port), bodies, CONNECTIONS);
  const baseline = (first.perSecond + second.perSecond) / 2;
  const cpu = (cpuSeconds(ingest.child.pid) - ingestBefore) / uploads;
  const noopCpu = (cpuSeconds(noop.child.pid) - noopBefore) / (2 * uploads);
  await Promise.all([db.terminate(), publisher.close()]);
  await Promise.all([ingest.stop(), noop.stop(), pubsub.stop(), firestore.stop()]);
  rmSync(dir, { recursive: true, force: true });
  if (measured.statuses[202] !== uploads)
    throw new Error(`ingest refused uploads: ${JSON.stringify(measured.statuses)}`);
  return [
    {
      name: 'ingest.uploadsPerSecond',
      value: measured.perSecond,
      unit: '1/s',
      baseline: 'functions-framework no-op',
      baselineValue: baseline,
      ratio: measured.perSecond / baseline,
      note: `p99 ${measured.p99Ms.toFixed(0)} ms`,
    },
    {
      name: 'ingest.cpuMicrosecondsPerUpload',
      value: cpu * 1e6,
      unit: 'µs',
      baseline: 'functions-framework no-op',
      baselineValue: noopCpu * 1e6,
      ratio: cpu / noopCpu,
    },
  ];
}

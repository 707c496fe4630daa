import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { v1 } from '@google-cloud/pubsub';
import { createDataPoints } from '../../shared/adapters/data-points.ts';
import { insecureEndpoint } from '../../shared/adapters/insecure-endpoint.ts';
import {
  call,
  type Platform,
  provision,
  removeDirectory,
  startPlatform,
  temporaryDirectory,
  type Unit,
  until,
  upload,
} from '../../tests/platform.ts';

jest.setTimeout(120_000);

const CAR = {
  vin: 'WVWZZZ1JZ3W000001',
  ownerId: 'anna',
  workshopId: 'nordhavn',
  phone: '+4520123456',
  email: 'anna@example.com',
  unitId: 'unit-1',
};
const MILEAGE = 'Vehicle.TraveledDistance';

let platform: Platform;
let unit: Unit;
let publisher: v1.PublisherClient;

beforeAll(async () => {
  platform = await startPlatform(temporaryDirectory());
  unit = await provision(platform, CAR);
  publisher = new v1.PublisherClient({ projectId: 'local', ...insecureEndpoint(platform.endpoints.pubsub) });
});
afterAll(async () => {
  await publisher.close();
  await platform.stop();
  removeDirectory(platform.dir);
});

async function replay(...args: string[]): Promise<{ status: number | null; output: string }> {
  const script = join(import.meta.dirname, '../replay.ts');
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, output };
}
const here = () => ['--dir', platform.dir];
const publish = async (topic: string, data: object | string, attributes: Record<string, string> = {}) =>
  publisher.publish({
    topic: `projects/local/topics/${topic}`,
    messages: [{ data: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)), attributes }],
  });
const undecodable = async () =>
  (await call(platform, 'GET', `/v1/undecodable?unitId=${CAR.unitId}`)).body.records as {
    seq: number;
    reason: string;
  }[];
const mileage = async () =>
  (await call(platform, 'GET', `/v1/vehicles/${CAR.vin}/datapoints?signal=${MILEAGE}`)).body.datapoints as object[];

test('what a car without a catalogue said is decoded once it has one, and is then no longer listed', async () => {
  await call(platform, 'PATCH', `/v1/vehicles/${CAR.vin}`, { platform: 'none-yet' });
  const time = new Date(Date.now() - 60_000).toISOString();
  const sent = await upload(platform, unit, [
    { time, type: 'can', bus: 0, id: '6B7', data: '40E201E1002F0089' },
    { time, type: 'can', bus: 0, id: '7FF', data: '01' },
  ]);
  expect(sent.status).toBe(202);
  await until(async () => ((await undecodable()).length === 2 ? true : undefined), 15_000, 'two undecodable records');
  expect(await mileage()).toEqual([]);

  const shown = await replay('show', 'undecodable', ...here());
  expect(shown).toMatchObject({
    status: 0,
    output: expect.stringMatching(/Undecodable records: 2[\s\S]*unknown-id +unit-1/),
  });

  expect((await replay('undecodable', '--yes', ...here())).output).toMatch(/unknown-id +2 +0 +2/);
  await call(platform, 'PATCH', `/v1/vehicles/${CAR.vin}`, { platform: 'vw-mqb' });
  const asked = await replay('undecodable', ...here());
  expect(asked).toMatchObject({ status: 2, output: expect.stringContaining('--yes') });
  const dry = await replay('undecodable', '--dry-run', '--unit', CAR.unitId, ...here());
  expect(dry).toMatchObject({ status: 0, output: expect.stringMatching(/would be put out[\s\S]*unknown-id +2 +1 +1/) });
  expect(await undecodable()).toHaveLength(2);

  const done = await replay('undecodable', '--yes', '--reason', 'unknown-id', ...here());
  expect(done).toMatchObject({ status: 0, output: expect.stringMatching(/were put out[\s\S]*unknown-id +2 +1 +1/) });
  expect((await undecodable()).map(({ seq }) => seq)).toEqual([2]);
  expect(await mileage()).toEqual([expect.objectContaining({ value: 123_456, seq: 1, time })]);
  const health = await call(platform, 'GET', `/v1/units/${CAR.unitId}/health`);
  expect(health.body.undecodable).toEqual({ 'unknown-id': 1 });

  expect((await replay('undecodable', '--yes', ...here())).output).toMatch(/ 0 data points and 0 fault reports/);
  expect(await mileage()).toHaveLength(1);
});

test('frames find their neighbours: a fault that an older decoder could not read is counted once, however often it is replayed', async () => {
  const { unitKey, vehicleKey } = (await keys())[0] ?? {};
  const receivedAt = new Date(Date.now() - 30_000).toISOString();
  const time = new Date(Date.now() - 31_000).toISOString();
  const frame = (seq: number, data: string) => ({ seq, time, type: 'can', bus: 0, id: '7E8', data });
  const records = [frame(101, '100A430403010302'), frame(102, '2103030304AAAAAA')];
  const [host = '', port] = String(platform.endpoints.bigqueryStorage).split(':');
  const rows = createDataPoints({
    project: 'local',
    dataset: 'telemetry',
    storageHost: `${host}:${port}`,
    log: () => undefined,
  });
  await rows.appendUndecodable([
    {
      vehicleKey: String(vehicleKey),
      unitKey: String(unitKey),
      seq: 101,
      time,
      receivedAt,
      ecu: 'engine',
      reason: 'unknown-service',
      detail: null,
      record: JSON.stringify(records[0]),
      sentAt: receivedAt,
      upload: JSON.stringify(records),
      resolvedAt: null,
    },
  ]);
  const events = async () => (await call(platform, 'GET', `/v1/events?vin=${CAR.vin}`)).body.events as object[];
  expect((await replay('undecodable', '--yes', ...here())).output).toMatch(/unknown-service +1 +1 +0/);
  const found = await until(async () => ((await events()).length === 4 ? events() : undefined), 15_000, 'four faults');
  expect(found).toContainEqual(expect.objectContaining({ name: 'P030100', count: 1, ecu: 'engine' }));
  expect((await undecodable()).map(({ seq }) => seq)).toEqual([2]);
});

test('dead letters are shown without their content, and go back to the subscription that they come from', async () => {
  const time = new Date(Date.now() - 5_000).toISOString();
  const { unitKey, vehicleKey } = (await keys())[0] ?? {};
  const record = { seq: 900, time, type: 'signal', name: MILEAGE, value: 200_000 };
  const raw = {
    v: 1,
    uploads: [
      {
        unitId: CAR.unitId,
        unitKey,
        vin: CAR.vin,
        vehicleKey,
        uploadId: 'u-900',
        sentAt: time,
        receivedAt: time,
        records: [record],
      },
    ],
  };
  // as Pub/Sub moves a message that could not be delivered
  await publish('dead-letters', raw, {
    CloudPubSubDeadLetterSourceSubscription: 'decode-raw-uploads',
    CloudPubSubDeadLetterSourceDeliveryCount: '20',
  });
  await publish('raw-uploads', { v: 1, uploads: [], vin: CAR.vin });
  const shown = await until(
    async () => {
      const seen = await replay('show', 'dead-letters', ...here());
      return /Dead letters: 2/.test(seen.output) ? seen : undefined;
    },
    60_000,
    'two dead letters',
  );
  expect(shown.output).toMatch(
    /decode-raw-uploads \(function decode\) {2}too-many-attempts {2}attempts 20[\s\S]*ids u-900/,
  );
  expect(shown.output).toMatch(/decode-raw-uploads \(function decode\) {2}bad-message/);
  expect(shown.output).not.toContain(CAR.vin);
  expect((await replay('show', '--payloads', '--id', 'u-900', ...here())).output).toContain(CAR.vin);

  const before = await mileage();
  const done = await replay('dead-letters', '--yes', '--reason', 'too-many-attempts', ...here());
  expect(done).toMatchObject({
    status: 0,
    output: expect.stringContaining('Published again: 1 dead letters. Failed: 0'),
  });
  await until(async () => ((await mileage()).length > before.length ? true : undefined), 15_000, 'the data point');
  // what can never be handled dies again, and nothing else is left
  expect((await replay('dead-letters', '--yes', ...here())).output).toContain('Published again: 1 dead letters');
  await until(
    async () => {
      const { output } = await replay('show', 'dead-letters', ...here());
      return /Dead letters: 1\n +1 +decode-raw-uploads +bad-message/.test(output) ? true : undefined;
    },
    30_000,
    'the dead letter again',
  );
});

/** The pseudonyms, read as an operator would. */
async function keys(): Promise<{ unitKey: string; vehicleKey: string }[]> {
  const query = 'SELECT DISTINCT unitKey, vehicleKey FROM telemetry.datapoints';
  const response = await fetch(`${platform.endpoints.bigquery}/bigquery/v2/projects/local/queries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, useLegacySql: false }),
  });
  const { rows } = (await response.json()) as { rows: { f: { v: string }[] }[] };
  return rows.map(({ f: [unitKey, vehicleKey] }) => ({ unitKey: unitKey?.v ?? '', vehicleKey: vehicleKey?.v ?? '' }));
}

import { provision, VIN } from '../testing/fixtures.ts';
import { type Call, startApi } from '../testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let call: Call;
beforeEach(async () => {
  api = await startApi();
  call = api.call;
  await provision(call);
});
afterEach(async () => api.stop());

/** A point every ten seconds at 72 km/h, as BigQuery would find them in a time. */
const drive = (start: string, seconds: number) =>
  Array.from({ length: seconds / 10 + 1 }, (_, i) => ({
    time: new Date(Date.parse(start) + i * 10_000).toISOString(),
    signal: 'Vehicle.Speed',
    value: 72,
    unitKey: 'u',
  }));
const overMidnight = drive('2026-11-20T23:50:00Z', 1_200);
const before = (time: string) => overMidnight.filter((point) => point.time < time);
const MIDNIGHT = '2026-11-21T00:00:00.000Z';
const read = async (from: string, to: string) =>
  (
    (await call('GET', `/v1/vehicles/${VIN}/trips?from=${from}&to=${to}`)).body.trips as {
      start: string;
      end: string;
    }[]
  ).map(({ start, end }) => [start, end]);
const whole = ['2026-11-20T23:50:00.000Z', '2026-11-21T00:10:00.000Z'];

test('a trip over midnight is whole, and of the day on which it begins', async () => {
  api.deps.answers.warehouse.push(before(MIDNIGHT), overMidnight);
  expect(await read('2026-11-20T00:00:00Z', MIDNIGHT)).toEqual([whole]);
  expect(api.deps.queries.at(-1)?.params).toMatchObject({
    from: '2026-11-20T00:00:00.000Z',
    to: '2026-11-22T00:00:00.000Z',
  });
  api.deps.answers.warehouse.push(
    overMidnight.filter(({ time }) => time >= MIDNIGHT),
    overMidnight,
  );
  expect(await read(MIDNIGHT, '2026-11-22T00:00:00Z')).toEqual([]);
});

test('one that is far from both ends costs no second query', async () => {
  api.deps.answers.warehouse.push(drive('2026-11-20T12:00:00Z', 600));
  expect(await read('2026-11-20T00:00:00Z', MIDNIGHT)).toHaveLength(1);
  expect(api.deps.queries.filter(({ sql }) => sql.includes('Vehicle.Speed'))).toHaveLength(1);
});

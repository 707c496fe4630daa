import { changeEvents, loadCarEvents } from '../../../shared/events/index.ts';
import type { Recommendation } from '../../../shared/recommendations/recommendation.ts';
import { provision, VIN } from '../testing/fixtures.ts';
import { misfire } from '../testing/misfire.ts';
import { startApi } from '../testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let tokens: Awaited<ReturnType<typeof provision>>;
let eventId = '';

/** A misfire with its recommendation by a rule, as recommend-repair leaves it. */
beforeEach(async () => {
  api = await startApi();
  tokens = await provision(api.call);
  const { store } = api.deps;
  const { vehicleKey } = store.documents.get(`vehicles/${VIN}`) as { vehicleKey: string };
  await misfire(store, { vin: VIN, vehicleKey, workshopId: 'aarhus' });
  await store.transaction(async (tx) => {
    const events = await loadCarEvents(tx, vehicleKey);
    eventId = events.active[0]?.id ?? '';
    changeEvents(tx, events, {
      changeId: 'c1',
      at: new Date('2026-11-22T09:01:00Z'),
      recommendations: { [eventId]: 'r1' },
    });
  });
  await put('r1', {});
});
afterEach(async () => api.stop());

async function put(id: string, more: Partial<Recommendation>): Promise<void> {
  const one = { id, vin: VIN, workshopId: 'aarhus', ruleId: 'misfire-spark-plugs', ruleVersion: 1, status: 'open' };
  await api.deps.store.set(`recommendations/${id}`, {
    ...one,
    component: { en: 'Spark plugs', da: 'Tændrør' },
    ...more,
  });
}

const figures = async (query = '', token?: string) => {
  const { body } = await api.call('GET', `/v1/rules${query}`, undefined, { token });
  return (body.rules as { id: string }[]).find(({ id }) => id === 'misfire-spark-plugs');
};
const close = async (finding: unknown) => api.call('PATCH', `/v1/events/${eventId}`, { status: 'closed', finding });

test('every rule is listed with its version; one that nobody judged has no precision', async () => {
  const { body } = await api.call('GET', '/v1/rules', undefined, { token: tokens.staff });
  expect((body.rules as unknown[]).length).toBeGreaterThanOrEqual(120);
  expect(await figures()).toMatchObject({
    version: 1,
    fired: 1,
    confirmed: 0,
    refuted: 0,
    undecided: 0,
    precision: null,
  });
});

test.each<[unknown, object]>([
  [{ confirmed: true }, { confirmed: 1, precision: 1 }],
  [
    { component: 'Ignition coil', repair: 'coil 1 renewed' },
    { refuted: 1, precision: 0 },
  ],
  ['coil 1', { undecided: 1, confirmed: 0, refuted: 0, precision: null }],
])('an event closed with the finding %j judges the rule', async (finding, expected) => {
  expect(await close(finding)).toMatchObject({ status: 200, body: { status: 'closed', finding } });
  expect(await figures()).toMatchObject(expected);
  expect((await api.call('GET', `/v1/events/${eventId}`)).body).toMatchObject({ finding });
});

test('the last word counts, once for each recommendation', async () => {
  await close({ confirmed: true });
  await close({ confirmed: false });
  expect(await figures()).toMatchObject({ confirmed: 0, refuted: 1, precision: 0 });
});

test('a workshop sees its own figures, an admin all or those of one; an earlier version does not count', async () => {
  await put('r2', { workshopId: 'odense' });
  await put('r3', { ruleVersion: 7 });
  await close({ confirmed: true });
  expect(await figures()).toMatchObject({ fired: 2, confirmed: 1 });
  expect(await figures('?workshopId=odense')).toMatchObject({ fired: 1, confirmed: 0 });
  expect(await figures('', tokens.staff)).toMatchObject({ fired: 1, confirmed: 1 });
  expect(await figures('', tokens.foreign)).toMatchObject({ fired: 1, confirmed: 0 });
  expect((await api.call('GET', '/v1/rules?workshopId=aarhus', undefined, { token: tokens.foreign })).status).toBe(404);
});

test('a finding that says nothing is refused; closing without one judges nothing', async () => {
  expect((await close({})).status).toBe(400);
  expect((await close({ guilty: true })).status).toBe(400);
  expect((await close(undefined)).status).toBe(200);
  expect(await figures()).toMatchObject({ undecided: 0, precision: null });
});

test('the figures of all rules cost two queries, a read for each recommendation and verdict, and page on past 2,000', async () => {
  await close({ confirmed: true });
  const { store } = api.deps;
  const before = { reads: store.counts.reads, queries: store.queries };
  await figures();
  const answered = { reads: store.counts.reads - before.reads, queries: store.queries - before.queries };
  expect(answered).toEqual({ reads: 2, queries: 2 });
  const many = { ...store.documents.get('recommendations/r1') };
  for (let i = 0; i < 2_000; i++) store.documents.set(`recommendations/many-${i}`, { ...many, id: `many-${i}` });
  expect(await figures()).toMatchObject({ fired: 2_001, confirmed: 1 });
});

import { provision, VIN } from '../testing/fixtures.ts';
import { misfire } from '../testing/misfire.ts';
import { type Call, startApi } from '../testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let call: Call;
let tokens: Awaited<ReturnType<typeof provision>>;
beforeEach(async () => {
  api = await startApi();
  call = api.call;
  tokens = await provision(call);
  const { vehicleKey } = api.deps.store.documents.get(`vehicles/${VIN}`) as { vehicleKey: string };
  await misfire(api.deps.store, { vin: VIN, vehicleKey, workshopId: 'aarhus' });
});
afterEach(async () => api.stop());

const events = async (query = '', token?: string) =>
  (await call('GET', `/v1/events${query}`, undefined, { token })).body as {
    events: { id: string }[];
    openCount: number;
  };

test('an open event is listed, counted, and part of the vehicle', async () => {
  const list = await events('?status=open&sort=-lastOccurredAt', tokens.staff);
  expect(list).toMatchObject({
    openCount: 1,
    events: [{ vin: VIN, type: 'errorCode', name: 'P030100', status: 'open', count: 1, ecu: 'engine' }],
  });
  expect((await call('GET', `/v1/vehicles/${VIN}`)).body.openEvents).toEqual(list.events);
  expect(await events('', tokens.foreign)).toMatchObject({ events: [], openCount: 0 });
  expect(await events(`?vin=${VIN}`, tokens.foreign)).toMatchObject({ events: [], openCount: 0 });
});

test('it is acknowledged, then closed with what was really wrong, and told to the world', async () => {
  const id = (await events()).events[0]?.id ?? '';
  const path = `/v1/events/${id}`;
  expect(await call('PATCH', path, { status: 'acknowledged' })).toMatchObject({
    status: 200,
    body: { status: 'acknowledged' },
  });
  const closed = await call('PATCH', path, { status: 'closed', reason: 'repaired', finding: 'coil 1' });
  expect(closed).toMatchObject({ status: 200, body: { id, status: 'closed', reason: 'repaired', finding: 'coil 1' } });
  const kinds = api.deps.published.map(({ message }) =>
    (message.data as { changes: { kind: string }[] }).changes.map(({ kind }) => kind),
  );
  expect(kinds).toEqual([['acknowledged'], ['closed']]);
  expect(await events('?status=open')).toMatchObject({ events: [], openCount: 0 });
  expect((await call('GET', path)).body).toMatchObject({
    history: [{ kind: 'opened' }, { kind: 'acknowledged' }, { kind: 'closed' }],
  });
  expect((await call('PATCH', path, { status: 'acknowledged' })).status).toBe(409);
});

test('a foreign event is none, and nothing happens to it', async () => {
  const id = (await events()).events[0]?.id ?? '';
  expect((await call('PATCH', `/v1/events/${id}`, { status: 'closed' }, { token: tokens.foreign })).status).toBe(404);
  expect((await call('PATCH', `/v1/events/${id}`, { status: 'booked' })).body.errors).toMatchObject([
    { pointer: '/status' },
  ]);
  expect(await events()).toMatchObject({ openCount: 1 });
});

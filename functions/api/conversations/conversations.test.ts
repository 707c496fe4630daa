import { provision, VIN } from '../testing/fixtures.ts';
import { startApi } from '../testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let tokens: Awaited<ReturnType<typeof provision>>;

beforeEach(async () => {
  api = await startApi();
  tokens = await provision(api.call);
});
afterEach(async () => api.stop());

test('a note is read by staff beside the thread and goes nowhere else', async () => {
  const { call, deps } = api;
  const before = deps.published.length;
  const made = await call(
    'POST',
    `/v1/conversations/${VIN}/notes`,
    { text: 'Rings back on Monday, is upset' },
    { token: tokens.staff },
  );
  expect(made).toMatchObject({ status: 201, body: { vin: VIN, by: 'staff@aarhus.example' } });
  const { body } = await call('GET', `/v1/conversations/${VIN}`, undefined, { token: tokens.manager });
  expect(body).toMatchObject({
    mode: 'automatic',
    messages: [],
    notes: [{ text: 'Rings back on Monday, is upset', by: 'staff@aarhus.example', at: deps.clock.now().toISOString() }],
  });
  expect(deps.published.slice(before)).toEqual([]);
});

test('a note is never empty, and not for another workshop', async () => {
  const { call, deps } = api;
  const path = `/v1/conversations/${VIN}/notes`;
  expect((await call('POST', path, { text: ' ' }, { token: tokens.staff })).status).toBe(400);
  expect((await call('POST', path, { text: 'x' }, { token: tokens.foreign })).status).toBe(404);
  expect([...deps.store.documents.keys()].filter((key) => key.includes('/notes/'))).toEqual([]);
});

test('notes of before a change of owner are not shown with the thread of the new one', async () => {
  const { call, deps } = api;
  await call('POST', `/v1/conversations/${VIN}/notes`, { text: 'about Mette' });
  deps.setNow('2026-11-23T10:00:00Z');
  await call('POST', `/v1/vehicles/${VIN}:changeOwner`, { ownerId: 'anders' });
  expect((await call('GET', `/v1/conversations/${VIN}`)).body).toMatchObject({ ownerId: 'anders', notes: [] });
});

test('what waited for an answer when staff take over is not answered after the hand-back', async () => {
  const { call, deps } = api;
  await call('POST', `/v1/conversations/${VIN}/messages`, { text: 'Hej' });
  await deps.store.set(`conversations/${VIN}`, {
    ...deps.store.documents.get(`conversations/${VIN}`),
    mode: 'automatic',
    asked: 'car',
    pendingText: 'next week?',
    options: ['2026-11-24T08:00:00.000Z'],
  });
  await call('POST', `/v1/conversations/${VIN}/messages`, { text: 'We will look at it' });
  await call('POST', `/v1/conversations/${VIN}:handBack`);
  expect(deps.store.documents.get(`conversations/${VIN}`)).toMatchObject({
    mode: 'automatic',
    asked: null,
    pendingText: null,
    options: [],
  });
});

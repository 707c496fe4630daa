import { OTHER_VIN, provision, VIN } from '../testing/fixtures.ts';
import { type Call, startApi } from '../testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let call: Call;
let tokens: Awaited<ReturnType<typeof provision>>;
beforeEach(async () => {
  api = await startApi();
  call = api.call;
  tokens = await provision(call);
});
afterEach(async () => api.stop());

/** Monday 09:00 and Tuesday 09:00 in Copenhagen. */
const MONDAY = '2026-11-23T08:00:00.000Z';
const TUESDAY = '2026-11-24T08:00:00.000Z';
const booking = (more: object = {}) => ({
  vin: VIN,
  workshopId: 'aarhus',
  appointmentDate: MONDAY,
  reasonKey: 'inspection',
  ...more,
});
const appointments = async (query = '') =>
  (await call('GET', `/v1/appointments${query}`)).body.appointments as { id: string; vin: string; status: string }[];

test('a workshop books; it is read in the shape of the contract and told to the world', async () => {
  const made = await call('POST', '/v1/appointments', booking(), { token: tokens.staff });
  expect(made.status).toBe(201);
  const shape = {
    id: made.body.id,
    vin: VIN,
    workshopId: 'aarhus',
    appointmentDate: MONDAY,
    minutes: 60,
    bay: 1,
    status: 'booked',
    reasonKey: 'inspection',
  };
  expect(made.body).toMatchObject(shape);
  expect(await appointments(`?vin=${VIN}`)).toMatchObject([shape]);
  expect((await call('GET', `/v1/appointments/${String(made.body.id)}`)).body).toMatchObject({
    ...shape,
    history: expect.any(Array) as unknown[],
  });
  expect(api.deps.published.find(({ topic }) => topic === 'appointment-changes')?.message.data).toMatchObject({
    kind: 'booked',
    by: 'workshop',
    appointment: shape,
  });
});

test('a vehicle has one active booking, a bay one appointment at a time', async () => {
  await call('POST', '/v1/appointments', booking());
  expect((await call('POST', '/v1/appointments', booking({ appointmentDate: TUESDAY }))).status).toBe(409);
  await call('PATCH', '/v1/workshops/aarhus', { bays: 1 });
  await call('PATCH', `/v1/vehicles/${OTHER_VIN}`, { workshopId: 'aarhus' });
  expect((await call('POST', '/v1/appointments', booking({ vin: OTHER_VIN }))).status).toBe(409);
  expect((await call('POST', '/v1/appointments', booking({ vin: OTHER_VIN, appointmentDate: TUESDAY }))).status).toBe(
    201,
  );
});

test('an import repeated changes nothing', async () => {
  const imported = booking({ bookingSource: 'their-calendar', bookingId: '4711' });
  const first = await call('POST', '/v1/appointments', imported);
  expect(first).toMatchObject({ status: 201, body: { bookingSource: 'their-calendar', bookingId: '4711' } });
  const { size } = api.deps.store.documents;
  expect(await call('POST', '/v1/appointments', imported)).toMatchObject({ status: 200, body: { id: first.body.id } });
  expect(api.deps.store.documents.size).toBe(size);
  expect((await call('POST', '/v1/appointments', booking({ bookingId: '4712' }))).body.errors).toMatchObject([
    { pointer: '/bookingSource' },
  ]);
});

test('an appointment moves, is confirmed, and is cancelled once', async () => {
  const { body } = await call('POST', '/v1/appointments', booking());
  const path = `/v1/appointments/${String(body.id)}`;
  expect(await call('PATCH', path, { appointmentDate: TUESDAY })).toMatchObject({
    status: 200,
    body: { appointmentDate: TUESDAY },
  });
  expect(await call('PATCH', path, { status: 'confirmed' })).toMatchObject({
    status: 200,
    body: { status: 'confirmed' },
  });
  expect((await call('PATCH', path, { appointmentDate: '2026-11-01T08:00:00Z' })).status).toBe(400);
  expect((await call('PATCH', path, {})).status).toBe(400);
  expect(await call('DELETE', path)).toMatchObject({ status: 200, body: { status: 'cancelled' } });
  expect((await call('DELETE', path)).status).toBe(200);
  expect((await call('PATCH', path, { status: 'confirmed' })).status).toBe(409);
  expect(await appointments('?status=cancelled')).toHaveLength(1);
});

test.each([
  ['an unknown vehicle', { vin: 'WVWZZZAUZHW999999' }, 404, '/vin'],
  ['no VIN at all', { vin: '../staff' }, 404, '/vin'],
  ['an unknown workshop', { workshopId: 'nowhere' }, 404, '/workshopId'],
  ['another workshop', { workshopId: 'odense' }, 404, '/workshopId'],
  ['a time that is none', { appointmentDate: 'Monday at nine' }, 400, '/appointmentDate'],
])('a booking with %s is refused', async (_, more, status, pointer) => {
  const answer = await call('POST', '/v1/appointments', booking(more), { token: tokens.staff });
  expect(answer).toMatchObject({ status, body: { errors: [{ pointer }] } });
});

test('free times leave out what is booked', async () => {
  await call('PATCH', '/v1/workshops/aarhus', { bays: 1 });
  const path = '/v1/workshops/aarhus/slots?from=2026-11-23T00:00:00Z&to=2026-11-24T00:00:00Z&minutes=60';
  const starts = async () => ((await call('GET', path)).body.slots as { start: string }[]).map(({ start }) => start);
  expect((await starts()).slice(0, 3)).toEqual(['2026-11-23T07:00:00.000Z', '2026-11-23T07:30:00.000Z', MONDAY]);
  await call('POST', '/v1/appointments', booking());
  expect((await starts()).slice(0, 2)).toEqual(['2026-11-23T07:00:00.000Z', '2026-11-23T09:00:00.000Z']);
});

test('a change of ownership cancels the booking and begins the dialogue anew', async () => {
  const { body } = await call('POST', '/v1/appointments', booking());
  await call('POST', `/v1/conversations/${VIN}/messages`, { text: 'Hej' });
  api.deps.published.splice(0);
  await call('POST', `/v1/vehicles/${VIN}:changeOwner`, { ownerId: 'anders' });
  expect((await call('GET', `/v1/appointments/${String(body.id)}`)).body.status).toBe('cancelled');
  expect(api.deps.store.documents.has(`conversations/${VIN}`)).toBe(false);
  expect(api.deps.published.map(({ topic }) => topic)).toContain('appointment-changes');
});

import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { owner, provision, publicKey, VIN, workshop } from './testing/fixtures.ts';
import { startApi } from './testing/start-api.ts';

type Asker = 'anonymous' | 'staff' | 'manager' | 'foreign' | 'admin';
const ASKERS: Asker[] = ['anonymous', 'staff', 'manager', 'foreign', 'admin'];

/** What each is answered on things of the workshop of `staff` and `manager`; `foreign` is the manager of another one. */
const OPEN = [200, 200, 200, 200, 200];
const ADMIN_ONLY = (status = 200) => [401, 403, 403, 403, status];
const OWN = (status = 200) => [401, status, status, 404, status];
const LIST = [401, 200, 200, 200, 200];

const id = 'k_0000';
const table: [method: Route['method'], path: string, template: string, body: object | undefined, answers: number[]][] =
  [
    ['GET', '/v1/healthz', '/v1/healthz', undefined, OPEN],
    ['GET', '/v1/openapi.json', '/v1/openapi.json', undefined, OPEN],
    [
      'POST',
      '/v1/sessions',
      '/v1/sessions',
      { email: 'nobody@example.com', password: 'wrong' },
      [401, 401, 401, 401, 401],
    ],
    ['GET', '/v1/workshops/aarhus', '/v1/workshops/{workshopId}', undefined, OWN()],
    ['PUT', '/v1/workshops/aarhus', '/v1/workshops/{workshopId}', workshop(), ADMIN_ONLY()],
    ['PATCH', '/v1/workshops/aarhus', '/v1/workshops/{workshopId}', { bays: 2 }, [401, 403, 200, 404, 200]],
    ['GET', '/v1/staff/staff@aarhus.example', '/v1/staff/{email}', undefined, [401, 403, 200, 404, 200]],
    [
      'PUT',
      '/v1/staff/staff@aarhus.example',
      '/v1/staff/{email}',
      { workshopId: 'aarhus', role: 'staff' },
      [401, 403, 200, 404, 200],
    ],
    ['PATCH', '/v1/staff/staff@aarhus.example', '/v1/staff/{email}', { name: 'Bo' }, [401, 403, 200, 404, 200]],
    ['PUT', '/v1/owners/mette', '/v1/owners/{ownerId}', owner(), ADMIN_ONLY()],
    ['PATCH', '/v1/owners/mette', '/v1/owners/{ownerId}', { language: 'en' }, ADMIN_ONLY()],
    ['GET', '/v1/owners/mette', '/v1/owners/{ownerId}', undefined, OWN()],
    ['PUT', `/v1/vehicles/${VIN}`, '/v1/vehicles/{vin}', { ownerId: 'mette', workshopId: 'aarhus' }, ADMIN_ONLY()],
    ['PATCH', `/v1/vehicles/${VIN}`, '/v1/vehicles/{vin}', { licensePlate: 'X' }, ADMIN_ONLY()],
    ['GET', `/v1/vehicles/${VIN}`, '/v1/vehicles/{vin}', undefined, OWN()],
    ['POST', `/v1/vehicles/${VIN}:changeOwner`, '/v1/vehicles/{vin}:changeOwner', { ownerId: 'mette' }, ADMIN_ONLY()],
    ['GET', '/v1/units/unit-1', '/v1/units/{unitId}', undefined, OWN()],
    ['PUT', '/v1/units/unit-1', '/v1/units/{unitId}', { vin: VIN, publicKey: publicKey() }, ADMIN_ONLY()],
    ['PATCH', '/v1/units/unit-1', '/v1/units/{unitId}', { firmware: '2' }, ADMIN_ONLY()],
    ['GET', '/v1/integrations/none', '/v1/integrations/{integrationId}', undefined, ADMIN_ONLY(404)],
    [
      'PUT',
      '/v1/integrations/one',
      '/v1/integrations/{integrationId}',
      { name: 'One', kind: 'other', webhook: { url: 'http://127.0.0.1:1/' } },
      ADMIN_ONLY(201),
    ],
    ['PATCH', '/v1/integrations/none', '/v1/integrations/{integrationId}', { name: 'Two' }, ADMIN_ONLY(404)],
    ['GET', '/v1/workshops', '/v1/workshops', undefined, LIST],
    ['GET', '/v1/staff', '/v1/staff', undefined, [401, 403, 200, 200, 200]],
    ['GET', '/v1/staff?workshopId=aarhus', '/v1/staff', undefined, [401, 403, 200, 404, 200]],
    ['GET', '/v1/owners', '/v1/owners', undefined, ADMIN_ONLY()],
    ['GET', '/v1/units', '/v1/units', undefined, LIST],
    ['GET', '/v1/integrations', '/v1/integrations', undefined, ADMIN_ONLY()],
    ['GET', '/v1/vehicles', '/v1/vehicles', undefined, LIST],
    ['GET', `/v1/vehicles/${VIN}/datapoints`, '/v1/vehicles/{vin}/datapoints', undefined, OWN()],
    ['GET', `/v1/vehicles/${VIN}/trips`, '/v1/vehicles/{vin}/trips', undefined, OWN()],
    ['GET', '/v1/units/unit-1/health', '/v1/units/{unitId}/health', undefined, OWN()],
    ['GET', '/v1/undecodable?unitId=unit-1', '/v1/undecodable', undefined, OWN()],
    ['GET', '/v1/events', '/v1/events', undefined, LIST],
    ['GET', '/v1/events?workshopId=aarhus', '/v1/events', undefined, OWN()],
    ['GET', `/v1/events/${id}`, '/v1/events/{id}', undefined, OWN()],
    ['PATCH', `/v1/events/${id}`, '/v1/events/{id}', { status: 'closed', finding: 'plugs' }, OWN()],
    ['GET', '/v1/recommendations/r1', '/v1/recommendations/{id}', undefined, OWN()],
    ['GET', `/v1/conversations/${VIN}`, '/v1/conversations/{vin}', undefined, OWN()],
    [
      'GET',
      `/v1/conversations/${VIN}/media/none/0`,
      '/v1/conversations/{vin}/media/{messageId}/{index}',
      undefined,
      OWN(404),
    ],
    ['GET', '/v1/rules', '/v1/rules', undefined, LIST],
    ['GET', '/v1/rules?workshopId=aarhus', '/v1/rules', undefined, OWN()],
    ['GET', '/v1/usage/texts', '/v1/usage/texts', undefined, ADMIN_ONLY()],
    ['POST', `/v1/conversations/${VIN}/messages`, '/v1/conversations/{vin}/messages', { text: 'Hej' }, OWN(202)],
    ['POST', `/v1/conversations/${VIN}/notes`, '/v1/conversations/{vin}/notes', { text: 'Hej' }, OWN(201)],
    ['POST', `/v1/conversations/${VIN}:handBack`, '/v1/conversations/{vin}:handBack', undefined, OWN()],
    ['GET', '/v1/appointments', '/v1/appointments', undefined, LIST],
    ['GET', '/v1/appointments?workshopId=aarhus', '/v1/appointments', undefined, OWN()],
    [
      'POST',
      '/v1/appointments',
      '/v1/appointments',
      { vin: VIN, workshopId: 'nowhere', appointmentDate: '2026-11-24T08:00:00Z' },
      [401, 404, 404, 404, 404],
    ],
    ['GET', '/v1/appointments/a1', '/v1/appointments/{id}', undefined, OWN()],
    ['PATCH', '/v1/appointments/a1', '/v1/appointments/{id}', { status: 'confirmed' }, OWN()],
    ['DELETE', '/v1/appointments/a1', '/v1/appointments/{id}', undefined, OWN()],
    ['GET', '/v1/workshops/aarhus/slots', '/v1/workshops/{workshopId}/slots', undefined, OWN()],
    ['GET', '/v1/deliveries', '/v1/deliveries', undefined, LIST],
    ['GET', '/v1/deliveries/d1', '/v1/deliveries/{id}', undefined, OWN()],
    ['POST', '/v1/deliveries/d1:retry', '/v1/deliveries/{id}:retry', undefined, [401, 403, 202, 404, 202]],
  ];

let api: Awaited<ReturnType<typeof startApi>>;
let tokens: Record<Asker, string | undefined>;

beforeAll(async () => {
  api = await startApi();
  tokens = { anonymous: '', admin: undefined, ...(await provision(api.call)) };
  const { store } = api.deps;
  const event = {
    id,
    vin: VIN,
    workshopId: 'aarhus',
    vehicleKey: 'k',
    type: 'errorCode',
    name: 'P030100',
    status: 'closed',
    lastOccurredAt: '2026-11-01T00:00:00Z',
  };
  await store.set(`events/${id}`, event);
  await store.set('recommendations/r1', { id: 'r1', vin: VIN, workshopId: 'aarhus', vehicleKey: 'k' });
  await store.set('deliveries/d1', {
    id: 'd1',
    workshopId: 'aarhus',
    state: 'failed',
    body: '{}',
    createdAt: '2026-11-01T00:00:00Z',
  });
  await store.set('appointments/a1', {
    id: 'a1',
    vin: VIN,
    workshopId: 'aarhus',
    ownerId: 'mette',
    appointmentDate: '2026-11-23T08:00:00.000Z',
    end: '2026-11-23T09:00:00.000Z',
    minutes: 60,
    bay: 1,
    status: 'booked',
    reasonKey: 'r',
    recommendationIds: [],
    history: [],
    icsSequence: 0,
    holdUntil: null,
    reminderDueAt: null,
  });
}, 30_000);
afterAll(async () => api.stop());

test('the table names every route, by every method', () => {
  const named = new Set(table.map(([method, , template]) => `${method} ${template}`));
  expect([...new Set(routes.map(({ method, template }) => `${method} ${template}`))].sort()).toEqual([...named].sort());
});

const cases = table.flatMap(([method, path, , body, answers]) =>
  ASKERS.map((asker, i) => ({ method, path, body, asker, status: answers[i] })),
);

test.each(cases)('$asker: $method $path is $status', async ({ method, path, body, asker, status }) => {
  const before = structuredClone(api.deps.store.documents);
  const answer = await api.call(method, path, body, { token: tokens[asker] });
  expect({ status: answer.status, answer: answer.status === status ? undefined : answer.body }).toEqual({
    status,
    answer: undefined,
  });
  if (answer.status >= 400) {
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(api.deps.store.documents).toEqual(before);
  }
});

test.each(['workshops', 'staff', 'vehicles', 'units', 'appointments', 'deliveries'])(
  'the list of %s shows a manager the own workshop only',
  async (collection) => {
    const list = async (token: string | undefined) =>
      (await api.call('GET', `/v1/${collection}`, undefined, { token })).body[collection] as { workshopId: string }[];
    const ofWorkshops = (items: { workshopId: string }[]) =>
      [...new Set(items.map(({ workshopId }) => workshopId))].sort();
    expect(ofWorkshops(await list(tokens.manager))).toEqual(['aarhus']);
    expect(ofWorkshops(await list(tokens.foreign))).toEqual(
      ['appointments', 'deliveries'].includes(collection) ? [] : ['odense'],
    );
    expect(JSON.stringify(await list(undefined))).not.toMatch(/whsec|scrypt|unitKey|vehicleKey|secretHash/);
  },
);

test('a manager makes neither an admin nor staff of another workshop, and takes none over', async () => {
  const token = tokens.manager;
  const put = async (email: string, body: object) =>
    (await api.call('PUT', `/v1/staff/${email}`, body, { token })).status;
  expect(await put('new@aarhus.example', { workshopId: 'aarhus', role: 'staff' })).toBe(201);
  expect(await put('new@aarhus.example', { workshopId: 'aarhus', role: 'admin' })).toBe(403);
  expect(await put('new@aarhus.example', { workshopId: 'odense', role: 'staff' })).toBe(403);
  expect(await put('manager@odense.example', { workshopId: 'aarhus', role: 'staff' })).toBe(404);
});

test('a session ends with the member of staff, with its time, and with any change of its token', async () => {
  const get = async (token: string | undefined) => (await api.call('GET', '/v1/vehicles', undefined, { token })).status;
  const token = tokens.staff ?? '';
  expect(await get(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe(401);
  expect(await get('not.a.token')).toBe(401);
  api.deps.setNow('2026-11-22T22:00:01Z');
  expect(await get(token)).toBe(401);
  api.deps.setNow('2026-11-22T10:00:00Z');
  await api.deps.store.delete('staff/staff@aarhus.example');
  expect(await get(token)).toBe(401);
});

test('a session begins with the right password only', async () => {
  const { call } = api;
  const password = 'correct horse battery';
  await call('PUT', '/v1/staff/Bo@aarhus.example', { workshopId: 'aarhus', role: 'staff', name: 'Bo', password });
  const signIn = async (body: object) => call('POST', '/v1/sessions', body, { token: '' });
  const session = await signIn({ email: 'bo@Aarhus.example', password });
  const user = { email: 'bo@aarhus.example', role: 'staff', workshopId: 'aarhus', name: 'Bo' };
  expect(session).toMatchObject({ status: 201, body: { expiresAt: '2026-11-22T22:00:00.000Z', user } });
  const token = String(session.body.token);
  expect((await call('GET', `/v1/vehicles/${VIN}`, undefined, { token })).status).toBe(200);
  await call('PATCH', '/v1/staff/bo@aarhus.example', { name: 'Bo Olsen' });
  expect((await signIn({ email: 'bo@aarhus.example', password })).status).toBe(201);
  expect((await signIn({ email: 'bo@aarhus.example', password: `${password}!` })).status).toBe(401);
  expect((await signIn({ email: 'nobody@aarhus.example', password })).status).toBe(401);
  expect((await signIn({ email: '../owners/mette', password })).status).toBe(401);
});

test('staff see the owners of their cars, without what those consent to elsewhere', async () => {
  const { body } = await api.call('GET', '/v1/owners/mette', undefined, { token: tokens.manager });
  expect(body.consents).toEqual({ workshop: true, trips: true });
});

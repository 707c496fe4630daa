import fc from 'fast-check';
import { routes } from './routes.ts';
import { OTHER_VIN, provision, VIN } from './testing/fixtures.ts';
import { misfire } from './testing/misfire.ts';
import { startApi } from './testing/start-api.ts';

/** Ids of the workshop in Aarhus, its people, cars and things; none of them may come to somebody from Odense. */
const FOREIGN = ['aarhus', 'mette', VIN, 'unit-1', 'staff@aarhus.example', 'manager@aarhus.example', 'a1', 'd1', 'r1'];
const OWN = ['odense', 'anders', OTHER_VIN, 'unit-2', 'manager@odense.example'];
const SECRETS = ['Aarhus Autoværksted', 'AB 12 345', 'mette@example.com', '+4520123456', 'secret of aarhus'];

let api: Awaited<ReturnType<typeof startApi>>;
let token: string;
let foreignEvent: string;

beforeAll(async () => {
  api = await startApi();
  token = (await provision(api.call)).foreign;
  const { store } = api.deps;
  const { vehicleKey } = store.documents.get(`vehicles/${VIN}`) as { vehicleKey: string };
  await misfire(store, { vin: VIN, vehicleKey, workshopId: 'aarhus' });
  const { body } = await api.call('GET', '/v1/events');
  foreignEvent = (body.events as { id: string }[])[0]?.id ?? '';
  const marked = { vin: VIN, workshopId: 'aarhus', text: 'secret of aarhus' };
  await store.set('recommendations/r1', { ...marked, id: 'r1', status: 'open' });
  await store.set('deliveries/d1', {
    ...marked,
    id: 'd1',
    state: 'failed',
    body: '{}',
    createdAt: '2026-11-01T00:00:00Z',
  });
  await store.set('appointments/a1', {
    ...marked,
    id: 'a1',
    ownerId: 'mette',
    appointmentDate: '2026-11-23T08:00:00.000Z',
    status: 'booked',
  });
  await store.set(`conversations/${VIN}/messages/1`, { ...marked, at: '2026-11-22T10:00:00.000Z' });
});
afterAll(async () => api.stop());

const id = fc.constantFrom(...FOREIGN, ...OWN, 'EVENT');
const field = fc.constantFrom('workshopId', 'ownerId', 'vin', 'unitId', 'role', 'status', 'text', 'appointmentDate');
const request = fc.record({
  route: fc.constantFrom(...routes.filter(({ who }) => who !== 'everyone')),
  ids: fc.array(id, { minLength: 2, maxLength: 2 }),
  query: fc.dictionary(fc.constantFrom('workshopId', 'vin', 'unitId', 'ownerId'), id, { maxKeys: 2 }),
  body: fc.dictionary(field, fc.oneof(id, fc.constantFrom('staff', 'closed', 'cancelled', '2026-11-24T08:00:00Z')), {
    maxKeys: 4,
  }),
});

test('whatever ids a manager of another workshop puts together, nothing foreign is read or changed', async () => {
  const foreignDocuments = () =>
    JSON.stringify(
      [...api.deps.store.documents].filter(
        ([path, data]) => path.includes('aarhus') || JSON.stringify(data).includes('aarhus'),
      ),
    );
  const before = foreignDocuments();
  const answers: Record<number, number> = {};
  await fc.assert(
    fc.asyncProperty(request, async ({ route, ids, query, body }) => {
      const real = (one: string | undefined) => encodeURIComponent(one === 'EVENT' ? foreignEvent : (one ?? ''));
      const path = route.template.replaceAll(/\{\w+\}/g, () => real(ids[0]));
      const known = Object.entries(query).filter(([name]) => route.query && name in route.query);
      const search = known.map(([name, value]) => `${name}=${real(value)}`).join('&');
      const answer = await api.call(route.method, search ? `${path}?${search}` : path, route.body ? body : undefined, {
        token,
      });
      answers[answer.status] = (answers[answer.status] ?? 0) + 1;
      const text = JSON.stringify(answer.body);
      if (answer.status < 400) for (const foreign of [...SECRETS, VIN, 'unit-1']) expect(text).not.toContain(foreign);
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 1_000, seed: 6 },
  );
  expect(foreignDocuments()).toBe(before);
  expect(answers[200]).toBeGreaterThan(50);
  expect(answers[404]).toBeGreaterThan(150);
}, 60_000);

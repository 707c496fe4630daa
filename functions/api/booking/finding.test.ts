import { provision, VIN } from '../testing/fixtures.ts';
import { startApi } from '../testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeEach(async () => {
  api = await startApi();
  await provision(api.call);
  await recommend('r1', 'misfire-spark-plugs', { en: 'Spark plugs', da: 'Tændrør' });
});
afterEach(async () => api.stop());

const recommend = async (id: string, ruleId: string, component: object) =>
  api.deps.store.set(`recommendations/${id}`, {
    ...{ id, vin: VIN, workshopId: 'aarhus', ruleId, ruleVersion: 1, status: 'open', component, eventIds: [] },
  });

/** An appointment that repairs r1; its address. */
async function booked(): Promise<string> {
  const { body } = await api.call('POST', '/v1/appointments', {
    ...{ vin: VIN, workshopId: 'aarhus', appointmentDate: '2026-11-23T08:00:00.000Z', reasonKey: 'r1' },
  });
  return `/v1/appointments/${String(body.id)}`;
}
const complete = async (path: string, finding: unknown) => api.call('PATCH', path, { status: 'completed', finding });
const verdicts = () =>
  [...api.deps.store.documents].flatMap(([path, data]) => (path.startsWith('verdicts/') ? [data] : []));
const figures = async () => {
  const { body } = await api.call('GET', '/v1/rules');
  return (body.rules as { id: string }[]).find(({ id }) => id === 'misfire-spark-plugs');
};

test.each<[unknown, object]>([
  [{ confirmed: true }, { confirmed: 1, refuted: 0, precision: 1 }],
  [
    { component: 'spark plugs', repair: 'all four renewed' },
    { confirmed: 1, precision: 1 },
  ],
  [{ component: 'Ignition coil' }, { refuted: 1, precision: 0 }],
  ['coil 1', { undecided: 1, precision: null }],
])('an appointment completed with the finding %j keeps it and judges the rule', async (finding, expected) => {
  const path = await booked();
  expect(await complete(path, finding)).toMatchObject({ status: 200, body: { status: 'completed', finding } });
  expect((await api.call('GET', path)).body).toMatchObject({ finding });
  expect(await figures()).toMatchObject(expected);
});

test('said again it counts once, and the last word counts; without one nothing is judged', async () => {
  const path = await booked();
  expect((await api.call('PATCH', path, { status: 'completed' })).body).not.toHaveProperty('finding');
  expect(verdicts()).toEqual([]);
  await complete(path, { confirmed: true });
  expect((await complete(path, { confirmed: true })).status).toBe(200);
  expect(await figures()).toMatchObject({ confirmed: 1 });
  await complete(path, { confirmed: false });
  expect(await figures()).toMatchObject({ confirmed: 0, refuted: 1 });
});

test('of a visit that repairs two things, the component that was found does not refute the other', async () => {
  await recommend('r2', 'weak-battery', { en: 'Battery', da: 'Batteri' });
  const path = await booked();
  const id = path.slice('/v1/appointments/'.length);
  const record = api.deps.store.documents.get(`appointments/${id}`);
  await api.deps.store.set(`appointments/${id}`, { ...record, recommendationIds: ['r1', 'r2'] });
  await complete(path, { component: 'battery' });
  expect(verdicts()).toMatchObject([{ recommendationId: 'r2', verdict: 'confirmed' }]);
});

test.each<[string, object]>([
  ['with another status', { status: 'noShow', finding: 'coil' }],
  ['without a status', { finding: 'coil' }],
  ['that says nothing', { status: 'completed', finding: {} }],
])('a finding %s is refused, and nothing changes', async (_, patch) => {
  const path = await booked();
  const answer = await api.call('PATCH', path, patch);
  expect(answer).toMatchObject({ status: 400 });
  expect((answer.body.errors as { pointer: string }[])[0]?.pointer).toBe('/finding');
  expect((await api.call('GET', path)).body).toMatchObject({ status: 'booked' });
});

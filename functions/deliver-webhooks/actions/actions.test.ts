import type { AddressInfo } from 'node:net';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { bookAppointment, proposeAppointment } from '../../../shared/booking/appointments.ts';
import { loadWorkshop } from '../../../shared/booking/workshop.ts';
import { takeRawBody } from '../../../shared/http/raw-body.ts';
import type { AppointmentChange } from '../../../shared/messages/generated/types.ts';
import { createMemoryDeps } from '../../../shared/testing/memory-deps.ts';
import { createDeliverWebhooks } from '../serve.ts';
import { appointmentWebhook, recommendationWebhook } from '../webhooks-of.ts';

const VIN = 'WVWZZZAUZHW000001';
const NOW = '2026-11-22T10:00:00.000Z';
const MONDAY_9 = '2026-11-23T08:00:00.000Z';
const NOBODY = { licensePlate: null, make: null, model: null };

let base = '';
let deps: ReturnType<typeof createMemoryDeps>;
let stop: () => void;

beforeEach(async () => {
  deps = createMemoryDeps({ now: NOW });
  const release = takeRawBody(/^\/actions\//);
  http('actions-under-test', createDeliverWebhooks(deps));
  const server = getTestServer('actions-under-test');
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => {
    release();
    server.closeAllConnections();
    server.close();
  };
  await deps.store.set('workshops/aarhus', {
    workshopId: 'aarhus',
    name: 'Aarhus',
    phone: '+4586121212',
    email: 'a@b.example',
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    bays: 1,
    openingHours: { mon: ['08:00-16:00'], tue: ['08:00-16:00'] },
  });
  await deps.store.set(`vehicles/${VIN}`, { vin: VIN, ownerId: 'mette', workshopId: 'aarhus' });
  await deps.store.set('owners/mette', {
    ownerId: 'mette',
    name: 'Mette',
    phone: '+4520123456',
    email: 'm@b.example',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
  });
});
afterEach(() => stop());

const post = async (url: string | undefined, body?: object, method = 'POST') => {
  if (url === undefined) throw new Error('there is no such link');
  const answer = await fetch(url.replace('http://api.test', base), {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as { appointment?: { status: string; appointmentDate: string }; detail?: string },
  };
};

/** An appointment made by shared/booking, and the links of the webhook that tells of it. */
async function appointment(make: typeof proposeAppointment, appointmentDate = MONDAY_9) {
  const { appointment: record, outputs } = await deps.store.transaction(async (tx) =>
    make(tx, {
      workshop: await loadWorkshop(tx, 'aarhus'),
      vin: VIN,
      ownerId: 'mette',
      appointmentDate,
      minutes: 60,
      reasonKey: 'r1',
      recommendationIds: [],
      by: 'owner',
      now: deps.clock.now(),
      cause: `test ${appointmentDate}`,
    }),
  );
  const change = outputs.find(({ topic }) => topic === 'appointment-changes')?.message.data as AppointmentChange;
  return { id: record.id, links: linksOf(appointmentWebhook(change, NOBODY, deps.config)) };
}
const linksOf = ({ data }: { data: object }) => (data as { actions: Partial<Record<string, string>> }).actions;
const statusOf = (id: string) => (deps.store.documents.get(`appointments/${id}`) as { status: string }).status;

test('a proposal is confirmed once; every other link of it is then used up', async () => {
  const { id, links } = await appointment(proposeAppointment);
  expect(await post(links.confirm)).toMatchObject({
    status: 200,
    body: { appointment: { status: 'confirmed', appointmentDate: MONDAY_9 } },
  });
  expect(deps.published.map(({ topic }) => topic)).toContain('appointment-changes');
  for (const action of ['confirm', 'decline', 'propose'])
    expect((await post(links[action], { appointmentDate: '2026-11-24T08:00:00Z' })).status).toBe(410);
  expect(statusOf(id)).toBe('confirmed');
  expect([...deps.store.documents.keys()].filter((key) => key.startsWith('outbox/'))).toEqual([]);
});

test.each([
  ['decline', 'declined'],
  ['complete', 'completed'],
])('a booking is told to %s', async (action, status) => {
  const { id, links } = await appointment(bookAppointment);
  expect((await post(links[action])).status).toBe(200);
  expect(statusOf(id)).toBe(status);
});

test('another time is proposed, and needs one', async () => {
  const { links } = await appointment(proposeAppointment);
  for (const body of [
    undefined,
    {},
    { appointmentDate: 'Monday' },
    { appointmentDate: '2026-11-23T08:00:00' },
    { appointmentDate: '2026-11-20T08:00:00Z' },
  ]) {
    expect((await post(links.propose, body)).status).toBe(400);
  }
  expect(await post(links.propose, { appointmentDate: '2026-11-24T09:00:00+01:00' })).toMatchObject({
    status: 200,
    body: { appointment: { appointmentDate: '2026-11-24T08:00:00.000Z' } },
  });
});

test('a time that is taken is a conflict, and the link stays good', async () => {
  const { links } = await appointment(proposeAppointment);
  await deps.store.set('calendars/aarhus_2026-11-24', {
    slots: [
      {
        bay: 1,
        start: '2026-11-24T08:00:00.000Z',
        end: '2026-11-24T09:00:00.000Z',
        appointmentId: 'other',
        status: 'booked',
      },
    ],
  });
  expect((await post(links.propose, { appointmentDate: '2026-11-24T08:00:00Z' })).status).toBe(409);
  expect((await post(links.propose, { appointmentDate: '2026-11-24T09:00:00Z' })).status).toBe(200);
});

test('a link does nothing by GET, nothing altered, and nothing after two weeks', async () => {
  const { id, links } = await appointment(proposeAppointment);
  const url = links.decline ?? '';
  expect((await post(url, undefined, 'GET')).status).toBe(405);
  expect((await post(`${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
  expect((await post('http://api.test/actions/nonsense')).status).toBe(404);
  const swapped = `${(links.confirm ?? '').split('.').slice(0, -1).join('.')}.${url.split('.').at(-1) ?? ''}`;
  expect((await post(swapped)).status).toBe(404);
  expect(statusOf(id)).toBe('proposed');
  deps.setNow('2026-12-07T08:00:00Z');
  expect(await post(url)).toMatchObject({ status: 410 });
  expect(statusOf(id)).toBe('proposed');
});

test('what somebody else has decided meanwhile is gone', async () => {
  const { id, links } = await appointment(proposeAppointment);
  const record = deps.store.documents.get(`appointments/${id}`);
  await deps.store.set(`appointments/${id}`, { ...record, status: 'cancelled' });
  expect((await post(links.confirm)).status).toBe(410);
});

describe('a recommendation', () => {
  const recommendation = {
    id: 'r1',
    vin: VIN,
    vehicleKey: 'k',
    workshopId: 'aarhus',
    ownerId: 'mette',
    status: 'open',
    labourMinutes: 45,
  } as never;
  const links = () => linksOf(recommendationWebhook(recommendation, { changeId: 'c1', at: NOW }, NOBODY, deps.config));
  beforeEach(async () => deps.store.set('recommendations/r1', recommendation));

  test('leads to a proposal of the workshop', async () => {
    const answer = await post(links().propose, { appointmentDate: MONDAY_9 });
    expect(answer).toMatchObject({
      status: 200,
      body: { appointment: { status: 'proposed', appointmentDate: MONDAY_9, minutes: 45, reasonKey: 'r1' } },
    });
    expect((await post(links().decline)).status).toBe(410);
  });

  test('is declined', async () => {
    expect((await post(links().decline)).status).toBe(200);
    expect(deps.store.documents.get('recommendations/r1')).toMatchObject({ status: 'withdrawn' });
    expect((await post(links().propose, { appointmentDate: MONDAY_9 })).status).toBe(410);
  });
});

test('two uses at the same time have one effect', async () => {
  const { links } = await appointment(proposeAppointment);
  const answers = await Promise.all([post(links.confirm), post(links.decline), post(links.confirm)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
});

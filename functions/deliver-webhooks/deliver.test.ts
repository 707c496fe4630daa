import { kindOf, PlatformError } from '../../shared/errors.ts';
import type { AppointmentChange, EventChanges, VehicleEvent } from '../../shared/messages/generated/types.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import type { Delivery } from '../../shared/webhooks/delivery.ts';
import { attemptDelivery } from './attempt-delivery.ts';
import { onAppointmentChange, onEventChanges, onOwnerMessage, onRecommendations } from './handlers.ts';
import { SCHEDULE_S } from './next-attempt.ts';
import { sweep } from './sweep.ts';
import { SECRET, startReceiver, verified } from './testing/receiver.ts';

const VIN = 'WVWZZZAUZHW000001';
const NOW = '2026-11-22T10:00:00.000Z';
const event: VehicleEvent = {
  id: 'k_1',
  vin: VIN,
  type: 'errorCode',
  name: 'P030100',
  urgency: 'high',
  status: 'open',
  count: 1,
  ecu: 'engine',
  firstOccurredAt: NOW,
  lastOccurredAt: NOW,
  previousEventId: null,
  description: { en: 'Misfire', da: 'Fejltænding' },
  recommendationId: null,
};
const changes = (...kinds: EventChanges['changes'][number]['kind'][]): EventChanges => ({
  v: 1,
  changeId: 'c1',
  vin: VIN,
  vehicleKey: 'k',
  workshopId: 'aarhus',
  at: NOW,
  changes: kinds.map((kind, i) => ({ kind, event: { ...event, id: `k_${i}` } })) as EventChanges['changes'],
});
const change = (kind: AppointmentChange['kind']): AppointmentChange => ({
  v: 1,
  changeId: `a-${kind}`,
  kind,
  at: NOW,
  by: 'owner',
  appointment: {
    id: 'a1',
    vin: VIN,
    workshopId: 'aarhus',
    appointmentDate: '2026-11-23T08:00:00.000Z',
    minutes: 60,
    bay: 1,
    status: 'proposed',
    reasonKey: 'r1',
  },
});

let receiver: Awaited<ReturnType<typeof startReceiver>>;
let deps: ReturnType<typeof createMemoryDeps>;

beforeEach(async () => {
  receiver = await startReceiver();
  deps = createMemoryDeps({ now: NOW });
  await deps.store.set('workshops/aarhus', { workshopId: 'aarhus', webhook: { url: receiver.url, secret: SECRET } });
  await deps.store.set(`vehicles/${VIN}`, {
    vin: VIN,
    ownerId: 'mette',
    workshopId: 'aarhus',
    licensePlate: 'AB 12 345',
    make: 'Volkswagen',
  });
  await deps.store.set('owners/mette', { ownerId: 'mette', phone: '+4520123456' });
});
afterEach(() => receiver.stop());

const deliveries = () =>
  [...deps.store.documents].flatMap(([path, data]) => (path.startsWith('deliveries/') ? [data as Delivery] : []));
const only = (): Delivery => {
  const [delivery, ...more] = deliveries();
  if (!delivery || more.length > 0) throw new Error(`one delivery expected, not ${more.length + 1}`);
  return delivery;
};
/** Delivers what was published to webhook-attempts; a code for each that Pub/Sub would deliver again. */
const attempt = async () => {
  const messages = deps.published.splice(0).filter(({ topic }) => topic === 'webhook-attempts');
  const codes: string[] = [];
  for (const { message } of messages) {
    await attemptDelivery(message.data, deps).catch((error: unknown) => {
      if (kindOf(error) !== 'transient' || !(error instanceof PlatformError)) throw error;
      codes.push(error.code);
    });
  }
  return codes;
};
const later = (seconds: number) => deps.setNow(new Date(deps.clock.now().getTime() + seconds * 1_000).toISOString());

test('an event that opens reaches the workshop, signed by Standard Webhooks', async () => {
  await onEventChanges(changes('opened'), deps);
  expect(await attempt()).toEqual([]);
  expect(receiver.visits).toHaveLength(1);
  const [visit] = receiver.visits;
  const payload = visit && verified(visit, deps.clock.now());
  expect(payload).toEqual({
    type: 'event.opened',
    timestamp: NOW,
    data: { ...event, id: 'k_0', licensePlate: 'AB 12 345', make: 'Volkswagen', model: null },
  });
  expect(visit?.headers['webhook-id']).toBe(only().id);
  expect(only()).toMatchObject({
    state: 'delivered',
    dueAt: null,
    leaseUntil: null,
    attemptCount: 1,
    attempts: [{ status: 204, error: null }],
  });
});

test('opened, escalated and closed are told, the rest is the workshop’s own doing', async () => {
  await onEventChanges(changes('opened', 'escalated', 'acknowledged', 'booked', 'reopened', 'closed'), deps);
  expect(
    deliveries()
      .map(({ type }) => type)
      .sort(),
  ).toEqual(['event.closed', 'event.escalated', 'event.opened']);
});

test('a message that comes again sends nothing twice; what was kept but never tried is tried', async () => {
  await onEventChanges(changes('opened'), deps);
  deps.published.splice(0);
  await onEventChanges(changes('opened'), deps);
  await attempt();
  await onEventChanges(changes('opened'), deps);
  expect(await attempt()).toEqual([]);
  expect(receiver.visits).toHaveLength(1);
});

test('costs: 2 reads for the names, then 1 read and 1 write to keep it, 2 and 1 to claim it, 1 and 1 to record it', async () => {
  const { counts } = deps.store;
  Object.assign(counts, { reads: 0, writes: 0 });
  await onEventChanges(changes('opened'), deps);
  expect(counts).toMatchObject({ reads: 3, writes: 1 });
  await attempt();
  expect(counts).toMatchObject({ reads: 6, writes: 3 });
});

test.each([
  ['without a webhook', { webhook: undefined }],
  [
    'that wants other types',
    { webhook: { url: 'http://127.0.0.1:1/', secret: SECRET, eventTypes: ['appointment.booked'] } },
  ],
  [
    'whose endpoint is gone',
    { webhook: { url: 'http://127.0.0.1:1/', secret: SECRET }, webhookDisabled: { url: 'http://127.0.0.1:1/' } },
  ],
])('a workshop %s is told nothing', async (_, workshop) => {
  await deps.store.set('workshops/aarhus', workshop);
  await onEventChanges(changes('opened'), deps);
  expect(deliveries()).toEqual([]);
});

test('each failure is tried again by the schedule, under the same id with a new signature, and the last is kept', async () => {
  receiver.answers.push(...Array.from({ length: 11 }, () => ({ status: 500 })));
  await onEventChanges(changes('opened'), deps);
  const gaps: number[] = [];
  for (let n = 1; n <= 11; n += 1) {
    const codes = await attempt();
    const { dueAt } = only();
    expect(receiver.visits).toHaveLength(n);
    if (dueAt === null) break;
    const gap = (Date.parse(dueAt) - deps.clock.now().getTime()) / 1_000;
    gaps.push(gap);
    expect(codes).toEqual(gap <= 75 ? ['webhook-due-soon'] : []);
    later(gap);
    await sweep({}, deps);
  }
  for (const [i, gap] of gaps.entries()) expect(Math.abs(gap / (SCHEDULE_S[i] ?? 0) - 1)).toBeLessThanOrEqual(0.2);
  expect(gaps).toHaveLength(10);
  expect(only()).toMatchObject({ state: 'failed', reason: 'failed 11 times', dueAt: null, attemptCount: 11 });
  expect(new Set(receiver.visits.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([only().id]));
  expect(new Set(receiver.visits.map(({ headers }) => headers['webhook-signature'])).size).toBe(11);
  const last = receiver.visits.at(-1);
  expect(last && verified(last, deps.clock.now()).type).toBe('event.opened');
});

test('Retry-After puts the next attempt off, and nothing is sent before it', async () => {
  receiver.answers.push({ status: 429, headers: { 'retry-after': '120' } });
  await onEventChanges(changes('opened'), deps);
  await attempt();
  expect(only().dueAt).toBe('2026-11-22T10:02:00.000Z');
  later(60);
  await attemptDelivery({ v: 1, deliveryId: only().id }, deps).catch((error: unknown) =>
    expect(error).toMatchObject({ code: 'webhook-due-soon' }),
  );
  await sweep({}, deps);
  expect(deps.published).toEqual([]);
  later(60);
  await sweep({}, deps);
  await attempt();
  expect(only().state).toBe('delivered');
  expect(receiver.visits).toHaveLength(2);
});

test('410 disables the endpoint until it has another URL', async () => {
  receiver.answers.push({ status: 410 });
  await onEventChanges(changes('opened'), deps);
  await attempt();
  expect(only()).toMatchObject({ state: 'failed', dueAt: null });
  expect(deps.store.documents.get('workshops/aarhus')).toMatchObject({ webhookDisabled: { url: receiver.url } });
  await onEventChanges({ ...changes('opened'), changeId: 'c2' }, deps);
  expect(deliveries()).toHaveLength(1);
});

test('an attempt that died is made again when its lease is over, not before', async () => {
  await onEventChanges(changes('opened'), deps);
  const { id } = only();
  await deps.store.transaction(async (tx) => tx.update(`deliveries/${id}`, { leaseUntil: '2026-11-22T10:00:30.000Z' }));
  expect(await attempt()).toEqual(['webhook-under-way']);
  later(31);
  await attemptDelivery({ v: 1, deliveryId: id }, deps);
  expect(only().state).toBe('delivered');
});

test('a crash after sending sends again, with the same id', async () => {
  await onEventChanges(changes('opened'), deps);
  const { id } = only();
  const transaction = deps.store.transaction.bind(deps.store);
  const spy = jest.spyOn(deps.store, 'transaction');
  spy.mockImplementationOnce(transaction).mockRejectedValueOnce(new Error('the process died'));
  await expect(attemptDelivery({ v: 1, deliveryId: id }, deps)).rejects.toThrow('the process died');
  later(31);
  await attemptDelivery({ v: 1, deliveryId: id }, deps);
  expect(receiver.visits.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
  expect(only()).toMatchObject({ state: 'delivered', attemptCount: 1 });
});

test('a text of an owner reaches the workshop of the car that it is about', async () => {
  const text = { v: 1, messageId: 'SM1', from: '+4520123456', to: '+4552512345', body: 'Hi', receivedAt: NOW };
  await onOwnerMessage(text, deps);
  await onOwnerMessage({ ...text, messageId: 'SM2', optOutType: 'STOP' }, deps);
  await onOwnerMessage({ ...text, messageId: 'SM3', from: '+4599999999' }, deps);
  expect(JSON.parse(only().body)).toMatchObject({
    type: 'message.received',
    data: { messageId: 'SM1', vin: VIN, ownerId: 'mette', text: 'Hi' },
  });
  await deps.store.set('vehicles/OTHER', { vin: 'OTHER', ownerId: 'mette', workshopId: 'odense' });
  await deps.store.set('workshops/odense', { webhook: { url: receiver.url, secret: SECRET } });
  await deps.store.set('conversations/OTHER/messages/SM4', { direction: 'in', text: 'Hi' });
  await onOwnerMessage({ ...text, messageId: 'SM4' }, deps);
  expect(deliveries().map(({ workshopId }) => workshopId)).toEqual(['aarhus', 'odense']);
});

test('a new recommendation carries what the workshop needs, and links to answer with', async () => {
  await deps.store.set('recommendations/r1', {
    id: 'r1',
    vin: VIN,
    vehicleKey: 'k',
    workshopId: 'aarhus',
    status: 'open',
    parts: ['sparkPlug'],
    labourMinutes: 60,
    history: [],
  });
  const made = {
    v: 1,
    changeId: 'c1',
    vin: VIN,
    vehicleKey: 'k',
    workshopId: 'aarhus',
    at: NOW,
    recommendations: [{ id: 'r1', kind: 'created', urgency: 'high' }],
  };
  await onRecommendations(made, deps);
  const { data } = JSON.parse(only().body) as { data: Record<string, unknown> };
  expect(data).toMatchObject({
    id: 'r1',
    vin: VIN,
    licensePlate: 'AB 12 345',
    parts: ['sparkPlug'],
    labourMinutes: 60,
  });
  expect(Object.keys(data.actions as object)).toEqual(['propose', 'decline']);
  expect(data).not.toHaveProperty('vehicleKey');
});

test.each([
  ['proposed', ['confirm', 'decline', 'propose']],
  ['booked', ['propose', 'complete', 'decline']],
  ['cancelled', undefined],
] as const)('an appointment that is %s carries the links %s', async (kind, actions) => {
  await onAppointmentChange(change(kind), deps);
  const { type, data } = JSON.parse(only().body) as { type: string; data: { actions?: Record<string, string> } };
  expect(type).toBe(`appointment.${kind}`);
  expect(data.actions && Object.keys(data.actions)).toEqual(actions);
  for (const url of Object.values(data.actions ?? {}))
    expect(url).toMatch(/^http:\/\/api\.test\/actions\/[\w-]+\.[\w-]+$/);
});

test('a message that is no such message is permanent', async () => {
  await expect(onEventChanges({ v: 1 }, deps)).rejects.toMatchObject({ kind: 'permanent', code: 'bad-message' });
  await expect(attemptDelivery({ v: 1, deliveryId: 'none' }, deps)).rejects.toMatchObject({ kind: 'permanent' });
});

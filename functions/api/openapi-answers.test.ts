import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { conversationPath, newConversation, threadPath } from '../../shared/conversation/conversation.ts';
import { changeEvents, loadCarEvents } from '../../shared/events/index.ts';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import { type Delivery, deliveryPath } from '../../shared/webhooks/delivery.ts';
import { provision, VIN } from './testing/fixtures.ts';
import { misfire } from './testing/misfire.ts';
import { startApi } from './testing/start-api.ts';

const TIME = '2026-11-22T09:01:00.000Z';
const texts = { en: 'Spark plugs', da: 'Tændrør' };
const step = { changeId: 'c1', ruleId: 'misfire-spark-plugs', ruleVersion: 1, urgency: 'high' } as const;
let api: Awaited<ReturnType<typeof startApi>>;
let eventId = '';
let validators: Map<string, (value: unknown) => unknown>;

beforeAll(async () => {
  api = await startApi();
  await provision(api.call);
  const { store } = api.deps;
  const { vehicleKey, ownerId } = store.documents.get(`vehicles/${VIN}`) as { vehicleKey: string; ownerId: string };
  await misfire(store, { vin: VIN, vehicleKey, workshopId: 'aarhus' });
  await store.transaction(async (tx) => {
    const events = await loadCarEvents(tx, vehicleKey);
    eventId = events.active[0]?.id ?? '';
    changeEvents(tx, events, { changeId: 'c1', at: new Date(TIME), recommendations: { [eventId]: 'r1' } });
  });
  await store.set('recommendations/r1', recommendation(vehicleKey, ownerId));
  await store.set(conversationPath(VIN), newConversation(VIN, ownerId, 'aarhus', new Date(TIME)));
  const later = '2099-01-01T00:00:00.000Z';
  const message = { direction: 'in', by: 'owner', channel: 'sms', text: 'Hej', at: later };
  await store.set(`${threadPath(VIN)}/SM1`, {
    ...message,
    media: [{ url: 'https://x.test/1', contentType: 'image/png' }],
  });
  const sent = { notificationId: 'n1', state: 'failed', segments: 1, reason: '30003' };
  await store.set(`${threadPath(VIN)}/n1`, { ...message, ...sent, direction: 'out', by: 'platform' });
  await store.set(deliveryPath('d1'), DELIVERY);
  await store.set('textDays/2026-11-22_DK_0', { date: '2026-11-22', country: 'DK', shard: 0, texts: 3, segments: 4 });
  validators = await compiled();
});
afterAll(async () => api.stop());

const recommendation = (vehicleKey: string, ownerId: string): Recommendation => ({
  ...{ id: 'r1', vin: VIN, vehicleKey, workshopId: 'aarhus', ownerId, status: 'open', parts: ['plug'], partsDays: 0 },
  ...{
    ruleId: step.ruleId,
    ruleVersion: 1,
    component: texts,
    repair: texts,
    labourMinutes: 60,
    driveAdvice: 'driveOn',
  },
  ...{ urgency: 'high', noticeSubject: texts, ownerText: texts, workshopText: texts, eventIds: [eventId] },
  explained: {
    ruleId: step.ruleId,
    ruleVersion: 1,
    events: [{ eventId, conditions: [{ condition: 'code P0301', saw: 'P030100', held: true }] }],
    failed: [{ ruleId: 'other', ruleVersion: 2, eventId, reason: 'no number' }],
  },
  ...{ declinedAt: TIME, createdAt: TIME, updatedAt: TIME, outcome: 'verified' },
  history: [{ at: TIME, kind: 'created', eventIds: [eventId], ...step }],
});

const DELIVERY: Delivery = {
  ...{ id: 'd1', endpoint: { kind: 'workshop', id: 'aarhus' }, workshopId: 'aarhus', type: 'event.opened' },
  body: JSON.stringify({ type: 'event.opened', timestamp: TIME, data: { id: 'e' } }),
  ...{ createdAt: TIME, state: 'failed', reason: 'gone', dueAt: null, leaseUntil: null, attemptCount: 1 },
  attempts: [
    {
      ...{ at: TIME, url: 'https://x.test/hook', status: null, error: 'timeout', answer: '', durationMs: 12 },
      request: { 'webhook-id': 'd1', 'webhook-timestamp': '1' },
    },
  ],
  expireAt: new Date(TIME),
};

type Json = Record<string, unknown>;

/** What a schema does not name is a fault here, so that no field of an answer goes undescribed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const all = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in all && !('additionalProperties' in all) ? { ...all, additionalProperties: false } : all;
}

/** Faults of a value against the schema that the document gives for an operation's answer, by `METHOD template`. */
async function compiled() {
  const document = (await api.call('GET', '/v1/openapi.json')).body as {
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content?: Record<string, { schema: Json }> }> }>
    >;
    components: { schemas: Json };
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components: closed(document.components) as Json });
  return new Map(
    Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { responses }]): [string, (value: unknown) => unknown] => {
        const ref = String(responses['2XX']?.content?.['application/json']?.schema.$ref ?? '');
        const validate = ref === '' ? undefined : ajv.compile({ $ref: `api${ref}` });
        return [
          `${method.toUpperCase()} ${path}`,
          (value) => (validate ? (validate(value) ? [] : validate.errors) : 'has no schema'),
        ];
      }),
    ),
  );
}

async function expectDescribed(method: string, template: string, path: string, body?: unknown) {
  const answer = await api.call(method, path, body);
  expect([answer.status, answer.body]).toEqual([expect.any(Number), expect.any(Object)]);
  expect(answer.status).toBeLessThan(300);
  expect(validators.get(`${method} ${template}`)?.(answer.body)).toEqual([]);
  return answer.body;
}

test('events, recommendations, conversations, deliveries and usage are as they are described, field by field', async () => {
  const events = await expectDescribed('GET', '/v1/events', '/v1/events');
  expect(events.events).toHaveLength(1);
  await expectDescribed('GET', '/v1/recommendations/{id}', '/v1/recommendations/r1');
  const thread = await expectDescribed('GET', '/v1/conversations/{vin}', `/v1/conversations/${VIN}`);
  expect(thread.messages).toHaveLength(2);
  const text = { text: 'Hej' };
  await expectDescribed('POST', '/v1/conversations/{vin}/messages', `/v1/conversations/${VIN}/messages`, text);
  await expectDescribed('POST', '/v1/conversations/{vin}/notes', `/v1/conversations/${VIN}/notes`, text);
  const noted = await expectDescribed('GET', '/v1/conversations/{vin}', `/v1/conversations/${VIN}`);
  expect(noted).toMatchObject({ mode: 'staff' });
  await expectDescribed('POST', '/v1/conversations/{vin}:handBack', `/v1/conversations/${VIN}:handBack`);
  expect((await expectDescribed('GET', '/v1/deliveries', '/v1/deliveries')).deliveries).toHaveLength(1);
  await expectDescribed('GET', '/v1/deliveries/{id}', '/v1/deliveries/d1');
  await expectDescribed('POST', '/v1/deliveries/{id}:retry', '/v1/deliveries/d1:retry');
  await expectDescribed('GET', '/v1/usage/texts', '/v1/usage/texts?from=2026-11-22T00:00:00Z&to=2026-11-23T00:00:00Z');
  await expectDescribed('GET', '/v1/rules', '/v1/rules');
});

test('an event by itself, open and then closed with a finding', async () => {
  const path = `/v1/events/${eventId}`;
  await expectDescribed('GET', '/v1/events/{id}', path);
  await expectDescribed('PATCH', '/v1/events/{id}', path, { status: 'acknowledged' });
  const close = { status: 'closed', reason: 'repaired', finding: { confirmed: true, text: 'worn' } };
  expect(await expectDescribed('PATCH', '/v1/events/{id}', path, close)).toMatchObject({ finding: close.finding });
  await expectDescribed('GET', '/v1/events/{id}', path);
  await expectDescribed('GET', '/v1/events', '/v1/events?status=closed');
});

test('appointments from a free time to their completion', async () => {
  const query = 'from=2026-11-23T00:00:00Z&to=2026-11-24T00:00:00Z';
  const { slots } = await expectDescribed(
    'GET',
    '/v1/workshops/{workshopId}/slots',
    `/v1/workshops/aarhus/slots?${query}`,
  );
  const [{ start: appointmentDate } = { start: '' }] = slots as { start: string }[];
  const wanted = {
    vin: VIN,
    workshopId: 'aarhus',
    appointmentDate,
    reasonKey: 'r1',
    bookingSource: 's',
    bookingId: '1',
  };
  const { id } = await expectDescribed('POST', '/v1/appointments', '/v1/appointments', wanted);
  const path = `/v1/appointments/${String(id)}`;
  await expectDescribed('GET', '/v1/appointments', '/v1/appointments');
  const done = { status: 'completed', finding: 'plugs' };
  expect(await expectDescribed('PATCH', '/v1/appointments/{id}', path, done)).toMatchObject(done);
  expect(await expectDescribed('GET', '/v1/appointments/{id}', path)).toMatchObject(done);
});

test('no answer of JSON is left undescribed', () => {
  const open = [...validators]
    .filter(([, faultsOf]) => faultsOf({}) === 'has no schema')
    .map(([operation]) => operation);
  expect(open.filter((operation) => !operation.startsWith('PUT '))).toEqual([
    'GET /v1/openapi.json',
    'GET /v1/conversations/{vin}/media/{messageId}/{index}',
  ]);
});

import { matches, readDeadLetter } from './dead-letter.ts';
import { wayBack } from './dead-letters.ts';

const at = new Date('2026-11-22T10:00:00Z');
const stored = (data: unknown, attributes: Record<string, string>) => ({
  messageId: '7',
  data: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
  attributes,
  publishedAt: at,
});
const content = { v: 1, changeId: 'c1', vin: 'WVWZZZAUZHW000001' };
const moved = stored(content, {
  kind: 'x',
  replayTo: 'old',
  CloudPubSubDeadLetterSourceSubscription: 'recommend-repair-event-changes',
  CloudPubSubDeadLetterSourceDeliveryCount: '20',
  CloudPubSubDeadLetterSourceTopicPublishTime: '2026-11-21T10:00:00+00:00',
});
const message = {
  data: Buffer.from(JSON.stringify(content)).toString('base64'),
  attributes: { kind: 'x' },
  publishTime: '2026-11-21T10:00:00Z',
};
const kept = (body: unknown) =>
  stored(
    { body },
    { subscription: 'recommend-repair-event-changes', reason: 'bad-message', detail: '/vin is missing' },
  );

const topicOf = (name: string) => (name === 'recommend-repair-event-changes' ? 'event-changes' : undefined);
const back = {
  topic: 'event-changes',
  data: Buffer.from(JSON.stringify(content)),
  attributes: { kind: 'x', replayTo: 'recommend-repair-event-changes' },
};

test('moved by Pub/Sub: its own data goes back, without what Pub/Sub wrote on it', () => {
  const letter = readDeadLetter(moved);
  expect(letter).toMatchObject({ reason: 'too-many-attempts', attempts: 20, ids: ['c1'], deadAt: at });
  expect(wayBack(letter, topicOf)).toEqual(back);
});

test.each([
  ['wrapped', { message, deliveryAttempt: 1 }],
  ['of Eventarc', { id: 'x', data: { message, deliveryAttempt: 1 } }],
])('kept by a function, %s: the message of the push goes back', (_, body) => {
  const letter = readDeadLetter(kept(body));
  expect(letter).toMatchObject({ reason: 'bad-message', detail: '/vin is missing', attempts: 1, ids: ['c1'] });
  expect(wayBack(letter, topicOf)).toEqual(back);
});

test.each([
  [kept({}), 'it holds no message'],
  [stored('not JSON', {}), 'nothing says'],
  [stored('null', { subscription: 'gone', reason: 'bad-message' }), 'there is no subscription gone'],
])('without a way back it says why', (dead, why) => {
  expect(wayBack(readDeadLetter(dead), topicOf)).toContain(why);
});

test('filters', () => {
  const letter = readDeadLetter(moved);
  expect(matches(letter, { ids: [] })).toBe(true);
  expect(matches(letter, { ids: ['c1'], subscription: 'recommend-repair-event-changes' })).toBe(true);
  expect(matches(letter, { ids: ['7'], from: at })).toBe(true);
  expect(matches(letter, { ids: ['c2'] })).toBe(false);
  expect(matches(letter, { ids: [], reason: 'bad-message' })).toBe(false);
  expect(matches(letter, { ids: [], to: at })).toBe(false);
});

import type { RunningServer } from '../common/grpc.ts';
import { startPubSub } from './server.ts';
import { type Clients, clientsOf, PROJECT, pull, sleep, subscriptionName, topicName } from './testing.ts';

let server: RunningServer;
let clients: Clients;

beforeAll(async () => {
  server = await startPubSub({ port: 0 });
  clients = clientsOf(server.port);
  await clients.publisher.createTopic({ name: topicName('topic') });
});

afterAll(async () => {
  await clients.close();
  await server.close();
});

const [INVALID, NOT_FOUND, EXISTS, PRECONDITION] = [3, 5, 6, 9];

type Options = Parameters<Clients['subscriber']['createSubscription']>[0];

async function create(id: string, options: Options = {}) {
  const [subscription] = await clients.subscriber.createSubscription({
    name: subscriptionName(id),
    topic: topicName('topic'),
    ...options,
  });
  return subscription;
}

async function publish(...texts: string[]): Promise<void> {
  await clients.publisher.publish({
    topic: topicName('topic'),
    messages: texts.map((text) => ({ data: Buffer.from(text) })),
  });
}

const texts = async (id: string) => (await pull(clients.subscriber, id)).map(({ text }) => text);

describe('resources', () => {
  test('defaults are filled in', async () => {
    const subscription = await create('defaults');
    expect(subscription).toMatchObject({
      ackDeadlineSeconds: 10,
      state: 'ACTIVE',
      retainAckedMessages: false,
      detached: false,
    });
    expect(Number(subscription.messageRetentionDuration?.seconds)).toBe(7 * 86_400);
    expect(Number(subscription.expirationPolicy?.ttl?.seconds)).toBe(31 * 86_400);
  });

  test('one exists once, on a topic that exists', async () => {
    await create('once');
    await expect(create('once')).rejects.toMatchObject({ code: EXISTS });
    await expect(create('no-topic', { topic: topicName('no-topic') })).rejects.toMatchObject({ code: NOT_FOUND });
  });

  test.each<[string, Options]>([
    ['an ack deadline of 9 s', { ackDeadlineSeconds: 9 }],
    ['an ack deadline of 601 s', { ackDeadlineSeconds: 601 }],
    ['a retention of 9 minutes', { messageRetentionDuration: { seconds: 540 } }],
    ['a retention of 32 days', { messageRetentionDuration: { seconds: 32 * 86_400 } }],
    ['a filter that makes no sense', { filter: 'attributes' }],
    ['a filter of more than 256 bytes', { filter: `attributes:${'a'.repeat(256)}` }],
    ['4 delivery attempts', { deadLetterPolicy: { deadLetterTopic: topicName('topic'), maxDeliveryAttempts: 4 } }],
    ['101 delivery attempts', { deadLetterPolicy: { deadLetterTopic: topicName('topic'), maxDeliveryAttempts: 101 } }],
    ['a backoff of more than 600 s', { retryPolicy: { maximumBackoff: { seconds: 601 } } }],
    [
      'a minimum backoff above the maximum',
      { retryPolicy: { minimumBackoff: { seconds: 9 }, maximumBackoff: { seconds: 8 } } },
    ],
    ['an expiration of less than a day', { expirationPolicy: { ttl: { seconds: 86_399 } } }],
    ['an endpoint that is no URL', { pushConfig: { pushEndpoint: 'nowhere' } }],
    [
      'exactly-once delivery by push',
      { enableExactlyOnceDelivery: true, pushConfig: { pushEndpoint: 'http://127.0.0.1:1' } },
    ],
  ])('%s: INVALID_ARGUMENT', async (_, options) => {
    await expect(create('refused', options)).rejects.toMatchObject({ code: INVALID });
  });

  test('a field mask changes what it names; a filter and ordering cannot be changed', async () => {
    const { subscriber } = clients;
    await create('masked', { labels: { a: 'b' } });
    const subscription = {
      name: subscriptionName('masked'),
      ackDeadlineSeconds: 77,
      labels: {},
      filter: 'attributes:x',
    };
    await subscriber.updateSubscription({ subscription, updateMask: { paths: ['ack_deadline_seconds'] } });
    const [got] = await subscriber.getSubscription({ subscription: subscriptionName('masked') });
    expect(got).toMatchObject({ ackDeadlineSeconds: 77, labels: { a: 'b' }, filter: '' });
    for (const paths of [['filter'], ['enable_message_ordering'], []]) {
      await expect(subscriber.updateSubscription({ subscription, updateMask: { paths } })).rejects.toMatchObject({
        code: INVALID,
      });
    }
  });

  test('are listed, and not found once deleted', async () => {
    const { subscriber } = clients;
    await create('listed');
    const names = async () => (await subscriber.listSubscriptions({ project: PROJECT }))[0].map(({ name }) => name);
    expect(await names()).toContain(subscriptionName('listed'));
    await subscriber.deleteSubscription({ subscription: subscriptionName('listed') });
    expect(await names()).not.toContain(subscriptionName('listed'));
    await expect(pull(subscriber, 'listed')).rejects.toMatchObject({ code: NOT_FOUND });
  });
});

describe('pull', () => {
  test('each subscription gets each message that is published after it was made', async () => {
    await publish('before');
    await create('both-1');
    await create('both-2');
    await publish('one', 'two');
    expect(await texts('both-1')).toEqual(['one', 'two']);
    expect(await texts('both-2')).toEqual(['one', 'two']);
    expect(await texts('both-1')).toEqual([]);
  });

  test('waits for a message', async () => {
    await create('waits');
    const waiting = pull(clients.subscriber, 'waits', 10, false);
    await sleep(50);
    await publish('late');
    expect((await waiting).map(({ text }) => text)).toEqual(['late']);
  });

  test('a message that is given up comes again, one that is acknowledged does not', async () => {
    const { subscriber } = clients;
    const subscription = subscriptionName('again');
    await create('again');
    await publish('kept', 'given up');
    const [kept, givenUp] = await pull(subscriber, 'again');
    await subscriber.acknowledge({ subscription, ackIds: [kept?.ackId ?? ''] });
    await subscriber.modifyAckDeadline({ subscription, ackIds: [givenUp?.ackId ?? ''], ackDeadlineSeconds: 0 });
    const again = await pull(subscriber, 'again');
    expect(again.map(({ text }) => text)).toEqual(['given up']);
    expect(again[0]?.ackId).not.toBe(givenUp?.ackId);
    expect(again[0]?.deliveryAttempt).toBe(0);
  });

  test('a message comes again when its deadline is over, later if it was extended', async () => {
    const { subscriber } = clients;
    const subscription = subscriptionName('deadline');
    await create('deadline');
    await publish('short', 'long');
    const [short, long] = await pull(subscriber, 'deadline');
    await subscriber.modifyAckDeadline({ subscription, ackIds: [short?.ackId ?? ''], ackDeadlineSeconds: 1 });
    await subscriber.modifyAckDeadline({ subscription, ackIds: [long?.ackId ?? ''], ackDeadlineSeconds: 30 });
    expect(await texts('deadline')).toEqual([]);
    await sleep(1100);
    expect(await texts('deadline')).toEqual(['short']);
    await subscriber.acknowledge({ subscription, ackIds: [short?.ackId ?? ''] });
  });

  test('the retry policy makes a given up message wait', async () => {
    const { subscriber } = clients;
    const subscription = subscriptionName('backoff');
    await create('backoff', {
      retryPolicy: { minimumBackoff: { nanos: 400_000_000 }, maximumBackoff: { seconds: 1 } },
    });
    await publish('patience');
    const [first] = await pull(subscriber, 'backoff');
    await subscriber.modifyAckDeadline({ subscription, ackIds: [first?.ackId ?? ''], ackDeadlineSeconds: 0 });
    expect(await texts('backoff')).toEqual([]);
    await sleep(450);
    expect(await texts('backoff')).toEqual(['patience']);
  });

  test('a filter lets only some through', async () => {
    await create('filtered', { filter: 'attributes.kind = "a" AND NOT attributes:old' });
    const data = Buffer.from('x');
    const kinds: Record<string, string>[] = [{ kind: 'a' }, { kind: 'b' }, { kind: 'a', old: '' }];
    const messages = kinds.map((attributes) => ({ data, attributes }));
    await clients.publisher.publish({ topic: topicName('topic'), messages });
    expect((await pull(clients.subscriber, 'filtered')).map(({ attributes }) => attributes)).toEqual([{ kind: 'a' }]);
  });

  test('a subscription that pushes cannot be pulled', async () => {
    await create('pushes', { pushConfig: { pushEndpoint: 'http://127.0.0.1:1/' } });
    await expect(pull(clients.subscriber, 'pushes')).rejects.toMatchObject({ code: PRECONDITION });
    await clients.subscriber.deleteSubscription({ subscription: subscriptionName('pushes') });
  });
});

describe('exactly-once delivery', () => {
  test('only the last delivery can be acknowledged, and the error says which id was void', async () => {
    const { subscriber } = clients;
    const subscription = subscriptionName('exactly');
    await create('exactly', { enableExactlyOnceDelivery: true });
    await publish('once');
    const [first] = await pull(subscriber, 'exactly');
    const old = first?.ackId ?? '';
    await subscriber.modifyAckDeadline({ subscription, ackIds: [old], ackDeadlineSeconds: 0 });
    const [second] = await pull(subscriber, 'exactly');
    await expect(subscriber.acknowledge({ subscription, ackIds: [old] })).rejects.toMatchObject({
      code: PRECONDITION,
      reason: 'EXACTLY_ONCE_ACKID_FAILURE',
      errorInfoMetadata: { [old]: 'PERMANENT_FAILURE_INVALID_ACK_ID' },
    });
    await subscriber.acknowledge({ subscription, ackIds: [second?.ackId ?? ''] });
    expect(await texts('exactly')).toEqual([]);
  });

  test('without it a late acknowledgement counts', async () => {
    const { subscriber } = clients;
    const subscription = subscriptionName('late-ack');
    await create('late-ack');
    await publish('late');
    const [first] = await pull(subscriber, 'late-ack');
    await subscriber.modifyAckDeadline({ subscription, ackIds: [first?.ackId ?? ''], ackDeadlineSeconds: 0 });
    await subscriber.acknowledge({ subscription, ackIds: [first?.ackId ?? ''] });
    expect(await texts('late-ack')).toEqual([]);
  });
});

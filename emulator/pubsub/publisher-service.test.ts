import type { RunningServer } from '../common/grpc.ts';
import { startPubSub } from './server.ts';
import { type Clients, clientsOf, PROJECT, pull, subscriptionName, topicName } from './testing.ts';

let server: RunningServer;
let clients: Clients;

beforeAll(async () => {
  server = await startPubSub({ port: 0 });
  clients = clientsOf(server.port);
});

afterAll(async () => {
  await clients.close();
  await server.close();
});

const code = (code: number, details?: RegExp) =>
  expect.objectContaining({ code, ...(details && { details: expect.stringMatching(details) }) });
const [INVALID, NOT_FOUND, EXISTS, UNIMPLEMENTED] = [3, 5, 6, 12];

describe('topics', () => {
  test('are created once, got, listed in pages, changed by mask and deleted', async () => {
    const { publisher } = clients;
    for (const id of ['page-c', 'page-a', 'page-b'])
      await publisher.createTopic({ name: topicName(id), labels: { of: id } });
    await expect(publisher.createTopic({ name: topicName('page-a') })).rejects.toEqual(code(EXISTS, /page-a/));
    const names: (string | null | undefined)[] = [];
    for await (const { name } of publisher.listTopicsAsync({ project: PROJECT, pageSize: 2 }, { autoPaginate: false }))
      names.push(name);
    const [page] = await publisher.listTopics({ project: PROJECT, pageSize: 2 }, { autoPaginate: false });
    expect(page).toHaveLength(2);
    expect(names).toEqual(['page-a', 'page-b', 'page-c'].map(topicName));
    const topic = {
      name: topicName('page-a'),
      messageRetentionDuration: { seconds: 3600 },
      labels: { not: 'in the mask' },
    };
    await publisher.updateTopic({ topic, updateMask: { paths: ['message_retention_duration'] } });
    const [got] = await publisher.getTopic({ topic: topicName('page-a') });
    expect(got.labels).toEqual({ of: 'page-a' });
    expect(Number(got.messageRetentionDuration?.seconds)).toBe(3600);
    await publisher.deleteTopic({ topic: topicName('page-a') });
    await expect(publisher.getTopic({ topic: topicName('page-a') })).rejects.toEqual(code(NOT_FOUND, /page-a/));
  });

  test.each([
    'projects/test/topics/1st',
    'projects/test/topics/ab',
    'projects/test/topics/google',
    'projects/test/x/topic',
    'topic',
    `projects/test/topics/${'a'.repeat(256)}`,
  ])('the name %s is refused', async (name) => {
    await expect(clients.publisher.createTopic({ name })).rejects.toEqual(code(INVALID));
  });

  test('what is not here is refused by name', async () => {
    const refused = clients.publisher.createTopic({
      name: topicName('schema'),
      schemaSettings: { schema: `${PROJECT}/schemas/s` },
    });
    await expect(refused).rejects.toEqual(code(UNIMPLEMENTED, /schemaSettings/));
  });

  test('the subscriptions of a deleted topic stay, with what they have', async () => {
    const { publisher, subscriber } = clients;
    await publisher.createTopic({ name: topicName('gone') });
    await subscriber.createSubscription({ name: subscriptionName('stays'), topic: topicName('gone') });
    await publisher.publish({ topic: topicName('gone'), messages: [{ data: Buffer.from('kept') }] });
    await publisher.deleteTopic({ topic: topicName('gone') });
    const [subscription] = await subscriber.getSubscription({ subscription: subscriptionName('stays') });
    expect(subscription.topic).toBe('_deleted_topic_');
    expect((await pull(subscriber, 'stays')).map(({ text }) => text)).toEqual(['kept']);
  });

  test('a detached subscription loses its messages and cannot be pulled', async () => {
    const { publisher, subscriber } = clients;
    await publisher.createTopic({ name: topicName('detached') });
    await subscriber.createSubscription({ name: subscriptionName('detached'), topic: topicName('detached') });
    expect((await publisher.listTopicSubscriptions({ topic: topicName('detached') }))[0]).toEqual([
      subscriptionName('detached'),
    ]);
    await publisher.detachSubscription({ subscription: subscriptionName('detached') });
    expect((await publisher.listTopicSubscriptions({ topic: topicName('detached') }))[0]).toEqual([]);
    expect((await subscriber.getSubscription({ subscription: subscriptionName('detached') }))[0].detached).toBe(true);
    await expect(pull(subscriber, 'detached')).rejects.toEqual(code(9, /detached/));
  });
});

describe('publish', () => {
  beforeAll(async () => {
    await clients.publisher.createTopic({ name: topicName('limits') });
  });

  const data = Buffer.from('x');

  test('ids are unique and rise', async () => {
    const messages = Array.from({ length: 1000 }, () => ({ data }));
    const [{ messageIds }] = await clients.publisher.publish({ topic: topicName('limits'), messages });
    const ids = (messageIds ?? []).map(Number);
    expect(new Set(ids).size).toBe(1000);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });

  test.each<[string, object[], RegExp]>([
    ['no messages', [], /no messages/],
    ['an empty message', [{}], /empty/],
    ['1,001 messages', Array.from({ length: 1001 }, () => ({ data })), /1000/],
    ['more than 10 MB', [{ data: Buffer.alloc(10_000_001) }], /10000000/],
    ['a long attribute key', [{ data, attributes: { ['k'.repeat(257)]: 'v' } }], /256/],
    ['a long attribute value', [{ data, attributes: { k: 'v'.repeat(1025) } }], /1024/],
    [
      '101 attributes',
      [{ data, attributes: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`k${i}`, 'v'])) }],
      /100/,
    ],
    ['a long ordering key', [{ data, orderingKey: 'k'.repeat(1025) }], /1024/],
  ])('%s: INVALID_ARGUMENT', async (_, messages, details) => {
    await expect(clients.publisher.publish({ topic: topicName('limits'), messages })).rejects.toEqual(
      code(INVALID, details),
    );
  });

  test('10 MB and a message of attributes alone are taken', async () => {
    const messages = [{ data: Buffer.alloc(9_999_000) }, { attributes: { only: 'these' } }];
    await expect(clients.publisher.publish({ topic: topicName('limits'), messages })).resolves.toBeDefined();
  });

  test('an unknown topic: NOT_FOUND', async () => {
    const publish = clients.publisher.publish({ topic: topicName('unknown'), messages: [{ data }] });
    await expect(publish).rejects.toEqual(code(NOT_FOUND, /unknown/));
  });
});

test('an RPC that is not there answers UNIMPLEMENTED with its name', async () => {
  await expect(clients.pubsub.createSchema('s', 'AVRO', '{}')).rejects.toEqual(
    code(UNIMPLEMENTED, /SchemaService\/CreateSchema/),
  );
  await expect(clients.pubsub.topic('limits').iam.getPolicy()).rejects.toEqual(code(UNIMPLEMENTED, /GetIamPolicy/));
});

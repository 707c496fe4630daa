import type { Message, SubscriptionOptions } from '@google-cloud/pubsub';
import type { RunningServer } from '../common/grpc.ts';
import { startPubSub } from './server.ts';
import { type Clients, clientsOf, pull, sleep, subscriptionName, topicName, until } from './testing.ts';

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

/** A topic with a subscription of the same name, listened to by the official client. */
async function listen(
  id: string,
  create: object,
  options: SubscriptionOptions,
  onMessage: (message: Message, texts: string[]) => void,
) {
  await clients.pubsub.createTopic(id);
  await clients.pubsub.topic(id).createSubscription(id, create);
  const subscription = clients.pubsub.subscription(id, options);
  const texts: string[] = [];
  const errors: Error[] = [];
  subscription.on('error', (error: Error) => errors.push(error));
  subscription.on('message', (message: Message) => {
    texts.push(message.data.toString());
    onMessage(message, texts);
  });
  return { subscription, texts, errors };
}

async function publish(id: string, messages: { text: string; key?: string }[]): Promise<void> {
  const sent = messages.map(({ text, key }) => ({ data: Buffer.from(text), orderingKey: key ?? '' }));
  await clients.publisher.publish({ topic: topicName(id), messages: sent });
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

test('thousands of messages arrive once each, and nothing is left', async () => {
  const { subscription, texts } = await listen('many', {}, {}, (message) => message.ack());
  for (const batch of range(5))
    await publish(
      'many',
      range(1000).map((i) => ({ text: `${batch}-${i}` })),
    );
  await until(() => texts.length >= 5000);
  await sleep(200);
  expect(new Set(texts).size).toBe(5000);
  expect(texts).toHaveLength(5000);
  await subscription.close();
  expect(await pull(clients.subscriber, 'many')).toEqual([]);
});

test('a client never has more than it asked for', async () => {
  let [now, most] = [0, 0];
  const flowControl = { maxMessages: 4, allowExcessMessages: false };
  const { subscription, texts } = await listen(
    'flow',
    {},
    { flowControl, streamingOptions: { maxStreams: 1 } },
    (message) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        message.ack();
      }, 5);
    },
  );
  await publish(
    'flow',
    range(40).map((i) => ({ text: `${i}` })),
  );
  await until(() => texts.length === 40);
  expect(most).toBeLessThanOrEqual(4);
  await subscription.close();
});

test('a message that is refused comes again', async () => {
  const attempts: number[] = [];
  const { subscription, texts } = await listen('nack', {}, {}, (message, sofar) => {
    attempts.push(message.deliveryAttempt);
    if (sofar.length < 3) message.nack();
    else message.ack();
  });
  await publish('nack', [{ text: 'x' }]);
  await until(() => texts.length === 3);
  expect(attempts).toEqual([0, 0, 0]);
  await subscription.close();
});

test('what a client had that went away is delivered to the next one when the deadline is over, not before', async () => {
  await clients.publisher.createTopic({ name: topicName('away') });
  await clients.subscriber.createSubscription({ name: subscriptionName('away'), topic: topicName('away') });
  const stream = clients.subscriber.streamingPull();
  stream.on('error', () => stream.destroy());
  const delivered = new Promise<string>((resolve) =>
    stream.on('data', ({ receivedMessages }) => resolve(receivedMessages[0].ackId)),
  );
  stream.write({ subscription: subscriptionName('away'), streamAckDeadlineSeconds: 30 });
  await publish('away', [{ text: 'left' }]);
  const ackId = await delivered;
  stream.cancel();
  await clients.subscriber.modifyAckDeadline({
    subscription: subscriptionName('away'),
    ackIds: [ackId],
    ackDeadlineSeconds: 1,
  });
  expect(await pull(clients.subscriber, 'away')).toEqual([]);
  await sleep(1100);
  expect((await pull(clients.subscriber, 'away')).map(({ text }) => text)).toEqual(['left']);
});

test('messages too large to go together come one after the other', async () => {
  const { subscription, texts } = await listen('large', {}, {}, (message) => message.ack());
  for (const letter of ['a', 'b', 'c', 'd']) await publish('large', [{ text: letter.repeat(6_000_000) }]);
  await until(() => texts.length === 4);
  expect(texts.map((text) => text.length)).toEqual([6e6, 6e6, 6e6, 6e6]);
  await subscription.close();
});

test('an unknown subscription is an error of the stream', async () => {
  const subscription = clients.pubsub.subscription('unknown');
  const error = await new Promise<Error>((resolve) => {
    subscription.on('error', resolve);
    subscription.on('message', () => undefined);
  });
  expect(error).toMatchObject({ code: 5 });
  await subscription.close();
});

test('deleting the subscription ends its streams', async () => {
  const { errors, subscription } = await listen('deleted', {}, {}, (message) => message.ack());
  await sleep(100);
  await clients.subscriber.deleteSubscription({ subscription: subscriptionName('deleted') });
  await until(() => errors.length > 0);
  expect(errors[0]).toMatchObject({ code: 5 });
  await subscription.close();
});

describe('ordering keys', () => {
  test('each key arrives in order, fast', async () => {
    const received = new Map<string, string[]>();
    const { subscription, texts } = await listen('ordered', { enableMessageOrdering: true }, {}, (message) => {
      const key = message.orderingKey ?? '';
      received.set(key, [...(received.get(key) ?? []), message.data.toString()]);
      message.ack();
    });
    const keys = range(10).map((i) => `key-${i}`);
    for (const i of range(50))
      await publish(
        'ordered',
        keys.map((key) => ({ text: String(i), key })),
      );
    await until(() => texts.length >= 500);
    for (const key of keys) expect(received.get(key)).toEqual(range(50).map(String));
    await subscription.close();
  });

  test('a refused message brings the later ones of its key again, in order', async () => {
    let refused = false;
    const { subscription, texts } = await listen('rewind', { enableMessageOrdering: true }, {}, (message) => {
      if (message.data.toString() === '1' && !refused) {
        refused = true;
        message.nack();
      } else message.ack();
    });
    await publish(
      'rewind',
      range(4).map((i) => ({ text: String(i), key: 'k' })),
    );
    await until(
      () => texts.lastIndexOf('3') > texts.lastIndexOf('1') && texts.filter((text) => text === '1').length === 2,
    );
    expect(texts.slice(texts.lastIndexOf('1'))).toEqual(['1', '2', '3']);
    await sleep(100);
    await subscription.close();
    expect(await pull(clients.subscriber, 'rewind')).toEqual([]);
  });
});

test('exactly-once delivery: the client is told that its acknowledgement counted', async () => {
  const responses: string[] = [];
  const { subscription } = await listen('exactly', { enableExactlyOnceDelivery: true }, {}, (message) => {
    void message.ackWithResponse().then((response) => responses.push(response));
  });
  await publish(
    'exactly',
    range(20).map((i) => ({ text: `${i}` })),
  );
  await until(() => responses.length === 20);
  expect(new Set(responses)).toEqual(new Set(['SUCCESS']));
  await subscription.close();
});

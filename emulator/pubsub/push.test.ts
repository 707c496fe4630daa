import type { RunningServer } from '../common/grpc.ts';
import { startPubSub } from './server.ts';
import {
  type Clients,
  clientsOf,
  pull,
  sleep,
  startEndpoint,
  subscriptionName,
  topicName,
  until,
  type Visit,
} from './testing.ts';

let server: RunningServer;
let clients: Clients;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  server = await startPubSub({ port: 0 });
  clients = clientsOf(server.port);
});

afterAll(async () => {
  for (const each of open) await each.close();
  await clients.close();
  await server.close();
});

type Options = Parameters<Clients['subscriber']['createSubscription']>[0];

/** A topic with a subscription of the same name that pushes to an endpoint of its own. */
async function push(
  id: string,
  answer: (visit: Visit) => number | null | Promise<number | null>,
  options: Options = {},
) {
  const endpoint = await startEndpoint(answer);
  open.push(endpoint);
  await clients.publisher.createTopic({ name: topicName(id) });
  await clients.subscriber.createSubscription({
    name: subscriptionName(id),
    topic: topicName(id),
    ...options,
    pushConfig: { pushEndpoint: endpoint.url, ...options?.pushConfig },
  });
  return endpoint;
}

async function publish(id: string, messages: { text: string; key?: string }[]): Promise<void> {
  const sent = messages.map(({ text, key }) => ({
    data: Buffer.from(text),
    orderingKey: key ?? '',
    attributes: { text },
  }));
  await clients.publisher.publish({ topic: topicName(id), messages: sent });
}

const text = ({ body }: Visit) => Buffer.from(body.message.data ?? '', 'base64').toString();
const range = (count: number) => Array.from({ length: count }, (_, i) => i);

test.each([200, 201, 202, 204])('an answer of %i acknowledges', async (status) => {
  const { visits } = await push(`ok-${status}`, () => status);
  await publish(`ok-${status}`, [{ text: 'æ' }]);
  await until(() => visits.length === 1);
  await sleep(150);
  expect(visits).toHaveLength(1);
  expect(visits[0]?.body).toMatchObject({
    subscription: subscriptionName(`ok-${status}`),
    message: { attributes: { text: 'æ' } },
  });
  expect(visits.map(text)).toEqual(['æ']);
});

test.each([203, 301, 400, 404, 429, 500])('an answer of %i brings the message again', async (status) => {
  const { visits } = await push(`again-${status}`, () => (visits.length < 2 ? status : 204));
  await publish(`again-${status}`, [{ text: 'x' }]);
  await until(() => visits.length === 2);
  expect(visits[0]?.body).toEqual(visits[1]?.body);
  expect(visits[0]?.body).not.toHaveProperty('deliveryAttempt');
});

test('no answer within the ack deadline brings the message again', async () => {
  const { visits } = await push('silent', () => (visits.length < 2 ? null : 204), { ackDeadlineSeconds: 10 });
  await publish('silent', [{ text: 'x' }]);
  await until(() => visits.length === 2, 12_000);
  const [first, second] = visits;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(9_900);
});

test('an endpoint that comes up later gets everything', async () => {
  const endpoint = await startEndpoint(() => 204);
  const port = new URL(endpoint.url).port;
  await endpoint.close();
  await clients.publisher.createTopic({ name: topicName('later') });
  const subscription = { name: subscriptionName('later'), topic: topicName('later') };
  await clients.subscriber.createSubscription({
    ...subscription,
    pushConfig: { pushEndpoint: `http://127.0.0.1:${port}/` },
  });
  await publish(
    'later',
    range(20).map((i) => ({ text: `${i}` })),
  );
  await sleep(100);
  const up = await startEndpoint(() => 204);
  open.push(up);
  await clients.subscriber.modifyPushConfig({ subscription: subscription.name, pushConfig: { pushEndpoint: up.url } });
  await until(() => new Set(up.visits.map(text)).size === 20);
});

test('many are under way at once', async () => {
  let [now, most] = [0, 0];
  const { visits } = await push('parallel', async () => {
    most = Math.max(most, ++now);
    await sleep(20);
    now--;
    return 204;
  });
  await publish(
    'parallel',
    range(500).map((i) => ({ text: `${i}` })),
  );
  await until(() => new Set(visits.map(text)).size === 500);
  expect(most).toBeGreaterThan(30);
});

test('one message of an ordering key is under way at a time, and a failed one holds up its key only', async () => {
  const busy = new Set<string>();
  let overlap = false;
  const { visits } = await push(
    'ordered',
    async (visit) => {
      const key = visit.body.message.orderingKey ?? '';
      overlap ||= busy.has(key);
      busy.add(key);
      await sleep(2);
      busy.delete(key);
      return text(visit) === '1' && key === 'a' && visits.filter((other) => text(other) === '1').length < 4 ? 500 : 204;
    },
    { enableMessageOrdering: true, retryPolicy: { minimumBackoff: { nanos: 20_000_000 } } },
  );
  await publish(
    'ordered',
    range(5).flatMap((i) => ['a', 'b'].map((key) => ({ text: `${i}`, key }))),
  );
  const of = (key: string) => visits.filter(({ body }) => body.message.orderingKey === key).map(text);
  await until(() => of('a').at(-1) === '4' && of('b').at(-1) === '4');
  expect(overlap).toBe(false);
  expect(of('a').filter((each, i, all) => each !== all[i - 1])).toEqual(['0', '1', '2', '3', '4']);
  expect(of('b')).toEqual(['0', '1', '2', '3', '4']);
});

test('the retry policy spaces the attempts out', async () => {
  const retryPolicy = { minimumBackoff: { nanos: 100_000_000 }, maximumBackoff: { nanos: 200_000_000 } };
  const { visits } = await push('spaced', () => (visits.length < 4 ? 500 : 204), { retryPolicy });
  await publish('spaced', [{ text: 'x' }]);
  await until(() => visits.length === 4);
  const gaps = visits.slice(1).map(({ at }, i) => at - (visits[i]?.at ?? 0));
  expect(gaps[0]).toBeGreaterThanOrEqual(95);
  expect(gaps[1]).toBeGreaterThanOrEqual(195);
  expect(gaps[2]).toBeLessThan(390);
});

test('after the last attempt a message goes to the dead-letter topic, with where it came from', async () => {
  await clients.publisher.createTopic({ name: topicName('dead') });
  await clients.subscriber.createSubscription({ name: subscriptionName('dead'), topic: topicName('dead') });
  const deadLetterPolicy = { deadLetterTopic: topicName('dead'), maxDeliveryAttempts: 5 };
  const { visits } = await push('poison', (visit) => (text(visit) === 'bad' ? 500 : 204), {
    deadLetterPolicy,
    retryPolicy: { minimumBackoff: { nanos: 1_000_000 } },
  });
  await publish('poison', [{ text: 'bad' }, { text: 'good' }]);
  let dead: Awaited<ReturnType<typeof pull>> = [];
  while (dead.length === 0) dead = await pull(clients.subscriber, 'dead', 10, false);
  expect(dead.map((message) => message.text)).toEqual(['bad']);
  expect(dead[0]?.attributes).toMatchObject({
    text: 'bad',
    CloudPubSubDeadLetterSourceDeliveryCount: '5',
    CloudPubSubDeadLetterSourceSubscription: 'poison',
    CloudPubSubDeadLetterSourceSubscriptionProject: 'test',
  });
  expect(dead[0]?.attributes.CloudPubSubDeadLetterSourceTopicPublishTime).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/);
  await sleep(100);
  expect(visits.filter((visit) => text(visit) === 'bad').map(({ body }) => body.deliveryAttempt)).toEqual([
    1, 2, 3, 4, 5,
  ]);
  expect(visits.filter((visit) => text(visit) === 'good').map(({ body }) => body.deliveryAttempt)).toEqual([1]);
});

test('a missing dead-letter topic loses nothing', async () => {
  const deadLetterPolicy = { deadLetterTopic: topicName('not-there'), maxDeliveryAttempts: 5 };
  const { visits } = await push('kept', () => (visits.length < 8 ? 500 : 204), {
    deadLetterPolicy,
    retryPolicy: { minimumBackoff: { nanos: 1_000_000 } },
  });
  await publish('kept', [{ text: 'x' }]);
  await until(() => visits.length === 8);
});

test('with an OIDC token the endpoint gets a bearer token for its audience', async () => {
  const oidcToken = { serviceAccountEmail: 'push@test.iam.gserviceaccount.com', audience: 'https://function.example' };
  const { visits } = await push('oidc', () => 204, { pushConfig: { oidcToken } });
  const claimsOf = (visit: Visit | undefined) => {
    const [, token = ''] = visit?.headers.authorization?.split('Bearer ') ?? [];
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  };
  await publish('oidc', [{ text: 'x' }]);
  await until(() => visits.length === 1);
  expect(claimsOf(visits[0])).toMatchObject({
    aud: 'https://function.example',
    email: oidcToken.serviceAccountEmail,
    email_verified: true,
  });
});

test('changing to pull keeps what is not acknowledged', async () => {
  const { visits } = await push('to-pull', () => 500, { retryPolicy: { minimumBackoff: { nanos: 50_000_000 } } });
  await publish('to-pull', [{ text: 'x' }]);
  await until(() => visits.length > 0);
  await clients.subscriber.modifyPushConfig({ subscription: subscriptionName('to-pull'), pushConfig: {} });
  const received = await pull(clients.subscriber, 'to-pull', 1, false);
  expect(received.map((message) => message.text)).toEqual(['x']);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  type Clients,
  clientsOf,
  pull,
  sleep,
  snapshotName,
  startEndpoint,
  subscriptionName,
  topicName,
  until,
} from './testing.ts';

let dir: string;
let child: ChildProcess;
let clients: Clients;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pubsub-'));
});

afterEach(async () => {
  await kill();
  rmSync(dir, { recursive: true });
});

/** Starts the emulator as the command that it is. */
async function start(port = 0): Promise<number> {
  child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--port', String(port), '--dir', dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface(child.stdout)) {
    const ready = JSON.parse(line) as { service: string; host: string; port: number };
    expect(ready).toMatchObject({ service: 'pubsub', host: '127.0.0.1' });
    clients = clientsOf(ready.port);
    return ready.port;
  }
  throw new Error('it did not start');
}

async function kill(): Promise<void> {
  await clients.close();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function restart(): Promise<void> {
  await kill();
  await start();
}

const send = (id: string, texts: string[], attributes = {}) =>
  clients.publisher.publish(
    { topic: topicName(id), messages: texts.map((text) => ({ data: Buffer.from(text), attributes })) },
    { isBundling: false },
  );

test('after SIGKILL what was published is there, what was acknowledged is not', async () => {
  await start();
  await clients.publisher.createTopic({ name: topicName('cars'), labels: { a: 'b' } });
  await clients.subscriber.createSubscription({
    name: subscriptionName('cars'),
    topic: topicName('cars'),
    retainAckedMessages: true,
  });
  await clients.subscriber.createSubscription({
    name: subscriptionName('some'),
    topic: topicName('cars'),
    filter: 'attributes:x',
  });
  await clients.subscriber.createSnapshot({ name: snapshotName('cars'), subscription: subscriptionName('cars') });
  await send('cars', ['one', 'two', 'three']);
  await send('cars', ['four'], { x: 'y' });
  const [first] = await pull(clients.subscriber, 'cars', 1);
  await clients.subscriber.acknowledge({ subscription: subscriptionName('cars'), ackIds: [first?.ackId ?? ''] });
  await restart();
  expect((await clients.publisher.getTopic({ topic: topicName('cars') }))[0].labels).toEqual({ a: 'b' });
  const received = await pull(clients.subscriber, 'cars');
  expect(received.map(({ text }) => text)).toEqual(['two', 'three', 'four']);
  expect(received.map(({ messageId }) => messageId)).not.toContain(first?.messageId);
  expect((await pull(clients.subscriber, 'some')).map(({ text, attributes }) => [text, attributes])).toEqual([
    ['four', { x: 'y' }],
  ]);
  const [{ messageIds }] = await send('cars', ['five']);
  expect(Number(messageIds?.[0])).toBeGreaterThan(Math.max(...received.map(({ messageId }) => Number(messageId))));
  await clients.subscriber.seek({ subscription: subscriptionName('cars'), snapshot: snapshotName('cars') });
  await restart();
  expect((await pull(clients.subscriber, 'cars')).map(({ text }) => text)).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
  ]);
  await clients.subscriber.deleteSubscription({ subscription: subscriptionName('cars') });
  await restart();
  await expect(pull(clients.subscriber, 'cars')).rejects.toMatchObject({ code: 5 });
});

test('killed in the middle of a flood, it has every message that it said it had', async () => {
  await start();
  await clients.publisher.createTopic({ name: topicName('flood') });
  await clients.subscriber.createSubscription({ name: subscriptionName('flood'), topic: topicName('flood') });
  const answered: string[] = [];
  let stop = false;
  const publishers = Array.from({ length: 32 }, async (_, worker) => {
    for (let i = 0; !stop; i++) {
      const text = `${worker}-${i}`;
      await send('flood', [text]);
      answered.push(text);
    }
  });
  await sleep(700);
  const killed = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  stop = true;
  await killed;
  await clients.close();
  await Promise.allSettled(publishers);
  expect(answered.length).toBeGreaterThan(100);
  await start();
  const kept = new Set<string>();
  for (
    let batch = await pull(clients.subscriber, 'flood', 1000);
    batch.length > 0;
    batch = await pull(clients.subscriber, 'flood', 1000)
  ) {
    for (const { text } of batch) kept.add(text);
  }
  expect(answered.filter((text) => !kept.has(text))).toEqual([]);
});

test('push goes on after SIGKILL, with the delivery attempts counted so far', async () => {
  const endpoint = await startEndpoint(({ body }) => (body.deliveryAttempt === 1 ? 500 : null));
  await start();
  await clients.publisher.createTopic({ name: topicName('dead') });
  await clients.publisher.createTopic({ name: topicName('pushed') });
  await clients.subscriber.createSubscription({
    name: subscriptionName('pushed'),
    topic: topicName('pushed'),
    pushConfig: { pushEndpoint: endpoint.url },
    deadLetterPolicy: { deadLetterTopic: topicName('dead'), maxDeliveryAttempts: 5 },
  });
  await send('pushed', ['x']);
  await until(() => endpoint.visits.length === 2);
  await restart();
  await until(() => endpoint.visits.length === 3);
  expect(endpoint.visits.map(({ body }) => body.deliveryAttempt)).toEqual([1, 2, 2]);
  await endpoint.close();
});

test('a client that listens goes on when the emulator is back', async () => {
  const port = await start();
  await clients.publisher.createTopic({ name: topicName('back') });
  await clients.subscriber.createSubscription({ name: subscriptionName('back'), topic: topicName('back') });
  const listener = clientsOf(port);
  const texts: string[] = [];
  const errors: Error[] = [];
  const subscription = listener.pubsub.subscription('back');
  subscription.on('error', (error) => errors.push(error));
  subscription.on('message', (message) => {
    texts.push(message.data.toString());
    message.ack();
  });
  await send('back', ['before']);
  await until(() => texts.length === 1);
  await clients.close();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  await start(port);
  await send('back', ['after']);
  await until(() => texts.includes('after'), 15_000);
  expect(errors).toEqual([]);
  await subscription.close();
  await listener.close();
});

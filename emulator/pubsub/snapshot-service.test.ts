import type { RunningServer } from '../common/grpc.ts';
import { startPubSub } from './server.ts';
import { type Clients, clientsOf, PROJECT, pull, sleep, snapshotName, subscriptionName, topicName } from './testing.ts';

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

type Options = Parameters<Clients['subscriber']['createSubscription']>[0];

/** A topic with a subscription of the same name. */
async function create(id: string, options: Options = {}, topic: object = {}): Promise<void> {
  await clients.publisher.createTopic({ name: topicName(id), ...topic });
  await clients.subscriber.createSubscription({ name: subscriptionName(id), topic: topicName(id), ...options });
}

async function publish(id: string, ...texts: string[]): Promise<void> {
  await clients.publisher.publish({
    topic: topicName(id),
    messages: texts.map((text) => ({ data: Buffer.from(text) })),
  });
}

/** Pulls and acknowledges everything. */
async function drain(id: string): Promise<string[]> {
  const received = await pull(clients.subscriber, id);
  if (received.length > 0) {
    await clients.subscriber.acknowledge({
      subscription: subscriptionName(id),
      ackIds: received.map(({ ackId }) => ackId),
    });
  }
  return received.map(({ text }) => text);
}

/** A Timestamp after everything so far and before all that follows. */
async function now() {
  await sleep(5);
  const time = Date.now();
  await sleep(5);
  return { seconds: Math.floor(time / 1000), nanos: (time % 1000) * 1e6 };
}

describe('seek to a time', () => {
  test('acknowledges everything before it', async () => {
    await create('purge');
    await publish('purge', 'old');
    const time = await now();
    await publish('purge', 'new');
    await clients.subscriber.seek({ subscription: subscriptionName('purge'), time });
    expect(await drain('purge')).toEqual(['new']);
  });

  test('brings acknowledged messages again, if they are retained', async () => {
    await create('replay', { retainAckedMessages: true });
    await publish('replay', 'before');
    const time = await now();
    await publish('replay', 'after-1', 'after-2');
    expect(await drain('replay')).toEqual(['before', 'after-1', 'after-2']);
    await clients.subscriber.seek({ subscription: subscriptionName('replay'), time });
    expect(await drain('replay')).toEqual(['after-1', 'after-2']);
    await clients.subscriber.seek({ subscription: subscriptionName('replay'), time });
    expect(await drain('replay')).toEqual(['after-1', 'after-2']);
  });

  test('brings what the topic retains, also to a subscription that is younger', async () => {
    await create('retained', {}, { messageRetentionDuration: { seconds: 600 } });
    const time = await now();
    await publish('retained', 'early');
    await clients.subscriber.createSubscription({ name: subscriptionName('younger'), topic: topicName('retained') });
    expect(await drain('younger')).toEqual([]);
    await clients.subscriber.seek({ subscription: subscriptionName('younger'), time });
    expect(await drain('younger')).toEqual(['early']);
  });

  test('voids what is out: its ack id does not count any more', async () => {
    await create('voids');
    const time = await now();
    await publish('voids', 'x');
    const [out] = await pull(clients.subscriber, 'voids');
    await clients.subscriber.seek({ subscription: subscriptionName('voids'), time });
    await clients.subscriber.acknowledge({ subscription: subscriptionName('voids'), ackIds: [out?.ackId ?? ''] });
    expect(await drain('voids')).toEqual(['x']);
  });
});

describe('snapshots', () => {
  test('seeking to one brings what was unacknowledged then and all that came since', async () => {
    await create('photo');
    await publish('photo', 'done');
    await drain('photo');
    await publish('photo', 'pending');
    await clients.subscriber.createSnapshot({ name: snapshotName('photo'), subscription: subscriptionName('photo') });
    await publish('photo', 'since');
    expect(await drain('photo')).toEqual(['pending', 'since']);
    await clients.subscriber.seek({ subscription: subscriptionName('photo'), snapshot: snapshotName('photo') });
    expect(await drain('photo')).toEqual(['pending', 'since']);
  });

  test('are got, listed, changed and deleted', async () => {
    const { subscriber, publisher } = clients;
    await create('kept');
    await subscriber.createSnapshot({ name: snapshotName('kept'), subscription: subscriptionName('kept') });
    const [got] = await subscriber.getSnapshot({ snapshot: snapshotName('kept') });
    expect(got.topic).toBe(topicName('kept'));
    const days = (Number(got.expireTime?.seconds) - Date.now() / 1000) / 86_400;
    expect(days).toBeCloseTo(7, 2);
    const snapshot = { name: snapshotName('kept'), labels: { a: 'b' } };
    await subscriber.updateSnapshot({ snapshot, updateMask: { paths: ['labels'] } });
    const [list] = await subscriber.listSnapshots({ project: PROJECT });
    expect(list.find(({ name }) => name === snapshotName('kept'))?.labels).toEqual({ a: 'b' });
    expect((await publisher.listTopicSnapshots({ topic: topicName('kept') }))[0]).toEqual([snapshotName('kept')]);
    await subscriber.deleteSnapshot({ snapshot: snapshotName('kept') });
    await expect(subscriber.getSnapshot({ snapshot: snapshotName('kept') })).rejects.toMatchObject({ code: 5 });
  });

  test('of another topic cannot be sought', async () => {
    await create('one');
    await create('other');
    await clients.subscriber.createSnapshot({ name: snapshotName('other'), subscription: subscriptionName('other') });
    const seek = clients.subscriber.seek({ subscription: subscriptionName('one'), snapshot: snapshotName('other') });
    await expect(seek).rejects.toMatchObject({ code: 3 });
  });
});

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from './store.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'store-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

const MEGABYTE = Buffer.alloc(1_000_000, 'x');

function open(): Store {
  return new Store(dir);
}

function subscribe(store: Store, ...names: string[]): void {
  store.change({ r: 'topic', topic: { name: 't' } });
  for (const name of names) {
    const subscription = { name, topic: 't', ackDeadlineSeconds: 10, messageRetentionDuration: { seconds: 600 } };
    store.change({ r: 'subscription', subscription, epoch: 1 });
  }
}

function acknowledge(store: Store, name: string, id: number): void {
  const subscription = store.state.subscriptions.get(name);
  const entry = subscription?.backlog.get(id);
  if (!subscription || !entry) throw new Error(`${name} has no ${id}`);
  for (const message of subscription.backlog.acknowledge(entry)) store.state.settle(subscription, message);
  store.acknowledged(name, id);
}

const bytes = () => readdirSync(dir).reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);
const pending = (store: Store, name: string) =>
  store.state.subscriptions
    .get(name)
    ?.backlog.unacknowledged()
    .map(({ id }) => id);

test('the log stays small when messages are acknowledged, and keeps those that are not', async () => {
  const store = open();
  subscribe(store, 'slow', 'fast');
  store.publish({ r: 'message', id: 1, topic: 't', time: 1, attributes: { a: 'b' } }, Buffer.from('stays'));
  acknowledge(store, 'fast', 1);
  for (let id = 2; id < 200; id++) {
    store.publish({ r: 'message', id, topic: 't', time: id }, MEGABYTE);
    acknowledge(store, 'fast', id);
    if (id !== 100) acknowledge(store, 'slow', id);
    await store.saved();
  }
  store.close();
  expect(bytes()).toBeLessThan(60_000_000);
  const reopened = open();
  expect(pending(reopened, 'slow')).toEqual([1, 100]);
  expect(pending(reopened, 'fast')).toEqual([]);
  const message = reopened.state.subscriptions.get('slow')?.backlog.get(1)?.message;
  expect(message).toMatchObject({ attributes: { a: 'b' }, publishTime: 1 });
  expect(message?.data.toString()).toBe('stays');
  reopened.close();
});

test('what a snapshot and retention hold moves along too, and failures are kept', async () => {
  const store = open();
  subscribe(store, 's');
  store.change({ r: 'topic', topic: { name: 't', messageRetentionDuration: { seconds: 600 } } });
  store.change({ r: 'snapshot', snapshot: { name: 'p', topic: 't', expireTime: {} }, subscription: 's' });
  store.publish({ r: 'message', id: 1, topic: 't', time: 1 }, Buffer.from('one'));
  store.publish({ r: 'message', id: 2, topic: 't', time: 2 }, Buffer.from('two'));
  store.change({ r: 'fail', subscription: 's', id: 2, failures: 3 });
  acknowledge(store, 's', 1);
  store.change({ r: 'topic', topic: { name: 'other' } });
  const subscription = {
    name: 'o',
    topic: 'other',
    ackDeadlineSeconds: 10,
    messageRetentionDuration: { seconds: 600 },
  };
  store.change({ r: 'subscription', subscription, epoch: 1 });
  for (let id = 10; id < 100; id++) {
    store.publish({ r: 'message', id, topic: 'other', time: id }, MEGABYTE);
    acknowledge(store, 'o', id);
    await store.saved();
  }
  store.close();
  expect(readdirSync(dir)).not.toContain('00000001.log');
  const { state } = open();
  expect([...(state.snapshots.get('p')?.messages.keys() ?? [])]).toEqual([1, 2]);
  expect([...(state.topics.get('t')?.retained.keys() ?? [])]).toEqual([1, 2]);
  expect(state.subscriptions.get('s')?.backlog.get(2)?.failures).toBe(3);
  expect(state.subscriptions.get('s')?.backlog.get(1)).toBeUndefined();
});

test('messages that nobody wants are not kept', () => {
  const store = open();
  store.change({ r: 'topic', topic: { name: 't' } });
  expect(store.publish({ r: 'message', id: 1, topic: 't', time: 1 }, MEGABYTE)).toBeUndefined();
  store.close();
  expect(bytes()).toBeLessThan(1000);
});

test('messages past their retention are let go', () => {
  const store = open();
  subscribe(store, 's');
  store.publish({ r: 'message', id: 1, topic: 't', time: 1000 }, MEGABYTE);
  store.publish({ r: 'message', id: 2, topic: 't', time: 2000 }, MEGABYTE);
  store.state.expire(1001 + 600_000);
  expect(pending(store, 's')).toEqual([2]);
  store.close();
});

import { Backlog } from './backlog.ts';
import { newConsumer } from './consumer.ts';
import type { Entry } from './entry.ts';
import type { Message } from './message.ts';

const ALL = { messages: 100, bytes: 1e9 };

const message = (id: number, orderingKey = '', size = 1): Message => ({
  id,
  topic: 't',
  publishTime: id,
  data: Buffer.alloc(0),
  attributes: {},
  orderingKey,
  size,
  holders: 1,
  segment: 0,
});

const ids = (entries: Entry[]) => entries.map((entry) => entry.message.id);

function backlogOf(...messages: Message[]): Backlog {
  const backlog = new Backlog(true);
  for (const each of messages) backlog.add(each);
  return backlog;
}

describe('without ordering keys', () => {
  test('a message is leased to one consumer at a time', () => {
    const backlog = backlogOf(message(1), message(2));
    expect(ids(backlog.take(newConsumer(true), { messages: 1, bytes: 1e9 }, 10))).toEqual([1]);
    expect(ids(backlog.take(newConsumer(true), ALL, 10))).toEqual([2]);
    expect(backlog.take(newConsumer(true), ALL, 10)).toEqual([]);
  });

  test('a lease that runs out is due, and after its failure the message can be taken again', () => {
    const backlog = backlogOf(message(1));
    const consumer = newConsumer(true);
    backlog.take(consumer, ALL, 10);
    expect(backlog.due(9)).toEqual([]);
    const [expired] = backlog.due(10);
    if (!expired) throw new Error('nothing is due');
    backlog.fail(expired, 10, 10);
    expect(consumer.messages).toBe(0);
    expect(ids(backlog.take(consumer, ALL, 20))).toEqual([1]);
    expect(expired.failures).toBe(1);
  });

  test('an extended lease runs longer', () => {
    const backlog = backlogOf(message(1));
    const [entry] = backlog.take(newConsumer(true), ALL, 10);
    if (entry) backlog.extend(entry, 30);
    expect(backlog.due(29)).toEqual([]);
    expect(backlog.due(30)).toEqual([entry]);
  });

  test('after a failure with a back-off it waits', () => {
    const backlog = backlogOf(message(1));
    const consumer = newConsumer(true);
    const [entry] = backlog.take(consumer, ALL, 10);
    if (entry) backlog.fail(entry, 15, 5);
    expect(backlog.take(consumer, ALL, 20)).toEqual([]);
    expect(backlog.nextDue()).toBe(15);
    expect(backlog.due(15)).toEqual([]);
    expect(ids(backlog.take(consumer, ALL, 20))).toEqual([1]);
  });

  test('bytes bound what is taken, but one message always fits a consumer that has none', () => {
    const backlog = backlogOf(message(1, '', 50), message(2, '', 50), message(3, '', 50));
    const consumer = newConsumer(true);
    expect(ids(backlog.take(consumer, { messages: 10, bytes: 10 }, 10))).toEqual([1]);
    expect(consumer.bytes).toBe(50);
    expect(ids(backlog.take(newConsumer(true), { messages: 10, bytes: 100 }, 10))).toEqual([2, 3]);
  });

  test('a message acknowledged while it waits is gone', () => {
    const backlog = backlogOf(message(1));
    const [entry] = backlog.take(newConsumer(true), ALL, 10);
    if (!entry) throw new Error('nothing taken');
    backlog.fail(entry, 15, 5);
    expect(backlog.acknowledge(entry).map(({ id }) => id)).toEqual([1]);
    backlog.due(15);
    expect(backlog.take(newConsumer(true), ALL, 20)).toEqual([]);
    expect(backlog.size).toBe(0);
  });

  test('old messages are taken out', () => {
    const backlog = backlogOf(message(1), message(2), message(3));
    expect(backlog.removeBefore(3).map(({ id }) => id)).toEqual([1, 2]);
    expect(ids(backlog.take(newConsumer(true), ALL, 10))).toEqual([3]);
  });
});

describe('with ordering keys', () => {
  test('a pipelined consumer gets a key in order without acknowledging, and others get none of it', () => {
    const backlog = backlogOf(message(1, 'a'), message(2, 'a'), message(3, 'b'), message(4, 'a'));
    const first = newConsumer(true);
    expect(ids(backlog.take(first, { messages: 2, bytes: 1e9 }, 10))).toEqual([1, 2]);
    expect(ids(backlog.take(newConsumer(true), ALL, 10))).toEqual([3]);
    expect(ids(backlog.take(first, ALL, 10))).toEqual([4]);
  });

  test('without pipelining one message of a key is out at a time', () => {
    const backlog = backlogOf(message(1, 'a'), message(2, 'a'), message(3, 'b'));
    const consumer = newConsumer(false);
    const [entry, ...others] = backlog.take(consumer, ALL, 10);
    expect(ids(others)).toEqual([3]);
    if (entry) backlog.acknowledge(entry);
    expect(ids(backlog.take(consumer, ALL, 10))).toEqual([2]);
  });

  test('a failure brings all later ones of the key again, acknowledged ones too, and voids their leases', () => {
    const backlog = backlogOf(message(1, 'a'), message(2, 'a'), message(3, 'a'), message(4, 'a'));
    const consumer = newConsumer(true);
    const [one, two, three, four] = backlog.take(consumer, ALL, 10);
    if (!one || !two || !three || !four) throw new Error('not all were taken');
    const lease = four.lease;
    expect(backlog.acknowledge(one).map(({ id }) => id)).toEqual([1]);
    expect(backlog.acknowledge(three)).toEqual([]);
    backlog.fail(two, 5, 5);
    expect(backlog.holds(four, lease)).toBe(false);
    const again = backlog.take(consumer, ALL, 10);
    expect(ids(again)).toEqual([2, 3, 4]);
    for (const entry of again) backlog.acknowledge(entry);
    expect(backlog.size).toBe(0);
    expect(consumer.messages).toBe(0);
  });

  test('messages acknowledged out of order are done once the earlier ones are', () => {
    const backlog = backlogOf(message(1, 'a'), message(2, 'a'));
    const [one, two] = backlog.take(newConsumer(true), ALL, 10);
    if (!one || !two) throw new Error('not all were taken');
    expect(backlog.acknowledge(two)).toEqual([]);
    expect(backlog.unacknowledged().map(({ id }) => id)).toEqual([1]);
    expect(backlog.acknowledge(one).map(({ id }) => id)).toEqual([1, 2]);
  });

  test('a key moves to another consumer when nothing of it is out any more', () => {
    const backlog = backlogOf(message(1, 'a'), message(2, 'a'));
    const [gone, next] = [newConsumer(true), newConsumer(true)];
    backlog.take(gone, { messages: 1, bytes: 1e9 }, 10);
    expect(backlog.take(next, ALL, 10)).toEqual([]);
    for (const entry of backlog.due(10)) backlog.fail(entry, 10, 10);
    expect(ids(backlog.take(next, ALL, 20))).toEqual([1, 2]);
  });

  test('while the first of a key waits its later ones do too, other keys do not', () => {
    const backlog = backlogOf(message(1, 'a'), message(2, 'a'));
    const consumer = newConsumer(true);
    const [one] = backlog.take(consumer, ALL, 10);
    if (one) backlog.fail(one, 50, 5);
    backlog.add(message(3, 'a'));
    backlog.add(message(4, 'b'));
    expect(ids(backlog.take(consumer, ALL, 60))).toEqual([4]);
    backlog.due(50);
    expect(ids(backlog.take(consumer, ALL, 60))).toEqual([1, 2, 3]);
  });

  test('a reset forgets every lease and queue', () => {
    const backlog = backlogOf(message(1, 'a'), message(2, 'a'));
    const consumer = newConsumer(true);
    backlog.take(consumer, { messages: 1, bytes: 1e9 }, 10);
    backlog.reset([message(7, 'a'), message(6, 'a')]);
    expect(consumer.messages).toBe(0);
    expect(ids(backlog.take(consumer, ALL, 10))).toEqual([6, 7]);
    expect(backlog.take(consumer, ALL, 10)).toEqual([]);
  });
});

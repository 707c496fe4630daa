import type { Consumer } from './consumer.ts';
import { Deadlines } from './deadlines.ts';
import type { Entry } from './entry.ts';
import { Fifo } from './fifo.ts';
import { KeyQueue } from './key-queue.ts';
import type { Message } from './message.ts';

/** What a consumer can take at once. */
export interface Capacity {
  messages: number;
  bytes: number;
}

/** Rises over all backlogs of the process, from the clock on, so that an old ack id never names a new delivery. */
let lastLease = Date.now();

/** Bytes of the messages in one answer, if it has more than one. */
const ANSWER_BYTES = 4_000_000;

/**
 * What one subscription still has to deliver, and who has what. Knows no clock: times, in milliseconds, are passed in.
 */
export class Backlog {
  readonly #entries = new Map<number, Entry>();
  readonly #ready = new Fifo<Entry | KeyQueue>();
  readonly #keys = new Map<string, KeyQueue>();
  readonly #deadlines = new Deadlines<Entry>();
  readonly #ordered: boolean;

  constructor(ordered: boolean) {
    this.#ordered = ordered;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Every message it has, those included that are acknowledged after an unacknowledged one of their key. */
  all(): Message[] {
    return Array.from(this.#entries.values(), (entry) => entry.message);
  }

  unacknowledged(): Message[] {
    return [...this.#entries.values()].filter((entry) => entry.state !== 'acked').map((entry) => entry.message);
  }

  get(id: number): Entry | undefined {
    return this.#entries.get(id);
  }

  /** Adds a message to be delivered; messages come in the order of their ids. */
  add(message: Message, failures = 0): void {
    const key = this.#ordered && message.orderingKey !== '' ? this.#keyQueue(message.orderingKey) : undefined;
    const entry: Entry = { message, state: 'ready', failures, lease: 0, consumer: undefined, key };
    this.#entries.set(message.id, entry);
    if (!key) this.#ready.push(entry);
    else {
      key.entries.push(entry);
      this.#offer(key);
    }
  }

  /** Leases up to `capacity`, and no more than fits one answer, to a consumer; a message larger than the bytes still goes to one that has nothing. Deadlines may be Infinity. */
  take(consumer: Consumer, capacity: Capacity, deadline: number): Entry[] {
    const taken: Entry[] = [];
    const room = { ...capacity };
    let bytes = 0;
    while (room.messages > 0) {
      const entry = this.#next(consumer);
      if (!entry) break;
      bytes += entry.message.size;
      const fits =
        (entry.message.size <= room.bytes || consumer.messages === 0) && (bytes <= ANSWER_BYTES || taken.length === 0);
      if (!fits) {
        if (entry.key) this.#offer(entry.key);
        else this.#ready.unshift(entry);
        break;
      }
      room.messages--;
      room.bytes -= entry.message.size;
      this.#lease(entry, consumer, deadline);
      taken.push(entry);
    }
    return taken;
  }

  /** Whether an entry's last delivery, and no other, has this number and is still running. */
  holds(entry: Entry, lease: number): boolean {
    return entry.state === 'leased' && entry.lease === lease;
  }

  /** Acknowledges an entry and gives back the messages that are done with: none if earlier ones of its key are not acknowledged. */
  acknowledge(entry: Entry): Message[] {
    this.#release(entry);
    const { key } = entry;
    if (!key) {
      entry.state = 'acked';
      this.#entries.delete(entry.message.id);
      return [entry.message];
    }
    const delivered = key.entries.indexOf(entry) < key.next;
    entry.state = 'acked';
    if (!delivered) {
      key.remove(entry);
      this.#entries.delete(entry.message.id);
      this.#offer(key);
      return [entry.message];
    }
    const done = key.dropAcknowledged();
    for (const each of done) this.#entries.delete(each.message.id);
    this.#offer(key);
    return done.map((each) => each.message);
  }

  /** Takes an entry out, whatever its state. */
  remove(entry: Entry): void {
    this.#release(entry);
    entry.state = 'acked';
    this.#entries.delete(entry.message.id);
    if (!entry.key) return;
    entry.key.remove(entry);
    for (const each of entry.key.dropAcknowledged()) this.#entries.delete(each.message.id);
    this.#offer(entry.key);
  }

  /** Counts a failed delivery and makes the entry, and with it all later ones of its key, due again at `at` (now or later). */
  fail(entry: Entry, at: number, now: number): void {
    entry.failures++;
    const again = entry.key ? entry.key.rewind(entry) : [entry];
    for (const each of again) {
      this.#release(each);
      each.state = 'ready';
    }
    if (at > now) {
      entry.state = 'waiting';
      this.#deadlines.set(entry, at);
    } else this.#queue(entry);
  }

  /** Moves the deadline of a running delivery. */
  extend(entry: Entry, deadline: number): void {
    if (entry.state === 'leased') this.#deadlines.set(entry, deadline);
  }

  /** Makes those ready whose back-off is over, and gives back those whose lease ran out (the caller fails them). */
  due(now: number): Entry[] {
    const expired: Entry[] = [];
    for (let entry = this.#deadlines.take(now); entry; entry = this.#deadlines.take(now)) {
      if (entry.state === 'leased') expired.push(entry);
      else if (entry.state === 'waiting') {
        entry.state = 'ready';
        this.#queue(entry);
      }
    }
    return expired;
  }

  /** When `due` has something next. */
  nextDue(): number | undefined {
    return this.#deadlines.earliest();
  }

  /** Takes out everything published before a time. */
  removeBefore(time: number): Message[] {
    const gone: Message[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.message.publishTime >= time) break;
      gone.push(entry.message);
      this.remove(entry);
    }
    return gone;
  }

  /** Starts again with these messages, in the order of their ids; every running delivery is forgotten. */
  reset(messages: Message[]): void {
    for (const entry of this.#entries.values()) this.#release(entry);
    for (const key of this.#keys.values()) key.waiting = undefined;
    this.#entries.clear();
    this.#ready.clear();
    this.#keys.clear();
    this.#deadlines.clear();
    for (const message of messages.toSorted((a, b) => a.id - b.id)) this.add(message);
  }

  /** Puts the messages back into the order of their ids, after a log was read that had moved some of them. */
  sort(): void {
    let last = 0;
    let sorted = true;
    for (const id of this.#entries.keys()) {
      sorted &&= id > last;
      last = id;
    }
    if (sorted) return;
    const failures = new Map(Array.from(this.#entries.values(), (entry) => [entry.message.id, entry.failures]));
    this.reset(this.all());
    for (const entry of this.#entries.values()) entry.failures = failures.get(entry.message.id) ?? 0;
  }

  #keyQueue(name: string): KeyQueue {
    const known = this.#keys.get(name);
    if (known) return known;
    const key = new KeyQueue(name);
    this.#keys.set(name, key);
    return key;
  }

  /** The next entry for a consumer, off its queue. */
  #next(consumer: Consumer): Entry | undefined {
    for (let key = consumer.keys.shift(); key; key = consumer.keys.shift()) {
      if (key.waiting !== consumer) continue;
      key.waiting = undefined;
      if (key.available) return key.entries[key.next];
    }
    for (let item = this.#ready.shift(); item; item = this.#ready.shift()) {
      if (item instanceof KeyQueue) {
        if (item.waiting !== 'anyone') continue;
        item.waiting = undefined;
        if (item.available) return item.entries[item.next];
      } else if (item.state === 'ready') return item;
    }
    return undefined;
  }

  #queue(entry: Entry): void {
    if (entry.key) this.#offer(entry.key);
    else this.#ready.push(entry);
  }

  /** Queues a key where its next entry can go, or forgets an empty key. */
  #offer(key: KeyQueue): void {
    if (key.outstanding === 0) key.consumer = undefined;
    if (key.entries.length === 0 && this.#keys.get(key.key) === key) this.#keys.delete(key.key);
    const to = key.consumer ?? 'anyone';
    if (!key.available || key.waiting === to) return;
    key.waiting = to;
    if (to === 'anyone') this.#ready.push(key);
    else to.keys.push(key);
  }

  #lease(entry: Entry, consumer: Consumer, deadline: number): void {
    entry.state = 'leased';
    entry.lease = ++lastLease;
    entry.consumer = consumer;
    consumer.messages++;
    consumer.bytes += entry.message.size;
    if (deadline !== Number.POSITIVE_INFINITY) this.#deadlines.set(entry, deadline);
    const { key } = entry;
    if (!key) return;
    key.next++;
    key.outstanding++;
    key.consumer = consumer;
    this.#offer(key);
  }

  /** Ends the running delivery of an entry, if there is one. */
  #release(entry: Entry): void {
    this.#deadlines.delete(entry);
    if (entry.state !== 'leased') return;
    const { consumer, key } = entry;
    entry.consumer = undefined;
    if (consumer) {
      consumer.messages--;
      consumer.bytes -= entry.message.size;
    }
    if (key) key.outstanding--;
  }
}

import { toMilliseconds } from './duration.ts';
import { type Message, sizeOf } from './message.ts';
import type { CopyRecord, LogRecord, MessageRecord, SeekRecord } from './records.ts';
import { DELETED_TOPIC, type Snapshot, type Subscription, type Topic } from './resources.ts';
import { SubscriptionState } from './subscription-state.ts';
import { type SnapshotState, TopicState } from './topic-state.ts';

/** Everything there is, made by applying log records one after the other: live, and again when the log is read. */
export class State {
  readonly topics = new Map<string, TopicState>();
  readonly subscriptions = new Map<string, SubscriptionState>();
  readonly snapshots = new Map<string, SnapshotState>();
  lastId = 0;
  readonly #forgotten: (message: Message) => void;

  /** `forgotten` is told of each message that nothing holds any more. */
  constructor(forgotten: (message: Message) => void) {
    this.#forgotten = forgotten;
  }

  /** Applies a record; gives back the message if it carried one. Records about what is gone do nothing. */
  apply(record: LogRecord, data: Buffer, segment: number): Message | undefined {
    switch (record.r) {
      case 'message':
        return this.#addMessage(record, data, segment);
      case 'copy':
        return this.#addCopy(record, data, segment);
      case 'ack':
        for (const id of record.ids) this.#replayAcknowledgement(record.subscription, id);
        return undefined;
      case 'fail': {
        const entry = this.subscriptions.get(record.subscription)?.backlog.get(record.id);
        if (entry) entry.failures = record.failures;
        return undefined;
      }
      default:
        this.#applyToResource(record);
        return undefined;
    }
  }

  #applyToResource(record: Exclude<LogRecord, { r: 'message' | 'copy' | 'ack' | 'fail' }>): void {
    switch (record.r) {
      case 'topic':
        this.#putTopic(record.topic);
        break;
      case 'deleteTopic':
        this.#deleteTopic(record.name);
        break;
      case 'subscription':
        this.#putSubscription(record.subscription, record.epoch);
        break;
      case 'deleteSubscription':
        this.#deleteSubscription(record.name);
        break;
      case 'snapshot':
        this.#putSnapshot(record.snapshot, record.subscription);
        break;
      case 'deleteSnapshot':
        this.#deleteSnapshot(record.name);
        break;
      case 'seek':
        this.#seek(record);
        break;
    }
  }

  /** A message is done with for a subscription: kept for a seek if the subscription wants that, else let go. */
  settle(subscription: SubscriptionState, message: Message): void {
    if (subscription.config.retainAckedMessages) subscription.acked.set(message.id, message);
    else this.release(message);
  }

  release(message: Message): void {
    if (--message.holders === 0) this.#forgotten(message);
  }

  /** Lets go of what is past its retention. */
  expire(now: number): void {
    for (const subscription of this.subscriptions.values()) {
      const before = now - subscription.retention;
      for (const message of subscription.backlog.removeBefore(before)) this.release(message);
      this.#expireFrom(subscription.acked, before);
    }
    for (const topic of this.topics.values()) this.#expireFrom(topic.retained, now - topic.retention);
  }

  /** Names of the snapshots whose time is over. */
  expiredSnapshots(now: number): string[] {
    return [...this.snapshots]
      .filter(([, { config }]) => toMilliseconds(config.expireTime) <= now)
      .map(([name]) => name);
  }

  #expireFrom(messages: Map<number, Message>, before: number): void {
    for (const message of messages.values()) {
      if (message.publishTime >= before) continue;
      messages.delete(message.id);
      this.release(message);
    }
  }

  #addMessage(record: MessageRecord, data: Buffer, segment: number): Message {
    const message = this.#message(record, data, segment);
    const topic = this.topics.get(record.topic);
    if (!topic) return message;
    for (const subscription of topic.subscriptions) {
      if (subscription.config.detached || !subscription.filter(message.attributes)) continue;
      subscription.backlog.add(message);
      message.holders++;
    }
    for (const snapshot of topic.snapshots) this.#hold(snapshot.messages, message);
    if (topic.retention > 0) this.#hold(topic.retained, message);
    return message;
  }

  #addCopy(record: CopyRecord, data: Buffer, segment: number): Message {
    const message = this.#message(record, data, segment);
    for (const [name, failures] of record.pending) {
      const subscription = this.subscriptions.get(name);
      if (!subscription) continue;
      subscription.backlog.add(message, failures);
      message.holders++;
    }
    for (const name of record.acked) this.#hold(this.subscriptions.get(name)?.acked, message);
    for (const name of record.snapshots) this.#hold(this.snapshots.get(name)?.messages, message);
    const topic = this.topics.get(record.topic);
    if (topic && topic.retention > 0) this.#hold(topic.retained, message);
    return message;
  }

  #hold(messages: Map<number, Message> | undefined, message: Message): void {
    if (!messages || messages.has(message.id)) return;
    messages.set(message.id, message);
    message.holders++;
  }

  #message(record: MessageRecord | CopyRecord, data: Buffer, segment: number): Message {
    const { id, topic, time: publishTime, attributes = {}, key: orderingKey = '' } = record;
    this.lastId = Math.max(this.lastId, id);
    const size = sizeOf(data, attributes, orderingKey);
    return { id, topic, publishTime, data, attributes, orderingKey, size, holders: 0, segment };
  }

  #replayAcknowledgement(name: string, id: number): void {
    const subscription = this.subscriptions.get(name);
    const entry = subscription?.backlog.get(id);
    if (!subscription || !entry) return;
    subscription.backlog.remove(entry);
    this.settle(subscription, entry.message);
  }

  #putTopic(config: Topic): void {
    const topic = this.topics.get(config.name);
    if (topic) topic.config = config;
    else this.topics.set(config.name, new TopicState(config));
  }

  #deleteTopic(name: string): void {
    const topic = this.topics.get(name);
    if (!topic) return;
    this.topics.delete(name);
    for (const each of [...topic.subscriptions, ...topic.snapshots]) each.config.topic = DELETED_TOPIC;
    for (const message of topic.retained.values()) this.release(message);
  }

  #putSubscription(config: Subscription, epoch: number): void {
    const known = this.subscriptions.get(config.name);
    if (!known) {
      const subscription = new SubscriptionState(config, epoch);
      this.subscriptions.set(config.name, subscription);
      this.topics.get(config.topic)?.subscriptions.add(subscription);
      return;
    }
    known.config = config;
    if (config.detached) this.#drop(known);
    if (!config.retainAckedMessages) this.#empty(known.acked);
  }

  #deleteSubscription(name: string): void {
    const subscription = this.subscriptions.get(name);
    if (!subscription) return;
    this.#drop(subscription);
    this.subscriptions.delete(name);
  }

  /** Takes a subscription off its topic, with all its messages. */
  #drop(subscription: SubscriptionState): void {
    this.topics.get(subscription.config.topic)?.subscriptions.delete(subscription);
    const entries = subscription.backlog.all();
    subscription.backlog.reset([]);
    for (const message of entries) this.release(message);
    this.#empty(subscription.acked);
  }

  #empty(messages: Map<number, Message>): void {
    for (const message of messages.values()) this.release(message);
    messages.clear();
  }

  #putSnapshot(config: Snapshot, from: string): void {
    const known = this.snapshots.get(config.name);
    if (known) {
      known.config = config;
      return;
    }
    const snapshot: SnapshotState = { config, messages: new Map() };
    for (const message of this.subscriptions.get(from)?.backlog.unacknowledged() ?? [])
      this.#hold(snapshot.messages, message);
    this.snapshots.set(config.name, snapshot);
    this.topics.get(config.topic)?.snapshots.add(snapshot);
  }

  #deleteSnapshot(name: string): void {
    const snapshot = this.snapshots.get(name);
    if (!snapshot) return;
    this.snapshots.delete(name);
    this.topics.get(snapshot.config.topic)?.snapshots.delete(snapshot);
    this.#empty(snapshot.messages);
  }

  /** Everything from a time on is to be delivered (again), all before is acknowledged; or the same by a snapshot. */
  #seek(record: SeekRecord): void {
    const subscription = this.subscriptions.get(record.subscription);
    if (!subscription) return;
    subscription.epoch = record.epoch;
    const snapshot = record.snapshot === undefined ? undefined : this.snapshots.get(record.snapshot);
    const from = record.time ? toMilliseconds(record.time) : Number.NEGATIVE_INFINITY;
    const known = this.#known(subscription);
    const wanted = new Map<number, Message>();
    for (const message of snapshot ? snapshot.messages.values() : known.values()) {
      if (message.publishTime >= from && subscription.filter(message.attributes)) wanted.set(message.id, message);
    }
    const had = [...subscription.backlog.all(), ...subscription.acked.values()];
    for (const message of wanted.values()) message.holders++;
    subscription.backlog.reset([...wanted.values()]);
    subscription.acked.clear();
    for (const message of had) {
      if (wanted.has(message.id)) this.release(message);
      else this.settle(subscription, message);
    }
  }

  /** Every message of a subscription's topic that something still holds. */
  #known(subscription: SubscriptionState): Map<number, Message> {
    const known = new Map<number, Message>();
    const topic = this.topics.get(subscription.config.topic);
    const add = (messages: Iterable<Message>) => {
      for (const message of messages) known.set(message.id, message);
    };
    add(subscription.acked.values());
    add(subscription.backlog.all());
    add(topic?.retained.values() ?? []);
    for (const snapshot of topic?.snapshots ?? []) add(snapshot.messages.values());
    return known;
  }
}

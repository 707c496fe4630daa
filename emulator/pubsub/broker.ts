import { deadLetterAttributes } from './dead-letter.ts';
import { Dispatcher } from './dispatcher.ts';
import type { Entry } from './entry.ts';
import { notFound } from './names.ts';
import { TokenSource } from './oidc.ts';
import { Pusher } from './push.ts';
import type { LogRecord } from './records.ts';
import type { PublishedMessage } from './resources.ts';
import { Store } from './store.ts';
import type { SubscriptionState } from './subscription-state.ts';
import type { TopicState } from './topic-state.ts';

const EXPIRY_INTERVAL_MS = 10_000;
const NOTHING = Buffer.alloc(0);

/** The state with its running side: a dispatcher for each subscription, a pusher for each that pushes. */
export class Broker {
  readonly store: Store;
  readonly #dispatchers = new Map<string, Dispatcher>();
  readonly #pushers = new Map<string, Pusher>();
  readonly #tokens = new TokenSource();
  readonly #expiry: NodeJS.Timeout;

  /** As Store: `dir` undefined keeps nothing. */
  constructor(dir: string | undefined) {
    this.store = new Store(dir);
    this.#expire();
    for (const subscription of this.store.state.subscriptions.values()) this.#start(subscription);
    this.#expiry = setInterval(() => this.#expire(), EXPIRY_INTERVAL_MS);
  }

  topic(name: string): TopicState {
    const topic = this.store.state.topics.get(name);
    if (!topic) throw notFound(name);
    return topic;
  }

  dispatcher(subscription: string): Dispatcher {
    const dispatcher = this.#dispatchers.get(subscription);
    if (!dispatcher) throw notFound(subscription);
    return dispatcher;
  }

  subscription(name: string): SubscriptionState {
    return this.dispatcher(name).subscription;
  }

  /** Publishes messages and gives back their ids. They are saved when `store.saved` says so. */
  publish(topic: TopicState, messages: PublishedMessage[]): string[] {
    const ids = messages.map((message) => this.#publish(topic, message, Date.now()));
    for (const subscription of topic.subscriptions) this.#dispatchers.get(subscription.config.name)?.published();
    return ids;
  }

  /** Applies and logs a change, and starts, stops or wakes what runs for the subscription that it concerns. */
  change(record: Exclude<LogRecord, { r: 'message' | 'copy' | 'ack' }>): void {
    this.store.change(record);
    if (record.r === 'subscription') this.#start(this.store.state.subscriptions.get(record.subscription.name));
    else if (record.r === 'deleteSubscription') this.#stop(record.name);
    else if (record.r === 'seek') this.#dispatchers.get(record.subscription)?.wake();
  }

  /** Rises with every call, also over restarts: message ids, and the epochs of subscriptions. */
  nextId(): number {
    const { state } = this.store;
    state.lastId = Math.max(state.lastId + 1, Date.now() * 1000);
    return state.lastId;
  }

  close(): void {
    clearInterval(this.#expiry);
    for (const pusher of this.#pushers.values()) pusher.end();
    for (const dispatcher of this.#dispatchers.values()) dispatcher.close('stopping');
    this.store.close();
  }

  #publish(topic: TopicState, message: PublishedMessage, time: number): string {
    const id = this.nextId();
    const { data = NOTHING, attributes, orderingKey: key } = message;
    this.store.publish({ r: 'message', id, topic: topic.config.name, time, attributes, key }, data);
    return String(id);
  }

  #start(subscription: SubscriptionState | undefined): void {
    if (!subscription) return;
    const { name, detached, pushConfig } = subscription.config;
    if (detached) {
      this.#stop(name);
      this.#dispatchers.set(name, new Dispatcher(subscription, this.store, () => false));
      return;
    }
    const known = this.#dispatchers.get(name);
    const dispatcher =
      known ?? new Dispatcher(subscription, this.store, (from, entry) => this.#deadLetter(from, entry));
    this.#dispatchers.set(name, dispatcher);
    this.#pushers.get(name)?.retire();
    this.#pushers.delete(name);
    if (!pushConfig?.pushEndpoint) return;
    const pusher = new Pusher(dispatcher, pushConfig, this.#tokens);
    this.#pushers.set(name, pusher);
    dispatcher.add(pusher);
  }

  #stop(name: string): void {
    this.#pushers.get(name)?.end();
    this.#pushers.delete(name);
    this.#dispatchers.get(name)?.close('gone');
    this.#dispatchers.delete(name);
  }

  #deadLetter(subscription: SubscriptionState, { message, failures }: Entry): boolean {
    const { name, deadLetterPolicy } = subscription.config;
    const topic = this.store.state.topics.get(deadLetterPolicy?.deadLetterTopic ?? '');
    if (!topic) return false;
    const attributes = deadLetterAttributes(message, name, failures);
    this.publish(topic, [{ data: message.data, attributes, orderingKey: message.orderingKey }]);
    return true;
  }

  #expire(): void {
    const now = Date.now();
    const { state } = this.store;
    state.expire(now);
    for (const name of state.expiredSnapshots(now)) this.store.change({ r: 'deleteSnapshot', name });
  }
}

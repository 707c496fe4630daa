import { formatAckId, parseAckId } from './ack-id.ts';
import type { Capacity } from './backlog.ts';
import type { Consumer } from './consumer.ts';
import { isExhausted } from './dead-letter.ts';
import type { Entry } from './entry.ts';
import { backoffMilliseconds } from './retry.ts';
import type { Store } from './store.ts';
import type { SubscriptionState } from './subscription-state.ts';

/** Where messages go: a stream, a pull request, the push to an endpoint. */
export interface Receiver {
  readonly consumer: Consumer;
  /** What it can take now. */
  capacity(): Capacity;
  /** Milliseconds until a message that it does not acknowledge is delivered again; Infinity if it always says so itself. */
  leaseMilliseconds(): number;
  deliver(entries: Entry[]): void;
  /** No more will come: the subscription is gone or detached, or the emulator stops. */
  end(why: 'gone' | 'stopping'): void;
}

/** Most messages that one receiver is handed before the next has its turn. */
const TURN = 200;
const HAND_OVER_MS = 5;
/** setTimeout cannot wait longer. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** The running side of one subscription: hands ready messages to receivers, takes their answers, watches deadlines. */
export class Dispatcher {
  readonly subscription: SubscriptionState;
  readonly #store: Store;
  readonly #deadLetter: (subscription: SubscriptionState, entry: Entry) => boolean;
  readonly #receivers: Receiver[] = [];
  #pump: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;
  #handOver: NodeJS.Timeout | undefined;
  #timerAt = Number.POSITIVE_INFINITY;
  #closed = false;

  /** `deadLetter` publishes a message to the dead-letter topic; false if there is none. */
  constructor(
    subscription: SubscriptionState,
    store: Store,
    deadLetter: (subscription: SubscriptionState, entry: Entry) => boolean,
  ) {
    this.subscription = subscription;
    this.#store = store;
    this.#deadLetter = deadLetter;
  }

  add(receiver: Receiver): void {
    this.#receivers.push(receiver);
    this.wake();
  }

  remove(receiver: Receiver): void {
    const index = this.#receivers.indexOf(receiver);
    if (index >= 0) this.#receivers.splice(index, 1);
  }

  /** Something changed: deliver what can be delivered, soon. */
  wake(): void {
    if (!this.#closed) this.#pump ??= setImmediate(() => this.#run());
  }

  /**
   * Messages were published. A pulling client gets them a moment later than it could, so that a publisher in the same
   * process knows their ids first, as it does with the service; much test code relies on that.
   */
  published(): void {
    if (this.subscription.config.pushConfig?.pushEndpoint) this.wake();
    else if (!this.#closed) {
      this.#handOver ??= setTimeout(() => {
        this.#handOver = undefined;
        this.wake();
      }, HAND_OVER_MS);
    }
  }

  /** The name of a delivery as its receiver is told it. */
  ackId(entry: Entry): string {
    return formatAckId({ epoch: this.subscription.epoch, id: entry.message.id, lease: entry.lease });
  }

  /**
   * Acknowledges a delivery. With exactly-once delivery only the last one counts, and only while its deadline runs; false otherwise.
   * Without it a late acknowledgement still counts, except for ordering keys, where the message is already going out again in order.
   */
  acknowledge(ackId: string): boolean {
    const found = this.#find(ackId);
    if (!found) return false;
    const { entry, lease } = found;
    const strict = this.subscription.config.enableExactlyOnceDelivery || entry.key !== undefined;
    if (strict ? !this.subscription.backlog.holds(entry, lease) : entry.state === 'acked') return false;
    this.finish(entry);
    return true;
  }

  /** Moves the deadline of a delivery, in milliseconds from now; 0 gives it up. False if it is not running any more. */
  modifyDeadline(ackId: string, milliseconds: number): boolean {
    const found = this.#find(ackId);
    if (!found || !this.subscription.backlog.holds(found.entry, found.lease)) return false;
    if (milliseconds > 0) {
      this.subscription.backlog.extend(found.entry, Date.now() + milliseconds);
      this.#watch();
    } else this.giveUp(found.entry);
    return true;
  }

  /** The entry is acknowledged. */
  finish(entry: Entry): void {
    const { subscription } = this;
    this.#store.acknowledged(subscription.config.name, entry.message.id);
    for (const message of subscription.backlog.acknowledge(entry)) this.#store.state.settle(subscription, message);
    this.wake();
  }

  /** The delivery was refused, or its time is over: again later, or to the dead-letter topic. */
  giveUp(entry: Entry): void {
    const { config, backlog } = this.subscription;
    const now = Date.now();
    const failures = entry.failures + 1;
    const policy = config.deadLetterPolicy;
    if (policy && isExhausted(failures, policy.maxDeliveryAttempts)) {
      entry.failures = failures;
      if (this.#deadLetter(this.subscription, entry)) {
        this.finish(entry);
        return;
      }
      entry.failures = failures - 1;
    }
    backlog.fail(entry, now + backoffMilliseconds(config.retryPolicy, failures), now);
    if (policy) this.#store.change({ r: 'fail', subscription: config.name, id: entry.message.id, failures });
    this.#watch();
    this.wake();
  }

  /** Stops delivering, and tells the receivers why. */
  close(why: 'gone' | 'stopping'): void {
    this.#closed = true;
    clearImmediate(this.#pump);
    clearTimeout(this.#timer);
    clearTimeout(this.#handOver);
    for (const receiver of [...this.#receivers]) receiver.end(why);
  }

  #find(ackId: string): { entry: Entry; lease: number } | undefined {
    const delivery = parseAckId(ackId);
    if (delivery?.epoch !== this.subscription.epoch) return undefined;
    const entry = this.subscription.backlog.get(delivery.id);
    return entry && { entry, lease: delivery.lease };
  }

  #run(): void {
    this.#pump = undefined;
    if (this.#closed) return;
    const { backlog } = this.subscription;
    const now = Date.now();
    for (const entry of backlog.due(now)) this.giveUp(entry);
    for (let served = true; served; ) {
      served = false;
      for (const receiver of [...this.#receivers]) {
        const { messages, bytes } = receiver.capacity();
        if (messages <= 0 || bytes <= 0) continue;
        const entries = backlog.take(
          receiver.consumer,
          { messages: Math.min(messages, TURN), bytes },
          now + receiver.leaseMilliseconds(),
        );
        if (entries.length === 0) continue;
        served = true;
        receiver.deliver(entries);
      }
    }
    this.#watch();
  }

  /** Sets the timer to the next deadline. */
  #watch(): void {
    const at = this.subscription.backlog.nextDue() ?? Number.POSITIVE_INFINITY;
    if (this.#closed || at >= this.#timerAt) return;
    clearTimeout(this.#timer);
    this.#timerAt = at;
    this.#timer = setTimeout(
      () => {
        this.#timerAt = Number.POSITIVE_INFINITY;
        this.#run();
      },
      Math.min(Math.max(at - Date.now(), 0), LONGEST_TIMEOUT_MS),
    );
  }
}

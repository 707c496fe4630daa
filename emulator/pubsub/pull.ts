import type { Capacity } from './backlog.ts';
import { newConsumer } from './consumer.ts';
import type { Dispatcher, Receiver } from './dispatcher.ts';
import type { Entry } from './entry.ts';

const MOST_MESSAGES = 1000;
/** What one answer may carry, with room for what is around the messages. */
const MOST_BYTES = 9_000_000;
/** A pull that finds nothing waits this long, in milliseconds, for a message. */
const WAIT_MS = 10_000;

/** One Pull request: resolves with what there is, or as soon as there is something, or with nothing after a while. */
export class PullRequest implements Receiver {
  readonly consumer = newConsumer(true);
  readonly answer: Promise<Entry[]>;
  readonly #dispatcher: Dispatcher;
  readonly #max: number;
  #resolve: (entries: Entry[]) => void = () => undefined;
  #timer: NodeJS.Timeout;
  #done = false;

  constructor(dispatcher: Dispatcher, maxMessages: number, returnImmediately: boolean) {
    this.#dispatcher = dispatcher;
    this.#max = Math.min(maxMessages, MOST_MESSAGES);
    this.answer = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.#timer = setTimeout(() => this.deliver([]), returnImmediately ? 1 : WAIT_MS);
    dispatcher.add(this);
  }

  capacity(): Capacity {
    return this.#done ? { messages: 0, bytes: 0 } : { messages: this.#max, bytes: MOST_BYTES };
  }

  leaseMilliseconds(): number {
    return this.#dispatcher.subscription.config.ackDeadlineSeconds * 1000;
  }

  deliver(entries: Entry[]): void {
    this.#done = true;
    clearTimeout(this.#timer);
    this.#dispatcher.remove(this);
    this.#resolve(entries);
  }

  end(): void {
    this.deliver([]);
  }
}

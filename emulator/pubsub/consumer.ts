import { Fifo } from './fifo.ts';
import type { KeyQueue } from './key-queue.ts';

/** One that takes messages off a subscription: a stream, a pull request, or the push to an endpoint. */
export interface Consumer {
  /** Messages and bytes delivered to it and neither acknowledged nor given up yet. */
  messages: number;
  bytes: number;
  /** Ordering keys that it has messages of, and that have more for it. */
  readonly keys: Fifo<KeyQueue>;
  /** Whether a key's next message may go out before the one before it is acknowledged. */
  readonly pipelined: boolean;
}

export function newConsumer(pipelined: boolean): Consumer {
  return { messages: 0, bytes: 0, keys: new Fifo(), pipelined };
}

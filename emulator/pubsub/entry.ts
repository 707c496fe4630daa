import type { Consumer } from './consumer.ts';
import type { KeyQueue } from './key-queue.ts';
import type { Message } from './message.ts';

/**
 * A message in a subscription's backlog. ready: to be delivered; leased: delivered, its deadline running; waiting: to be delivered
 * after a back-off; acked: acknowledged, but an earlier one of its ordering key is not.
 */
export interface Entry {
  readonly message: Message;
  state: 'ready' | 'leased' | 'waiting' | 'acked';
  /** Deliveries that were refused or ran out of time. */
  failures: number;
  /** Number of its last delivery; 0 before the first. */
  lease: number;
  consumer: Consumer | undefined;
  readonly key: KeyQueue | undefined;
}

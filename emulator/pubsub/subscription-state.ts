import { Backlog } from './backlog.ts';
import { toMilliseconds } from './duration.ts';
import { compileFilter, type Filter } from './filter.ts';
import type { Message } from './message.ts';
import type { Subscription } from './resources.ts';

/** A subscription and its messages. */
export class SubscriptionState {
  config: Subscription;
  /** Changes with every seek; part of the ack ids, so that those from before it are void. */
  epoch: number;
  readonly backlog: Backlog;
  readonly filter: Filter;
  /** Acknowledged messages that are kept for a seek, if `retain_acked_messages` is set. */
  readonly acked = new Map<number, Message>();

  constructor(config: Subscription, epoch: number) {
    this.config = config;
    this.epoch = epoch;
    this.backlog = new Backlog(config.enableMessageOrdering ?? false);
    this.filter = compileFilter(config.filter ?? '');
  }

  /** Milliseconds that a message is kept. */
  get retention(): number {
    return toMilliseconds(this.config.messageRetentionDuration);
  }
}

import { toMilliseconds } from './duration.ts';
import type { Message } from './message.ts';
import type { Snapshot, Topic } from './resources.ts';
import type { SubscriptionState } from './subscription-state.ts';

/** What a subscription had not acknowledged when the snapshot was made, and all that its topic got since. */
export interface SnapshotState {
  config: Snapshot;
  readonly messages: Map<number, Message>;
}

/** A topic, and what is attached to it. */
export class TopicState {
  config: Topic;
  readonly subscriptions = new Set<SubscriptionState>();
  readonly snapshots = new Set<SnapshotState>();
  /** Messages within the topic's own retention. */
  readonly retained = new Map<number, Message>();

  constructor(config: Topic) {
    this.config = config;
  }

  /** Milliseconds that the topic keeps messages for seeks; 0 if it does not. */
  get retention(): number {
    return this.config.messageRetentionDuration ? toMilliseconds(this.config.messageRetentionDuration) : 0;
  }
}

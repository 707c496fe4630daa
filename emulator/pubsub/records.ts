import type { ProtoTime } from './duration.ts';
import type { Snapshot, Subscription, Topic } from './resources.ts';

/** A message as the log has it; its data follows as the record's bytes. */
export interface MessageRecord {
  r: 'message';
  id: number;
  topic: string;
  /** Milliseconds since the epoch. */
  time: number;
  attributes?: Record<string, string>;
  key?: string;
}

/** A message that was copied out of an old segment, with who holds it: failures by subscription, who acknowledged it, snapshots. */
export interface CopyRecord extends Omit<MessageRecord, 'r'> {
  r: 'copy';
  pending: [subscription: string, failures: number][];
  acked: string[];
  snapshots: string[];
}

export interface SeekRecord {
  r: 'seek';
  subscription: string;
  epoch: number;
  time?: ProtoTime;
  snapshot?: string;
}

/** Everything that changes the state, in the order in which it happened. */
export type LogRecord =
  | { r: 'topic'; topic: Topic }
  | { r: 'deleteTopic'; name: string }
  | { r: 'subscription'; subscription: Subscription; epoch: number }
  | { r: 'deleteSubscription'; name: string }
  | { r: 'snapshot'; snapshot: Snapshot; subscription: string }
  | { r: 'deleteSnapshot'; name: string }
  | SeekRecord
  | MessageRecord
  | CopyRecord
  | { r: 'ack'; subscription: string; ids: number[] }
  | { r: 'fail'; subscription: string; id: number; failures: number };

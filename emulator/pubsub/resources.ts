import type { ProtoTime } from './duration.ts';

/** The resources of google.pubsub.v1, as far as the emulator looks into them; other fields are kept and given back. */
export interface Topic {
  name: string;
  labels?: Record<string, string>;
  messageRetentionDuration?: ProtoTime | null;
  state?: 'ACTIVE';
}

export interface PushConfig {
  pushEndpoint?: string;
  attributes?: Record<string, string>;
  oidcToken?: { serviceAccountEmail?: string; audience?: string } | null;
  pubsubWrapper?: object | null;
  noWrapper?: { writeMetadata?: boolean } | null;
}

export interface RetryPolicy {
  minimumBackoff?: ProtoTime | null;
  maximumBackoff?: ProtoTime | null;
}

export interface DeadLetterPolicy {
  deadLetterTopic?: string;
  maxDeliveryAttempts?: number;
}

export interface Subscription {
  name: string;
  /** `_deleted_topic_` once the topic is gone. */
  topic: string;
  pushConfig?: PushConfig | null;
  ackDeadlineSeconds: number;
  retainAckedMessages?: boolean;
  messageRetentionDuration: ProtoTime;
  labels?: Record<string, string>;
  enableMessageOrdering?: boolean;
  expirationPolicy?: { ttl?: ProtoTime | null } | null;
  filter?: string;
  deadLetterPolicy?: DeadLetterPolicy | null;
  retryPolicy?: RetryPolicy | null;
  detached?: boolean;
  enableExactlyOnceDelivery?: boolean;
  topicMessageRetentionDuration?: ProtoTime | null;
  state?: 'ACTIVE' | 'RESOURCE_ERROR';
}

export interface Snapshot {
  name: string;
  topic: string;
  expireTime: ProtoTime;
  labels?: Record<string, string>;
}

/** A message as a publisher sends it. */
export interface PublishedMessage {
  data?: Buffer;
  attributes?: Record<string, string>;
  orderingKey?: string;
}

export const DELETED_TOPIC = '_deleted_topic_';

import type { Filter } from './arguments.ts';

/** A message as it lies in the dead-letter subscription. */
export type StoredMessage = {
  messageId: string;
  data: Buffer;
  attributes: Record<string, string>;
  publishedAt: Date;
};

/** A dead letter, understood. */
export type DeadLetter = {
  messageId: string;
  deadAt: Date;
  /** the subscription that it could not be delivered to; undefined where nothing says so */
  subscription: string | undefined;
  reason: string;
  detail: string | undefined;
  attempts: number | undefined;
  /** when it was published first */
  publishedAt: string | undefined;
  /** ids of its content, derived or of an upload: never of a person or a car */
  ids: string[];
  /** what was published first; undefined where it cannot be told */
  original: { data: Buffer; attributes: Record<string, string> } | undefined;
};

const OF_PUBSUB = 'CloudPubSubDeadLetterSource';
/** `replayTo`: shared/push-function.ts */
export const REPLAY_TO = 'replayTo';
const ID_FIELDS = ['reportId', 'changeId', 'notificationId', 'deliveryId', 'messageId', 'uploadId'];
const MOST_IDS = 10;

type Pushed = {
  message?: { data?: string; attributes?: Record<string, string>; publishTime?: string };
  deliveryAttempt?: number;
};

/**
 * Reads a dead letter of either kind: moved by Pub/Sub after too many attempts (its own data, and attributes that say from where), or
 * kept by a function because it can never be handled (the whole push as its body; `shared/push-function.ts`).
 */
export function readDeadLetter({ messageId, data, attributes, publishedAt }: StoredMessage): DeadLetter {
  const base = { messageId, deadAt: publishedAt };
  const moved = attributes[`${OF_PUBSUB}Subscription`];
  if (moved !== undefined) {
    const own = Object.entries(attributes).filter(([name]) => !name.startsWith(OF_PUBSUB) && name !== REPLAY_TO);
    return {
      ...base,
      subscription: moved,
      reason: 'too-many-attempts',
      detail: undefined,
      attempts: Number(attributes[`${OF_PUBSUB}DeliveryCount`]) || undefined,
      publishedAt: attributes[`${OF_PUBSUB}TopicPublishTime`],
      ids: idsOf(data),
      original: { data, attributes: Object.fromEntries(own) },
    };
  }
  const { body } = (jsonOf(data) ?? {}) as { body?: Pushed & { data?: Pushed } };
  const pushed = body?.message ? body : body?.data;
  const message = pushed?.message;
  const { [REPLAY_TO]: _, ...own } = message?.attributes ?? {};
  const original = message && { data: Buffer.from(message.data ?? '', 'base64'), attributes: own };
  return {
    ...base,
    subscription: attributes.subscription,
    reason: attributes.reason ?? 'unknown',
    detail: attributes.detail,
    attempts: pushed?.deliveryAttempt,
    publishedAt: message?.publishTime,
    ids: original ? idsOf(original.data) : [],
    original,
  };
}

/** Whether a dead letter is one of those asked for. */
export const matches = (letter: DeadLetter, { subscription, reason, ids, from, to }: Filter): boolean =>
  (subscription === undefined || letter.subscription === subscription) &&
  (reason === undefined || letter.reason === reason) &&
  (ids.length === 0 || ids.some((id) => id === letter.messageId || letter.ids.includes(id))) &&
  (from === undefined || letter.deadAt >= from) &&
  (to === undefined || letter.deadAt < to);

function idsOf(data: Buffer): string[] {
  const content = jsonOf(data) as Record<string, unknown> | null | undefined;
  if (content === null || typeof content !== 'object') return [];
  const uploads = Array.isArray(content.uploads) ? (content.uploads as unknown[]) : [];
  return [content, ...uploads]
    .flatMap((one) => ID_FIELDS.map((field) => (one as Record<string, unknown> | null)?.[field]))
    .filter((id) => typeof id === 'string')
    .slice(0, MOST_IDS);
}

function jsonOf(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString()) as unknown;
  } catch {
    // Not ours to mend: it is shown without ids.
    return undefined;
  }
}

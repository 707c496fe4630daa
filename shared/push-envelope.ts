import { permanent } from './errors.ts';

export type PushEnvelope = {
  data: unknown;
  attributes: Record<string, string>;
  messageId: string;
  deliveryAttempt: number | undefined;
};

type Wrapped = {
  message?: { data?: string; attributes?: Record<string, string>; messageId?: string };
  deliveryAttempt?: number;
};

/**
 * The message inside what Pub/Sub pushes: the wrapped form of a push subscription, or the same as the `data` of an Eventarc
 * CloudEvent (structured mode). `data` is parsed JSON, or undefined for a message without data.
 * Throws permanent `bad-envelope` or `bad-message`.
 */
export function parsePushEnvelope(body: unknown): PushEnvelope {
  const outer = body as (Wrapped & { data?: Wrapped }) | null | undefined;
  const envelope = outer?.message ? outer : outer?.data?.message ? outer.data : undefined;
  if (!envelope?.message) throw permanent('bad-envelope', 'not a Pub/Sub push: there is no message in the body');
  const { data, attributes = {}, messageId = '' } = envelope.message;
  return { data: parseData(data), attributes, messageId, deliveryAttempt: envelope.deliveryAttempt };
}

function parseData(data: string | undefined): unknown {
  if (!data) return undefined;
  try {
    return JSON.parse(Buffer.from(data, 'base64').toString('utf8'));
  } catch (cause) {
    throw permanent('bad-message', 'the data of the message is not JSON', cause);
  }
}

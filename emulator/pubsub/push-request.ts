import { toRfc3339 } from './duration.ts';
import type { Message } from './message.ts';
import type { PushConfig } from './resources.ts';

export interface PushRequest {
  headers: Record<string, string>;
  body: Buffer;
}

/** The HTTP request that delivers a message. `attempt` is given when the subscription has a dead-letter policy. */
export function pushRequest(
  message: Message,
  subscription: string,
  config: PushConfig,
  attempt: number | undefined,
): PushRequest {
  const request = config.noWrapper
    ? unwrapped(message, subscription, config.noWrapper.writeMetadata === true, attempt)
    : wrapped(message, subscription, attempt);
  request.headers['content-length'] = String(request.body.length);
  request.headers['user-agent'] = 'CloudPubSub-Google';
  request.headers.from = 'noreply@google.com';
  return request;
}

function wrapped(message: Message, subscription: string, attempt: number | undefined): PushRequest {
  const id = String(message.id);
  const time = toRfc3339(message.publishTime);
  const envelope = {
    message: {
      ...(hasAny(message.attributes) && { attributes: message.attributes }),
      ...(message.data.length > 0 && { data: message.data.toString('base64') }),
      messageId: id,
      message_id: id,
      ...(message.orderingKey !== '' && { orderingKey: message.orderingKey }),
      publishTime: time,
      publish_time: time,
    },
    subscription,
    ...(attempt !== undefined && { deliveryAttempt: attempt }),
  };
  return {
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: Buffer.from(JSON.stringify(envelope)),
  };
}

/** The message's data alone; with metadata, what the envelope would say goes into headers, and so do the attributes. */
function unwrapped(
  message: Message,
  subscription: string,
  metadata: boolean,
  attempt: number | undefined,
): PushRequest {
  if (!metadata) return { headers: {}, body: message.data };
  const attributes = Object.entries(message.attributes).filter(([name, value]) => isHeader(name, value));
  const headers: Record<string, string> = {
    ...Object.fromEntries(attributes),
    'x-goog-pubsub-subscription-name': subscription,
    'x-goog-pubsub-message-id': String(message.id),
    'x-goog-pubsub-publish-time': toRfc3339(message.publishTime),
  };
  if (message.orderingKey !== '') headers['x-goog-pubsub-ordering-key'] = message.orderingKey;
  if (attempt !== undefined) headers['x-goog-pubsub-delivery-attempt'] = String(attempt);
  return { headers, body: message.data };
}

/** Attributes that HTTP cannot carry are left out. */
function isHeader(name: string, value: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

function hasAny(attributes: Record<string, string>): boolean {
  for (const _ in attributes) return true;
  return false;
}

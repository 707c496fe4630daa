import type { Dispatcher } from './dispatcher.ts';
import { fromMilliseconds } from './duration.ts';
import type { Entry } from './entry.ts';

/** A delivery as Pull and StreamingPull answer it. */
export function receivedMessage(dispatcher: Dispatcher, entry: Entry) {
  const { id, data, attributes, orderingKey, publishTime } = entry.message;
  return {
    ackId: dispatcher.ackId(entry),
    message: { data, attributes, messageId: String(id), publishTime: fromMilliseconds(publishTime), orderingKey },
    deliveryAttempt: dispatcher.subscription.config.deadLetterPolicy ? entry.failures + 1 : 0,
  };
}

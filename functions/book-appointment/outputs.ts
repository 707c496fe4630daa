import type { Output } from '../../shared/claim.ts';
import { derivedId } from '../../shared/ids.ts';
import type { OutboundMessage, OwnerMessage } from '../../shared/messages/generated/types.ts';

/** The one text that answers a text; its id follows from what it answers. */
export function answerText(
  message: OwnerMessage,
  to: { ownerId: string; vin: string | null } | { phone: string },
  text: string,
  now: Date,
): Output {
  const data: OutboundMessage = {
    v: 1,
    notificationId: derivedId('reply', message.messageId),
    channel: 'sms',
    purpose: 'reply',
    ...('phone' in to ? { ownerId: null, to: to.phone } : { ownerId: to.ownerId, vin: to.vin }),
    text,
    at: now.toISOString(),
  };
  return { topic: 'outbound', message: { data } };
}

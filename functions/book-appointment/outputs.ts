import type { Output } from '../../shared/claim.ts';
import { derivedId } from '../../shared/ids.ts';
import type { OutboundMessage, OwnerMessage } from '../../shared/messages/generated/types.ts';

/** The one text that answers a text; its id follows from what it answers. `booking`: that which it says was made or moved. */
export function answerText(
  message: OwnerMessage,
  to: { ownerId: string; vin: string | null } | { phone: string },
  text: string,
  now: Date,
  booking?: OutboundMessage['booking'],
): Output {
  const data: OutboundMessage = {
    v: 1,
    notificationId: derivedId('reply', message.messageId),
    channel: 'sms',
    purpose: 'reply',
    ...('phone' in to ? { ownerId: null, to: to.phone } : { ownerId: to.ownerId, vin: to.vin }),
    ...(booking ? { booking } : {}),
    text,
    at: now.toISOString(),
  };
  return { topic: 'outbound', message: { data } };
}

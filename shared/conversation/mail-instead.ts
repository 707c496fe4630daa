import type { Output } from '../claim.ts';
import { derivedId } from '../ids.ts';
import type { OutboundMessage } from '../messages/generated/types.ts';
import { inHtml } from './in-html.ts';
import type { Notification } from './notification.ts';

/**
 * The mail that tells an owner what a text could not: only of notices, and only where the owner has mail among the channels. Its id
 * follows from the text's, so that it goes once.
 */
export function mailInstead(
  notification: Notification,
  owner: { channels?: ('sms' | 'mail')[] } | undefined,
  now: Date,
): Output[] {
  const { id, channel, purpose, ownerId, vin, text } = notification;
  if (channel !== 'sms' || purpose !== 'notification' || text === null || !owner?.channels?.includes('mail')) return [];
  const [subject = text] = text.split('. ');
  const data: OutboundMessage = {
    v: 1,
    notificationId: derivedId('mail-instead', id),
    channel: 'mail',
    purpose: 'notification',
    ownerId,
    vin,
    mail: { subject, text, html: `<p>${inHtml(text)}</p>` },
    at: now.toISOString(),
  };
  return [{ topic: 'outbound', message: { data } }];
}

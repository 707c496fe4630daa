import type { Output } from '../claim.ts';
import { derivedId } from '../ids.ts';
import type { OutboundMessage } from '../messages/generated/types.ts';
import { inHtml } from './in-html.ts';
import type { Notification } from './notification.ts';

/** Reasons by which the owner wants no texts: then mail only where they have chosen it themselves. */
const STOPPED = ['opted-out', '21610'];

/**
 * The mail that tells an owner what a text could not: only of notices, and only where mail is among the owner's channels, or none were
 * chosen. Its id follows from the text's, so that it goes once.
 */
export function mailInstead(
  notification: Notification,
  owner: { channels?: ('sms' | 'mail')[] } | undefined,
  now: Date,
): Output[] {
  const { id, channel, purpose, ownerId, vin, text, reason } = notification;
  if (channel !== 'sms' || purpose !== 'notification' || text === null || !owner) return [];
  if (!(owner.channels?.includes('mail') ?? !STOPPED.includes(reason ?? ''))) return [];
  if (reason === 'owner-changed' || reason === 'no-consent') return [];
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

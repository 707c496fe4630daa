import type { Output } from '../claim.ts';
import { derivedId } from '../ids.ts';
import type { OutboundMessage } from '../messages/generated/types.ts';
import { inHtml } from './in-html.ts';
import type { Notification } from './notification.ts';

/** Reasons by which the owner wants no texts: then mail only where they have chosen it themselves. */
const STOPPED = ['opted-out', '21610'];

/** Reasons by which a message is nothing for the owner at all, or one of too many. */
const NOT_THEIRS = ['owner-changed', 'no-consent', 'no-owner', 'withdrawn', 'too-many-answers', 'country-limit'];
/** Texts that a mail can stand in for; a confirmation has its own, and one who is no owner has no address. */
const TOLD_BY_MAIL: Notification['purpose'][] = ['notification', 'reminder', 'staff', 'reply'];
const SUBJECT_CHARACTERS = 78;

/**
 * The mail that tells an owner what a text could not; only where mail is among the owner's channels, or none were chosen. Its id follows from
 * the text's, so that it goes once.
 */
export function mailInstead(
  notification: Notification,
  owner: { channels?: ('sms' | 'mail')[] } | undefined,
  now: Date,
): Output[] {
  const { id, channel, purpose, ownerId, vin, booking, text, reason } = notification;
  if (channel !== 'sms' || !TOLD_BY_MAIL.includes(purpose) || text === null || !owner) return [];
  if (!(owner.channels?.includes('mail') ?? !STOPPED.includes(reason ?? ''))) return [];
  if (NOT_THEIRS.includes(reason ?? '')) return [];
  const [first = text] = text.split(/(?<=[.?!]) /);
  const subject = first.replace(/\.$/, '').slice(0, SUBJECT_CHARACTERS);
  const data: OutboundMessage = {
    v: 1,
    notificationId: derivedId('mail-instead', id),
    channel: 'mail',
    purpose,
    ownerId,
    vin,
    ...(booking ? { booking } : {}),
    mail: { subject, text, html: `<p>${inHtml(text)}</p>` },
    at: now.toISOString(),
  };
  return [{ topic: 'outbound', message: { data } }];
}

import { inHtml } from '../../shared/conversation/in-html.ts';
import type { NoticePart, Notification } from '../../shared/conversation/notification.ts';
import { say } from '../../shared/conversation/say.ts';
import { quietUntil } from '../../shared/time/quiet-hours.ts';
import { isUnsent } from './attempt.ts';
import { composeNotice, noticeSubject } from './compose-notice.ts';
import { channelFor, type Owner, type Vehicle } from './owner.ts';

/** A notice over the day's most: it waits for the next day, whatever joins it, unless that is critical. */
export const DAILY_CAP = 'daily-cap';

export const isCritical = (parts: NoticePart[]) => parts.some((part) => part.urgency === 'critical');

export const carOf = (vehicle: Vehicle | undefined, { language }: Owner) =>
  [vehicle?.make, vehicle?.model].filter(Boolean).join(' ') || say(language, 'car');

/**
 * A notice with everything that it has to tell now, by the channel that the owner has chosen by now: parts that join replace what was said
 * of the same recommendation before.
 */
export function withParts(
  notice: Notification,
  parts: NoticePart[],
  owner: Owner,
  car: string,
  now: Date,
): Notification {
  const kept = notice.parts.filter((one) => !parts.some((part) => part.recommendationId === one.recommendationId));
  const all = [...kept, ...parts];
  const text = composeNotice(all, owner.language);
  const subject = noticeSubject(all, owner.language, car);
  const channel = isUnsent(notice) ? channelFor(owner) : notice.channel;
  const content =
    channel === 'sms' ? { text, mail: null } : { text: null, mail: { subject, text, html: `<p>${inHtml(text)}</p>` } };
  const waits = isUnsent(notice) ? waitOf({ ...notice, parts: all }, owner, now) : {};
  return { ...notice, channel, ...content, parts: all, ...waits };
}

function waitOf(notice: Notification, owner: Owner, now: Date): Pick<Notification, 'state' | 'dueAt' | 'reason'> {
  const { parts, reason, dueAt } = notice;
  if (isCritical(parts)) return { state: 'queued', dueAt: null, reason: null };
  if (reason === DAILY_CAP && (dueAt ?? '') > now.toISOString()) return { state: 'deferred', dueAt, reason };
  const quiet = quietUntil(now, owner.quietHours, owner.timeZone);
  return quiet
    ? { state: 'deferred', dueAt: quiet.toISOString(), reason: null }
    : { state: 'queued', dueAt: null, reason: null };
}

export const newNotice = (
  id: string,
  { ownerId, vin }: { ownerId: string; vin: string },
  owner: Owner,
  now: Date,
): Notification => ({
  ...emptyNotification(id, now),
  ownerId,
  vin,
  channel: channelFor(owner),
  purpose: 'notification',
});

export const emptyNotification = (id: string, now: Date): Notification => ({
  id,
  ownerId: null,
  to: null,
  vin: null,
  channel: 'sms',
  purpose: 'system',
  text: null,
  mail: null,
  parts: [],
  state: 'queued',
  attempts: 0,
  leaseUntil: null,
  triedAt: null,
  providerId: null,
  dueAt: null,
  reason: null,
  segments: null,
  at: now.toISOString(),
});

import { inHtml } from '../../shared/conversation/in-html.ts';
import type { NoticePart, Notification } from '../../shared/conversation/notification.ts';
import { quietUntil } from '../../shared/time/quiet-hours.ts';
import { composeNotice, noticeSubject } from './compose-notice.ts';
import { channelFor, type Owner } from './owner.ts';

/** A notice with everything that it has to tell now: parts that join replace what was said of the same recommendation before. */
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
  const isCritical = all.some((part) => part.urgency === 'critical');
  const quiet = isCritical ? undefined : quietUntil(now, owner.quietHours, owner.timeZone);
  const waits = quiet
    ? { state: 'deferred' as const, dueAt: quiet.toISOString() }
    : { state: 'queued' as const, dueAt: null };
  const content =
    notice.channel === 'sms'
      ? { text, mail: null }
      : { text: null, mail: { subject, text, html: `<p>${inHtml(text)}</p>` } };
  return { ...notice, ...content, parts: all, ...(notice.attempts === 0 ? waits : {}) };
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

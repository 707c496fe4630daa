import type { NoticePart, Notification } from '../../shared/conversation/notification.ts';
import { quietUntil } from '../../shared/time/quiet-hours.ts';
import { isUnsent } from './attempt.ts';
import { carOf, withParts } from './notice.ts';
import type { Owner, Vehicle } from './owner.ts';

/** Purposes that wait for the end of quiet hours; answers and what staff write follow on something that the owner does. */
const WAITS: Notification['purpose'][] = ['notification', 'confirmation', 'reminder'];
/** Purposes that tell of a car, and so concern only whoever owns it now. */
const OF_CAR: Notification['purpose'][] = ['notification', 'reminder'];

/**
 * A message that has waited, as things stand now: it fails where the car has another owner or consent was withdrawn, tells only the
 * parts that are open still, takes the channel that the owner has chosen since, and waits on in quiet hours. Nothing changes once a try may have gone out.
 */
export function upToDate(
  notification: Notification,
  open: NoticePart[],
  owner: Owner | undefined,
  vehicle: Vehicle | undefined,
  now: Date,
): Notification {
  const { purpose, ownerId, vin, parts, channel } = notification;
  if (ownerId === null || !isUnsent(notification)) return notification;
  if (!owner) return failed(notification, 'no-owner');
  if (OF_CAR.includes(purpose) && vin !== null && vehicle?.ownerId !== ownerId)
    return failed(notification, 'owner-changed');
  if (purpose === 'notification' && owner.consents?.workshop === false) return failed(notification, 'no-consent');
  if (parts.length > 0) return withParts({ ...notification, parts: open }, [], owner, carOf(vehicle, owner), now);
  const quiet =
    channel === 'sms' && WAITS.includes(purpose) ? quietUntil(now, owner.quietHours, owner.timeZone) : undefined;
  return quiet ? { ...notification, state: 'deferred', dueAt: quiet.toISOString() } : notification;
}

export const failed = (notification: Notification, reason: string): Notification => ({
  ...notification,
  state: 'failed',
  reason,
  dueAt: null,
});

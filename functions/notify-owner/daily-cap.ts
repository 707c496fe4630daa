import type { Notification } from '../../shared/conversation/notification.ts';
import type { Reader, Transaction } from '../../shared/store.ts';
import { quietUntil } from '../../shared/time/quiet-hours.ts';
import { addDays, instantOf, localDate } from '../../shared/time/zone.ts';
import { DAILY_CAP, isCritical } from './notice.ts';
import type { Owner } from './owner.ts';

/** ownerDays/{ownerId}_{vin}_{yyyy-mm-dd}: notices of one car on a day in the owner's zone. */
type OwnerDay = { notices: number; expireAt: Date };

const MORNING_MINUTES = 8 * 60;
const KEPT_MS = 3 * 86_400_000;

/**
 * Holds a new notice to the most that a car tells its owner in a day (one who has many cars hears of each): what is over it waits for the next morning, and all that comes until then joins it. The
 * events themselves are in the portal, the API and the webhooks at once. Critical notices count and always go. 1 read; `count` writes 1.
 */
export async function underDailyCap(
  reader: Reader,
  notice: Notification,
  owner: Owner,
  noticesPerDay: number,
  now: Date,
): Promise<{ notice: Notification; count: (tx: Transaction) => void }> {
  const today = localDate(now, owner.timeZone);
  const path = `ownerDays/${notice.ownerId}_${notice.vin}_${today}`;
  const sent = (await reader.get<OwnerDay>(path))?.notices ?? 0;
  if (sent >= noticesPerDay && !isCritical(notice.parts)) {
    const morning = instantOf(addDays(today, 1), MORNING_MINUTES, owner.timeZone);
    const dueAt = quietUntil(morning, owner.quietHours, owner.timeZone) ?? morning;
    const held = { ...notice, state: 'deferred' as const, dueAt: dueAt.toISOString(), reason: DAILY_CAP };
    return { notice: held, count: () => undefined };
  }
  const day: OwnerDay = { notices: sent + 1, expireAt: new Date(now.getTime() + KEPT_MS) };
  return { notice, count: (tx) => tx.set(path, day) };
}

import { isStillSo } from '../../shared/booking/still-so.ts';
import type { Output } from '../../shared/claim.ts';
import type { Config } from '../../shared/config.ts';
import { type NoticePart, type Notification, notificationPath } from '../../shared/conversation/notification.ts';
import { segmentsOf } from '../../shared/conversation/sms-segments.ts';
import type { Reader, Transaction } from '../../shared/store.ts';
import { claimed, isUnsent, nextStep } from './attempt.ts';
import { countText, readBounds, type Verdict, verdictOf } from './bounds.ts';
import { openParts } from './open-parts.ts';
import type { Owner, Vehicle } from './owner.ts';
import { writeOutcome } from './record-result.ts';
import { failed, upToDate } from './up-to-date.ts';

/** What there is to do with a message: send or look it up, now claimed; tell by mail what was refused; or nothing, now or at all. */
export type Claim =
  | { step: 'send' | 'lookUp'; notification: Notification; to: string; isObsolete: boolean }
  | { step: 'refused'; notification: Notification; instead: Output[] }
  | { step: 'wait' | 'done' | 'busy' };
export type Sending = Extract<Claim, { to: string }>;

/** A message to send; `isChanged`: it is not stored as it is. `also` writes what belongs to it in the same transaction. */
export type Choice = {
  notification?: Notification | undefined;
  isChanged?: boolean;
  /** where the message was made just now from what is known of its owner */
  owner?: Owner;
  also?: (tx: Transaction) => void;
};

/**
 * Claims a message for sending, or finds that it waits, is done, or must not go (any more): what it tells is no longer so. What may have gone out
 * is still looked up then, but not sent again (`isObsolete`). Reads owner and what it tells of: the booking; of what has waited, vehicle and
 * recommendations; of texts that have not been tried yet also what bounds them. Then writes.
 */
export async function claimIn(tx: Transaction, choice: Choice, limits: Config['messaging'], now: Date): Promise<Claim> {
  const { notification, isChanged = false, also } = choice;
  const step = notification ? nextStep(notification, now) : 'done';
  if (!notification || step === 'wait' || step === 'done' || step === 'busy') {
    also?.(tx);
    if (notification && isChanged) tx.set(notificationPath(notification.id), notification);
    return { step: notification ? (step as 'wait') : 'done' };
  }
  const { owner, vehicle } = await recipientOf(tx, notification, choice.owner);
  const parts = choice.owner ? notification.parts : await openParts(tx, notification.parts);
  const isObsolete = await tellsNoMore(tx, notification, parts, now);
  const known = isObsolete && step === 'send' ? failed(notification, 'withdrawn') : notification;
  const fresh = choice.owner || isObsolete ? known : upToDate(known, parts, owner, vehicle, now);
  const current = withAddress(fresh, owner);
  const to = addressOf(current, owner);
  const isNewText = current.channel === 'sms' && current.attempts === 0 && to !== undefined;
  const bounds = isNewText ? await readBounds(tx, current, to, limits, now) : undefined;
  const bounded = bounds ? withVerdict(current, verdictOf(current, bounds, limits), now) : current;
  also?.(tx);
  if (bounded.state === 'failed' || to === undefined)
    return { step: 'refused', notification: bounded, instead: writeOutcome(tx, bounded, owner, now) };
  if (nextStep(bounded, now) === 'wait') {
    tx.set(notificationPath(bounded.id), bounded);
    return { step: 'wait' };
  }
  if (bounds) countText(tx, bounded, bounds);
  const segments = bounded.text === null ? null : segmentsOf(bounded.text).segments;
  const next = { ...claimed(bounded, now), segments };
  tx.set(notificationPath(next.id), next);
  return { step, notification: next, to, isObsolete };
}

/** Whether all that a message tells of is gone, or otherwise by now. */
async function tellsNoMore(reader: Reader, { parts, booking }: Notification, open: NoticePart[], now: Date) {
  if (parts.length > 0 && open.length === 0) return true;
  return booking !== undefined && !(await isStillSo(reader, booking, now));
}

async function recipientOf(reader: Reader, notification: Notification, known: Owner | undefined) {
  const { ownerId, vin } = notification;
  if (known || ownerId === null) return { owner: known, vehicle: undefined };
  const paths = [`owners/${ownerId}`, ...(vin !== null && isUnsent(notification) ? [`vehicles/${vin}`] : [])];
  const [owner, vehicle] = await reader.getAll(paths);
  return { owner: owner as Owner | undefined, vehicle: vehicle as Vehicle | undefined };
}

const addressOf = ({ channel, state, to }: Notification, owner: Owner | undefined): string | undefined =>
  state === 'failed' ? undefined : ((channel === 'mail' ? owner?.email : (owner?.phone ?? to)) ?? undefined);

function withAddress(notification: Notification, owner: Owner | undefined): Notification {
  if (notification.state === 'failed') return notification;
  if (notification.channel === 'sms' && owner?.optedOut) return failed(notification, 'opted-out');
  return addressOf(notification, owner) ? notification : failed(notification, 'no-address');
}

function withVerdict(notification: Notification, verdict: Verdict, now: Date): Notification {
  if (verdict.may === 'go' || nextStep(notification, now) === 'wait') return notification;
  const { reason } = verdict;
  return verdict.may === 'never'
    ? failed(notification, reason)
    : { ...notification, state: 'deferred', reason, dueAt: verdict.dueAt };
}

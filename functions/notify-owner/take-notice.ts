import type { NoticePart, Notification } from '../../shared/conversation/notification.ts';
import { notificationPath } from '../../shared/conversation/notification.ts';
import { derivedId } from '../../shared/ids.ts';
import type { RecommendationsMade } from '../../shared/messages/generated/types.ts';
import { type Recommendation, recommendationPath } from '../../shared/recommendations/recommendation.ts';
import type { Transaction } from '../../shared/store.ts';
import type { Choice } from './claim-message.ts';
import { underDailyCap } from './daily-cap.ts';
import { carOf, emptyNotification, newNotice, withParts } from './notice.ts';
import { openParts } from './open-parts.ts';
import type { Owner, Vehicle } from './owner.ts';

type Claim = { notificationId: string | null; at: string; expireAt: Date };

const KEPT_MS = 8 * 86_400_000;

/**
 * The message that tells of these recommendations: one for all, or the one of the same car that has not gone out yet, which they join.
 * What was taken before gives the same message again. Reads: claim, vehicle, recommendations, owner, one query, of a new message the car's
 * day, of one that is joined its recommendations; a claim is written along.
 */
export async function takeNotice(
  tx: Transaction,
  made: RecommendationsMade,
  noticesPerDay: number,
  now: Date,
): Promise<Choice | undefined> {
  const path = `processed/notify-owner_${made.changeId}`;
  const claim = await tx.get<Claim>(path);
  if (claim) {
    const notification =
      claim.notificationId === null ? undefined : await tx.get<Notification>(notificationPath(claim.notificationId));
    return notification && { notification, isChanged: false };
  }
  const [vehicle, ...recommendations] = await tx.getAll([
    `vehicles/${made.vin}`,
    ...made.recommendations.map(({ id }) => recommendationPath(id)),
  ]);
  const parts = partsOf(made, recommendations as (Recommendation | undefined)[]);
  const choice =
    parts.length === 0
      ? undefined
      : await noticeOf(tx, made, parts, vehicle as Vehicle | undefined, noticesPerDay, now);
  const kept: Claim = {
    notificationId: choice?.notification?.id ?? null,
    at: now.toISOString(),
    expireAt: new Date(now.getTime() + KEPT_MS),
  };
  const also = (writing: Transaction) => {
    writing.create(path, kept);
    choice?.also?.(writing);
  };
  return { ...choice, also };
}

/** Owners hear of what is new, and of what has become critical; of changes and withdrawals they don't. */
function partsOf(
  { changeId, recommendations: made }: RecommendationsMade,
  recommendations: (Recommendation | undefined)[],
): NoticePart[] {
  return recommendations.flatMap((recommendation, i) => {
    const kind = made[i]?.kind;
    if (recommendation?.status !== 'open') return [];
    if (kind !== 'created' && !(kind === 'changed' && becameCritical(recommendation, changeId))) return [];
    const { id, noticeSubject, urgency, driveAdvice } = recommendation;
    return [{ recommendationId: id, subject: noticeSubject, urgency, driveAdvice }];
  });
}

/** By the recommendation's own history, so that each rise is told of once. */
function becameCritical({ history }: Recommendation, changeId: string): boolean {
  const at = history.findIndex((step) => step.changeId === changeId);
  return history[at]?.urgency === 'critical' && history[at - 1]?.urgency !== 'critical';
}

async function noticeOf(
  tx: Transaction,
  { changeId, vin }: RecommendationsMade,
  parts: NoticePart[],
  vehicle: Vehicle | undefined,
  noticesPerDay: number,
  now: Date,
): Promise<Choice> {
  const id = derivedId('notice', changeId);
  const ownerId = vehicle?.ownerId;
  const owner = ownerId === undefined ? undefined : await tx.get<Owner>(`owners/${ownerId}`);
  if (!owner || ownerId === undefined || owner.consents?.workshop === false) {
    const reason = owner ? 'no-consent' : 'no-owner';
    const untold: Notification = {
      ...emptyNotification(id, now),
      vin,
      ownerId: ownerId ?? null,
      purpose: 'notification',
      parts,
      state: 'failed',
      reason,
    };
    return { notification: untold, isChanged: true };
  }
  const waiting = await tx.query<Notification>({
    collection: 'notifications',
    where: [
      ['ownerId', '==', ownerId],
      ['vin', '==', vin],
      ['purpose', '==', 'notification'],
      ['state', 'in', ['queued', 'deferred']],
    ],
    limit: 1,
  });
  const found = waiting[0]?.data;
  const joined = found && { ...found, parts: await openParts(tx, found.parts) };
  const notice = joined ?? newNotice(id, { ownerId, vin }, owner, now);
  const told = withParts(notice, parts, owner, carOf(vehicle, owner), now);
  if (joined) return { notification: told, isChanged: true, owner };
  const capped = await underDailyCap(tx, told, owner, noticesPerDay, now);
  return { notification: capped.notice, isChanged: true, owner, also: capped.count };
}

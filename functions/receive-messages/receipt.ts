import type { Output } from '../../shared/claim.ts';
import { threadPath } from '../../shared/conversation/conversation.ts';
import { mailInstead } from '../../shared/conversation/mail-instead.ts';
import {
  movesForward,
  type Notification,
  type NotificationState,
  notificationPath,
} from '../../shared/conversation/notification.ts';
import { threadMessage } from '../../shared/conversation/thread-message.ts';
import { relayOrLeave } from '../../shared/http/relay.ts';
import { derivedId } from '../../shared/ids.ts';
import { keepOutputs } from '../../shared/outbox.ts';
import type { Deps } from '../../shared/ports.ts';

export type Receipt = {
  notificationId: string;
  providerId: string;
  state: NotificationState;
  reason?: string | undefined;
};

const TWILIO: Record<string, NotificationState> = {
  accepted: 'accepted',
  queued: 'accepted',
  sending: 'accepted',
  sent: 'accepted',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
};

const SENDGRID: Record<string, NotificationState> = {
  processed: 'accepted',
  delivered: 'delivered',
  bounce: 'failed',
  dropped: 'failed',
};

export const stateOfTwilio = (status: string): NotificationState | undefined => TWILIO[status];
export const stateOfSendGrid = (event: string): NotificationState | undefined => SENDGRID[event];

/**
 * Notes how far a message has come; only ever forward, and nothing for messages that are not ours. A notice that could not be texted
 * goes by mail, where the owner has chosen that too. 1 read, and where it moves 1 more and 2 writes (the thread shows it too).
 */
export async function noteReceipt(
  deps: Pick<Deps, 'store' | 'bus' | 'clock' | 'log'>,
  receipt: Receipt,
): Promise<void> {
  const { notificationId, providerId, state, reason } = receipt;
  const now = deps.clock.now();
  const outputs = await deps.store.transaction(async (tx): Promise<Output[]> => {
    const known = await tx.get<Notification>(notificationPath(notificationId));
    if (!known || !movesForward(known.state, state)) return [];
    const thread = known.vin === null ? undefined : `${threadPath(known.vin)}/${notificationId}`;
    const inThread = thread === undefined ? undefined : await tx.get(thread);
    const owner = state === 'failed' && known.ownerId !== null ? await tx.get(`owners/${known.ownerId}`) : undefined;
    const settled = { state, providerId, reason: reason ?? null, dueAt: null, leaseUntil: null };
    // a sender that died before it could note what it sent has left nothing in the thread
    tx.update(notificationPath(notificationId), settled);
    if (thread !== undefined && inThread) tx.update(thread, { state });
    else if (thread !== undefined) tx.set(thread, threadMessage({ ...known, ...settled }, now));
    const instead = state === 'failed' ? mailInstead({ ...known, reason: reason ?? null }, owner, now) : [];
    keepOutputs(tx, derivedId('instead', notificationId), instead, now);
    return instead;
  });
  await relayOrLeave(deps, derivedId('instead', notificationId), outputs);
}

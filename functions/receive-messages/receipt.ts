import { threadPath } from '../../shared/conversation/conversation.ts';
import {
  movesForward,
  type Notification,
  type NotificationState,
  notificationPath,
} from '../../shared/conversation/notification.ts';
import type { Store } from '../../shared/store.ts';

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
 * Notes how far a message has come; only ever forward, and nothing for messages that are not ours. 1 read, and where it moves 2 writes
 * (the message in the thread shows it too).
 */
export async function noteReceipt(store: Store, { notificationId, providerId, state, reason }: Receipt): Promise<void> {
  await store.transaction(async (tx) => {
    const known = await tx.get<Notification>(notificationPath(notificationId));
    if (!known || !movesForward(known.state, state)) return;
    const thread = known.vin === null ? undefined : `${threadPath(known.vin)}/${notificationId}`;
    const inThread = thread === undefined ? undefined : await tx.get(thread);
    tx.update(notificationPath(notificationId), {
      state,
      providerId,
      reason: reason ?? null,
      dueAt: null,
      leaseUntil: null,
    });
    if (thread !== undefined && inThread) tx.update(thread, { state });
  });
}

import { type ThreadMessage, threadPath } from '../../shared/conversation/conversation.ts';
import { mailInstead } from '../../shared/conversation/mail-instead.ts';
import { movesForward, type Notification, notificationPath } from '../../shared/conversation/notification.ts';
import { segmentsOf } from '../../shared/conversation/sms-segments.ts';
import { messageOf, transient } from '../../shared/errors.ts';
import { relayOrLeave } from '../../shared/http/relay.ts';
import { derivedId } from '../../shared/ids.ts';
import { keepOutputs } from '../../shared/outbox.ts';
import type { Deps, SendResult } from '../../shared/ports.ts';
import type { Store, Transaction } from '../../shared/store.ts';
import { claimed, nextStep, settled } from './attempt.ts';
import type { Owner } from './owner.ts';

type Sending = { step: 'send' | 'lookUp'; notification: Notification; to: string };
type Claim = Sending | 'wait' | 'done' | 'busy';

/** Clocks of ours and Twilio's may differ. */
const CLOCKS_DIFFER_MS = 60_000;
/** A text that is late by an hour is of no use to one who drives. */
const VALID_SECONDS = 3_600;

/** A message to send; `isChanged`: it is not stored as it is. `also` writes what belongs to it in the same transaction. */
export type Choice = {
  notification?: Notification | undefined;
  isChanged?: boolean;
  owner?: Owner;
  also?: (tx: Transaction) => void;
};

/**
 * Sends a message once. Two transactions around the sending: the first, in which `choose` reads or makes it, claims it; the second records
 * what came of it and puts it in the thread. Throws transient where it has to be tried again.
 */
export async function deliver(deps: Deps, choose: (tx: Transaction) => Promise<Choice | undefined>): Promise<void> {
  const { store, clock, log } = deps;
  const claim = await store.transaction(async (tx): Promise<Claim> => {
    const choice = await choose(tx);
    return choice ? claimIn(tx, choice, clock.now()) : 'done';
  });
  if (claim === 'busy')
    throw transient('already-sending', 'another sender has this message; it will be looked at again');
  if (claim === 'wait' || claim === 'done') return;
  const result = await trySending(deps, claim).catch(lostAnswer);
  const after = await record(deps, claim.notification, result);
  log('INFO', 'message to an owner tried', {
    id: after.id,
    code: after.state,
    attempt: after.attempts,
    count: after.segments ?? 0,
  });
  if (after.state === 'queued' || after.state === 'unknown')
    throw transient('not-sent', `message not sent (${after.reason}), will be tried again`);
}

/** By its id; nothing where there is none. */
export const byId =
  (id: string) =>
  async (tx: Transaction): Promise<Choice> => ({ notification: await tx.get<Notification>(notificationPath(id)) });

async function claimIn(tx: Transaction, choice: Choice, now: Date): Promise<Claim> {
  const { notification, isChanged = false, also } = choice;
  const step = notification ? nextStep(notification, now) : 'done';
  const stays = step === 'wait' || step === 'done' || step === 'busy';
  const ownerId = stays ? null : (notification?.ownerId ?? null);
  const owner = choice.owner ?? (ownerId === null ? undefined : await tx.get<Owner>(`owners/${ownerId}`));
  also?.(tx);
  if (!notification) return 'done';
  const path = notificationPath(notification.id);
  if (stays) {
    if (isChanged) tx.set(path, notification);
    return step;
  }
  const { channel } = notification;
  const to = channel === 'mail' ? owner?.email : (owner?.phone ?? notification.to);
  const refusal = channel === 'sms' && owner?.optedOut ? 'opted-out' : to ? undefined : 'no-address';
  if (refusal || !to) {
    tx.set(path, {
      ...notification,
      state: 'failed',
      reason: refusal ?? 'no-address',
      dueAt: null,
    } satisfies Notification);
    return 'done';
  }
  const next = {
    ...claimed(notification, now),
    segments: notification.text === null ? null : segmentsOf(notification.text).segments,
  };
  tx.set(path, next);
  return { step, notification: next, to };
}

async function trySending({ sms, mailer, store }: Deps, { step, notification, to }: Sending): Promise<SendResult> {
  const { id, text, mail, triedAt } = notification;
  if (mail) return mailer.send({ ...mail, to, notificationId: id });
  const body = text ?? '';
  if (step === 'lookUp') {
    const found = await sms.find({
      to,
      body,
      since: new Date(Date.parse(triedAt ?? notification.at) - CLOCKS_DIFFER_MS),
    });
    if (found && !(await isOfAnother(store, id, found.providerId)))
      return { outcome: 'accepted', providerId: found.providerId };
  }
  return sms.send({
    to,
    body,
    notificationId: id,
    ...(notification.purpose === 'notification' ? { validitySeconds: VALID_SECONDS } : {}),
  });
}

/** A provider that fails even to be asked leaves it open whether the message went out. */
const lostAnswer = (error: unknown): SendResult => ({ outcome: 'unknown', code: messageOf(error).slice(0, 60) });

/** The same words may have gone to the same number shortly before, for another reason. */
async function isOfAnother(store: Store, id: string, providerId: string): Promise<boolean> {
  const owners = await store.query({
    collection: 'notifications',
    where: [['providerId', '==', providerId]],
    limit: 2,
  });
  return owners.some((owner) => owner.id !== id);
}

/** A receipt may have come before the answer: what is final stays. A notice that can't be texted goes by mail, where the owner has chosen that too. */
async function record(deps: Deps, claim: Notification, result: SendResult): Promise<Notification> {
  const now = deps.clock.now();
  const outboxId = derivedId('instead', claim.id);
  const { after, instead } = await deps.store.transaction(async (tx) => {
    const known = (await tx.get<Notification>(notificationPath(claim.id))) ?? claim;
    const settledNow = settled(known, result, now);
    const after = known.state === 'sending' || movesForward(known.state, settledNow.state) ? settledNow : known;
    const hasFailed = after.state === 'failed' && after.ownerId !== null;
    const owner = hasFailed ? await tx.get<Owner>(`owners/${after.ownerId}`) : undefined;
    tx.set(notificationPath(claim.id), after);
    if (after.vin !== null && !['queued', 'unknown'].includes(after.state))
      tx.set(`${threadPath(after.vin)}/${after.id}`, threadMessage(after, now));
    if (result.outcome === 'rejected' && result.optedOut && after.ownerId !== null) {
      tx.update(`owners/${after.ownerId}`, { optedOut: true, optOutAt: now.toISOString() });
    }
    const instead = hasFailed ? mailInstead(after, owner, now) : [];
    keepOutputs(tx, outboxId, instead, now);
    return { after, instead };
  });
  await relayOrLeave(deps, outboxId, instead);
  return after;
}

const threadMessage = ({ id, channel, purpose, text, mail, state }: Notification, now: Date): ThreadMessage => ({
  direction: 'out',
  by: purpose === 'staff' ? 'staff' : 'platform',
  channel,
  text: text ?? mail?.text ?? '',
  at: now.toISOString(),
  notificationId: id,
  state,
});

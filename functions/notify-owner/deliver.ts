import { type Notification, notificationPath } from '../../shared/conversation/notification.ts';
import { messageOf, transient } from '../../shared/errors.ts';
import type { Deps, SendResult } from '../../shared/ports.ts';
import type { Transaction } from '../../shared/store.ts';
import { type Choice, claimIn, type Sending } from './claim-message.ts';
import { findLost } from './find-lost.ts';
import { recordResult, relayInstead } from './record-result.ts';

/** A text that is late by an hour is of no use to one who drives. */
const VALID_SECONDS = 3_600;

/**
 * Sends a message once. Two transactions around the sending: the first, in which `choose` reads or makes it, claims it; the second records
 * what came of it and puts it in the thread. Throws transient where it has to be tried again.
 */
export async function deliver(deps: Deps, choose: (tx: Transaction) => Promise<Choice | undefined>): Promise<void> {
  const { store, clock, config, log } = deps;
  const claim = await store.transaction(async (tx) => {
    const choice = await choose(tx);
    return choice ? claimIn(tx, choice, config.messaging, clock.now()) : undefined;
  });
  if (claim?.step === 'busy')
    throw transient('already-sending', 'another sender has this message; it will be looked at again');
  if (claim?.step === 'refused') {
    log('WARNING', 'message to an owner refused', { id: claim.notification.id, code: claim.notification.reason ?? '' });
    return relayInstead(deps, claim.notification, claim.instead);
  }
  if (!claim || !('to' in claim)) return;
  const result = await trySending(deps, claim).catch(lostAnswer);
  const after = await recordResult(deps, claim.notification, result);
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

async function trySending(deps: Deps, { step, notification, to, isObsolete }: Sending): Promise<SendResult> {
  const { id, text, mail, purpose } = notification;
  if (mail) return deps.mailer.send({ ...mail, to, notificationId: id });
  const lost = step === 'lookUp' ? await findLost(deps, notification, to) : undefined;
  if (lost !== undefined) return { outcome: 'accepted', providerId: lost };
  if (isObsolete) return { outcome: 'rejected', code: 'withdrawn', permanent: true };
  const validity = purpose === 'notification' ? { validitySeconds: VALID_SECONDS } : {};
  return deps.sms.send({ to, body: text ?? '', notificationId: id, ...validity });
}

/** A provider that fails even to be asked leaves it open whether the message went out. */
const lostAnswer = (error: unknown): SendResult => ({ outcome: 'unknown', code: messageOf(error).slice(0, 60) });

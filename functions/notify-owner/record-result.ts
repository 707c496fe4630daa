import type { Output } from '../../shared/claim.ts';
import { threadPath } from '../../shared/conversation/conversation.ts';
import { mailInstead } from '../../shared/conversation/mail-instead.ts';
import { movesForward, type Notification, notificationPath } from '../../shared/conversation/notification.ts';
import { threadMessage } from '../../shared/conversation/thread-message.ts';
import { relayOrLeave } from '../../shared/http/relay.ts';
import { derivedId } from '../../shared/ids.ts';
import { keepOutputs } from '../../shared/outbox.ts';
import type { Deps, SendResult } from '../../shared/ports.ts';
import type { Transaction } from '../../shared/store.ts';
import { settled } from './attempt.ts';
import type { Owner } from './owner.ts';

/** Records what came of a try. A receipt may have come before the answer: what is final stays. */
export async function recordResult(deps: Deps, claim: Notification, result: SendResult): Promise<Notification> {
  const now = deps.clock.now();
  const { after, instead } = await deps.store.transaction(async (tx) => {
    const known = (await tx.get<Notification>(notificationPath(claim.id))) ?? claim;
    const settledNow = settled(known, result, now);
    const after = known.state === 'sending' || movesForward(known.state, settledNow.state) ? settledNow : known;
    const hasFailed = after.state === 'failed' && after.ownerId !== null;
    const owner = hasFailed ? await tx.get<Owner>(`owners/${after.ownerId}`) : undefined;
    if (result.outcome === 'rejected' && result.optedOut && after.ownerId !== null)
      tx.update(`owners/${after.ownerId}`, { optedOut: true, optOutAt: now.toISOString() });
    return { after, instead: writeOutcome(tx, after, owner, now) };
  });
  await relayInstead(deps, after, instead);
  return after;
}

/** Keeps a message as it is now, also in the thread once it went out or failed. @returns the mail that tells what a text could not */
export function writeOutcome(tx: Transaction, after: Notification, owner: Owner | undefined, now: Date): Output[] {
  tx.set(notificationPath(after.id), after);
  if (after.vin !== null && !['queued', 'unknown'].includes(after.state))
    tx.set(`${threadPath(after.vin)}/${after.id}`, threadMessage(after, now));
  const instead = after.state === 'failed' ? mailInstead(after, owner, now) : [];
  keepOutputs(tx, outboxId(after), instead, now);
  return instead;
}

export const relayInstead = (deps: Deps, after: Notification, instead: Output[]): Promise<void> =>
  relayOrLeave(deps, outboxId(after), instead);

const outboxId = ({ id }: Notification) => derivedId('instead', id);

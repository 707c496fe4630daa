import type { Attempt, Delivery } from '../../shared/webhooks/delivery.ts';
import { nextAttempt, retryAfterSeconds } from './next-attempt.ts';
import type { Posted } from './post-webhook.ts';

const KEPT_ATTEMPTS = 30;
const GONE = 410;

export type Settled = { delivery: Delivery; gone: boolean };

/**
 * What a delivery becomes by an attempt: delivered by any 2xx; else due again by the schedule, or failed after its last attempt or
 * when the endpoint says that it is gone.
 */
export function settleAttempt(delivery: Delivery, attempt: Attempt, { retryAfter }: Posted, now: Date): Settled {
  const attemptCount = delivery.attemptCount + 1;
  const tried = {
    ...delivery,
    leaseUntil: null,
    attemptCount,
    attempts: [...delivery.attempts, attempt].slice(-KEPT_ATTEMPTS),
  };
  const { status } = attempt;
  if (status !== null && status >= 200 && status < 300)
    return { delivery: { ...tried, state: 'delivered', reason: null, dueAt: null }, gone: false };
  if (status === GONE)
    return {
      delivery: { ...tried, state: 'failed', reason: 'the endpoint answered 410 and is disabled', dueAt: null },
      gone: true,
    };
  const due = nextAttempt(delivery.id, attemptCount, now, retryAfterSeconds(retryAfter, now));
  if (!due)
    return {
      delivery: { ...tried, state: 'failed', reason: `failed ${attemptCount} times`, dueAt: null },
      gone: false,
    };
  return { delivery: { ...tried, state: 'pending', dueAt: due.toISOString() }, gone: false };
}

import type { Notification } from '../../shared/conversation/notification.ts';
import type { SendResult } from '../../shared/ports.ts';

/** The state machine of one message, pure. */
const LEASE_MS = 60_000;
const FIRST_PAUSE_MS = 60_000;
/** tries after each of which the pause is the first */
const EVEN_TRIES = 3;
const LONGEST_PAUSE_MS = 30 * 60_000;
const MOST_ATTEMPTS = 40;
/** SendGrid can't be asked what it has taken; its events say so within this time, or it is sent again. */
const MAIL_EVENT_MS = 60_000;

export type Step = 'send' | 'lookUp' | 'busy' | 'wait' | 'done';

/** What there is to do about a message now. */
export function nextStep({ state, channel, leaseUntil, dueAt }: Notification, now: Date): Step {
  const at = now.toISOString();
  if (state === 'accepted' || state === 'delivered' || state === 'failed') return 'done';
  if (state === 'deferred') return (dueAt ?? '') <= at ? 'send' : 'wait';
  if (state === 'queued') return 'send';
  if (state === 'sending' && (leaseUntil ?? '') > at) return 'busy';
  if (channel === 'sms') return 'lookUp';
  return (dueAt ?? '') <= at ? 'send' : 'wait';
}

/** Whether it certainly has not gone out so far, so that it may still be changed. */
export const isUnsent = ({ state, attempts, triedAt }: Notification): boolean =>
  attempts === 0 || (state === 'queued' && triedAt === null);

/** Taken by one sender: written before anything is sent, so that a crash leaves a trace of it. */
export const claimed = (notification: Notification, now: Date): Notification => ({
  ...notification,
  state: 'sending',
  attempts: notification.attempts + 1,
  leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
  triedAt: notification.triedAt ?? now.toISOString(),
  dueAt: new Date(now.getTime() + (notification.channel === 'mail' ? MAIL_EVENT_MS : LEASE_MS)).toISOString(),
});

/** After a try: what it came to. A try that certainly did not go out leaves nothing to look up. */
export function settled(notification: Notification, result: SendResult, now: Date): Notification {
  const free = { ...notification, leaseUntil: null };
  if (result.outcome === 'accepted')
    return { ...free, state: 'accepted', providerId: result.providerId, dueAt: null, reason: null };
  if (result.outcome === 'unknown')
    return { ...free, state: 'unknown', reason: result.code, dueAt: later(notification, now) };
  if (result.permanent || notification.attempts >= MOST_ATTEMPTS)
    return { ...free, state: 'failed', reason: result.code, dueAt: null };
  return { ...free, state: 'queued', triedAt: null, reason: result.code, dueAt: later(notification, now) };
}

/** A minute for the first tries, of which a dying process may have been one, then doubling to half an hour; redelivery by Pub/Sub is usually sooner. */
function later({ attempts, channel }: Notification, now: Date): string {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - EVEN_TRIES), LONGEST_PAUSE_MS);
  return new Date(now.getTime() + (channel === 'mail' ? Math.max(pause, MAIL_EVENT_MS) : pause)).toISOString();
}

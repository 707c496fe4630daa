import { Webhook } from 'standardwebhooks';
import { permanent, transient } from '../../shared/errors.ts';
import type { WebhookAttempt } from '../../shared/messages/generated/types.ts';
import { validateWebhookAttempt } from '../../shared/messages/generated/validate.ts';
import type { Deps } from '../../shared/ports.ts';
import type { PushHandler } from '../../shared/push-function.ts';
import { type Attempt, type Delivery, deliveryPath } from '../../shared/webhooks/delivery.ts';
import { type Endpoint, type EndpointDocument, endpointOf, endpointPath } from '../../shared/webhooks/endpoint.ts';
import { parsed } from './parse-message.ts';
import { postWebhook } from './post-webhook.ts';
import { settleAttempt } from './settle-attempt.ts';

/** Longer than an attempt can take: after it, an attempt that never reported is taken to have died. */
const LEASE_MS = 30_000;
/** What is due so soon is waited for by redeliveries with backoff; the rest is swept by the minute tick. */
const SOON_MS = 75_000;
/** Redeliveries come in steps: what is due in a moment is due. */
const EARLY_MS = 2_000;
const USER_AGENT = 'ConnectedCars-Webhooks/1';

type Claimed = { delivery: Delivery; endpoint: Endpoint };

/**
 * One attempt of a delivery. A lease is taken before it is sent, the outcome is recorded after it, so that a crash between the two
 * sends it again under the same webhook-id. 2 reads and 1 write to claim, 1 read and 1 write to record.
 */
export const attemptDelivery: PushHandler = async (message, deps) => {
  const { deliveryId } = parsed<WebhookAttempt>(message, validateWebhookAttempt);
  const claimed = await claim(deps, deliveryId);
  if (!claimed) return;
  const settled = await record(deps, claimed, await post(deps, claimed));
  if (settled.dueAt !== null) waitIfSoon(settled.dueAt, deps.clock.now());
};

/** The delivery with a lease on it; undefined where there is nothing to do now. Throws transient where it is due soon, or under way. */
async function claim({ store, clock }: Deps, id: string): Promise<Claimed | undefined> {
  return store.transaction(async (tx) => {
    const delivery = await tx.get<Delivery>(deliveryPath(id));
    if (!delivery) throw permanent('delivery-unknown', 'there is no such delivery');
    if (delivery.state !== 'pending' || delivery.dueAt === null) return undefined;
    const now = clock.now();
    if (new Date(delivery.dueAt).getTime() > now.getTime() + EARLY_MS) {
      waitIfSoon(delivery.dueAt, now);
      return undefined;
    }
    if (delivery.leaseUntil !== null && delivery.leaseUntil > now.toISOString())
      throw transient('webhook-under-way', 'an attempt is under way');
    const document = await tx.get<EndpointDocument>(endpointPath(delivery.endpoint));
    const endpoint = document && endpointOf(document);
    if (!endpoint) {
      tx.update(deliveryPath(id), { state: 'failed', reason: 'there is no endpoint, or it is disabled', dueAt: null });
      return undefined;
    }
    tx.update(deliveryPath(id), { leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString() });
    return { delivery, endpoint };
  });
}

async function post({ config, clock }: Deps, { delivery, endpoint }: Claimed) {
  const at = clock.now();
  const request = { 'webhook-id': delivery.id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)) };
  const headers = {
    ...request,
    'webhook-signature': new Webhook(endpoint.secret).sign(delivery.id, at, delivery.body),
    'content-type': 'application/json',
    'user-agent': USER_AGENT,
  };
  const started = performance.now();
  const posted = await postWebhook(endpoint.url, headers, delivery.body, { local: config.environment === 'local' });
  const durationMs = Math.round(performance.now() - started);
  const { status, error, answer } = posted;
  const attempt: Attempt = { at: at.toISOString(), url: endpoint.url, request, status, error, answer, durationMs };
  return { posted, attempt };
}

async function record(
  { store, clock, log }: Deps,
  { delivery: { id }, endpoint }: Claimed,
  { posted, attempt }: Awaited<ReturnType<typeof post>>,
): Promise<Delivery> {
  const settled = await store.transaction(async (tx) => {
    const current = await tx.get<Delivery>(deliveryPath(id));
    if (!current) throw permanent('delivery-unknown', 'there is no such delivery');
    const now = clock.now();
    const { delivery, gone } = settleAttempt(current, attempt, posted, now);
    tx.set(deliveryPath(id), delivery);
    if (gone)
      tx.update(endpointPath(delivery.endpoint), {
        webhookDisabled: { at: now.toISOString(), url: endpoint.url, reason: 'it answered 410' },
      });
    return delivery;
  });
  const { status, durationMs, error } = attempt;
  log(settled.state === 'delivered' ? 'INFO' : 'WARNING', `webhook ${settled.state}`, {
    id,
    status: status ?? 0,
    durationMs,
    attempt: settled.attemptCount,
    ...(error ? { reason: error } : {}),
  });
  return settled;
}

function waitIfSoon(dueAt: string, now: Date): void {
  if (new Date(dueAt).getTime() - now.getTime() <= SOON_MS)
    throw transient('webhook-due-soon', 'it is tried again when it is due');
}

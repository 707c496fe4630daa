import type { WebhookEventType } from '../../shared/api/generated/provisioning.types.ts';
import { publishAll } from '../../shared/claim.ts';
import { derivedId } from '../../shared/ids.ts';
import type { Deps } from '../../shared/ports.ts';
import {
  attemptOf,
  type Delivery,
  deliveryPath,
  type EndpointName,
  KEPT_DAYS,
} from '../../shared/webhooks/delivery.ts';

/** A webhook to send: `cause` names what it tells of, so that the same cause makes the same delivery. */
export type Webhook = { type: WebhookEventType; cause: string; timestamp: string; data: object };

/**
 * Keeps a delivery for each webhook to an endpoint and has them tried. Those that are kept already and were tried are left alone, so
 * that a message that comes again sends nothing twice. One read and one write each, one publish for all.
 */
export async function enqueue(
  { store, bus, clock }: Pick<Deps, 'store' | 'bus' | 'clock'>,
  endpoint: EndpointName,
  webhooks: Webhook[],
): Promise<void> {
  const deliveries = webhooks.map((webhook) => deliveryOf(endpoint, webhook, clock.now()));
  const untried = await store.transaction(async (tx) => {
    const known = await tx.getAll<Delivery>(deliveries.map(({ id }) => deliveryPath(id)));
    for (const [i, delivery] of deliveries.entries()) if (!known[i]) tx.create(deliveryPath(delivery.id), delivery);
    return deliveries.filter((_, i) => !known[i] || (known[i].state === 'pending' && known[i].attemptCount === 0));
  });
  await publishAll(
    bus,
    untried.map(({ id }) => attemptOf(id)),
  );
}

function deliveryOf(endpoint: EndpointName, { type, cause, timestamp, data }: Webhook, now: Date): Delivery {
  return {
    id: derivedId('delivery', endpoint.kind, endpoint.id, type, cause),
    endpoint,
    workshopId: endpoint.kind === 'workshop' ? endpoint.id : null,
    type,
    createdAt: now.toISOString(),
    body: JSON.stringify({ type, timestamp, data }),
    state: 'pending',
    reason: null,
    dueAt: now.toISOString(),
    leaseUntil: null,
    attemptCount: 0,
    attempts: [],
    expireAt: new Date(now.getTime() + KEPT_DAYS * 86_400_000),
  };
}

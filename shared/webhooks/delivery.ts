import type { WebhookEventType } from '../api/generated/provisioning.types.ts';
import type { Output } from '../claim.ts';
import type { WebhookAttempt } from '../messages/generated/types.ts';

export type EndpointName = { kind: 'workshop' | 'integration'; id: string };

/** What was sent and what came back; `status` is null where no answer came, `error` says why it counts as failed. */
export type Attempt = {
  at: string;
  url: string;
  /** headers of the request that tell it from other attempts */
  request: { 'webhook-id': string; 'webhook-timestamp': string };
  status: number | null;
  error: string | null;
  /** the beginning of the answer */
  answer: string;
  durationMs: number;
};

export type DeliveryState = 'pending' | 'delivered' | 'failed';

/** deliveries/{id}: one webhook to one endpoint. Its id is the `webhook-id` of every attempt. */
export type Delivery = {
  id: string;
  endpoint: EndpointName;
  /** whose it is to see; null for integrations */
  workshopId: string | null;
  type: WebhookEventType;
  createdAt: string;
  /** the body as it is sent, byte for byte the same at each attempt */
  body: string;
  state: DeliveryState;
  /** why it is not tried again, of failed ones */
  reason: string | null;
  /** when it is tried next; null: not any more */
  dueAt: string | null;
  /** until then an attempt is under way */
  leaseUntil: string | null;
  /** attempts so far; the log below holds the latest */
  attemptCount: number;
  attempts: Attempt[];
  expireAt: Date;
};

/** Deliveries and their log are kept so long. */
export const KEPT_DAYS = 90;

export const deliveryPath = (id: string) => `deliveries/${id}`;

/** The message that has a delivery tried. */
export const attemptOf = (deliveryId: string): Output => ({
  topic: 'webhook-attempts',
  message: { data: { v: 1, deliveryId } satisfies WebhookAttempt },
});

import type { WebhookEventType } from '../api/generated/provisioning.types.ts';
import type { EndpointName } from './delivery.ts';

/** What workshops/{id} and integrations/{id} hold of their endpoint. */
export type EndpointDocument = {
  webhook?: { url: string; secret?: string; eventTypes?: WebhookEventType[] };
  /** of integrations */
  eventTypes?: WebhookEventType[];
  /** the endpoint at this URL answered that it is gone; another URL, or a PUT, enables it again */
  webhookDisabled?: { at: string; url: string; reason: string };
};

export type Endpoint = { url: string; secret: string };

/** The endpoint to send to now; undefined where there is none, or where it said that it is gone. */
export function endpointOf({ webhook, webhookDisabled }: EndpointDocument): Endpoint | undefined {
  if (!webhook?.secret || webhookDisabled?.url === webhook.url) return undefined;
  return { url: webhook.url, secret: webhook.secret };
}

/** Whether it wants webhooks of a type: all, where it names none. */
export function wants({ webhook, eventTypes }: EndpointDocument, type: WebhookEventType): boolean {
  const named = webhook?.eventTypes ?? eventTypes;
  return named === undefined || named.includes(type);
}

export const endpointPath = ({ kind, id }: EndpointName): string => `${kind}s/${id}`;

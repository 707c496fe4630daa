import type { Config } from '../../../shared/config.ts';
import type { EndpointDocument } from '../../../shared/webhooks/endpoint.ts';
import { newSecret, secretFault } from '../../../shared/webhooks/secret.ts';
import { targetFault } from '../../../shared/webhooks/target.ts';
import type { Fault } from '../route.ts';

type Endpoint = { url: string; secret?: string };

export function endpointFaults(pointer: string, { url, secret }: Endpoint, { environment }: Config): Fault[] {
  const ofUrl = targetFault(url, { local: environment === 'local' });
  const ofSecret = secret === undefined ? undefined : secretFault(secret);
  return [
    ...(ofUrl ? [{ pointer: `${pointer}/url`, detail: ofUrl }] : []),
    ...(ofSecret ? [{ pointer: `${pointer}/secret`, detail: ofSecret }] : []),
  ];
}

/**
 * The endpoint to store: with the secret given, else the one it has, else a new one.
 * `once` tells a secret that was made: it is never read back.
 */
export function withSecret<T extends Endpoint>(
  webhook: T,
  previous: Endpoint | undefined,
): { webhook: T & { secret: string }; once?: object } {
  const kept = webhook.secret ?? previous?.secret;
  const secret = kept ?? newSecret();
  return { webhook: { ...webhook, secret }, ...(kept === undefined ? { once: { webhook: { secret } } } : {}) };
}

/** An endpoint that said it is gone stays disabled until it has another URL, or is PUT anew. */
export const stillDisabled = (
  url: string | undefined,
  previous: Pick<EndpointDocument, 'webhookDisabled'> | undefined,
  patch: boolean,
) =>
  patch && previous?.webhookDisabled && previous.webhookDisabled.url === url
    ? { webhookDisabled: previous.webhookDisabled }
    : {};

export const withoutSecret = <T extends Endpoint>({ secret: _, ...shown }: T): Omit<T, 'secret'> => shown;

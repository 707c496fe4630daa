import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/**
 * What is wrong with the URL of a webhook, as far as the URL itself tells: https at a public address, except locally.
 * The address that a name resolves to is checked at each delivery (functions/deliver-webhooks/checked-address.ts).
 */
export function targetFault(url: string, { local }: { local: boolean }): string | undefined {
  if (!URL.canParse(url)) return 'is no absolute URL';
  const { protocol, hostname, port, username, password } = new URL(url);
  if (username || password) return 'must not hold a user or password';
  if (local) return protocol === 'https:' || protocol === 'http:' ? undefined : 'must be an http or https URL';
  if (protocol !== 'https:') return 'must be an https URL';
  if (port !== '') return 'must use port 443';
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host) !== 0) return isPublicAddress(host) ? undefined : 'must be at a public address';
  return host.includes('.') && !/\.(localhost|local|internal)$/.test(host) ? undefined : 'must be at a public address';
}

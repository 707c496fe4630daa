import { randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A new secret of Standard Webhooks: whsec_ and 32 random bytes in base64. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** What is wrong with a secret, by Standard Webhooks: 24 to 64 bytes in base64 behind whsec_. */
export function secretFault(secret: string): string | undefined {
  const encoded = secret.slice(PREFIX.length);
  const bytes = Buffer.from(encoded, 'base64');
  const exact = secret.startsWith(PREFIX) && bytes.toString('base64').replace(/=+$/, '') === encoded.replace(/=+$/, '');
  return exact && bytes.length >= 24 && bytes.length <= 64 ? undefined : 'must be whsec_ and 24 to 64 bytes in base64';
}

import { createPublicKey, verify } from 'node:crypto';

const TOLERANCE_S = 600;

/**
 * SendGrid's signed event webhook: ECDSA (P-256, SHA-256, DER) by SendGrid's key over the timestamp header and the raw body. Older or newer
 * than ten minutes is refused, since what was recorded could be played again.
 * @param publicKey base64 of the key's SPKI, as SendGrid shows it
 */
export function isSignedBySendGrid(
  publicKey: string,
  {
    signature,
    timestamp,
    body,
    now,
  }: { signature: string | undefined; timestamp: string | undefined; body: Buffer; now: Date },
): boolean {
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!signature || !timestamp || !(age <= TOLERANCE_S)) return false;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify('sha256', Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'base64'));
}

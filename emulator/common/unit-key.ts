import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** DER of a PKCS 8 Ed25519 key up to its 32 bytes (RFC 8410). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const tokenLifeSeconds = 3000;

/** A unit's own key, with which it signs its uploads. */
export interface UnitKey {
  /** JWK, for provisioning. */
  publicKey: { kty: string; crv: string; x: string };
  /** A bearer token (JWT, EdDSA) good for 50 minutes; the same one for the first half of them. */
  token(nowMs: number): string;
}

/** An Ed25519 key derived from a secret text: the same text, the same key. */
export function unitKey(unitId: string, secret: string): UnitKey {
  const seed = createHash('sha256').update(secret).digest();
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' });
  const { kty = '', crv = '', x = '' } = createPublicKey(key).export({ format: 'jwk' });
  let current = { text: '', until: 0 };
  return {
    publicKey: { kty, crv, x },
    token(nowMs) {
      const now = Math.floor(nowMs / 1000);
      if (now >= current.until) current = { text: signToken(key, unitId, now), until: now + tokenLifeSeconds / 2 };
      return current.text;
    },
  };
}

function signToken(key: KeyObject, unitId: string, nowSeconds: number): string {
  const claims = { sub: unitId, aud: 'ingest', iat: nowSeconds, exp: nowSeconds + tokenLifeSeconds };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'EdDSA', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

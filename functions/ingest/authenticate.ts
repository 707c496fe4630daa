import { decodeJwt, importJWK, jwtVerify } from 'jose';
import { problem } from '../../shared/http-problem.ts';
import { isUnitId, type Unit } from './unit.ts';

const LONGEST_LIFE_S = 3600;
/** Clocks of units drift: for `nbf`, which the contract does not ask for. */
const LEEWAY_S = 60;
/** For `exp`, which it does ask for: what a request may have been under way. */
const EXPIRY_LEEWAY_S = 5;
const KEYS_KEPT = 20_000;

const unauthorized = (detail: string) => {
  const refusal = problem(401, 'Token not accepted', detail);
  refusal.headers['WWW-Authenticate'] = 'Bearer';
  return refusal;
};

/** The token of an Authorization header and the unit that it says to be from, nothing verified yet. Throws problem 401. */
export function readToken(authorization: string | undefined): { token: string; unitId: string } {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw unauthorized('Send Authorization: Bearer with a JWT signed by the unit.');
  const unitId = subjectOf(token);
  if (!isUnitId(unitId)) throw unauthorized('The token has no sub that names a unit.');
  return { token, unitId };
}

function subjectOf(token: string): string | undefined {
  try {
    return decodeJwt(token).sub;
  } catch {
    throw unauthorized('The token is not a JWT.');
  }
}

type Verify = (token: string, unitId: string, unit: Unit | undefined, now: Date) => Promise<Unit>;

/**
 * Checks a unit's token by the unit's own key (ES256 or EdDSA, whichever its key is for; no other algorithm), for `aud` ingest,
 * expiring within an hour. Throws problem 401 (token) or 403 (unit unknown or revoked). Imported keys are kept by their content.
 */
export function createVerify(): Verify {
  const keys = new Map<string, ReturnType<typeof importJWK>>();
  const keyOf = (jwk: NonNullable<Unit['publicKey']>, algorithm: string) => {
    const content = `${jwk.crv} ${jwk.x} ${jwk.y ?? ''}`;
    let key = keys.get(content);
    if (!key) {
      key = importJWK({ kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y }, algorithm);
      if (keys.size >= KEYS_KEPT) keys.clear();
      keys.set(content, key);
    }
    return key;
  };
  return async (token, unitId, unit, now) => {
    if (!unit?.vehicleKey) throw problem(403, 'Unit unknown', 'Provision the unit first: PUT /v1/units/{unitId}.');
    const { publicKey } = unit;
    if (!publicKey) throw unauthorized('This unit has no public key: it posts to the path of its kind.');
    const algorithm = publicKey.kty === 'OKP' ? 'EdDSA' : 'ES256';
    const { exp } = await keyOf(publicKey, algorithm)
      .then((key) =>
        jwtVerify(token, key, {
          algorithms: [algorithm],
          audience: 'ingest',
          subject: unitId,
          requiredClaims: ['exp'],
          clockTolerance: LEEWAY_S,
          currentDate: now,
        }),
      )
      .then(({ payload }) => payload, refuse);
    const life = (exp ?? Infinity) - now.getTime() / 1000;
    if (life <= -EXPIRY_LEEWAY_S) throw unauthorized('The token has expired.');
    if (life > LONGEST_LIFE_S + EXPIRY_LEEWAY_S) throw unauthorized('The token lives longer than an hour.');
    if (unit.status !== 'active') throw problem(403, 'Unit revoked', 'This unit may not upload any more.');
    return unit;
  };
}

/** Jose's errors name the claim or the check that failed, never the token. */
function refuse(error: unknown): never {
  throw unauthorized(error instanceof Error ? error.message : 'The token cannot be verified.');
}

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

const LIFETIME_S = 3600;
/** A token is made anew when it is valid for less than this. */
const RENEW_S = 300;

/** Makes the bearer tokens of push requests: JWTs as Google signs them, but signed with a key of this process. */
export class TokenSource {
  #key: KeyObject | undefined;
  readonly #tokens = new Map<string, { token: string; expires: number }>();

  /** A token for an audience in the name of a service account; `now` in milliseconds since the epoch. */
  token(email: string, audience: string, now: number): string {
    const seconds = Math.floor(now / 1000);
    const id = JSON.stringify([email, audience]);
    const known = this.#tokens.get(id);
    if (known && known.expires - seconds > RENEW_S) return known.token;
    const expires = seconds + LIFETIME_S;
    const token = this.#sign({
      aud: audience,
      azp: email,
      email,
      email_verified: true,
      exp: expires,
      iat: seconds,
      iss: 'https://accounts.google.com',
      sub: email,
    });
    this.#tokens.set(id, { token, expires });
    return token;
  }

  #sign(claims: object): string {
    this.#key ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'RS256', kid: 'emulator', typ: 'JWT' })}.${part(claims)}`;
    return `${text}.${sign('sha256', Buffer.from(text), this.#key).toString('base64url')}`;
  }
}

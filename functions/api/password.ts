import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

const COST: ScryptOptions = { N: 16_384, r: 8, p: 1 };
const KEY_BYTES = 32;

/** scrypt (RFC 7914) with a salt of its own: `scrypt$<salt>$<key>`, both base64url. */
export async function hashPassword(password: string, salt = randomBytes(16).toString('base64url')): Promise<string> {
  const key = await new Promise<Buffer>((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, COST, (error, derived) =>
      error ? reject(error) : resolve(derived),
    );
  });
  return `scrypt$${salt}$${key.toString('base64url')}`;
}

/** In constant time; where there is no hash it takes as long, so that nobody learns which addresses exist. */
export async function passwordMatches(password: string, hash: string | undefined): Promise<boolean> {
  const salt = hash?.split('$')[1] ?? 'none';
  const wanted = Buffer.from(hash ?? '');
  const actual = Buffer.from(await hashPassword(password, salt));
  return wanted.length === actual.length && timingSafeEqual(wanted, actual);
}

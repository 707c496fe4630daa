import { jwtVerify, SignJWT } from 'jose';

const AUDIENCE = 'session';
export const SESSION_HOURS = 12;

/** A session of a member of staff: a JWT (HS256) that names the address only; role and workshop are read anew at each request. */
export async function signSession(
  email: string,
  now: Date,
  secret: string,
): Promise<{ token: string; expiresAt: string }> {
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(email)
    .setAudience(AUDIENCE)
    .setIssuedAt(now)
    .setExpirationTime(expiresAt)
    .sign(new TextEncoder().encode(secret));
  return { token, expiresAt: expiresAt.toISOString() };
}

/** The address of a session's member of staff; undefined for a token that is altered, expired or none of ours. */
export async function verifySession(token: string, now: Date, secret: string): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      audience: AUDIENCE,
      algorithms: ['HS256'],
      currentDate: now,
    });
    return payload.sub;
  } catch {
    return undefined;
  }
}

import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Twilio's request signature: base64 of HMAC-SHA1 with the auth token over the URL as Twilio was told it (query included) and each
 * parameter's name and value, sorted by name; a parameter that comes several times counts with each of its different values, sorted.
 */
export function twilioSignature(authToken: string, url: string, params: URLSearchParams): string {
  const names = [...new Set(params.keys())].sort();
  const pairs = names.flatMap((name) => [...new Set(params.getAll(name))].sort().map((value) => name + value));
  return createHmac('sha1', authToken)
    .update(url + pairs.join(''))
    .digest('base64');
}

export function isSignedByTwilio(
  authToken: string,
  signature: string | undefined,
  url: string,
  params: URLSearchParams,
): boolean {
  const expected = Buffer.from(twilioSignature(authToken, url, params));
  const given = Buffer.from(signature ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

import { createHmac } from 'node:crypto';

/**
 * Twilio's request signature: base64 of HMAC-SHA1 with the auth token over the URL as it was configured (without the
 * fragment of connection overrides) and each parameter's name and value, sorted by name.
 */
export function sign(authToken: string, url: string, parameters: Record<string, string>): string {
  const pairs = Object.keys(parameters)
    .sort()
    .map((name) => name + parameters[name]);
  return createHmac('sha1', authToken)
    .update(withoutFragment(url) + pairs.join(''))
    .digest('base64');
}

export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

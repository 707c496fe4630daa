import { createHash } from 'node:crypto';

/**
 * Ids are derived from their cause, so that whatever is delivered or tried again comes to the same id.
 * 24 URL-safe characters (144 bits of SHA-256) over the parts, which are separated so that ('a','bc') differs from ('ab','c').
 */
export const derivedId = (...parts: (string | number)[]): string =>
  createHash('sha256')
    .update(parts.map((part) => `${String(part).length}:${part}`).join('|'))
    .digest('base64url')
    .slice(0, 24)
    .replaceAll('-', 'x')
    .replaceAll('_', 'y');

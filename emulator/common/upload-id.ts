import { createHash } from 'node:crypto';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID that follows from its time (ms) and a text alone, so that the same upload has the same id for ever. */
export function derivedUlid(timeMs: number, text: string): string {
  let time = '';
  for (let rest = timeMs, digit = 0; digit < 10; digit += 1, rest = Math.floor(rest / 32)) {
    time = crockford[rest % 32] + time;
  }
  const hash = createHash('sha256').update(text).digest();
  return time + Array.from({ length: 16 }, (_, index) => crockford[(hash[index] ?? 0) & 31]).join('');
}

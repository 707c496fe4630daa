import { createHash } from 'node:crypto';

/** Seconds from each failed attempt to the next; after the last the delivery has failed. Three days and a bit in all. */
export const SCHEDULE_S = [5, 60, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
const JITTER = 0.2;
const LONGEST_S = 86_400;

/**
 * When a delivery is tried again after its `attempts`-th attempt failed; undefined: no more. The schedule is spread by up to 20 %,
 * derived from the id; a Retry-After that asks for later is honoured, up to a day.
 */
export function nextAttempt(
  deliveryId: string,
  attempts: number,
  now: Date,
  retryAfterS: number | undefined,
): Date | undefined {
  const scheduled = SCHEDULE_S[attempts - 1];
  if (scheduled === undefined) return undefined;
  const spread = scheduled * (1 + JITTER * (2 * fractionOf(deliveryId, attempts) - 1));
  const asked = Math.min(retryAfterS ?? 0, LONGEST_S);
  return new Date(now.getTime() + Math.round(Math.max(spread, asked) * 1_000));
}

/** Evenly in [0, 1). */
const fractionOf = (id: string, attempts: number) =>
  createHash('sha256').update(`${id}/${attempts}`).digest().readUInt32BE(0) / 2 ** 32;

/** Seconds that a Retry-After header asks for (RFC 9110: seconds or a date); undefined where it says nothing that can be read. */
export function retryAfterSeconds(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / 1_000));
}

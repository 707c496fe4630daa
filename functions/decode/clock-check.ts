import { instantMs } from './instant.ts';

const EARLIEST = Date.UTC(2015, 0, 1);
const MOST_AHEAD_MS = 5 * 60_000;
const OLDEST_MS = 60 * 86_400_000;

/**
 * Whether a record's time can be right (contract section 3), for one upload: not before 2015, and, after correction by
 * receivedAt - sentAt, not more than five minutes ahead of receivedAt nor more than 60 days old. The correction serves this check only.
 */
export function clockCheck(sentAt: string, receivedAt: string): (ms: number) => boolean {
  const received = instantMs(receivedAt);
  const correction = received - instantMs(sentAt);
  const from = Math.max(EARLIEST, received - OLDEST_MS - correction);
  const to = received + MOST_AHEAD_MS - correction;
  return (ms) => ms >= from && ms <= to;
}

/** The fleet's time, ms since 1970, from real time: it begins somewhere in the past, runs `speed` times as fast, and never passes real time. */
export function createClock(options: { speed: number; beginsMs: number; nowMs: number }): (nowMs: number) => number {
  const { speed, beginsMs, nowMs: startedMs } = options;
  if (speed === 1) return (nowMs) => nowMs;
  return (nowMs) => Math.min(nowMs, beginsMs + (nowMs - startedMs) * speed);
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * The first day of a new fleet (an ISO date, seen in UTC): today in real time, and for a faster one the last weekday that is wholly
 * past, so that there is a morning with commuters to begin with.
 */
export function firstDateFor(speed: number, nowMs: number): string {
  const date = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  if (speed === 1) return date(nowMs);
  let ms = nowMs - dayMs;
  while ([0, 6].includes(new Date(ms).getUTCDay())) ms -= dayMs;
  return date(ms);
}

/** Where in its first day a fast fleet begins: shortly before people leave for work. */
export const firstMorningMs = 6.5 * hourMs;

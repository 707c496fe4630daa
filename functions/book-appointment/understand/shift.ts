import type { Token } from './token.ts';
import { isWord, numberOf } from './words.ts';

/** "an hour later", "half an hour earlier", "30 minutter senere", "to timer tidligere", counted from a clock time in minutes. */
export function shiftAt(
  tokens: Token[],
  at: number,
  from: number | undefined,
): { minutes: number; length: number } | undefined {
  const by = lengthAt(tokens, at);
  if (from === undefined || !by) return undefined;
  const word = tokens[at + by.length];
  const sign = isWord(word, 'later', 'senere') ? 1 : isWord(word, 'earlier', 'sooner', 'tidligere', 'foer') ? -1 : 0;
  return sign === 0 ? undefined : { minutes: from + sign * by.minutes, length: by.length + 1 };
}

function lengthAt(tokens: Token[], at: number): { minutes: number; length: number } | undefined {
  const isHalf = isWord(tokens[at], 'half', 'halv', 'halvanden');
  const hour = at + (isHalf && isWord(tokens[at + 1], 'an', 'a') ? 2 : 1);
  const isHour = isWord(tokens[hour], 'hour', 'hours', 'time', 'timer', 'timers');
  const count = isWord(tokens[at], 'an') ? 1 : numberOf(tokens[at]);
  if (isHour && isWord(tokens[at], 'halvanden')) return { minutes: 90, length: 2 };
  if (isHour && isHalf) return { minutes: 30, length: hour + 1 - at };
  if (count === undefined) return undefined;
  if (isHour) return { minutes: 60 * count, length: 2 };
  return isWord(tokens[at + 1], 'minutes', 'mins', 'min', 'minutter') ? { minutes: count, length: 2 } : undefined;
}

import type { Token } from './tokens.ts';
import { isWord, numberOf } from './words.ts';

export type Clock = { minutes: number; length: number };

const FIRST_MORNING_HOUR = 7;

/**
 * A time of day at a position: "9:30", "14.30", "9 am", "9 o'clock", "half past nine", "halv ti", "kvart over ni", "quarter to ten",
 * and where `bare` "9" or "ni". Hours 1 to 6 without am or pm are meant in the afternoon, since no workshop opens then.
 */
export function clockAt(tokens: Token[], at: number, { bare }: { bare: boolean }): Clock | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'clock') {
    const [hours = 0, minutes = 0] = token.word.split(':').map(Number);
    return finish(tokens, at + 1, 1, hours, minutes, token.word.startsWith('0'));
  }
  const spoken = spokenAt(tokens, at);
  if (spoken) return spoken;
  const hours = numberOf(token);
  if (hours === undefined || hours > 24) return undefined;
  const next = tokens[at + 1];
  if (isWord(next, 'am', 'pm')) return finish(tokens, at + 1, 1, hours, 0, false);
  if (isWord(next, 'oclock')) return finish(tokens, at + 2, 2, hours, 0, false);
  if (isWord(next, 'o') && isWord(tokens[at + 2], 'clock')) return finish(tokens, at + 3, 3, hours, 0, false);
  const isWrittenOne = token.kind === 'number' || !isWord(token, 'a', 'en', 'et', 'to');
  return bare && isWrittenOne && hours > 0 ? finish(tokens, at + 1, 1, hours, 0, false) : undefined;
}

/** "half past nine" is 9:30 and "halv ti" too. */
function spokenAt(tokens: Token[], at: number): Clock | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const quarter = isWord(first, 'quarter', 'kvart', 'kvarter');
  if (isWord(first, 'half') && isWord(second, 'past')) return relative(tokens, at, 3, numberOf(third), 30);
  if (isWord(first, 'half')) return relative(tokens, at, 2, numberOf(second), 30);
  if (isWord(first, 'halv')) return relative(tokens, at, 2, numberOf(second), -30);
  if (quarter && isWord(second, 'past', 'over')) return relative(tokens, at, 3, numberOf(third), 15);
  if (quarter && isWord(second, 'to', 'i')) return relative(tokens, at, 3, numberOf(third), -15);
  return undefined;
}

function relative(
  tokens: Token[],
  at: number,
  length: number,
  hours: number | undefined,
  offset: number,
): Clock | undefined {
  if (hours === undefined || hours > 24) return undefined;
  const found = finish(tokens, at + length, length, hours, 0, false);
  return found && { ...found, minutes: found.minutes + offset };
}

function finish(
  tokens: Token[],
  next: number,
  length: number,
  hours: number,
  minutes: number,
  isExact: boolean,
): Clock | undefined {
  const half = isWord(tokens[next], 'am', 'pm') ? tokens[next]?.word : undefined;
  const total =
    (half
      ? (hours % 12) + (half === 'pm' ? 12 : 0)
      : hours > 0 && hours < FIRST_MORNING_HOUR && !isExact
        ? hours + 12
        : hours) *
      60 +
    minutes;
  return total <= 1440 ? { minutes: total, length: length + (half ? 1 : 0) } : undefined;
}

import { spokenAt } from './spoken-clock.ts';
import type { Token } from './token.ts';
import { isWord, numberOf } from './words.ts';

export type Clock = { minutes: number; length: number };

const FIRST_MORNING_HOUR = 7;
const LAST_HOUR = 18;

/**
 * A time of day at a position: "9:30", "14.30", "0930", "9 am", "9 o'clock", "9ish", "half past nine", "halv ti", "kvart over ni", "ten to
 * ten", and where `bare` "9" or "ni". Hours 1 to 6 without am or pm are meant in the afternoon, since no workshop opens then.
 */
export function clockAt(tokens: Token[], at: number, { bare }: { bare: boolean }): Clock | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'clock') {
    const [hours = 0, minutes = 0] = token.word.split(':').map(Number);
    return finish(tokens, at + 1, 1, hours, minutes, token.word.startsWith('0'));
  }
  const spoken = spokenAt(tokens, at);
  if (spoken) {
    const whole = finish(tokens, at + spoken.length, spoken.length, spoken.hours, 0, false);
    return whole && { ...whole, minutes: whole.minutes + spoken.offset };
  }
  const next = tokens[at + 1];
  const four = fourFigures(token, bare || isWord(next, 'hrs', 'hours', 'h'));
  if (four !== undefined) return { minutes: four, length: isWord(next, 'hrs', 'hours', 'h') ? 2 : 1 };
  const hours = numberOf(token);
  if (hours === undefined || hours > 24) return undefined;
  if (isWord(next, 'am', 'pm')) return finish(tokens, at + 1, 1, hours, 0, false);
  if (isWord(next, 'oclock', 'ish', 'tiden')) return finish(tokens, at + 2, 2, hours, 0, false);
  if (isWord(next, 'o') && isWord(tokens[at + 2], 'clock')) return finish(tokens, at + 3, 3, hours, 0, false);
  return bare && hours > 0 && isHour(tokens, at) ? finish(tokens, at + 1, 1, hours, 0, false) : undefined;
}

const BEFORE_ONE = [
  'at',
  'around',
  'about',
  'say',
  'to',
  'and',
  'by',
  'before',
  'after',
  'past',
  'from',
  'until',
  'til',
  'kl',
];

/** "the second one", "a", "to" are numbers by chance; hours are written in figures or as words of their own. */
const isHour = (tokens: Token[], at: number) =>
  tokens[at]?.kind === 'number' ||
  (isWord(tokens[at], 'et') && isWord(tokens[at - 1], 'kl', 'klokken')) ||
  (!isWord(tokens[at], 'a', 'en', 'et', 'to') &&
    !(isWord(tokens[at], 'one') && at > 0 && !isWord(tokens[at - 1], ...BEFORE_ONE)));

/** "0930", "1400 hrs", "kl 930", within the hours of a workshop and in steps of five minutes. */
function fourFigures({ kind, word }: Token, isExpected: boolean): number | undefined {
  if (kind !== 'number' || !/^(0\d{3}|\d{4}|\d{3})$/.test(word) || !(isExpected || word.startsWith('0')))
    return undefined;
  const [hours, minutes] = [Math.floor(Number(word) / 100), Number(word) % 100];
  const isTime = hours >= FIRST_MORNING_HOUR - 1 && hours <= LAST_HOUR && minutes < 60 && minutes % 5 === 0;
  return isTime ? hours * 60 + minutes : undefined;
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

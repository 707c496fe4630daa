import type { Token } from './token.ts';
import { isWord, numberOf } from './words.ts';

/** A whole hour, and how many minutes before or after it is meant. */
type Spoken = { hours: number; offset: number; length: number };

/** "half past nine" and "half nine" are 9:30 and "halv ti" too; "kvart over ni", "ten to ten", "fem minutter i ti", "fem i halv ti". */
export function spokenAt(tokens: Token[], at: number): Spoken | undefined {
  const half = halfAt(tokens, at);
  if (half) return half;
  const minutes = isWord(tokens[at], 'quarter', 'kvart', 'kvarter') ? 15 : stepOf(tokens[at]);
  if (minutes === undefined) return undefined;
  const from = isWord(tokens[at + 1], 'minutes', 'mins', 'min', 'minutter') ? at + 2 : at + 1;
  const sign = isWord(tokens[from], 'past', 'over') ? 1 : isWord(tokens[from], 'to', 'i') ? -1 : undefined;
  if (sign === undefined) return undefined;
  const danish = isWord(tokens[from + 1], 'halv') ? halfAt(tokens, from + 1) : undefined;
  if (danish) return { ...danish, offset: danish.offset + sign * minutes, length: from + 1 - at + danish.length };
  const hours = numberOf(tokens[from + 1]);
  if (hours === undefined || hours > 24 || isRange(tokens, at, from, hours)) return undefined;
  return { hours, offset: sign * minutes, length: from + 2 - at };
}

function halfAt(tokens: Token[], at: number): Spoken | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const past = isWord(first, 'half') && isWord(second, 'past') ? 1 : 0;
  if (!isWord(first, 'half', 'halv')) return undefined;
  const hours = numberOf(tokens[at + 1 + past]);
  if (hours === undefined || hours > 24 || hours === 0) return undefined;
  return { hours, offset: isWord(first, 'half') ? 30 : -30, length: 2 + past };
}

/** Minutes are spoken in fives. */
const stepOf = (token: Token | undefined): number | undefined => {
  const minutes = numberOf(token);
  return minutes === undefined || ![5, 10, 20, 25].includes(minutes) ? undefined : minutes;
};

/** "10 to 12" is two hours; "twenty to ten", "five to nine" and "ti i ti" are one time. */
function isRange(tokens: Token[], at: number, from: number, hours: number): boolean {
  const first = numberOf(tokens[at]);
  return isWord(tokens[from], 'to') && from === at + 1 && first !== undefined && first >= 7 && first < hours;
}

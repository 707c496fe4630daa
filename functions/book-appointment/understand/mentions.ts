import times from '../../../knowledge/phrases/times.json' with { type: 'json' };
import { clockAt } from './clock.ts';
import { type DayMention, daysAt, type Setting } from './days.ts';
import { fold } from './fold.ts';
import { compile, longestAt, longestKey, phraseTable } from './pattern.ts';
import { shiftAt } from './shift.ts';
import type { Token } from './token.ts';
import { isWord, numberOf, weekdayOfWord } from './words.ts';

export type PartWord = keyof typeof times.parts;
/** `after` a day leaves it out, `from` it takes it in; of clock times they are the same. `until` depends on what lasts until then. */
export type Relation = 'after' | 'from' | 'before' | 'until' | 'at';

type TimeMention =
  | { kind: 'clock'; minutes: number; same?: true }
  | { kind: 'between'; from: number; to: number }
  | { kind: 'part'; part: PartWord }
  | { kind: 'earliest' | 'later' | 'earlier' };

type Named = DayMention | TimeMention;

/** What a text says of days and times, in its order; `negated` where its clause rules it out. */
export type Mention = { negated: boolean; relation?: Relation | undefined; words: Token[] } & Named;

type Found = { mentions: Named[]; length: number; relation?: Relation };

const parts = phraseTable(times.parts);
const { between: betweenWords, ...relationWords } = times.relations;
const relations = phraseTable(relationWords);
const between = betweenWords.map(compile);
const sameTime = times.sameTime.map(compile);
const alone = times.earliestAlone.map(compile);
const moods = phraseTable({ earliest: times.earliest, later: times.later, earlier: times.earlier });

/** All mentions of one clause, none of them negated yet. */
export function mentionsOf(tokens: Token[], setting: Setting): Mention[] {
  const found: Mention[] = [];
  let dayEnded = -1;
  for (let at = 0; at < tokens.length; ) {
    const one = relatedAt(tokens, at, setting) ?? plainAt(tokens, at, setting, dayEnded === at);
    if (!one) {
      at += 1;
      continue;
    }
    const words = tokens.slice(at, at + one.length);
    found.push(
      ...one.mentions.map((mention): Mention => ({ ...mention, relation: one.relation, negated: false, words })),
    );
    at += one.length;
    if (one.mentions.some(({ kind }) => !['clock', 'between', 'part'].includes(kind))) dayEnded = at;
  }
  return found;
}

/** "after 2 pm", "ikke før kl. 15", "between 10 and 12", "at 9", "from Monday", "inden fredag". */
function relatedAt(tokens: Token[], at: number, setting: Setting): Found | undefined {
  const opening = longestAt(tokens, at, between);
  const range = opening > 0 ? (rangeAt(tokens, at + opening) ?? daysBetween(tokens, at + opening, setting)) : undefined;
  if (range) return { ...range, length: opening + range.length };
  const relation = longestKey(tokens, at, relations);
  if (!relation || isWayIn(tokens, at)) return undefined;
  const next = skipAt(tokens, at + relation.length);
  const clock = clockAt(tokens, next, { bare: true });
  const days = daysAt(tokens, next, setting);
  if (days && days.length > (clock?.length ?? 0))
    return relation.key === 'at'
      ? undefined
      : { mentions: days.mentions, relation: relation.key, length: next - at + days.length };
  return clock && { ...clockFound(clock), relation: relation.key, length: next - at + clock.length };
}

/** The "by" of "drop by", the "past" of "swing past": a way in, and no bound. */
const isWayIn = (tokens: Token[], at: number) =>
  isWord(tokens[at], 'by', 'past') &&
  isWord(tokens[at - 1], 'drop', 'stop', 'come', 'swing', 'pop', 'pass', 'go', 'drive', 'be');

const clockFound = ({ minutes, length }: { minutes: number; length: number }): Found => ({
  mentions: [{ kind: 'clock', minutes }],
  length,
});

const skipAt = (tokens: Token[], at: number): number =>
  isWord(tokens[at], 'at', 'kl', 'klokken', 'the', 'om', 'on', 'paa', 'around', 'ca') ? skipAt(tokens, at + 1) : at;

/** "10 and 12" behind "between", "10 to 12" anywhere. */
function rangeAt(tokens: Token[], from: number, words = ['and', 'og', 'to', 'til']): Found | undefined {
  const at = skipAt(tokens, from);
  const start = clockAt(tokens, at, { bare: true });
  const word = start && at + start.length;
  if (!start || word === undefined || !isWord(tokens[word], ...words)) return undefined;
  const last = skipAt(tokens, word + 1);
  const end = clockAt(tokens, last, { bare: true });
  if (!end || start.minutes >= end.minutes) return undefined;
  return {
    mentions: [{ kind: 'between', from: start.minutes, to: end.minutes }],
    length: last + end.length - from,
  };
}

/** "between Monday and Wednesday". */
function daysBetween(tokens: Token[], at: number, setting: Setting): Found | undefined {
  const first = weekdayOfWord(tokens[at]);
  if (first === undefined || !isWord(tokens[at + 1], 'and', 'og') || weekdayOfWord(tokens[at + 2]) === undefined)
    return undefined;
  const span = tokens.map((token, i): Token => (i === at + 1 ? { ...token, word: 'to' } : token));
  return daysAt(span, at, setting);
}

function plainAt(tokens: Token[], at: number, setting: Setting, afterDay: boolean): Found | undefined {
  if (isWord(tokens[at - 1], 'good', 'god', 'goodmorning')) return undefined;
  const range = afterDay || isFigures(tokens, at) ? rangeAt(tokens, at, ['to', 'til']) : undefined;
  const days = daysAt(tokens, at, setting);
  if (range && range.length > (days?.length ?? 0)) return range;
  const shift = shiftAt(tokens, at, setting.offered?.minutes);
  const part = longestKey(tokens, at, parts);
  const mood = longestKey(tokens, at, moods);
  const best = Math.max(shift?.length ?? 0, part?.length ?? 0, mood?.length ?? 0, days?.length ?? 0);
  if (days && days.length === best) return days;
  if (shift && shift.length === best) return clockFound(shift);
  if (part && part.length === best) return { mentions: [{ kind: 'part', part: part.key }], length: part.length };
  if (mood && mood.length === best) return { mentions: [{ kind: mood.key }], length: mood.length };
  if (longestAt(tokens, at, alone) > 0 && tokens.every(({ kind }, i) => i === at || kind === 'mark'))
    return { mentions: [{ kind: 'earliest' }], length: 1 };
  return clockIn(tokens, at, setting, afterDay);
}

/** A clock time, written bare only beside a day, alone, or where it is the hour that was offered; or "the same time". */
function clockIn(tokens: Token[], at: number, { offered }: Setting, afterDay: boolean): Found | undefined {
  const same = offered ? longestAt(tokens, at, sameTime) : 0;
  if (offered && same > 0) return { mentions: [{ kind: 'clock', minutes: offered.minutes, same: true }], length: same };
  const after = isWord(tokens[at + 1], 'on', 'paa') ? at + 2 : at + 1;
  const besideDay = afterDay || weekdayOfWord(tokens[after]) !== undefined;
  const isOffered = offered !== undefined && (numberOf(tokens[at]) ?? -1) * 60 === offered.minutes;
  const isInstead = offered !== undefined && isHourAlone(tokens, at);
  const clock = clockAt(tokens, at, { bare: besideDay || tokens.length === 1 || isOffered || isInstead });
  return clock && clockFound(clock);
}

const NO_HOUR_BEHIND = new Set(times.noHourBehind.map(fold));
const NO_HOUR_BEFORE = new Set(times.noHourBefore.map(fold));

/** Where a time was offered or booked, a bare number within the hours of a workshop asks for another: "no, 10 is better", "yes if you can do 11". */
function isHourAlone(tokens: Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const hours = token?.kind === 'number' ? Number(token.word) : 0;
  return (
    hours >= 7 && hours <= 17 && !NO_HOUR_BEFORE.has(before?.word ?? '') && !NO_HOUR_BEHIND.has(behind?.word ?? '')
  );
}

/** "10 to 12": two numbers written in figures. */
const isFigures = (tokens: Token[], at: number) =>
  [tokens[at], tokens[at + 2]].every((token) => token?.kind === 'number' || token?.kind === 'clock');

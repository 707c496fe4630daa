import times from '../../../knowledge/phrases/times.json' with { type: 'json' };
import type { LocalDate } from '../../../shared/time/zone.ts';
import { clockAt } from './clock.ts';
import { dateAt } from './dates.ts';
import { compile, longestAt, type Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';
import { isWord, numberOf, weekdayOfWord } from './words.ts';

export type DayWord = keyof typeof times.days;
export type PartWord = keyof typeof times.parts;
export type Relation = 'after' | 'before' | 'at';

/** What a text says of days and times, in its order; `negated` where its clause rules it out. */
export type Mention = { negated: boolean; relation?: Relation | undefined } & (
  | { kind: 'day'; day: DayWord }
  | { kind: 'weekday'; weekday: number; next: boolean }
  | { kind: 'date'; date: LocalDate }
  | { kind: 'week'; week: number }
  | { kind: 'ahead'; days: number }
  | { kind: 'clock'; minutes: number }
  | { kind: 'between'; from: number; to: number }
  | { kind: 'part'; part: PartWord }
  | { kind: 'earliest' | 'later' | 'earlier' }
);

type MentionKind = Mention extends infer M ? (M extends Mention ? Omit<M, 'negated' | 'relation'> : never) : never;
type Found = { mention: MentionKind; length: number };

const table = <K extends string>(phrases: Record<K, string[]>) =>
  Object.entries<string[]>(phrases).map(([key, list]) => [key as K, list.map(compile)] as const);

const days = table(times.days);
const parts = table(times.parts);
const relations = table(times.relations);
const shifts = table({ earliest: times.earliest, later: times.later, earlier: times.earlier });

function longest<K>(
  tokens: Token[],
  at: number,
  entries: (readonly [K, Pattern[]])[],
): { key: K; length: number } | undefined {
  let best: { key: K; length: number } | undefined;
  for (const [key, patterns] of entries) {
    const length = longestAt(tokens, at, patterns);
    if (length > (best?.length ?? 0)) best = { key, length };
  }
  return best;
}

/** All mentions of one clause, none of them negated yet. */
export function mentionsOf(tokens: Token[], today: LocalDate): (Mention & { negated: false })[] {
  const found: (Mention & { negated: false })[] = [];
  let dayEnded = -1;
  for (let at = 0; at < tokens.length; ) {
    const one = relatedAt(tokens, at, today) ?? plainAt(tokens, at, today, dayEnded === at);
    if (!one) {
      at += 1;
      continue;
    }
    found.push({ ...one.mention, relation: one.relation, negated: false } as Mention & { negated: false });
    at += one.length;
    if (!['clock', 'between', 'part'].includes(one.mention.kind)) dayEnded = at;
  }
  return found;
}

type Related = Found & { relation?: Relation };

/** "after 2 pm", "ikke før kl. 15", "between 10 and 12", "at 9", "from Monday", "inden fredag". */
function relatedAt(tokens: Token[], at: number, today: LocalDate): Related | undefined {
  const between = longest(
    tokens,
    at,
    relations.filter(([key]) => key === 'between'),
  );
  if (between) {
    const range = rangeAt(tokens, skipAt(tokens, at + between.length), at);
    if (range) return range;
  }
  const relation = longest(
    tokens,
    at,
    relations.filter(([key]) => key !== 'between'),
  );
  if (!relation) return undefined;
  const next = skipAt(tokens, at + relation.length);
  const clock = clockAt(tokens, next, { bare: true });
  const named = relation.key as Relation;
  const date = named === 'at' ? undefined : dayAt(tokens, next, today);
  if (date && date.length > (clock?.length ?? 0)) return { ...date, relation: named, length: next - at + date.length };
  if (!clock) return undefined;
  return { mention: { kind: 'clock', minutes: clock.minutes }, relation: named, length: next - at + clock.length };
}

const skipAt = (tokens: Token[], at: number): number =>
  isWord(tokens[at], 'at', 'kl', 'klokken', 'the', 'om', 'on', 'paa', 'around', 'ca') ? skipAt(tokens, at + 1) : at;

function rangeAt(tokens: Token[], at: number, start: number): Related | undefined {
  const from = clockAt(tokens, at, { bare: true });
  const word = from && at + from.length;
  if (!from || word === undefined || !isWord(tokens[word], 'and', 'og', 'to', 'til')) return undefined;
  const to = clockAt(tokens, skipAt(tokens, word + 1), { bare: true });
  if (!to) return undefined;
  const length = skipAt(tokens, word + 1) + to.length - start;
  return { mention: { kind: 'between', from: from.minutes, to: to.minutes }, length };
}

function plainAt(tokens: Token[], at: number, today: LocalDate, afterDay: boolean): Related | undefined {
  if (isWord(tokens[at - 1], 'good', 'god', 'goodmorning')) return undefined;
  const shift = longest(tokens, at, shifts);
  const part = longest(tokens, at, parts);
  const day = dayAt(tokens, at, today);
  const best = Math.max(shift?.length ?? 0, part?.length ?? 0, day?.length ?? 0);
  if (day && day.length === best) return day;
  if (part && part.length === best) return { mention: { kind: 'part', part: part.key }, length: part.length };
  if (shift && shift.length === best) return { mention: { kind: shift.key }, length: shift.length };
  const clock = clockAt(tokens, at, { bare: afterDay || tokens.length === 1 });
  return clock && { mention: { kind: 'clock', minutes: clock.minutes }, length: clock.length };
}

function dayAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  const weekdayAt = isWord(tokens[at], 'next', 'naeste', 'this', 'denne', 'coming', 'kommende', 'nxt') ? at + 1 : at;
  const weekday = weekdayOfWord(tokens[weekdayAt]);
  const isShort = tokens[weekdayAt]?.word.length === 3 && weekdayAt === at;
  if (weekday !== undefined && !(isShort && isNoDay(tokens, at))) {
    const next = weekdayAt > at && isWord(tokens[at], 'next', 'naeste', 'nxt');
    return { mention: { kind: 'weekday', weekday, next }, length: weekdayAt - at + 1 };
  }
  const named = longest(tokens, at, days);
  if (named && named.length > 0) return { mention: { kind: 'day', day: named.key }, length: named.length };
  const date = dateAt(tokens, at, today);
  if (date) return { mention: { kind: 'date', date: date.date }, length: date.length };
  return weekNumberAt(tokens, at) ?? aheadAt(tokens, at);
}

/** "man" is "one" in Danish, "sun" shines: three letters are a weekday only where a day is expected. */
const isNoDay = (tokens: Token[], at: number) =>
  ['man', 'tor', 'ons', 'soen', 'sun', 'sat'].includes(tokens[at]?.word ?? '') &&
  at > 0 &&
  !isWord(tokens[at - 1], 'paa', 'on', 'd', 'den', 'naeste', 'next', 'or', 'eller', 'og', 'and', 'ikke', 'not');

function weekNumberAt(tokens: Token[], at: number): Found | undefined {
  if (!isWord(tokens[at], 'week', 'uge') || tokens[at + 1]?.kind !== 'number') return undefined;
  return { mention: { kind: 'week', week: Number(tokens[at + 1]?.word) }, length: 2 };
}

/** "in 3 days", "om en uge", "om tre uger". */
function aheadAt(tokens: Token[], at: number): Found | undefined {
  const count = numberOf(tokens[at + 1]);
  if (!isWord(tokens[at], 'in', 'om') || count === undefined) return undefined;
  const days = isWord(tokens[at + 2], 'days', 'day', 'dage', 'dag')
    ? 1
    : isWord(tokens[at + 2], 'weeks', 'week', 'uger', 'uge')
      ? 7
      : undefined;
  return days === undefined ? undefined : { mention: { kind: 'ahead', days: days * count }, length: 3 };
}

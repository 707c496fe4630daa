import times from '../../../knowledge/phrases/times.json' with { type: 'json' };
import { addDays, type LocalDate, validDate, weekdayOf } from '../../../shared/time/zone.ts';
import { dateAt } from './dates.ts';
import { longestKey, phraseTable } from './pattern.ts';
import { countedDaysAt, type DayRange, stretchAt } from './stretches.ts';
import type { Token } from './token.ts';
import { isWord, monthOfWord, weekdayOfWord } from './words.ts';

export type DayWord = keyof typeof times.days;

/** What the text may refer to: the workshop's today, and the time that was offered or booked last, on its clock. */
export type Setting = { today: LocalDate; offered?: { date: LocalDate; minutes: number } | undefined };

/** A day, or days, that a text names. `weeks`: so many after the next such weekday. */
export type DayMention =
  | { kind: 'day'; day: DayWord }
  | { kind: 'weekday'; weekday: number; next: boolean; weeks: number }
  | { kind: 'date'; date: LocalDate }
  | { kind: 'week'; week: number }
  | { kind: 'stretch'; range: DayRange };

type Found = { mentions: DayMention[]; length: number };

const days = phraseTable(times.days);
const feasts = phraseTable(times.feasts);
const offsets = phraseTable(times.weekOffsets);

/** The days that are named at a position, by whichever reading takes in the most words. */
export function daysAt(tokens: Token[], at: number, setting: Setting): Found | undefined {
  const { today } = setting;
  const readings = [
    weekdayAfterAt(tokens, at, setting),
    weekdayAt(tokens, at, today),
    offsetFirstAt(tokens, at, today),
    namedAt(tokens, at, setting),
    one(stretchAt(tokens, at, today), ({ range }) => ({ kind: 'stretch', range })),
    datesAt(tokens, at, today),
    feastAt(tokens, at, today),
    weekNumberAt(tokens, at),
    daysAheadAt(tokens, at, today),
  ];
  return readings.reduce((best, reading) => ((reading?.length ?? 0) > (best?.length ?? 0) ? reading : best), undefined);
}

const one = <T extends { length: number }>(
  found: T | undefined,
  mention: (found: T) => DayMention,
): Found | undefined => found && { mentions: [mention(found)], length: found.length };

/** "Monday", "next Monday", "Monday week", "Monday to Wednesday", "Monday the 7th" (which is the day that is meant). */
function weekdayAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  let name = at;
  while (isWord(tokens[name], 'next', 'naeste', 'this', 'denne', 'coming', 'kommende', 'foerstkommende', 'nxt'))
    name += 1;
  const weekday = weekdayOfWord(tokens[name]);
  const isShort = tokens[name]?.word.length === 3 && name === at;
  if (weekday === undefined || (isShort && isNoDay(tokens, at))) return undefined;
  const next = tokens.slice(at, name).some((token) => isWord(token, 'next', 'naeste', 'nxt'));
  const end = name + 1;
  const joined =
    isWord(tokens[end], 'the', 'den', 'd') || tokens[end]?.kind === 'date' || tokens[end]?.kind === 'number';
  const date = joined ? dateAt(tokens, end, today) : undefined;
  if (date) return { mentions: [{ kind: 'date', date: date.date }], length: end + date.length - at };
  const last = isWord(tokens[end], 'to', 'til', 'through', 'thru') ? weekdayOfWord(tokens[end + 1]) : undefined;
  if (last !== undefined && last > weekday) {
    const span = Array.from({ length: last - weekday + 1 }, (_, i) => weekday + i);
    return {
      mentions: span.map((one) => ({ kind: 'weekday', weekday: one, next, weeks: 0 })),
      length: end + 2 - at,
    };
  }
  const offset = isWord(tokens[end + 1], 'after', 'commencing', 'beginning')
    ? undefined
    : longestKey(tokens, end, offsets);
  const isNumbered = offset?.length === 1 && tokens[end + 1]?.kind === 'number';
  const weeks = offset && !isNumbered ? Number(offset.key) : 0;
  return {
    mentions: [{ kind: 'weekday', weekday, next, weeks }],
    length: end + (weeks > 0 ? (offset?.length ?? 0) : 0) - at,
  };
}

/** "The Monday after", "mandagen efter": the first one behind the day that was offered or booked. */
function weekdayAfterAt(tokens: Token[], at: number, { offered }: Setting): Found | undefined {
  const weekday = weekdayOfWord(tokens[at]);
  const isLast = tokens
    .slice(at + 2)
    .every(({ kind, word }) => kind === 'mark' || ['that', 'instead', 'please'].includes(word));
  if (!offered || weekday === undefined || !isWord(tokens[at + 1], 'after', 'efter') || !isLast) return undefined;
  const date = addDays(offered.date, ((weekday - weekdayOf(offered.date) + 6) % 7) + 1);
  return { mentions: [{ kind: 'date', date }], length: 2 };
}

/** "man" is "one" in Danish, "sun" shines, and who "har fri" is off: three letters are a weekday only where a day is expected. */
function isNoDay(tokens: Token[], at: number): boolean {
  if (isWord(tokens[at], 'fri')) return isWord(tokens[at - 1], 'har', 'have', 'holder', 'faar', 'foerst', 'jeg', 'vi');
  if (!isWord(tokens[at], 'man', 'tor', 'ons', 'soen', 'sun', 'sat') || at === 0) return false;
  if (isWord(tokens[at + 1], 'til', 'to') && weekdayOfWord(tokens[at + 2]) !== undefined) return false;
  const leads = ['paa', 'on', 'd', 'den', 'naeste', 'next', 'or', 'eller', 'og', 'and', 'ikke', 'not'];
  return !isWord(tokens[at - 1], ...leads);
}

/** "a week from Tuesday", "two weeks on Monday", "a fortnight today". */
function offsetFirstAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  const counted = countedDaysAt(tokens, at);
  if (!counted || counted.days % 7 !== 0) return undefined;
  let end = at + counted.length;
  if (isWord(tokens[end], 'from', 'on', 'after', 'efter', 'fra', 'paa')) end += 1;
  const weekday = weekdayOfWord(tokens[end]);
  const length = end + 1 - at;
  if (weekday !== undefined)
    return { mentions: [{ kind: 'weekday', weekday, next: false, weeks: counted.days / 7 }], length };
  const isToday = isWord(tokens[end], 'today') && end === at + counted.length;
  const base = isToday ? 0 : isWord(tokens[end], 'tomorrow') ? 1 : undefined;
  return base === undefined
    ? undefined
    : { mentions: [{ kind: 'date', date: addDays(today, base + counted.days) }], length };
}

/** Words of the table; "that day" says something only where a time was offered. */
function namedAt(tokens: Token[], at: number, { offered }: Setting): Found | undefined {
  const named = longestKey(tokens, at, days);
  if (!named) return undefined;
  if (!offered && (named.key === 'dayBeforeThat' || named.key === 'thatDay')) return undefined;
  return { mentions: [{ kind: 'day', day: named.key }], length: named.length };
}

/** "28/11", and "1 to 4 December" as each of its days. */
function datesAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  const first =
    tokens[at]?.kind === 'number' && isWord(tokens[at + 1], 'to', 'til') ? dateAt(tokens, at + 2, today) : undefined;
  const from = Number(tokens[at]?.word);
  const isSpan =
    first && monthOfWord(tokens[at + 1 + first.length]) !== undefined && from < Number(first.date.slice(8));
  if (first && isSpan) {
    const range = { from: `${first.date.slice(0, 8)}${String(from).padStart(2, '0')}`, to: first.date };
    return { mentions: [{ kind: 'stretch', range }], length: 2 + first.length };
  }
  return one(dateAt(tokens, at, today), ({ date }) => ({ kind: 'date', date }));
}

const FEAST_LEADS = [
  'before',
  'after',
  'by',
  'until',
  'till',
  'over',
  'the',
  'foer',
  'inden',
  'efter',
  'til',
  'over',
  'mellem',
  'op',
];

/** Christmas and New Year, which are the same day every year. */
function feastAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  const named = isWord(tokens[at - 1], ...FEAST_LEADS) ? longestKey(tokens, at, feasts) : undefined;
  if (!named) return undefined;
  const [month, day] = named.key.split('-').map(Number);
  const year = Number(today.slice(0, 4));
  const date = [year, year + 1].map((y) => validDate(y, month ?? 1, day ?? 1) ?? '').find((one) => one >= today);
  return date === undefined ? undefined : { mentions: [{ kind: 'date', date }], length: named.length };
}

function weekNumberAt(tokens: Token[], at: number): Found | undefined {
  if (!isWord(tokens[at], 'week', 'uge', 'wk') || tokens[at + 1]?.kind !== 'number') return undefined;
  return { mentions: [{ kind: 'week', week: Number(tokens[at + 1]?.word) }], length: 2 };
}

/** "in 3 days", "om tre dage", "in a couple of days". */
function daysAheadAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  const counted = isWord(tokens[at], 'in', 'om') ? countedDaysAt(tokens, at + 1) : undefined;
  if (!counted || counted.days % 7 === 0) return undefined;
  return { mentions: [{ kind: 'date', date: addDays(today, counted.days) }], length: 1 + counted.length };
}

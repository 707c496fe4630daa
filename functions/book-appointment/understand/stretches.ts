import times from '../../../knowledge/phrases/times.json' with { type: 'json' };
import { addDays, type LocalDate, mondayOf, validDate } from '../../../shared/time/zone.ts';
import { dateAt } from './dates.ts';
import { compile, longestAt, longestKey, phraseTable } from './pattern.ts';
import type { Token } from './token.ts';
import { isWord, monthOfWord, numberOf } from './words.ts';

export type DayRange = { from: LocalDate; to: LocalDate };
type Found = { range: DayRange; length: number };

const monthParts = phraseTable(times.monthParts);
const months = phraseTable(times.months);
const counts = phraseTable(times.counts);
const units = phraseTable(times.units);
const weekOf = [
  'week commencing',
  'week beginning',
  'week starting',
  'week of',
  'w c',
  'ugen der starter',
  'ugen med',
  'ugen fra',
].map(compile);

export const weekFrom = (from: LocalDate): DayRange => ({ from, to: addDays(from, 6) });

/** Several days named as one: "in December", "end of the month", "week of the 30th", "in three weeks", "om et par uger". */
export function stretchAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  return weekOfAt(tokens, at, today) ?? weeksAheadAt(tokens, at, today) ?? monthAt(tokens, at, today);
}

function weekOfAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  const lead = longestAt(tokens, at, weekOf);
  if (lead === 0) return undefined;
  const start = isWord(tokens[at + lead], 'monday', 'mandag') ? at + lead + 1 : at + lead;
  const date = dateAt(tokens, start, today);
  return date && { range: weekFrom(mondayOf(date.date)), length: start + date.length - at };
}

/** "in three weeks", "om et par uger", "three weeks from now", "in a month". */
function weeksAheadAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  const isIn = isWord(tokens[at], 'in', 'om');
  const ahead = countedDaysAt(tokens, isIn ? at + 1 : at);
  if (!ahead || ahead.days % 7 !== 0) return undefined;
  const end = (isIn ? at + 1 : at) + ahead.length;
  const isFromNow = isWord(tokens[end], 'from') && isWord(tokens[end + 1], 'now', 'today');
  if (!isIn && !isFromNow) return undefined;
  return {
    range: weekFrom(addDays(mondayOf(today), ahead.days)),
    length: end + (isFromNow ? 2 : 0) - at,
  };
}

/** "three weeks", "a fortnight", "et par dage", "14 dage", in days. */
export function countedDaysAt(tokens: Token[], at: number): { days: number; length: number } | undefined {
  const named = longestKey(tokens, at, counts);
  const written = numberOf(tokens[at]);
  const count = named ? { value: Number(named.key), length: named.length } : { value: written, length: 1 };
  if (count.value === undefined) return undefined;
  const unit = longestKey(tokens, at + count.length, units);
  if (!unit) return undefined;
  const days = count.value * Number(unit.key);
  return { days: days === 8 ? 7 : days, length: count.length + unit.length };
}

function monthAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  const isIn = isWord(tokens[at], 'in', 'i', 'during', 'sometime', 'engang');
  const start = isIn ? at + 1 : at;
  const part = longestKey(tokens, start, monthParts);
  const after = start + (part?.length ?? 0);
  const named = monthNamedAt(
    tokens,
    isWord(tokens[after], 'the') ? after + 1 : after,
    today,
    isIn || part !== undefined,
  );
  if (!named) return undefined;
  const length = (isWord(tokens[after], 'the') ? 1 : 0) + after - at + named.length;
  return { range: partOf(named.range, part?.key, today), length };
}

const LONG_NAME = 5;

/** A month by its name (a short one such as "may" only where a month is expected), or this or the next one. */
function monthNamedAt(tokens: Token[], at: number, today: LocalDate, isExpected: boolean): Found | undefined {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const relative = longestKey(tokens, at, months);
  if (relative && (relative.key === 'next' || relative.length > 1 || isExpected)) {
    if (relative.key === 'this' && !isExpected && relative.length < 2) return undefined;
    const ahead = relative.key === 'next' ? 1 : 0;
    return { range: monthOf(year, month + ahead), length: relative.length };
  }
  const word = monthOfWord(tokens[at]);
  const isNumbered = tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number';
  if (word === undefined || isNumbered || !(isExpected || (tokens[at]?.word.length ?? 0) > LONG_NAME)) return undefined;
  return { range: monthOf(word < month ? year + 1 : year, word), length: 1 };
}

function monthOf(year: number, month: number): DayRange {
  const on = (m: number) => validDate(year + Math.floor((m - 1) / 12), ((m - 1) % 12) + 1, 1) ?? '';
  return { from: on(month), to: addDays(on(month + 1), -1) };
}

const PART_DAYS = 10;
const END_DAYS = 7;

function partOf({ from, to }: DayRange, part: string | undefined, today: LocalDate): DayRange {
  const named =
    part === 'start'
      ? { from, to: addDays(from, PART_DAYS - 1) }
      : part === 'middle'
        ? { from: addDays(from, PART_DAYS), to: addDays(from, 2 * PART_DAYS - 1) }
        : part === 'end'
          ? { from: addDays(to, 1 - END_DAYS), to }
          : { from, to };
  return named.from < today && today <= named.to ? { ...named, from: today } : named;
}

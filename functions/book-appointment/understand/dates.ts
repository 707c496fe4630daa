import { type LocalDate, validDate } from '../../../shared/time/zone.ts';
import type { Token } from './token.ts';
import { isWord, monthOfWord, numberOf, ordinalOfWord } from './words.ts';

type Found = { date: LocalDate; length: number };

/**
 * A day of the month at a position: "28/11", "28.11", "2026-11-28", "28 november", "the 28th", "november 28", "d. 28", "den 28.", "the
 * twenty-first". The next such day.
 */
export function dateAt(tokens: Token[], at: number, today: LocalDate): Found | undefined {
  const token = tokens[at];
  if (token?.kind === 'date') return written(token.word, today);
  const month = monthOfWord(token);
  if (month !== undefined) {
    const day = dayAt(tokens, isWord(tokens[at + 1], 'the') ? at + 2 : at + 1);
    return day && next(today, day.day, month, undefined, day.end - at);
  }
  const hasArticle = isWord(token, 'the', 'den', 'd');
  const day = dayAt(tokens, hasArticle ? at + 1 : at);
  if (!day || isCounted(tokens[day.end])) return undefined;
  const after = isWord(tokens[day.end], 'of', 'i') ? day.end + 1 : day.end;
  const named = monthOfWord(tokens[after]);
  if (named !== undefined) return next(today, day.day, named, undefined, after + 1 - at);
  const isDay = day.isWord ? hasArticle && day.day > 3 : day.isOrdinal || (hasArticle && !isWord(token, 'the'));
  return isDay ? next(today, day.day, undefined, undefined, day.end - at) : undefined;
}

/** "the 2nd one", "den 2. mulighed" counts what was offered. */
const isCounted = (token: Token | undefined) =>
  isWord(token, 'one', 'ones', 'option', 'slot', 'time', 'choice', 'suggestion', 'tid', 'mulighed', 'forslag', 'gang');

type Day = { day: number; end: number; isOrdinal: boolean; isWord: boolean };

function dayAt(tokens: Token[], at: number): Day | undefined {
  const token = tokens[at];
  const ordinal = ordinalOfWord(token);
  if (ordinal !== undefined) return { day: ordinal, end: at + 1, isOrdinal: true, isWord: true };
  const tens = token?.kind === 'word' ? numberOf(token) : undefined;
  const unit = tens === 20 || tens === 30 ? ordinalOfWord(tokens[at + 1]) : undefined;
  if (tens !== undefined && unit !== undefined && unit < 10)
    return { day: tens + unit, end: at + 2, isOrdinal: true, isWord: true };
  if (token?.kind !== 'number' || Number(token.word) < 1 || Number(token.word) > 31) return undefined;
  const isOrdinal = isWord(tokens[at + 1], 'th', 'st', 'nd', 'rd', 'ende', 'te');
  return { day: Number(token.word), end: at + (isOrdinal ? 2 : 1), isOrdinal, isWord: false };
}

function written(word: string, today: LocalDate): Found | undefined {
  const parts = word.split(/[./-]/).map(Number);
  if (/^\d{4}/.test(word)) return found(validDate(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0), 1);
  const year = parts[2] === undefined ? undefined : parts[2] < 100 ? 2000 + parts[2] : parts[2];
  return next(today, parts[0] ?? 0, parts[1], year, 1) ?? next(today, parts[1] ?? 0, parts[0], year, 1);
}

const found = (date: LocalDate | undefined, length: number) => (date ? { date, length } : undefined);

/** The first such day from today on; a day without a month may be next month's. */
function next(
  today: LocalDate,
  day: number,
  month: number | undefined,
  year: number | undefined,
  length: number,
): Found | undefined {
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  if (year !== undefined) return found(validDate(year, month ?? thisMonth, day), length);
  for (let ahead = 0; ahead < (month === undefined ? 12 : 9); ahead += 1) {
    const date =
      month === undefined
        ? validDate(thisYear + Math.floor((thisMonth - 1 + ahead) / 12), ((thisMonth - 1 + ahead) % 12) + 1, day)
        : validDate(thisYear + ahead, month, day);
    if (date && date >= today) return { date, length };
  }
  return undefined;
}

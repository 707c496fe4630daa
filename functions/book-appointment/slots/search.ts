import { findSlots } from '../../../shared/booking/find-slots.ts';
import type { Slot, Workshop } from '../../../shared/booking/types.ts';
import type { Reader } from '../../../shared/store.ts';
import { addDays, instantOf, localDate, localMinutes } from '../../../shared/time/zone.ts';
import type { DayRange, Wish } from '../understand/wish.ts';
import { clockFits, dayFits } from './fits.ts';

export type Search = {
  workshop: Workshop;
  now: Date;
  minutes: number;
  partsDays: number;
  wish: Wish | undefined;
  /** whether the wish itself names a time of day, and not only an earlier one */
  isTimed: boolean;
  /** days that the conversation is about where the wish names none */
  week: DayRange | null;
  /** what was offered, to which "later" and "at ten instead" refer */
  offered: string | undefined;
  /** refused before */
  refused: string[];
  /** what is offered now and the booking that is to be moved: their times count as free, since another offer gives them back */
  vacated: string[];
  /** the time of a booking that is to be moved: to a day from its own on, where none is wished, and not to where it is */
  moving: string | undefined;
  wanted: 1 | 3;
};

/** `match` says how well the times fit the wish. */
export type SearchResult = { slots: Slot[]; match: 'exact' | 'near' | 'otherDay' | 'none' };

const AHEAD_DAYS = 60;
const SAME_CLOCK_DAYS = 14;
const SPREAD_MINUTES = 90;

/**
 * The first free times that fit; else those nearest to the wished clock time on a wished day; else the next days at such a time; else
 * the next free time at all.
 */
export async function search(reader: Reader, request: Search): Promise<SearchResult> {
  const { workshop, now, offered, wish = NO_WISH } = request;
  const zone = workshop.timeZone;
  const today = localDate(now, zone);
  const wished = rangesOf(request, wish, today);
  const from = wished.map((range) => range.from).sort()[0] ?? today;
  const until =
    wished
      .map((range) => range.to)
      .sort()
      .at(-1) ?? today;
  const within = { ...wish, days: wished };
  const isOther = (slot: Slot) =>
    slot.start !== request.moving && !isRefused(slot, request) && shifted(slot, wish, offered);
  const find = (start: string, end: string, wanted: (slot: Slot) => boolean, limit: number) =>
    findSlots(reader, workshop, {
      from: instantOf(start, 0, zone),
      to: instantOf(addDays(end, 1), 0, zone),
      minutes: request.minutes,
      partsDays: request.partsDays,
      now,
      vacated: request.vacated,
      wanted: (slot) => wanted(slot) && isOther(slot),
      limit,
    });
  const limit = request.wanted === 1 ? 1 : 60;

  const exact = await find(
    from,
    until,
    (slot) => dayFits(within, slot.start, zone) && clockFits(wish, slot.start, zone),
    limit,
  );
  if (exact.length > 0) return { slots: spread(exact, request.wanted), match: 'exact' };
  const { at } = wish;
  if (at !== undefined) {
    const near = await find(from, until, (slot) => dayFits(within, slot.start, zone), 60);
    near.sort((a, b) => distance(a, at, zone) - distance(b, at, zone) || (a.start < b.start ? -1 : 1));
    if (near.length > 0) return { slots: near.slice(0, request.wanted), match: 'near' };
  }
  const open = { ...wish, days: [] };
  const later = await find(
    wish.shift === 'earlier' ? today : from,
    addDays(until, SAME_CLOCK_DAYS),
    (slot) => dayFits(open, slot.start, zone) && clockFits({ ...wish, at: undefined }, slot.start, zone),
    limit,
  );
  if (later.length > 0) return { slots: spread(later, request.wanted), match: 'otherDay' };
  const any = await find(
    wish.shift === 'earlier' ? today : from,
    addDays(from, AHEAD_DAYS),
    (slot) => dayFits(open, slot.start, zone),
    limit,
  );
  return any.length > 0 ? { slots: spread(any, request.wanted), match: 'otherDay' } : { slots: [], match: 'none' };
}

const NO_WISH: Wish = { days: [], notDays: [], notWeekdays: [], earliest: false };

/** A day only counts as refused by its time: "no" to Monday nine leaves Monday ten open. */
const isRefused = ({ start }: Slot, { refused, wish }: Search) =>
  refused.includes(start) && wish?.at === undefined && !wish?.earliest;

/** The days to look at: those wished; a time alone is meant for the day that was offered; "later" from there on; else the days spoken of, or any. */
function rangesOf({ week, offered, workshop, moving, isTimed }: Search, wish: Wish, today: string): DayRange[] {
  if (wish.days.length > 0) return wish.days;
  const offeredDay = offered === undefined ? undefined : localDate(new Date(offered), workshop.timeZone);
  if (wish.earliest) return [{ from: today, to: addDays(today, AHEAD_DAYS) }];
  if (offeredDay && wish.shift) return [{ from: offeredDay, to: offeredDay }];
  if (offeredDay && isTimed && !wish.notDays.includes(offeredDay)) return [{ from: offeredDay, to: offeredDay }];
  if (week && week.to >= today) return [week];
  if (offeredDay && moving !== undefined) return [{ from: offeredDay, to: addDays(offeredDay, AHEAD_DAYS) }];
  return [{ from: today, to: addDays(today, AHEAD_DAYS) }];
}

/** "Later" is at least an hour after what was offered. */
function shifted({ start }: Slot, { shift }: Wish, offered: string | undefined): boolean {
  if (offered === undefined || shift === undefined) return true;
  return shift === 'earlier' ? start < offered : Date.parse(start) - Date.parse(offered) >= 3_600_000;
}

const distance = ({ start }: Slot, at: number, zone: string) => Math.abs(localMinutes(new Date(start), zone) - at);

/** Of many times some that differ: at least an hour and a half apart. */
function spread(slots: Slot[], wanted: number): Slot[] {
  const kept: Slot[] = [];
  for (const slot of slots) {
    const last = kept.at(-1);
    if (!last || Date.parse(slot.start) - Date.parse(last.start) >= SPREAD_MINUTES * 60_000) kept.push(slot);
    if (kept.length === wanted) break;
  }
  return kept;
}

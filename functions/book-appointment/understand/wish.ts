import { addDays, type LocalDate, mondayOf, mondayOfWeek, weekdayOf } from '../../../shared/time/zone.ts';
import type { DayWord, Setting } from './days.ts';
import type { Mention, PartWord } from './mentions.ts';
import { type DayRange, weekFrom } from './stretches.ts';

export type { DayRange } from './stretches.ts';

/** When an owner would like to come. Days are the workshop's; minutes are since midnight on its clock. */
export type Wish = {
  /** days that would do; empty: none were named */
  days: DayRange[];
  notDays: LocalDate[];
  notWeekdays: number[];
  /** not before */
  after?: number;
  /** starts before */
  before?: number;
  /** as near to this as can be */
  at?: number;
  notAt?: number;
  earliest: boolean;
  /** later or earlier than what was offered */
  shift?: 'later' | 'earlier' | undefined;
  /** the week or month that was named */
  week?: DayRange | undefined;
};

const FAR = 60;
const NOON = 12 * 60;
const DAY = 24 * 60;

const PARTS: Record<PartWord, { after?: number; before?: number; at?: number }> = {
  morning: { before: NOON },
  earlyMorning: { before: 10 * 60 },
  lateMorning: { after: 10 * 60, before: NOON },
  afternoon: { after: NOON },
  lateAfternoon: { after: 14 * 60 },
  evening: { after: 17 * 60 },
  afterLunch: { after: NOON },
  beforeLunch: { before: NOON },
  noon: { at: NOON },
  afterWork: { after: 15 * 60 },
};

/** The wish that mentions make in a setting; `named` is the week that an earlier wish of the conversation was about. */
export function wishOf(mentions: Mention[], { today, offered }: Setting, named?: DayRange): Wish | undefined {
  if (mentions.length === 0) return undefined;
  const wish: Wish = { days: [], notDays: [], notWeekdays: [], earliest: false };
  const spokenOf = named ?? (offered && weekFrom(mondayOf(offered.date)));
  const weeks = mentions.flatMap((mention) => (mention.negated ? [] : (weekOf(mention, today, spokenOf) ?? [])));
  const week = weeks.at(-1) ?? named;
  const singles: DayRange[] = [];
  for (const mention of mentions) {
    if (isDay(mention)) addDay(wish, singles, mention, { today, offered, week });
    else addTime(wish, mention);
  }
  const isSame = mentions.some((mention) => mention.kind === 'clock' && mention.same);
  if (isSame && offered && week && singles.length === 0) {
    const date = weekdayIn(weekdayOf(offered.date), week, today);
    singles.push({ from: date, to: date });
    wish.notWeekdays = wish.notWeekdays.filter((weekday) => weekday !== weekdayOf(date));
  }
  wish.days = distinct(singles.length > 0 ? singles : weeks);
  if (weeks.length > 0) wish.week = weeks.at(-1);
  if (mentions.some((mention) => mention.negated && weekOf(mention, today, named)))
    wish.days.push(...otherThan(mentions, today, named));
  if (wish.shift && wish.at === offered?.minutes) delete wish.at;
  const [first] = wish.days;
  if (wish.shift === 'earlier' && first)
    return first.from === offered?.date && first.to === first.from
      ? { ...wish, earliest: false }
      : { ...wish, shift: undefined, days: [{ from: today, to: addDays(first.from, -1) }] };
  const isExact = wish.days.length > 0 || wish.at !== undefined || wish.after !== undefined;
  return isExact ? { ...wish, earliest: false } : wish;
}

const distinct = (days: DayRange[]) =>
  days.filter((day, i) => days.findIndex((one) => one.from === day.from && one.to === day.to) === i);

const isDay = ({ kind }: Mention) => ['day', 'weekday', 'date', 'week', 'stretch'].includes(kind);

/** A stretch of days that a mention names; undefined where it names a single day, or only bounds the days. */
function weekOf(mention: Mention, today: LocalDate, named: DayRange | undefined): DayRange | undefined {
  return mention.relation ? undefined : stretchOf(mention, today, named);
}

function stretchOf(mention: Mention, today: LocalDate, named: DayRange | undefined): DayRange | undefined {
  const monday = mondayOf(today);
  if (mention.kind === 'stretch') return mention.range;
  if (mention.kind === 'week') {
    const from = mondayOfWeek(mention.week, today);
    return from === undefined ? undefined : weekFrom(from);
  }
  if (mention.kind !== 'day') return undefined;
  const stretches: Partial<Record<DayWord, DayRange>> = {
    thisWeek: { from: today, to: addDays(monday, 6) },
    nextWeek: weekFrom(addDays(monday, 7)),
    weekAfterNext: weekFrom(addDays(monday, 14)),
    weekAfter: weekFrom(addDays(named ? mondayOf(named.from) : addDays(monday, 7), 7)),
    followingWeek: weekFrom(addDays(named ? mondayOf(named.from) : monday, 7)),
  };
  return stretches[mention.day];
}

/** "the day after" is counted from the day that was named before it, else from what was offered, else from today. */
function besideThat(mention: Mention, that: LocalDate): LocalDate[] | undefined {
  if (mention.kind !== 'day') return undefined;
  const days = { dayAfterThat: 1, dayBeforeThat: -1, thatDay: 0 }[mention.day as string];
  return days === undefined ? undefined : [addDays(that, days)];
}

/** The days that a mention of single days stands for. */
function datesOf(mention: Mention, today: LocalDate, week: DayRange | undefined): LocalDate[] {
  if (mention.kind === 'date') return [mention.date];
  if (mention.kind === 'weekday') {
    const { weekday, next, weeks } = mention;
    return [addDays(weekdayIn(weekday, next ? nextWeek(today) : weeks > 0 ? undefined : week, today), 7 * weeks)];
  }
  if (mention.kind !== 'day') return [];
  const within = (...weekdays: number[]) => weekdays.map((weekday) => weekdayIn(weekday, week, today));
  const withinNext = (...weekdays: number[]) => weekdays.map((weekday) => weekdayIn(weekday, nextWeek(today), today));
  const words: Partial<Record<DayWord, LocalDate[]>> = {
    today: [today],
    tonight: [today],
    thisMorning: [today],
    thisAfternoon: [today],
    tomorrow: [addDays(today, 1)],
    dayAfterTomorrow: [addDays(today, 2)],
    weekend: within(6, 7),
    weekdays: within(1, 2, 3, 4, 5),
    weekStart: within(1, 2),
    weekMiddle: within(3),
    weekEnd: within(4, 5),
    nextWeekStart: withinNext(1, 2),
    nextWeekMiddle: withinNext(3),
    nextWeekEnd: withinNext(4, 5),
  };
  return words[mention.day] ?? [];
}

const nextWeek = (today: LocalDate): DayRange => ({
  from: addDays(mondayOf(today), 7),
  to: addDays(mondayOf(today), 13),
});

/** The weekday in the named week or month where that is still to come, else the next one after today. */
function weekdayIn(weekday: number, week: DayRange | undefined, today: LocalDate): LocalDate {
  if (week) {
    const first = week.from > today ? week.from : today;
    const date = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
    if (date <= week.to || date <= addDays(mondayOf(week.from), 6)) return date;
  }
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

function addDay(
  wish: Wish,
  singles: DayRange[],
  mention: Mention,
  { today, offered, week }: Setting & { week: DayRange | undefined },
): void {
  const dates = besideThat(mention, singles.at(-1)?.to ?? offered?.date ?? today) ?? datesOf(mention, today, week);
  const [first] = dates;
  if (mention.kind === 'day' && ['tonight', 'thisMorning', 'thisAfternoon'].includes(mention.day)) {
    Object.assign(
      wish,
      mention.day === 'thisMorning' ? { before: NOON } : { after: mention.day === 'tonight' ? 17 * 60 : NOON },
    );
  }
  if (mention.negated) {
    if (mention.kind === 'weekday') wish.notWeekdays.push(mention.weekday);
    wish.notDays.push(...(mention.kind === 'weekday' ? [] : dates));
    return;
  }
  const { relation } = mention;
  const bound =
    stretchOf(mention, today, undefined) ??
    (first === undefined ? undefined : { from: first, to: dates.at(-1) ?? first });
  if (relation === 'after' && bound) singles.push({ from: addDays(bound.to, 1), to: addDays(bound.to, FAR) });
  else if (relation === 'from' && bound) singles.push({ from: bound.from, to: addDays(bound.from, FAR) });
  else if (relation === 'before' && bound) singles.push({ from: today, to: addDays(bound.from, -1) });
  else singles.push(...dates.map((date) => ({ from: date, to: date })));
}

function addTime(wish: Wish, mention: Mention): void {
  if (mention.kind === 'clock') {
    if (mention.relation === 'after' || mention.relation === 'from') wish.after = mention.minutes;
    else if (mention.relation === 'before') wish.before = mention.minutes;
    else if (mention.negated) wish.notAt = mention.minutes;
    else wish.at = mention.minutes;
  }
  if (mention.kind === 'between') Object.assign(wish, { after: mention.from, before: mention.to });
  if (mention.kind === 'part') {
    const { after, before } = PARTS[mention.part];
    if (!mention.negated) addPart(wish, PARTS[mention.part]);
    else if (before !== undefined && after === undefined) wish.after = before;
    else if (after !== undefined) wish.before = after;
  }
  if (mention.kind === 'earliest') wish.earliest = true;
  if (mention.kind === 'later' || mention.kind === 'earlier') wish.shift = mention.kind;
}

/** Two parts of a day narrow each other: "early on Tuesday morning". */
function addPart(wish: Wish, { after, before, at }: { after?: number; before?: number; at?: number }): void {
  if (at !== undefined && wish.at === undefined) wish.at = at;
  const narrowed = {
    after: Math.max(after ?? 0, (before ?? after) === undefined ? 0 : (wish.after ?? 0)),
    before: Math.min(before ?? DAY, (before ?? after) === undefined ? DAY : (wish.before ?? DAY)),
  };
  const isOpen = narrowed.after < narrowed.before;
  if (after !== undefined) wish.after = isOpen ? narrowed.after : after;
  if (before !== undefined) wish.before = isOpen ? narrowed.before : before;
}

/** "Not next week": whatever comes behind it. */
function otherThan(mentions: Mention[], today: LocalDate, named: DayRange | undefined): DayRange[] {
  if (mentions.some((mention) => !mention.negated && isDay(mention))) return [];
  const last = mentions.flatMap((mention) => (mention.negated ? (weekOf(mention, today, named) ?? []) : [])).at(-1);
  return last ? [{ from: addDays(last.to, 1), to: addDays(last.to, FAR) }] : [];
}

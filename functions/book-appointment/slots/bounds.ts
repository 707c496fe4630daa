import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { weekdayOf } from '../../../shared/time/zone.ts';
import type { Wish } from '../understand/wish.ts';

type Bounds = NonNullable<Conversation['bounds']>;

const NO_WISH: Wish = { days: [], notDays: [], notWeekdays: [], earliest: false };
const MOST_DAYS = 10;

/**
 * A wish with what earlier ones of the conversation ruled out: "any day but Monday" and "in the morning" still hold where the owner then only
 * says no, or names another day. What he names himself is not ruled out, and another time of day replaces the one before.
 */
export function withBounds(wish: Wish | undefined, bounds: Bounds | undefined): Wish | undefined {
  if (!bounds) return wish;
  const { days, notDays, notWeekdays, ...rest } = wish ?? NO_WISH;
  const named = days.flatMap((day) => (day.from === day.to ? [day.from] : []));
  const isTimed = [rest.at, rest.after, rest.before, rest.shift].some((one) => one !== undefined) || rest.earliest;
  const { after, before } = bounds;
  return {
    ...rest,
    ...(isTimed ? {} : definedOf({ after, before })),
    days,
    notDays: [...notDays, ...bounds.notDays.filter((day) => !named.includes(day))],
    notWeekdays: [...notWeekdays, ...bounds.notWeekdays.filter((weekday) => !named.map(weekdayOf).includes(weekday))],
  };
}

/** What is to be remembered of a wish; undefined where it rules nothing out. */
export function boundsOf({ notWeekdays, notDays, after, before }: Wish): Bounds | undefined {
  const times = definedOf({ after, before });
  const isEmpty = notWeekdays.length + notDays.length + Object.keys(times).length === 0;
  return isEmpty
    ? undefined
    : { notWeekdays: [...new Set(notWeekdays)], notDays: [...new Set(notDays)].slice(-MOST_DAYS), ...times };
}

const definedOf = ({ after, before }: { after?: number | undefined; before?: number | undefined }) => ({
  ...(after === undefined ? {} : { after }),
  ...(before === undefined ? {} : { before }),
});

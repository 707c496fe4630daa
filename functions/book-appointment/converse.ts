import { findSlots } from '../../shared/booking/find-slots.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Reader } from '../../shared/store.ts';
import { addDays, localDate, localMinutes } from '../../shared/time/zone.ts';
import type { Act } from './dialogue/act.ts';
import { decide } from './dialogue/decide.ts';
import { type Facts, minutesOf, partsDaysOf } from './dialogue/facts.ts';
import { type Reply, reply } from './dialogue/reply.ts';
import { boundsOf, withBounds } from './slots/bounds.ts';
import { longestDay } from './slots/longest-day.ts';
import { partsLeft } from './slots/parts-left.ts';
import { type SearchResult, search } from './slots/search.ts';
import { understand } from './understand/understand.ts';
import type { Wish } from './understand/wish.ts';

/** One turn of the dialogue: understand, decide, look for times where some are wanted, answer. Reads only calendars. */
export async function converse(reader: Reader, state: Conversation, text: string, facts: Facts): Promise<Reply> {
  const zone = facts.workshop.timeZone;
  const spokenOf = state.offer?.start ?? (state.options.length > 0 ? undefined : facts.booking?.appointmentDate);
  const offered =
    spokenOf === undefined
      ? undefined
      : { date: localDate(new Date(spokenOf), zone), minutes: localMinutes(new Date(spokenOf), zone) };
  const understood = understand(text, { today: localDate(facts.now, zone), week: state.week ?? undefined, offered });
  const decided = decide(state, understood, facts);
  const act = await stillFree(
    reader,
    state,
    searches(decided) && isTooLong(facts) ? { do: 'longJob' } : decided,
    facts,
  );
  if (!searches(act)) return reply(state, act, facts, undefined);
  const { bounds: before, ...rest } = state;
  const wish = 'gone' in act && act.gone ? act.wish : withBounds(act.wish, before);
  const bounds = wish && boundsOf(wish);
  const found = await timesFor(reader, state, { ...act, wish }, facts, isTimed(act.wish));
  return reply({ ...rest, ...(bounds ? { bounds } : {}) }, { ...act, wish }, facts, found);
}

/** Whether a wish itself names a time of day. */
const isTimed = (wish: Wish | undefined) => [wish?.at, wish?.after, wish?.before].some((time) => time !== undefined);

const searches = (act: Act): act is Act & { do: 'offer' | 'options' } => act.do === 'offer' || act.do === 'options';

/** Work that is longer than any day of the workshop is for people to plan. */
function isTooLong(facts: Facts): boolean {
  const longest = longestDay(facts.workshop);
  return longest > 0 && visitOf(facts).minutes > longest;
}

/** A time that cannot be had any more is not booked: the nearest to it is offered. */
async function stillFree(reader: Reader, state: Conversation, act: Act, facts: Facts): Promise<Act> {
  const { workshop, now, booking } = facts;
  const zone = workshop.timeZone;
  const gone = (start: string): Act => {
    const date = localDate(new Date(start), zone);
    const days = [{ from: date, to: addDays(date, 0) }];
    const wish = { days, notDays: [], notWeekdays: [], at: localMinutes(new Date(start), zone), earliest: false };
    return { do: 'offer', wish, moving: booking?.id ?? null, topics: [], gone: true };
  };
  if (act.do === 'book' && !facts.offerIsFree) return gone(state.offer?.start ?? now.toISOString());
  if (act.do !== 'bookOption') return act;
  const from = new Date(act.start);
  const to = new Date(from.getTime() + 1);
  const [free] = await findSlots(reader, workshop, {
    from,
    to,
    now,
    ...visitOf(facts),
    vacated: booking ? [booking.id] : [],
  });
  return free ? act : gone(act.start);
}

/** A booking has ordered its parts; when that was stands first in its history. */
function partsDaysLeft(facts: Facts): number {
  const { booking, workshop, now } = facts;
  const orderedAt = booking?.history.find(({ status }) => status === 'booked' || status === 'confirmed')?.at;
  return partsLeft(workshop, partsDaysOf(facts), orderedAt === undefined ? now : new Date(orderedAt), now);
}

const visitOf = (facts: Facts) => ({
  minutes: facts.booking?.minutes ?? minutesOf(facts),
  partsDays: partsDaysLeft(facts),
});

async function timesFor(
  reader: Reader,
  state: Conversation,
  act: Act & { do: 'offer' | 'options' },
  facts: Facts,
  isTimed: boolean,
): Promise<SearchResult> {
  const isNo = act.do === 'options';
  const offered =
    state.offer?.start ??
    (state.options.length > 0 ? state.options.at(-1) : undefined) ??
    (act.moving === null ? undefined : facts.booking?.appointmentDate);
  return search(reader, {
    workshop: facts.workshop,
    now: facts.now,
    ...visitOf(facts),
    wish: act.wish,
    isTimed,
    week: act.wish?.week ?? state.week,
    offered,
    refused: isNo ? [...state.refused, ...state.options, ...(state.offer ? [state.offer.start] : [])] : state.refused,
    vacated: [state.offer?.appointmentId ?? [], act.moving ?? []].flat(),
    moving: act.moving === null ? undefined : facts.booking?.appointmentDate,
    wanted: isNo ? 3 : 1,
  });
}

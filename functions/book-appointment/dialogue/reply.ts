import type { Slot } from '../../../shared/booking/types.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { list, say, type TextKey } from '../../../shared/conversation/say.ts';
import { sayClock, sayTime } from '../../../shared/time/say-time.ts';
import type { SearchResult } from '../slots/search.ts';
import type { Wish } from '../understand/wish.ts';
import type { Act, Topic } from './act.ts';
import type { Facts } from './facts.ts';
import { bookingTime, tell, timeText } from './tell.ts';

/** What a reply does besides speaking; the handler does it in the same transaction. */
export type Effect =
  | { do: 'propose'; slot: Slot; moving: string | null }
  | { do: 'book'; appointmentId: string }
  | { do: 'bookAt'; start: string }
  | { do: 'move'; bookingId: string; start: string; proposalId: string | null }
  | { do: 'cancel'; appointmentId: string }
  | { do: 'release'; appointmentId: string };

export type Reply = { state: Conversation; say: string; effect?: Effect };

const UNSURE_LIMIT = 2;
const REFUSED_KEPT = 10;

/** The answer to a text: pure. `found` are the free times where the act asked for some. */
export function reply(state: Conversation, act: Act, facts: Facts, found: SearchResult | undefined): Reply {
  const { language, workshop } = facts;
  const asked = state.asked === 'cancel' ? null : state.asked;
  const understood: Conversation = { ...state, asked, unsure: 0, pendingText: null };
  const names = { workshop: workshop.name, phone: workshop.phone, car: facts.car };
  switch (act.do) {
    case 'book':
      return booked(understood, act.topics, facts, understood.offer?.start ?? '');
    case 'bookOption':
      return booked(understood, act.topics, facts, act.start);
    case 'offer':
      return offered(understood, act, facts, found);
    case 'options':
      return choices(understood, act.moving, facts, found);
    case 'release':
      return { ...releasing(understood), say: say(language, 'released') };
    case 'keepBooking':
      return { ...releasing(understood), say: say(language, 'keptBooking', { time: bookingTime(facts) }) };
    case 'cancel':
      return {
        state: { ...idle(understood), ...(act.passesOn ? { mode: 'staffNeeded' as const } : {}) },
        say: joined([
          say(language, 'cancelled', { time: bookingTime(facts) }),
          act.passesOn ? say(language, 'handover', names) : '',
        ]),
        ...(facts.booking ? { effect: { do: 'cancel' as const, appointmentId: facts.booking.id } } : {}),
      };
    case 'confirm':
      return confirming(state, act, facts);
    case 'think':
      return { state: understood, say: thinkText(understood, facts) };
    case 'handover':
      return { state: { ...understood, mode: 'staffNeeded' }, say: say(language, 'handover', names) };
    case 'longJob':
    case 'photo': {
      const ended = act.do === 'longJob' ? releasing(understood) : { state: understood };
      return { ...ended, state: { ...ended.state, mode: 'staffNeeded' }, say: say(language, act.do, names) };
    }
    case 'tell':
      return told(understood, act.topics, facts);
    case 'foreign':
      return unsure(state, facts, 'foreign');
    case 'unsure':
      return unsure(state, facts, state.offer ? 'unsureOffer' : 'unsure');
  }
}

const idle = ({ bounds: _, ...state }: Conversation): Conversation => ({
  ...state,
  asked: null,
  offer: null,
  options: [],
  week: null,
  refused: [],
});

/** Ends what was offered; its hold is given back. */
function releasing(state: Conversation): Omit<Reply, 'say'> {
  const { offer } = state;
  return {
    state: idle(state),
    ...(offer ? { effect: { do: 'release' as const, appointmentId: offer.appointmentId } } : {}),
  };
}

function booked(state: Conversation, topics: Topic[], facts: Facts, start: string): Reply {
  const { language, workshop, car, booking } = facts;
  const { offer } = state;
  const time = sayTime(new Date(start), workshop.timeZone, language, { date: true });
  const isChosen = offer?.start !== start;
  const effect: Effect = booking
    ? { do: 'move', bookingId: booking.id, start, proposalId: isChosen ? null : offer.appointmentId }
    : isChosen
      ? { do: 'bookAt', start }
      : { do: 'book', appointmentId: offer.appointmentId };
  const text = say(language, booking ? 'moved' : 'booked', { car, workshop: workshop.name, time });
  return { state: idle(state), say: joined([text, ...topics.map((topic) => tell(topic, facts))]), effect };
}

function offered(
  state: Conversation,
  act: Act & { do: 'offer' },
  facts: Facts,
  found: SearchResult | undefined,
): Reply {
  const [slot] = found?.slots ?? [];
  if (!slot || !found) return nothingFree(state, facts);
  const next = { ...state, week: daysOf(act.wish) ?? state.week, asked: 'offer' as const, options: [] };
  const time = timeText(slot.start, facts, next);
  const lead = act.gone
    ? 'offerGone'
    : leadOf(act.wish, slot.start, found.match, state.offer?.start ?? facts.booking?.appointmentDate);
  const text = say(facts.language, lead, { time });
  const answers = act.topics.map((topic) => tell(topic, facts));
  return { state: next, say: joined([...answers, text]), effect: { do: 'propose', slot, moving: act.moving } };
}

/** The days that a wish is about, from the first to the last. */
function daysOf(wish: Wish | undefined): Conversation['week'] {
  if (!wish || wish.days.length === 0) return null;
  if (wish.week) return wish.week;
  const from = wish.days.map((day) => day.from).sort()[0];
  const to = wish.days
    .map((day) => day.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** How an offer begins: whether it is what was asked for. */
function leadOf(
  wish: Wish | undefined,
  start: string,
  match: SearchResult['match'],
  before: string | undefined,
): TextKey {
  if (wish?.shift === 'earlier') return before !== undefined && start < before ? 'offer' : 'nothingEarlier';
  if (match === 'exact') return 'offer';
  return match === 'near' ? 'offerNear' : 'offerInstead';
}

function choices(state: Conversation, moving: string | null, facts: Facts, found: SearchResult | undefined): Reply {
  const slots = found?.slots ?? [];
  const [only] = slots;
  if (!only) return nothingFree(state, facts);
  const refused = [...state.refused, ...(state.offer ? [state.offer.start] : []), ...state.options].slice(
    -REFUSED_KEPT,
  );
  if (slots.length === 1) {
    const next = { ...state, asked: 'offer' as const, options: [], refused };
    return {
      state: next,
      say: say(facts.language, 'offer', { time: timeText(only.start, facts, state) }),
      effect: { do: 'propose', slot: only, moving },
    };
  }
  const next = { ...state, asked: 'options' as const, offer: null, options: slots.map((slot) => slot.start), refused };
  const effect: Effect | undefined = state.offer
    ? { do: 'release', appointmentId: state.offer.appointmentId }
    : undefined;
  return {
    state: next,
    say: say(facts.language, 'options', { times: optionTexts(next, facts) }),
    ...(effect ? { effect } : {}),
  };
}

const optionTexts = (state: Conversation, facts: Facts) =>
  list(
    facts.language,
    state.options.map((start) => timeText(start, facts, state)),
    'or',
  );

function nothingFree(state: Conversation, { language, workshop }: Facts): Reply {
  const ended = releasing(state);
  return {
    ...ended,
    state: { ...ended.state, mode: 'staffNeeded' },
    say: say(language, 'noSlots', { workshop: workshop.name, phone: workshop.phone }),
  };
}

function thinkText({ offer, week }: Conversation, facts: Facts): string {
  const { language, workshop } = facts;
  if (!offer || offer.until <= facts.now.toISOString()) return say(language, 'thinkIdle');
  return say(language, 'thinkIt', {
    time: timeText(offer.start, facts, { week }),
    until: sayClock(new Date(offer.until), workshop.timeZone, language),
  });
}

/** Answers, and then comes back to what is open: the offer, the choice, or whether a time is wanted. */
function told(state: Conversation, topics: Topic[], facts: Facts): Reply {
  const { language, faults, booking } = facts;
  const texts = topics.map((topic) => tell(topic, facts));
  if (state.offer) texts.push(say(language, 'offerAgain', { time: timeText(state.offer.start, facts, state) }));
  else if (state.options.length > 0) texts.push(say(language, 'which', { times: optionTexts(state, facts) }));
  const isAnswer =
    topics.some((topic) => ['fault', 'drive', 'price', 'duration', 'where', 'hours', 'hello'].includes(topic)) &&
    !topics.includes('help');
  const isOpen = !state.offer && state.options.length === 0 && !booking;
  if (isOpen && isAnswer && faults.length > 0) texts.push(say(language, 'wantTime'));
  const asks = isOpen && topics.some((topic) => topic !== 'welcome' && topic !== 'bye' && topic !== 'bot');
  return { state: { ...state, asked: asks ? 'time' : state.offer ? 'offer' : state.asked }, say: joined(texts) };
}

/** Asks outright before anything is booked or cancelled that may not have been meant; the second time in a row people take over. */
function confirming(state: Conversation, { what, topics }: Act & { do: 'confirm' }, facts: Facts): Reply {
  const asked = unsure(state, facts, what === 'book' ? 'confirmBook' : 'confirmCancel');
  if (asked.state.unsure >= UNSURE_LIMIT) return asked;
  const told = topics.map((topic) => tell(topic, facts));
  return {
    state: { ...asked.state, asked: what === 'book' ? asked.state.asked : 'cancel', pendingText: null },
    say: joined([...told, asked.say]),
  };
}

/** Says once that it did not understand, and hands over the next time. */
type UnsureKey = 'foreign' | 'unsure' | 'unsureOffer' | 'confirmBook' | 'confirmCancel';

function unsure(state: Conversation, facts: Facts, key: UnsureKey): Reply {
  const { language, workshop } = facts;
  const times = state.unsure + 1;
  const names = { workshop: workshop.name };
  if (times >= UNSURE_LIMIT) {
    return {
      state: { ...state, unsure: times, mode: 'staffNeeded' },
      say: say(language, times === UNSURE_LIMIT ? 'handoverUnsure' : 'handover', names),
    };
  }
  const time = key === 'confirmCancel' ? bookingTime(facts) : state.offer && timeText(state.offer.start, facts, state);
  const text = say(language, key, time ? { time } : {});
  return { state: { ...state, unsure: times, asked: state.offer ? state.asked : 'time' }, say: text };
}

const joined = (texts: string[]) => texts.filter((text) => text !== '').join(' ');

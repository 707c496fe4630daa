import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { localDate } from '../../../shared/time/zone.ts';
import { clockFits, dayFits } from '../slots/fits.ts';
import type { Intent } from '../understand/intents.ts';
import type { Understood } from '../understand/understand.ts';
import type { Wish } from '../understand/wish.ts';
import { type Act, answers, topicsOf } from './act.ts';
import type { Facts } from './facts.ts';

/** The policy of the dialogue, pure: what to do about what was understood, where the conversation stands. */
export function decide(state: Conversation, said: Understood, facts: Facts): Act {
  const understood = asksOnly(said) ? { ...said, wish: undefined } : said;
  const { intents, wish } = understood;
  if (understood.isForeign && !has(intents, 'yes')) return { do: 'foreign' };
  const isForStaff = has(intents, 'staff', 'complaint', 'fixed') && !has(intents, 'bot');
  if (facts.booking && isForStaff && clearlyCallsOff(understood) && !wish) return { do: 'cancel', passesOn: true };
  if (isForStaff) return { do: 'handover' };
  if (facts.booking && isAskedToCancel(state, facts) && !wish) {
    if (has(intents, 'yes', 'cancel') && !understood.isQuestion) return { do: 'cancel', passesOn: false };
    if (has(intents, 'no', 'decline', 'maybe')) return { do: 'keepBooking' };
  }
  if (facts.booking) return withBooking(state, understood, facts, facts.booking.id);
  if (state.offer) return withOffer(state, understood, facts, null);
  if (state.options.length > 0) return withOptions(state, understood, facts, null);
  return withNothing(state, understood, facts);
}

const has = (intents: Intent[], ...wanted: Intent[]) => wanted.some((intent) => intents.includes(intent));

/** With the word, or plainly without it: "sold it, so I won't need the appointment". */
const clearlyCallsOff = ({ intents, callOff, margin }: Understood) =>
  callOff === 'clear' || (callOff === 'implied' && margin.callsOff && has(intents, 'fixed'));

const ASKED_FOR_MS = 3_600_000;

/** Whether the last thing that was said, within the hour, was the question whether to cancel. */
const isAskedToCancel = ({ asked, updatedAt }: Conversation, { now }: Facts) =>
  asked === 'cancel' && now.getTime() - Date.parse(updatedAt) <= ASKED_FOR_MS;

function withBooking(state: Conversation, understood: Understood, facts: Facts, booking: string): Act {
  const { intents, wish, isOneClause, callOff, margin } = understood;
  const other =
    wish !== undefined &&
    (has(intents, 'other') || (has(intents, 'schedule') && !isOneClause)) &&
    !fits(wish, facts.booking?.appointmentDate ?? '', facts);
  const isItsTime =
    wish !== undefined && wish.days.length > 0 && fits(wish, facts.booking?.appointmentDate ?? '', facts);
  if (!wish && supposes(understood.words)) return { do: 'tell', topics: [...answers(intents), 'booking'] };
  if (callOff === 'keeps' && !wish && !has(intents, 'reschedule', 'other')) return { do: 'keepBooking' };
  const isKept = callOff === 'keeps' && !has(intents, 'reschedule');
  if (callOff === 'asks' || isKept || (callOff !== undefined && has(intents, 'maybe')))
    return { do: 'tell', topics: [...answers(intents), 'booking'] };
  if (callOff !== undefined && !['other', 'keeps'].includes(callOff) && cannotCome(understood))
    return { do: 'offer', wish, moving: booking, topics: answers(intents) };
  if (callOff !== undefined && !other && (isItsTime || !has(intents, 'reschedule'))) {
    if (callOff === 'clear' || (callOff === 'implied' && cannotComeAtAll(understood)))
      return { do: 'cancel', passesOn: false };
    if (callOff !== 'other') return { do: 'confirm', what: 'cancel', topics: answers(intents) };
  }
  const takesMove = state.offer?.moving === booking && has(intents, 'yes', 'ok');
  if (onlyCourtesy(intents) && !takesMove) return { do: 'tell', topics: topicsOf(intents) };
  if (state.offer?.moving === booking) {
    if (has(intents, 'no', 'decline') && !wish && !has(intents, 'other')) return { do: 'keepBooking' };
    return withOffer(state, understood, facts, booking);
  }
  if (state.options.length > 0 && !has(intents, 'booking')) return withOptions(state, understood, facts, booking);
  const asksWhen = has(intents, 'booking') && !has(intents, 'reschedule', 'no', 'other');
  const names = wish !== undefined && !wish.shift && (wish.days.length > 0 || wish.at !== undefined);
  const asksOther = has(intents, 'no', 'other', 'reschedule');
  const repeatsIt = names && !asksOther && fits(wish, facts.booking?.appointmentDate ?? '', facts);
  if (repeatsIt || asksWhen) return { do: 'tell', topics: ['booking'] };
  const isReason =
    names &&
    asksOther &&
    !isOneClause &&
    (margin.tellsOfTime || wish.at !== undefined) &&
    fits(wish, facts.booking?.appointmentDate ?? '', facts);
  if (isReason) return { do: 'options', wish: otherThan(wish), moving: booking };
  if (has(intents, 'reschedule', 'other') || wish)
    return { do: 'offer', wish, moving: booking, topics: answers(intents) };
  if (has(intents, 'no')) return { do: 'options', wish, moving: booking };
  const isNew = facts.faults.some((fault) => !facts.booking?.recommendationIds.includes(fault.id));
  if (isNew && has(intents, 'help', 'schedule', 'fault'))
    return { do: 'tell', topics: ['help', ...answers(intents).filter((topic) => topic !== 'fault'), 'booking'] };
  const topics = topicsOf(intents).filter((topic) => topic !== 'hello' || intents.length === 1);
  if (topics.length > 0 && !has(intents, 'help', 'schedule', 'greeting')) return { do: 'tell', topics };
  if (has(intents, 'yes', 'ok')) return { do: 'tell', topics: [...answers(intents), 'bye'] };
  if (intents.length > 0) return { do: 'tell', topics: [...answers(intents), 'booking'] };
  return { do: 'unsure' };
}

function withOffer(state: Conversation, understood: Understood, facts: Facts, moving: string | null): Act {
  const { intents, wish, isQuestion, margin } = understood;
  const topics = answers(intents);
  const refuses = has(intents, 'no', 'other', 'decline') || (has(intents, 'cancel') && understood.callOff !== 'other');
  const accepts = has(intents, 'yes', 'first', 'any') || (has(intents, 'ok') && topics.length === 0);
  if (wish) {
    const isOffered = fits(wish, state.offer?.start ?? '', facts) && !wish.shift && !wish.earliest;
    const isTaken = isOffered && !refuses && (accepts || !(isQuestion || onlyRefuses(wish)));
    const isSure = !margin.tellsOfTime && !margin.tellsOfCar && !margin.isConditional && !isInquiry(understood.words);
    if (isTaken && has(intents, 'maybe')) return { do: 'think' };
    if (isTaken && (!isSure || (isVague(wish) && !(accepts && margin.agrees)))) return askAgain(understood);
    const isOnlyIt = isOffered && wish.at !== undefined && wish.days.length === 0;
    if (isOnlyIt && has(intents, 'other')) return { do: 'options', wish: undefined, moving };
    if (isTaken && !has(intents, 'schedule')) return { do: 'book', topics };
    if (refuses && isOffered && margin.tellsOfTime && !has(intents, 'schedule'))
      return { do: 'options', wish: otherThan(wish), moving };
    if (refuses && onlyRefuses(wish)) return { do: 'options', wish, moving };
    return { do: 'offer', wish, moving, topics };
  }
  if (refuses && has(intents, 'cancel', 'decline')) return { do: 'release' };
  if (has(intents, 'maybe')) return { do: 'think' };
  if (refuses) return { do: 'options', wish, moving };
  if (accepts && (!margin.agrees || margin.tellsOfCar || margin.isConditional)) return askAgain(understood);
  if (accepts) return state.asked === 'offer' ? { do: 'book', topics } : { do: 'tell', topics };
  const told = topicsOf(intents);
  if (told.length > 0 || has(intents, 'schedule')) return { do: 'tell', topics: told };
  return { do: 'unsure' };
}

/** What is less than sure books nothing: what else was said is answered and the offer repeated, or it is asked outright. */
function askAgain({ intents }: Understood): Act {
  const topics = topicsOf(intents).filter((topic) => topic !== 'hello' && topic !== 'welcome');
  return topics.length > 0 ? { do: 'tell', topics } : { do: 'confirm', what: 'book', topics: [] };
}

/** "The 2nd", "1st please" counts what was offered; in a longer text it is a day. */
const FEW_WORDS = 4;

function withOptions(state: Conversation, understood: Understood, facts: Facts, moving: string | null): Act {
  const { intents, wish, words, margin } = understood;
  const topics = answers(intents);
  if (has(intents, 'cancel', 'decline') && !wish) return moving === null ? { do: 'release' } : { do: 'keepBooking' };
  const refuses = has(intents, 'no', 'other');
  const number = counting(words);
  if (number !== undefined && state.options[number - 1])
    return { do: 'bookOption', start: state.options[number - 1] ?? '', topics };
  const isNamed = wish && !refuses && !wish.shift && !(isVague(wish) && has(intents, 'bye', 'greeting'));
  const named = isNamed ? state.options.find((start) => fits(wish, start, facts)) : undefined;
  const chosen =
    named ?? (refuses || (wish?.days.length && words.length > FEW_WORDS) ? undefined : counted(state.options, intents));
  const isSure = !margin.isConditional && !isInquiry(words) && (named ? !margin.tellsOfTime : margin.agrees);
  if (chosen !== undefined && !isSure) return { do: 'tell', topics: topicsOf(intents) };
  if (chosen !== undefined) return { do: 'bookOption', start: chosen, topics };
  if (wish) return { do: 'offer', wish, moving, topics };
  if (refuses) return { do: 'options', wish, moving };
  if (has(intents, 'maybe')) return { do: 'think' };
  const told = topicsOf(intents);
  return told.length > 0 || has(intents, 'yes', 'ok', 'schedule') ? { do: 'tell', topics: told } : { do: 'unsure' };
}

/** "The first one", "any of them". */
function counted(options: string[], intents: Intent[]): string | undefined {
  if (has(intents, 'first', 'any')) return options[0];
  if (has(intents, 'second')) return options[1];
  if (has(intents, 'third')) return options[2];
  if (has(intents, 'last')) return options.at(-1);
  return undefined;
}

/** "2", "nr 2", "2'eren": nothing but a number. */
function counting(words: string[]): number | undefined {
  const [number, ...others] = words.filter(
    (word) => !['nr', 'no', 'number', 'nummer', 'option', 'er', 'eren', 'please', 'tak'].includes(word),
  );
  return others.length === 0 && /^\d$/.test(number ?? '') ? Number(number) : undefined;
}

const isAskedFor = (intents: Intent[]) => has(intents, 'schedule', 'reschedule', 'other', 'yes');

function withNothing(
  state: Conversation,
  { intents, wish: named, words, margin, isQuestion }: Understood,
  facts: Facts,
): Act {
  const isAsked = has(intents, 'schedule', 'reschedule', 'other') || state.asked === 'time';
  const isNumber = words.length === 1 && /^\d+$/.test(words[0] ?? '') && state.asked === null;
  const isWished = !isNumber && (isAsked || !(isQuestionOf(words) || (onlyCourtesy(intents) && has(intents, 'bye'))));
  const wish = isWished ? named : undefined;
  if (
    wish &&
    !isAsked &&
    has(intents, 'help', 'fault') &&
    wish.days.every(({ to }) => to <= localDate(facts.now, facts.workshop.timeZone)) &&
    wish.days.length > 0
  )
    return { do: 'tell', topics: topicsOf(intents).filter((topic) => topic !== 'hello') };
  if (
    has(intents, 'decline') &&
    wish &&
    (onlyRefuses(wish) || (margin.tellsOfTime && !isQuestion && !isAskedFor(intents)))
  )
    return { do: 'release' };
  if (wish?.shift && !has(intents, 'schedule', 'other') && wish.days.length === 0) return { do: 'think' };
  if (wish || has(intents, 'schedule', 'reschedule', 'other')) {
    const asksElse = answers(intents).some((topic) => topic !== 'fault') || has(intents, 'reschedule');
    const onlyAsks = !wish && has(intents, 'help') && facts.faults.length > 0 && !asksElse;
    if (!onlyAsks || state.asked === 'time') return { do: 'offer', wish, moving: null, topics: answers(intents) };
  }
  if (has(intents, 'cancel', 'booking')) return { do: 'tell', topics: ['booking'] };
  if (has(intents, 'decline') || (has(intents, 'no') && state.asked === 'time')) return { do: 'release' };
  if (has(intents, 'maybe')) return { do: 'think' };
  const topics = topicsOf(intents);
  const goesOn = has(intents, 'yes', 'any') || (has(intents, 'ok') && topics.length === 0);
  if (goesOn && !has(intents, 'help') && answers(intents).length === 0 && state.asked === 'time')
    return { do: 'offer', wish, moving: null, topics: [] };
  if (topics.includes('help'))
    return { do: 'tell', topics: topics.filter((topic) => !['hello', 'fault', 'welcome'].includes(topic)) };
  if (topics.length > 0)
    return { do: 'tell', topics: topics.length > 1 ? topics.filter((topic) => topic !== 'hello') : topics };
  if (has(intents, 'yes', 'ok')) return { do: 'tell', topics: ['fault'] };
  return { do: 'unsure' };
}

/** "Can I drive until Sunday?", "are you open today?", "is it done by noon?", "is it quickly done?" name times and ask for none. */
function asksOnly({ intents, wish, isOneClause }: Understood): boolean {
  if (!wish || has(intents, 'schedule', 'reschedule', 'other')) return false;
  if (has(intents, 'hours') && isOneClause) return true;
  if (has(intents, 'drive') && isOneClause && wish.at === undefined) return true;
  const asksWhenDone = has(intents, 'duration') && wish.days.length === 0;
  return asksWhenDone || (answers(intents).length > 0 && onlyEarliest(wish));
}

const onlyEarliest = (wish: Wish) => wish.earliest && wish.days.length === 0 && wish.before === undefined;

const onlyCourtesy = (intents: Intent[]) =>
  has(intents, 'thanks', 'bye') &&
  intents.every((intent) => ['thanks', 'bye', 'greeting', 'ok', 'yes'].includes(intent));

/** "Is it Monday?", "what is the time right now": asks, and takes nothing. */
const isInquiry = (words: string[]) =>
  (isQuestionOf(words) && !/^(not|ikke)$/.test(words[1] ?? '')) ||
  (/^(is|are|was|were|does|did|when|in|er|var|hvornaar)$/.test(words[0] ?? '') && words[1] !== 'not') ||
  words.some((word, at) => /^(what|hvad)$/.test(word) && /^(is|er)$/.test(words[at + 1] ?? ''));

/** Neither a day nor a time of day is named, at most a bound: "soon", "before 10". */
const isVague = (wish: Wish) => wish.days.length === 0 && wish.at === undefined;

/** "How is the weather today" names a day and wants no time. */
const isQuestionOf = ([first = '', second = '']: string[]) =>
  ['who', 'why', 'where', 'hvem', 'hvorfor', 'hvordan'].includes(first) ||
  (['how', 'what', 'hvad', 'hvor'].includes(first) && !['about', 'med', 'time', 'day', 'tid', 'dag'].includes(second));

const fits = (wish: Wish, start: string, { workshop }: Facts) =>
  start !== '' && dayFits(wish, start, workshop.timeZone) && clockFits(wish, start, workshop.timeZone);

const CALLED_OFF =
  /^(cancel|cancle|call|aflys|afbe|annul|afbud|afmeld|meld|slet|drop|fortryd|scrap|bin|delete|alligevel|anymore|longer)/;

/** "Jeg kan ikke komme mandag" rules a day or a time out and calls nothing off: another is offered, and nothing is lost. */
const cannotCome = ({ wish, words }: Understood) =>
  wish !== undefined &&
  (wish.notWeekdays.length > 0 ||
    wish.notDays.length > 0 ||
    [wish.notAt, wish.at, wish.after, wish.before].some((time) => time !== undefined)) &&
  !words.some((word) => CALLED_OFF.test(word));

/** "What if I can't make it?" only asks. */
const supposes = (words: string[]) => /(?:^| )(?:what|hvad) (?:\S+ ){0,2}(?:if|hvis) /.test(words.join(' '));

/** "I can't make it", with nothing beside it that asks for help instead. */
const cannotComeAtAll = ({ intents, margin }: Understood) =>
  margin.callsOff && !margin.isConditional && !has(intents, 'help', 'fault', 'drive', 'staff');

/** Any day but the one that is given as the reason why another time is needed. */
const otherThan = ({ days }: Wish): Wish | undefined =>
  days.length === 0 ? undefined : { days: [], notDays: days.map(({ from }) => from), notWeekdays: [], earliest: false };

/** "Monday doesn't work": no other day or time is named. */
const onlyRefuses = (wish: Wish) =>
  wish.days.length === 0 &&
  wish.at === undefined &&
  wish.after === undefined &&
  wish.before === undefined &&
  !wish.shift &&
  !wish.earliest;

import { readdirSync, readFileSync } from 'node:fs';
import type { AppointmentRecord } from '../../../shared/booking/types.ts';
import { type Conversation, newConversation } from '../../../shared/conversation/conversation.ts';
import { clock } from '../../../shared/time/zone.ts';
import type { Act } from '../dialogue/act.ts';
import { decide } from '../dialogue/decide.ts';
import type { Facts } from '../dialogue/facts.ts';
import { understand } from '../understand/understand.ts';
import type { Wish } from '../understand/wish.ts';
import { PLUGS } from './town.ts';

// It is Friday 20 November 2026; a car with spark plugs to change.
const NOW = new Date('2026-11-20T10:00:00Z');
const MONDAY_NINE = '2026-11-23T08:00:00.000Z';
const OFFER = { appointmentId: 'a1', start: MONDAY_NINE, until: '2026-11-20T11:00:00Z', moving: null };
const BOOKING = { id: 'b1', appointmentDate: MONDAY_NINE, recommendationIds: ['r1'] } as AppointmentRecord;
const OPTIONS = [MONDAY_NINE, '2026-11-23T12:00:00.000Z', '2026-11-24T08:00:00.000Z'];

const facts: Facts = {
  language: 'en',
  now: NOW,
  workshop: {
    workshopId: 'w1',
    name: 'Nord',
    phone: '+4533112233',
    email: 'a@b.dk',
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    bays: 1,
    openingHours: {},
  },
  car: 'Golf',
  faults: [PLUGS],
  booking: undefined,
  offerIsFree: true,
};
const fresh = newConversation('V', 'o1', 'w1', NOW);
const MOVE = { appointmentId: 'a2', start: '2026-11-26T09:00:00.000Z', until: '2026-11-20T11:00:00Z', moving: 'b1' };
export type State = 'start' | 'helped' | 'offered' | 'choosing' | 'booked' | 'moving';
const STATES: Record<State, Conversation> = {
  start: fresh,
  helped: { ...fresh, asked: 'time' as const },
  offered: { ...fresh, asked: 'offer' as const, offer: OFFER },
  choosing: { ...fresh, asked: 'options' as const, options: OPTIONS },
  booked: fresh,
  moving: { ...fresh, asked: 'offer' as const, offer: MOVE },
};

/** An act in a few words: "offer 24/11 10:00", "tell price drive", "book". */
export function inWords(act: Act): string {
  if (act.do === 'tell') return ['tell', ...act.topics].join(' ');
  if (act.do === 'confirm') return ['confirm', act.what, ...act.topics.map((topic) => `+${topic}`)].join(' ');
  if (act.do === 'bookOption') return `choose ${OPTIONS.indexOf(act.start) + 1}`;
  if (act.do === 'offer' || act.do === 'options')
    return [act.do, ...wishWords(act.wish), ...('topics' in act ? act.topics.map((topic) => `+${topic}`) : [])].join(
      ' ',
    );
  return 'topics' in act ? [act.do, ...act.topics.map((topic) => `+${topic}`)].join(' ') : act.do;
}

function wishWords(wish: Wish | undefined): string[] {
  if (!wish) return [];
  const short = (date: string) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
  return [
    ...wish.days.map(({ from, to }) => (from === to ? short(from) : `${short(from)}-${short(to)}`)),
    ...wish.notWeekdays.map((weekday) => `not-day-${weekday}`),
    ...wish.notDays.map((date) => `not-${short(date)}`),
    ...(wish.after === undefined ? [] : [`>=${clock(wish.after)}`]),
    ...(wish.before === undefined ? [] : [`<${clock(wish.before)}`]),
    ...(wish.at === undefined ? [] : [clock(wish.at)]),
    ...(wish.notAt === undefined ? [] : [`not-${clock(wish.notAt)}`]),
    ...(wish.shift ? [wish.shift] : []),
    ...(wish.earliest ? ['earliest'] : []),
  ];
}

/** What the decision core makes of a text in such a state of the conversation, in a few words. */
export function made(state: State, text: string): string {
  const monday = { date: '2026-11-23', minutes: 540 };
  const offered =
    state === 'moving'
      ? { date: '2026-11-26', minutes: 600 }
      : ['offered', 'booked'].includes(state)
        ? monday
        : undefined;
  const understood = understand(text, { today: '2026-11-20', offered });
  const hasBooking = state === 'booked' || state === 'moving';
  return inWords(decide(STATES[state], understood, hasBooking ? { ...facts, booking: BOOKING } : facts));
}

export type Phrase = { file: string; state: State; text: string; acts: string[] };

/** The tables of `phrases/`: `[state]` begins a part, and each line is "text = act", or "text = act / act" where either will do. */
export function phrases(): Phrase[] {
  const folder = new URL('./phrases/', import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    let state: State = 'start';
    return readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .flatMap((line): Phrase[] => {
        const heading = /^\[(\w+)\]$/.exec(line)?.[1];
        if (heading) state = heading as State;
        if (heading || line.trim() === '') return [];
        const at = line.lastIndexOf(' = ');
        return [{ file, state, text: line.slice(0, at), acts: line.slice(at + 3).split(' / ') }];
      });
  });
}

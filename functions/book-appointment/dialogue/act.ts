import type { Intent } from '../understand/intents.ts';
import type { Wish } from '../understand/wish.ts';

/** Things that an owner can be told, in the order in which one text tells them. */
export const TOPICS = [
  'bot',
  'hello',
  'help',
  'fault',
  'drive',
  'price',
  'duration',
  'where',
  'hours',
  'booking',
  'welcome',
  'bye',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What to do about a text: decided from what was understood, before it is known which times are free. */
export type Act =
  | { do: 'book'; topics: Topic[] }
  | { do: 'bookOption'; start: string; topics: Topic[] }
  | { do: 'offer'; wish: Wish | undefined; moving: string | null; topics: Topic[]; gone?: boolean }
  | { do: 'options'; wish: Wish | undefined; moving: string | null }
  | { do: 'release' }
  /** `passesOn`: staff should know what else was said, such as that the car is sold */
  | { do: 'cancel'; passesOn: boolean }
  | { do: 'confirm'; what: 'book' | 'cancel'; topics: Topic[] }
  | { do: 'keepBooking' }
  | { do: 'think' }
  | { do: 'handover' }
  | { do: 'tell'; topics: Topic[] }
  | { do: 'longJob' }
  | { do: 'photo' }
  | { do: 'foreign' }
  | { do: 'unsure' };

const TELLING: Partial<Record<Intent, Topic>> = {
  bot: 'bot',
  help: 'help',
  fault: 'fault',
  repeat: 'fault',
  drive: 'drive',
  price: 'price',
  duration: 'duration',
  where: 'where',
  hours: 'hours',
  booking: 'booking',
  thanks: 'welcome',
  bye: 'bye',
  greeting: 'hello',
};

/** Questions that can be answered beside an offer or a booking. */
export const answers = (intents: Intent[]): Topic[] =>
  topicsOf(intents).filter((topic) => ['bot', 'fault', 'drive', 'price', 'duration', 'where', 'hours'].includes(topic));

export const topicsOf = (intents: Intent[]): Topic[] =>
  TOPICS.filter((topic) => intents.some((intent) => TELLING[intent] === topic));

import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Vehicle } from './find-sender.ts';
import { namesCar } from './named-car.ts';
import { fold } from './understand/fold.ts';

export type Candidate = { vehicle: Vehicle; conversation: Conversation; hasFault: boolean };

const RECENT_MS = 2 * 86_400_000;
const MOST_COUNTING = 3;
/** "the first", "nr 2": cars in the order in which they were named. */
const ORDINALS = [
  ['1', 'first', '1st', 'foerste'],
  ['2', 'second', '2nd', 'anden', 'andet'],
  ['3', 'third', '3rd', 'tredje'],
];

/** "Volkswagen Golf", or "" where neither is known. */
export const carName = ({ make, model }: Pick<Vehicle, 'make' | 'model'>): string =>
  [make, model].filter(Boolean).join(' ');

/** "Volkswagen Golf AB12345": a name that tells cars apart. */
export const carLabel = (vehicle: Vehicle): string =>
  [carName(vehicle), vehicle.licensePlate ?? vehicle.vin.slice(-6)].filter(Boolean).join(' ');

/** The place in the list that a short text counts, from 0; -1 where it counts none. */
export function ordinalIn(text: string): number {
  const words = wordsOf(text);
  return ORDINALS.findIndex((names) => words.length <= MOST_COUNTING && names.some((name) => words.includes(name)));
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/**
 * Which of an owner's cars a text is about: the one that it names; else the one about which staff are writing, whose conversation waits for an answer or was the
 * only one of the last two days; else the only one with a fault. Undefined: it has to be asked.
 */
export function chooseCar(candidates: Candidate[], text: string, now: Date): Candidate | undefined {
  if (candidates.length === 1) return candidates[0];
  const one = (some: Candidate[]) => (some.length === 1 ? some[0] : undefined);
  const words = wordsOf(text);
  const squeezed = words.join('');
  const isNamed = ({ vehicle }: Candidate) => {
    const plate = fold(vehicle.licensePlate ?? '').replace(/[^a-z\d]/g, '');
    return (plate !== '' && squeezed.includes(plate)) || words.includes(vehicle.vin.slice(-6).toLowerCase());
  };
  const isStaffs = ({ conversation }: Candidate) =>
    conversation.mode === 'staff' && now.getTime() - Date.parse(conversation.updatedAt) < RECENT_MS;
  const counted = candidates.some(({ conversation }) => conversation.asked === 'car')
    ? candidates[ordinalIn(text)]
    : undefined;
  const waits = ({ conversation }: Candidate) => conversation.offer !== null || conversation.options.length > 0;
  const isRecent = ({ conversation }: Candidate) =>
    conversation.asked !== null &&
    conversation.asked !== 'car' &&
    now.getTime() - Date.parse(conversation.updatedAt) < RECENT_MS;
  return (
    one(candidates.filter(isNamed)) ??
    one(candidates.filter(({ vehicle }) => namesCar(text, vehicle.model, [vehicle.make]))) ??
    one(candidates.filter(({ vehicle }) => namesCar(text, vehicle.make))) ??
    counted ??
    one(candidates.filter(isStaffs)) ??
    one(candidates.filter(waits)) ??
    one(candidates.filter(isRecent)) ??
    one(candidates.filter(({ hasFault }) => hasFault))
  );
}

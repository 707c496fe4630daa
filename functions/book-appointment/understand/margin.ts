import plainWords from '../../../knowledge/phrases/plain-words.json' with { type: 'json' };
import { fold } from './fold.ts';
import type { Intent, Span } from './intents.ts';
import type { Token } from './token.ts';

/** How surely a text means what its words for times and its agreement point at; what is less than sure is asked again. */
export type Margin = {
  /** some clause agrees, or picks a time, and says nothing else */
  agrees: boolean;
  /** a clause names a time and tells something of it that is not understood: "I drop the kids at 9" */
  tellsOfTime: boolean;
  /** a clause tells something of the car that is not understood: "great, now it broke down" */
  tellsOfCar: boolean;
  /** agreement hangs on something that is not understood: "yes if it stays under 2,000" */
  isConditional: boolean;
  /** a clause calls off and says nothing else */
  callsOff: boolean;
  /** the part of its words that is understood, 0 to 1 */
  understood: number;
};

const setOf = (words: string[]) => new Set(words.map(fold));
const PLAIN = setOf(plainWords.plain);
const CONDITIONS = setOf(plainWords.conditions);
const JOINTS = setOf(plainWords.joints);
const CAR = setOf(plainWords.car);
const CONTRASTS = setOf(plainWords.contrasts);

const AGREEING: Intent[] = ['yes', 'ok', 'any', 'first', 'second', 'third', 'last'];
const HARMLESS: Intent[] = [
  ...AGREEING,
  'thanks',
  'bye',
  'greeting',
  'schedule',
  'reschedule',
  'cancel',
  'no',
  'other',
];
/** A word that is not understood may end a clear yes: "perfect, Lone", "monday works bro". */
const BEHIND_YES = 1;
const SHORT_YES = 5;
/** Questions that are answered beside a booking: "perfect, what will it cost?" */
const ANSWERED: Intent[] = ['price', 'duration', 'where', 'hours', 'drive'];
/** So far into a clause its subject stands. */
const SUBJECT_PLACES = 3;

type Part = { tokens: Token[]; intents: Set<Intent>; strange: number; names: boolean };

/** Weighs a text by clauses: `spans` are the places of its intents, `times` its words for days and times. */
export function marginOf(tokens: Token[], spans: Span[], times: Set<Token>): Margin {
  const intentsAt = new Map<Token, Intent>();
  for (const { intent, at, length } of spans)
    for (const token of tokens.slice(at, at + length)) intentsAt.set(token, intent);
  const isKnown = (token: Token) => {
    const intent = intentsAt.get(token);
    return times.has(token) || PLAIN.has(token.word) || (intent !== undefined && HARMLESS.includes(intent));
  };
  const partsOf = (ends: Set<string>) =>
    clausesOf(tokens, ends).map((clause): Part => {
      const intents = new Set(clause.flatMap((token) => intentsAt.get(token) ?? []));
      return {
        tokens: clause,
        intents,
        strange: clause.filter((token) => !isKnown(token)).length,
        names: clause.some((token) => times.has(token)),
      };
    });
  const parts = partsOf(JOINTS);
  const allowed = ({ tokens: clause, intents }: Part) => {
    const [last] = clause.slice(-1);
    const isShortYes = intents.has('yes') && clause.length <= SHORT_YES;
    return isShortYes && last && !isKnown(last) && !intentsAt.has(last) ? BEHIND_YES : 0;
  };
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  return {
    agrees: partsOf(CONTRASTS).some(
      (part) => AGREEING.some((intent) => part.intents.has(intent)) && part.strange <= allowed(part),
    ),
    tellsOfTime: parts.some((part) => part.names && part.strange > allowed(part)),
    tellsOfCar: parts.some(
      (part) =>
        part.strange > 0 &&
        !ANSWERED.some((intent) => part.intents.has(intent)) &&
        part.tokens.slice(0, SUBJECT_PLACES).some(({ word }) => CAR.has(word)),
    ),
    isConditional: parts.some((part) => part.strange > 0 && part.tokens.some(({ word }) => CONDITIONS.has(word))),
    callsOff: parts.some((part) => part.intents.has('cancel') && part.strange === 0),
    understood: words.filter((token) => isKnown(token) || intentsAt.has(token)).length / Math.max(1, words.length),
  };
}

function clausesOf(tokens: Token[], ends: Set<string>): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' || ends.has(token.word)) found.push([]);
    if (token.kind !== 'mark') found.at(-1)?.push(token);
  }
  return found.filter((clause) => clause.length > 0);
}

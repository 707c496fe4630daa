import plainWords from '../../../knowledge/phrases/plain-words.json' with { type: 'json' };
import words from '../../../knowledge/phrases/words.json' with { type: 'json' };
import { fold } from './fold.ts';
import type { Token } from './token.ts';

/**
 * What a text that speaks of calling off does to the booking: calls it off (`clear`), does so without the word (`implied`: "I can't come"), perhaps does (`unclear`: it is asked), asks about it,
 * keeps it, or speaks of something else ("my meeting is cancelled").
 */
export type CallOff = 'clear' | 'implied' | 'unclear' | 'asks' | 'keeps' | 'other';

/** Words between "not" and "cancel" that leave the one said of the other: "I do not want to cancel". */
const BETWEEN = '(?:(?:to|want|need|going|wish|will|you|please|vil|skal|have|at|den|it) ){0,4}';
const VERB = '(?:cancel|cancle|aflys|afbestil|annull|delete|slet)\\S*';
const KEEPS = [
  new RegExp(`(?:^| )(?:not|never|ikke|aldrig) ${BETWEEN}${VERB}`),
  /(?:^| )(?:aflys|aflyse|slet|slette|afbestil|annuller) (?:(?:den|det|min|tiden|aftalen|bare|lige|nu|altsaa|endelig|tid) ){0,3}(?:ikke|alligevel ikke)(?: |$)/,
];
const ASKS = [
  new RegExp(`(?:^| )(?:if|hvis) (?:\\S+ ){0,3}${VERB}`),
  new RegExp(`${VERB} (?:\\S+ ){0,2}(?:later|senere|if|hvis)(?: |$)`),
  new RegExp(
    `^(?:(?:ok|so|og|and|but|men|hi|hej) )?(?:is|was|did|have|has|do|does|what|er|blev|har|koster|hvad) (?:it|this|that|my|the|you|i|u|den|det|min|tiden|happens|sker|du|jeg) (?:\\S+ ){0,5}${VERB}`,
  ),
];
/** "I won't be there on time" comes all the same. */
const LATE = /(?:^| )(?:on|in|til) (?:time|tiden)(?: |$)/;
const MAY = /(?:^| )(?:possible|muligt) /;

/** Something is, was or has been called off: that has happened, and is no request. */
const DONE =
  /^(?:cancell?ed|aflyst|aflyste|afbestilt|annulleret|slettet|afmeldt|called|deleted|removed|droppet|droppede)$/;
const BEFORE_DONE =
  /^(?:is|was|were|been|got|has|have|had|just|er|blev|blevet|bliver|har|havde|lige|jeg|i|he|she|they)$/;
const VERBS = /^(?:cancel|cancle|aflys|afbestil|annull|abort|afmeld|slet|delete|scrap|bin|remove)/;
const ENDS =
  /^(?:i|we|you|jeg|vi|because|since|as|so|and|but|or|eller|men|please|sorry|fordi|da|og|men|saa|tak|desvaerre|venligst|for|due|paa)$/;
const setOf = (list: string[]) => new Set(list.map(fold));
const OWN = setOf([...plainWords.appointment, 'off', ...Object.values(words.weekdays).flat()]);
const PLAIN = setOf(plainWords.plain);
const LONGEST_OBJECT = 8;

/** Judges a text in which the tables have found a wish to call off. */
export function callOffIn(tokens: Token[]): CallOff {
  const joined = tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ word }) => word)
    .join(' ');
  if (KEEPS.some((pattern) => pattern.test(joined))) return 'keeps';
  if (ASKS.some((pattern) => pattern.test(joined))) return MAY.test(joined) ? 'unclear' : 'asks';
  const verbs = tokens.flatMap(({ word }, at) =>
    VERBS.test(word) || isCallOff(tokens, at) ? [verbAt(tokens, at)] : [],
  );
  if (verbs.includes('clear')) return 'clear';
  if (verbs.length === 0) return LATE.test(joined) ? 'other' : 'implied';
  return verbs.includes('unclear') ? 'unclear' : 'other';
}

const isCallOff = (tokens: Token[], at: number) =>
  /^call/.test(tokens[at]?.word ?? '') && tokens.slice(at + 1, at + 5).some(({ word }) => word === 'off');

/** One verb: what has been done to something else is no request, what is to be done to something else may be none. */
function verbAt(tokens: Token[], at: number): CallOff {
  const isDone = DONE.test(tokens[at]?.word ?? '') && BEFORE_DONE.test(tokens[at - 1]?.word ?? '');
  if (isDone) return clauseBefore(tokens, at).some((word) => OWN.has(word) && word !== 'det') ? 'unclear' : 'other';
  const object: string[] = [];
  for (const { word, kind } of tokens.slice(at + 1, at + 1 + LONGEST_OBJECT)) {
    if (kind === 'mark' || (ENDS.test(word) && object.length > 0) || (ENDS.test(word) && word !== 'paa')) break;
    object.push(word);
  }
  const isOurs = object.every((word) => PLAIN.has(word) || OWN.has(word) || /^\d/.test(word));
  return isOurs ? 'clear' : 'unclear';
}

function clauseBefore(tokens: Token[], at: number): string[] {
  const from = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'mark') + 1;
  return tokens.slice(from, at).map(({ word }) => word);
}

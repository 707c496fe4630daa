/** Words between "not" and "cancel" that leave the one said of the other: "I do not want to cancel". */
const BETWEEN = '(?:(?:to|want|need|going|wish|will|you|please|vil|skal|have|at|den|it) ){0,4}';
const CALL_OFF = '(?:cancel|cancle|aflys|afbestil|annull|delete|slet)\\S*';

const KEEPS = new RegExp(`(?:^| )(?:not|never|ikke|aldrig) ${BETWEEN}${CALL_OFF}`);
const ASKS = [
  new RegExp(`(?:^| )(?:if|hvis) (?:\\S+ ){0,3}${CALL_OFF}`),
  new RegExp(`${CALL_OFF} (?:\\S+ ){0,2}(?:later|senere|if|hvis)(?: |$)`),
  new RegExp(
    `^(?:(?:ok|so|og|and|but|men|hi|hej) )?(?:is|was|did|have|has|do|does|what|er|blev|har|koster|hvad) (?:it|this|that|my|the|you|i|u|den|det|min|tiden|happens|sker|du|jeg) (?:\\S+ ){0,5}${CALL_OFF}`,
  ),
];

/** "Don't cancel" keeps a booking. */
export const keeps = (words: string[]): boolean => KEEPS.test(words.join(' '));

/** "What if I cancel?", "is it cancelled?", "can I cancel later?" ask about it and call nothing off. */
export const asksOfCallingOff = (words: string[]): boolean => ASKS.some((pattern) => pattern.test(words.join(' ')));

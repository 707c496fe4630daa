import { fold } from './understand/fold.ts';

export type OptWord = 'STOP' | 'START' | 'HELP';

const WORDS: Record<OptWord, string[]> = {
  STOP: [
    'stop',
    'stopall',
    'stop all',
    'unsubscribe',
    'end',
    'quit',
    'revoke',
    'optout',
    'opt out',
    'stop alle',
    'afmeld',
    'frameld',
    'stop beskeder',
    'stop sms',
  ],
  START: ['start', 'unstop', 'tilmeld', 'opt in', 'optin'],
  HELP: ['help', 'info', 'hjaelp'],
};

/** Sentences that ask for the same, whatever stands around them. */
const SENTENCES =
  /\b(stop|quit) (texting|messaging|writing|sending|contacting)|\bunsubscribe me|\bstop (med at|alle|jeres) (skrive|sende|sms|besked)|\bafmeld mig|\blad(e)? vaere med at (skrive|sende|sms)|\bstop (it )?(with )?(the|these|your|all) (texts|messages|sms|spam)|\bno more (texts|messages|sms)|\bikke flere (beskeder|sms)/;
const POLITE = /\b(please|pls|tak|venligst|now|nu|it)\b/g;

/** Whether the text is a word that starts or ends texts or asks what they are; Twilio's own finding goes first. */
export function optWord(text: string, optOutType: OptWord | undefined): OptWord | undefined {
  if (optOutType) return optOutType;
  const plain = fold(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const word = plain.replace(POLITE, '').trim();
  if (WORDS.HELP.includes(plain)) return 'HELP';
  if (SENTENCES.test(plain)) return 'STOP';
  return (['STOP', 'START'] as const).find((type) => WORDS[type].includes(word));
}

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

/** Whether the whole text is a word that starts or ends texts or asks what they are; Twilio's own finding goes first. */
export function optWord(text: string, optOutType: OptWord | undefined): OptWord | undefined {
  if (optOutType) return optOutType;
  const word = fold(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return (['STOP', 'START', 'HELP'] as const).find((type) => WORDS[type].includes(word));
}

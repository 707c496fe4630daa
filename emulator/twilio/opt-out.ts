/** What a text asks of the carrier, as Twilio's default keywords have it. */
export type OptOutType = 'STOP' | 'START' | 'HELP';

const keywords: Record<OptOutType, string[]> = {
  STOP: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  START: ['START', 'YES', 'UNSTOP'],
  HELP: ['HELP', 'INFO'],
};

/**
 * The keyword that a whole text is (case and outer blanks aside), or undefined.
 * START words count only from a number that has opted out: otherwise "yes" is an answer like any other.
 */
export function optOutType(body: string, hasOptedOut: boolean): OptOutType | undefined {
  const word = body.trim().toUpperCase();
  const types: OptOutType[] = hasOptedOut ? ['STOP', 'START', 'HELP'] : ['STOP', 'HELP'];
  return types.find((type) => keywords[type].includes(word));
}

import { type CallOff, callOffIn } from './call-off.ts';
import { findMentions } from './clauses.ts';
import type { Setting } from './days.ts';
import { findIntents, type Intent } from './intents.ts';
import { asksForLanguage, isForeign } from './languages.ts';
import { type Margin, marginOf } from './margin.ts';
import { questionClauses } from './questions.ts';
import type { Token } from './token.ts';
import { tokens } from './tokens.ts';
import { type DayRange, type Wish, wishOf } from './wish.ts';

/** What an owner's text says: intents in its order, and the days and times that it asks for. */
export type Understood = {
  intents: Intent[];
  wish: Wish | undefined;
  words: string[];
  isQuestion: boolean;
  isForeign: boolean;
  isOneClause: boolean;
  margin: Margin;
  /** what it does to a booking, where it speaks of calling off */
  callOff: CallOff | undefined;
};

export type Context = Setting & {
  /** the days that the conversation is about */
  week?: DayRange | undefined;
};

/** So much of a text is understood only where it is in one of our languages, whatever its words look like. */
const NEARLY_ALL = 0.8;

/** English and Danish are both understood, whichever the owner's language is. */
export function understand(text: string, { week, ...setting }: Context): Understood {
  const found = tokens(text);
  const { intents, spans, courtesies } = findIntents(found);
  const plain = found.map((token, at) => (courtesies.has(at) ? { ...token, kind: 'mark' as const, word: ',' } : token));
  const mentions = findMentions(plain, setting);
  const wish = wishOf(mentions, setting, week);
  const margin = marginOf(found, spans, new Set(mentions.flatMap(({ words }) => words)));
  return {
    intents,
    wish,
    words: found.filter((token) => token.kind !== 'mark').map((token) => token.word),
    isForeign: wish === undefined && (asksForLanguage(text) || (isForeign(text) && margin.understood < NEARLY_ALL)),
    margin,
    callOff: intents.includes('cancel') ? callOffIn(found) : undefined,
    isOneClause: isOneClause(found),
    isQuestion: found.some((token) => token.word === '?') || questionClauses(found).size > 0,
  };
}

function isOneClause(found: Token[]): boolean {
  const ends = found.map(
    ({ word, kind }) => kind === 'mark' || ['and', 'but', 'og', 'men', 'or', 'eller'].includes(word),
  );
  return !ends.some((isEnd, at) => isEnd && ends.slice(at).includes(false) && ends.slice(0, at).includes(false));
}

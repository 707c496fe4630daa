import { findMentions } from './clauses.ts';
import type { Setting } from './days.ts';
import { findIntents, type Intent } from './intents.ts';
import { isForeign } from './languages.ts';
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
};

export type Context = Setting & {
  /** the days that the conversation is about */
  week?: DayRange | undefined;
};

/** English and Danish are both understood, whichever the owner's language is. */
export function understand(text: string, { week, ...setting }: Context): Understood {
  const found = tokens(text);
  const { intents, courtesies } = findIntents(found);
  const plain = found.map((token, at) => (courtesies.has(at) ? { ...token, kind: 'mark' as const, word: ',' } : token));
  const wish = wishOf(findMentions(plain, setting), setting, week);
  return {
    intents,
    wish,
    words: found.filter((token) => token.kind !== 'mark').map((token) => token.word),
    isForeign: isForeign(text) && wish === undefined,
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

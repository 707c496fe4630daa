import { findMentions } from './clauses.ts';
import type { Setting } from './days.ts';
import { isForeign } from './languages.ts';
import { findIntents, type Intent } from './intents.ts';
import { tokens } from './tokens.ts';
import { type DayRange, type Wish, wishOf } from './wish.ts';

/** What an owner's text says: intents in its order, and the days and times that it asks for. */
export type Understood = { intents: Intent[]; wish: Wish | undefined; words: string[]; isQuestion: boolean };

export type Context = Setting & {
  /** the days that the conversation is about */
  week?: DayRange | undefined;
};

/** English and Danish are both understood, whichever the owner's language is. */
export function understand(text: string, { week, ...setting }: Context): Understood {
  const found = tokens(text);
  const { intents, courtesies } = findIntents(found);
  const plain = found.map((token, at) => (courtesies.has(at) ? { ...token, kind: 'mark' as const, word: ',' } : token));
  return {
    intents,
    wish: wishOf(findMentions(plain, setting), setting, week),
    words: found.filter((token) => token.kind !== 'mark').map((token) => token.word),
    isForeign: isForeign(text),
    isQuestion: found.some((token) => token.word === '?'),
  };
}

import times from '../../../knowledge/phrases/times.json' with { type: 'json' };
import type { LocalDate } from '../../../shared/time/zone.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { compile, longestAt } from './pattern.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

const breaks = times.breaks.map(compile);
const negations = times.negation.map(compile);
const suggestions = times.suggestion.map(compile);

/** The parts of a text between marks and words such as "but", each with the mark or word that ends it. */
function clauses(tokens: Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    if (longestAt(tokens, at, breaks) > 0 && !isException(tokens, at)) found.push([]);
    found.at(-1)?.push(token);
    if (token.kind === 'mark') found.push([]);
  }
  return found.filter((clause) => clause.length > 0);
}

/** "Any day but Monday" is one clause. */
const isException = (tokens: Token[], at: number) =>
  isWord(tokens[at], 'but') && isWord(tokens[at - 1], 'day', 'days', 'time', 'anything', 'everything');

/** Days and times that a text names, each negated where its own clause says no: "not Monday, but Tuesday is fine". "Why not Tuesday?" is no refusal. */
export function findMentions(tokens: Token[], today: LocalDate): Mention[] {
  return clauses(tokens).flatMap((clause) => {
    const has = (patterns: typeof negations) =>
      clause.some((_, at) => longestAt(clause, at, patterns) > 0 && !beginsBound(clause, at));
    const negated = has(negations) && !has(suggestions);
    return mentionsOf(clause, today).map((mention) => ({ ...mention, negated: negated && !isBound(mention) }));
  });
}

/** The "not" of "not before 3 pm", "ikke senere end kl. 15". */
const beginsBound = (clause: Token[], at: number) =>
  isWord(clause[at], 'not', 'ikke') &&
  isWord(clause[at + 1], 'before', 'after', 'later', 'earlier', 'foer', 'inden', 'efter', 'senere', 'tidligere');

/** "not before 3 pm" is a bound that says no by itself. */
const isBound = ({ kind, relation }: Mention) => kind === 'clock' && (relation === 'after' || relation === 'before');

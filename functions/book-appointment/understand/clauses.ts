import times from '../../../knowledge/phrases/times.json' with { type: 'json' };
import type { Setting } from './days.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { compile, longestAt, matchAt, type Pattern } from './pattern.ts';
import type { Token } from './token.ts';
import { isWord, weekdayOfWord } from './words.ts';

const breaks = times.breaks.map(compile);
const exceptions = times.exceptions.map(compile);
/** What is one phrase though a word of it would end a clause: "the sooner the better". */
const wholes = times.earliest.map(compile);
const negations = times.negation.map(compile);
const suggestions = times.suggestion.map(compile);
const absences = times.absence.map(compile);
const lasting = times.lasting.map(compile);
const finishing = times.finishing.map(compile);
const greetings = times.greetings.map(compile);

type Clause = { tokens: Token[]; excepts: boolean };

/** The parts of a text between marks and words such as "but", each with the mark or word that ends it. What "except" begins is excepted. */
function clauses(tokens: Token[]): Clause[] {
  const found: Clause[] = [{ tokens: [], excepts: false }];
  let heldTo = 0;
  for (const [at, token] of tokens.entries()) {
    const excepts = at >= heldTo ? longestAt(tokens, at, exceptions) : 0;
    if (excepts > 0 || (at >= heldTo && longestAt(tokens, at, breaks) > 0))
      found.push({ tokens: [], excepts: excepts > 0 });
    heldTo = Math.max(heldTo, at + excepts, at + longestAt(tokens, at, wholes));
    found.at(-1)?.tokens.push(token);
    if (token.kind === 'mark') found.push({ tokens: [], excepts: false });
  }
  return found.filter((clause) => clause.tokens.length > 0);
}

/** Days and times that a text names, each negated where its own clause says no: "not Monday, but Tuesday is fine". "Why not Tuesday?" is no refusal. */
export function findMentions(tokens: Token[], setting: Setting): Mention[] {
  const all = clauses(withoutMovedFrom(asMeant(tokens))).map(withoutPast);
  return all.flatMap((clause, i) =>
    i === 0 && all.length > 1 && isGreeting(clause) ? [] : mentionsIn(clause, setting),
  );
}

/** "I said Monday? I meant Tuesday": only what was meant counts. */
function asMeant(tokens: Token[]): Token[] {
  const at = tokens.findLastIndex((token) => isWord(token, 'meant', 'mente'));
  return at < 0 || at === tokens.length - 1 ? tokens : tokens.slice(at + 1);
}

/** "Last Monday", "sidste uge", "i mandags" are over: nothing can be booked then. */
function withoutPast(clause: Clause): Clause {
  const isPast = (at: number) =>
    (isWord(clause.tokens[at - 1], 'last', 'sidste', 'forrige') && isDayName(clause.tokens[at])) ||
    PAST_DAY.test(clause.tokens[at]?.word ?? '');
  return { ...clause, tokens: clause.tokens.filter((_, at) => !isPast(at)) };
}

const isDayName = (token: Token | undefined) =>
  weekdayOfWord(token) !== undefined || isWord(token, 'week', 'uge', 'month', 'maaned', 'weekend');
const PAST_DAY = /^(man|tirs|ons|tors|fre|loer|soen)dags$/;

/** "Move it from 9 to 11", "flyt mandag til onsdag": what is moved says nothing of where to. */
function withoutMovedFrom(tokens: Token[]): Token[] {
  const verb = tokens.findIndex(({ word }) => MOVING.test(word));
  const end = tokens.findIndex(({ kind }, at) => at > verb && kind === 'mark');
  const swaps = SWAPPING.test(tokens[verb]?.word ?? '');
  const to = tokens.findIndex(
    (token, at) => at > verb && isWord(token, 'to', 'til', ...(swaps ? ['for', 'with', 'med'] : [])),
  );
  const isMoved = verb >= 0 && to > verb && to < tokens.length - 1 && (end < 0 || to < end);
  return isMoved ? [...tokens.slice(0, verb + 1), ...tokens.slice(to)] : tokens;
}

const SWAPPING = /^(swap|switch|byt)/;
const MOVING =
  /^(mov(e|ed|ing)|chang(e|ed)|shift(ed)?|reschedul\S*|push(ed)?|flyt\S*|ryk\S*|aendr\S*|skub\S*|swap\S*|switch\S*|bytte?)$/;

/** "Morning!" before anything else wants no time. */
const isGreeting = ({ tokens }: Clause) =>
  (isWord(tokens.at(-1), '!', '.') || (isWord(tokens.at(-1), ',') && tokens.length > 2)) &&
  greetings.some((greeting) => matchAt(tokens, 0, greeting) === tokens.length - 1);

function mentionsIn({ tokens, excepts }: Clause, setting: Setting): Mention[] {
  const has = (patterns: Pattern[]) =>
    tokens.some((_, at) => longestAt(tokens, at, patterns) > 0 && !beginsBound(tokens, at));
  const suggests = longestAt(tokens, 0, suggestions) > 0 || longestAt(tokens, 1, suggestions) > 0;
  const negated = excepts || (has(negations) && !suggests);
  const circumstances = { isAway: has(absences), lasts: has(lasting), finishes: has(finishing) };
  return mentionsOf(tokens, setting).flatMap((mention): Mention[] => {
    const related = relatedIn(mention, circumstances);
    if (!related || (related.kind === 'earliest' && negated && !excepts)) return [];
    return [{ ...related, negated: negated && !isBound(related) }];
  });
}

/** "Away until Wednesday" frees the time from Wednesday on, "can it wait until Wednesday" asks for none, "I get off at 3" from 3 on. */
function relatedIn(
  mention: Mention,
  { isAway, lasts, finishes }: { isAway: boolean; lasts: boolean; finishes: boolean },
): Mention | undefined {
  if (finishes && mention.relation === 'at') return { ...mention, relation: 'from' };
  if (mention.relation !== 'until') return mention;
  if (lasts) return undefined;
  return isAway ? { ...mention, relation: 'from' } : { ...mention, relation: isClock(mention) ? 'before' : undefined };
}

/** The "not" of "not before 3 pm", "ikke senere end kl. 15". */
const beginsBound = (clause: Token[], at: number) =>
  isWord(clause[at], 'not', 'ikke') &&
  isWord(
    clause[at + 1],
    ...['before', 'after', 'later', 'earlier', 'until', 'till', 'foer', 'inden', 'efter', 'senere', 'tidligere'],
  );

const isClock = ({ kind }: Mention) => kind === 'clock';

/** "not before 3 pm" is a bound that says no by itself. */
const isBound = ({ relation }: Mention) => relation === 'after' || relation === 'before' || relation === 'from';

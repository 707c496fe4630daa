import da from '../../../knowledge/phrases/intents.da.json' with { type: 'json' };
import en from '../../../knowledge/phrases/intents.en.json' with { type: 'json' };
import { compile, matchAt, type Pattern } from './pattern.ts';
import { questionClauses } from './questions.ts';
import type { Token } from './token.ts';

export type Intent = keyof typeof en;

type Entry = { intent: Intent; pattern: Pattern };
/** The place of an intent in a text, in tokens. */
export type Span = { intent: Intent; at: number; length: number };
type Match = { intent: Intent; at: number; length: number; weight: number };

let byFirstWord: { words: Map<string, Entry[]>; others: Entry[] } | undefined;

function entries() {
  if (byFirstWord) return byFirstWord;
  byFirstWord = { words: new Map(), others: [] };
  for (const [intent, phrases] of [...Object.entries(en), ...Object.entries(da)]) {
    for (const phrase of phrases) {
      const entry = { intent: intent as Intent, pattern: compile(phrase) };
      for (const first of entry.pattern.elements[0] ?? []) {
        if (first.endsWith('*')) byFirstWord.others.push(entry);
        else byFirstWord.words.set(first, [...(byFirstWord.words.get(first) ?? []), entry]);
      }
    }
  }
  return byFirstWord;
}

/**
 * What a text is about, from the tables of both languages: the phrases that name the most words win (among equals a
 * refusal: "det passer ikke"), and a word counts once.
 * In order of the text, each intent once. `courtesies` are the places of words that only greet or thank: "see you later" wants no later time.
 */
export function findIntents(tokens: Token[]): { intents: Intent[]; spans: Span[]; courtesies: Set<number> } {
  const { words, others } = entries();
  const wordCount = tokens.filter(({ kind }) => kind !== 'mark').length;
  const matches: Match[] = [];
  for (const [at, token] of tokens.entries()) {
    for (const { intent, pattern } of [...(words.get(token.word) ?? []), ...others]) {
      const length = matchAt(tokens, at, pattern);
      if (length > 0 && (!pattern.whole || length === wordCount))
        matches.push({ intent, at, length, weight: pattern.weight });
    }
  }
  matches.sort(
    (a, b) =>
      b.weight - a.weight ||
      Number(b.intent === 'no') - Number(a.intent === 'no') ||
      a.length - b.length ||
      a.at - b.at,
  );
  const used = new Set<number>();
  const kept: Match[] = [];
  for (const match of matches) {
    const span = Array.from({ length: match.length }, (_, i) => match.at + i);
    const isSame = kept.some(
      (one) => one.at === match.at && one.length === match.length && one.weight === match.weight,
    );
    if (!isSame && span.some((i) => used.has(i))) continue;
    for (const i of span) used.add(i);
    kept.push(match);
  }
  kept.sort((a, b) => a.at - b.at);
  const courtesies = kept.filter(({ intent, weight }) => weight > 1 && ['greeting', 'thanks', 'bye'].includes(intent));
  const spans = refused(tokens, kept);
  return {
    intents: [...new Set(spans.map((match) => match.intent))],
    spans,
    courtesies: new Set(courtesies.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i))),
  };
}

const NEGATORS = new Set(['not', 'never', 'ikke', 'aldrig', 'hardly', 'naeppe']);
const CLAUSE_ENDS = new Set(['but', 'men']);

/** "That is not correct", "det passer mig desvaerre ikke": agreement in a clause that says no is a refusal. "Why not?" and the like say yes. Nor does a question agree: "can I wait while you do it". */
function refused(tokens: Token[], matches: Match[]): Match[] {
  const clauses: number[] = [];
  for (const { word, kind } of tokens) {
    const ends = kind === 'mark' || CLAUSE_ENDS.has(word);
    clauses.push((clauses.at(-1) ?? 0) + (ends ? 1 : 0));
  }
  const agrees = ({ intent }: Match) => intent === 'yes' || intent === 'ok';
  const isTaken = (at: number) =>
    matches.some((match) => match.intent !== 'no' && match.at <= at && at < match.at + match.length);
  const asked = questionClauses(tokens);
  const negated = new Set(tokens.flatMap(({ word }, at) => (NEGATORS.has(word) && !isTaken(at) ? [clauses[at]] : [])));
  return matches
    .filter((match) => !(agrees(match) && asked.has(match.at)))
    .map((match) => (agrees(match) && negated.has(clauses[match.at]) ? { ...match, intent: 'no' } : match));
}

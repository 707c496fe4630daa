import da from '../../../knowledge/phrases/intents.da.json' with { type: 'json' };
import en from '../../../knowledge/phrases/intents.en.json' with { type: 'json' };
import { compile, matchAt, type Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

export type Intent = keyof typeof en;

type Entry = { intent: Intent; pattern: Pattern };
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
 * In order of the text, each intent once.
 */
export function findIntents(tokens: Token[]): Intent[] {
  const { words, others } = entries();
  const matches: Match[] = [];
  for (const [at, token] of tokens.entries()) {
    for (const { intent, pattern } of [...(words.get(token.word) ?? []), ...others]) {
      const length = matchAt(tokens, at, pattern);
      if (length > 0) matches.push({ intent, at, length, weight: pattern.weight });
    }
  }
  matches.sort((a, b) => b.weight - a.weight || Number(b.intent === 'no') - Number(a.intent === 'no') || a.length - b.length || a.at - b.at);
  const used = new Set<number>();
  const kept: Match[] = [];
  for (const match of matches) {
    const span = Array.from({ length: match.length }, (_, i) => match.at + i);
    const isSame = kept.some((one) => one.at === match.at && one.length === match.length && one.weight === match.weight);
    if (!isSame && span.some((i) => used.has(i))) continue;
    for (const i of span) used.add(i);
    kept.push(match);
  }
  kept.sort((a, b) => a.at - b.at);
  return [...new Set(kept.map((match) => match.intent))];
}

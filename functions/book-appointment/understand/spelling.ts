import da from '../../../knowledge/phrases/intents.da.json' with { type: 'json' };
import en from '../../../knowledge/phrases/intents.en.json' with { type: 'json' };
import times from '../../../knowledge/phrases/times.json' with { type: 'json' };
import words from '../../../knowledge/phrases/words.json' with { type: 'json' };
import { fold } from './fold.ts';

const SHORTEST = 4;
const LONG = 9;

let vocabulary: Set<string> | undefined;
let prefixes: string[] = [];

/** Every word of the tables, and common words that look like one of them but are not. */
function known(): Set<string> {
  if (vocabulary) return vocabulary;
  vocabulary = new Set();
  const all = [...tables(en), ...tables(da), times, words]
    .flatMap(strings)
    .flatMap((phrase) => fold(phrase).split(/[ |=]/));
  for (const word of all) if (word.endsWith('*')) prefixes.push(word.slice(0, -1));
  for (const word of all) vocabulary.add(word.replace('*', ''));
  prefixes = [...new Set(prefixes)];
  return vocabulary;
}

/** Rude words stand for themselves: a "ship" is none of them. */
const tables = ({ complaint: _, ...rest }: Partial<Record<string, string[]>>) => Object.values(rest);

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

/**
 * The known word that a folded word was meant to be: one edit away (insertion, deletion, replacement, exchange of neighbours), two in words
 * of nine letters or more; of four letters only an exchange. Where none or several are as near, the word as it is.
 */
export function correct(word: string): string {
  const all = known();
  if (word.length < SHORTEST || all.has(word) || prefixes.some((prefix) => word.startsWith(prefix))) return word;
  let nearest: string[] = [];
  let least = word.length >= LONG ? 2 : 1;
  for (const candidate of all) {
    if (candidate.length < SHORTEST || Math.abs(candidate.length - word.length) > least) continue;
    if (candidate[0] !== word[0] && candidate[0] !== word[1]) continue;
    if (candidate.length === SHORTEST && letters(candidate) !== letters(word)) continue;
    const distance = edits(word, candidate);
    if (distance > least) continue;
    nearest = distance < least ? [candidate] : [...nearest, candidate];
    least = distance;
  }
  const [only = word] = nearest;
  return nearest.length === 1 ? only : word;
}

/** Whether a folded word stands in the tables, so that it may mean something else than a name. */
export const isCommonWord = (word: string): boolean => known().has(word);

const letters = (word: string) => [...word].sort().join('');

/** Optimal string alignment distance. */
export function edits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

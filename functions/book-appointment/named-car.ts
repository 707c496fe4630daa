import type { Language } from '../../shared/time/say-time.ts';
import type { Vehicle } from './find-sender.ts';
import { fold } from './understand/fold.ts';
import { isCommonWord } from './understand/spelling.ts';

type Named = Pick<Vehicle, 'make' | 'model'>;

const WORD = /[\p{L}\d]+/gu;
/** "Golfen", "Poloen", "Fabiaen": a name with the Danish article behind it. */
const ENDING = /^(.+?)(?:en|n|et)$/;
const BEFORE_NAME = new Set([
  'the',
  'my',
  'our',
  'your',
  'his',
  'her',
  'a',
  'den',
  'min',
  'vores',
  'jeres',
  'hans',
  'hendes',
  'en',
]);
const DANISH_OWNING = new Set(['min', 'vores', 'jeres', 'hans', 'hendes', 'en']);
const SHORT = 3;
const FEW_WORDS = 2;

const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** "Golf" of "golf", "Golfen": the name itself; undefined where the word is none of the names. */
const nameIn = (word: string, names: string[]): { hasEnding: boolean } | undefined => {
  if (names.includes(word)) return { hasEnding: false };
  const stem = ENDING.exec(word)?.[1];
  return stem !== undefined && stem.length >= SHORT && names.includes(stem) ? { hasEnding: true } : undefined;
};

/** Whether the word at a place names a car: one that is a word of its own ("Up", "Ka", "Fit") only behind an article, the make, or nearly alone. */
function isNameAt(words: string[], at: number, names: string[], others: string[]): boolean {
  const word = words[at] ?? '';
  const found = nameIn(word, names);
  if (!found || found.hasEnding) return found !== undefined;
  const isWord = word.length <= SHORT || isCommonWord(word);
  const before = words[at - 1] ?? '';
  return !isWord || BEFORE_NAME.has(before) || others.includes(before) || words.length <= FEW_WORDS;
}

/** Whether a text names all words of a make or a model. */
export function namesCar(text: string, name: string | undefined, others: (string | undefined)[] = []): boolean {
  const names = wordsOf(name ?? '');
  const words = wordsOf(text);
  const beside = [...others.flatMap((other) => wordsOf(other ?? '')), ...names];
  return names.length > 0 && names.every((one) => words.some((_, at) => isNameAt(words, at, [one], beside)));
}

/** The text with "the car", "bilen" in place of the car's name, as the tables of phrases know it: "is the Golf safe?" */
export function withoutCarName(text: string, { make, model }: Named, language: Language): string {
  const names = [...wordsOf(make ?? ''), ...wordsOf(model ?? '')];
  const words = wordsOf(text);
  if (!words.some((_, at) => isNameAt(words, at, names, names))) return text;
  let at = -1;
  const replaced = text.replace(WORD, (written) => {
    at += 1;
    if (!isNameAt(words, at, names, names)) return written;
    if (at > 0 && isNameAt(words, at - 1, names, names)) return '';
    const before = words[at - 1] ?? '';
    if (nameIn(words[at] ?? '', names)?.hasEnding) return 'bilen';
    if (DANISH_OWNING.has(before)) return 'bil';
    if (BEFORE_NAME.has(before)) return 'car';
    return language === 'da' ? 'bilen' : 'the car';
  });
  return replaced.replace(/ {2,}/g, ' ');
}

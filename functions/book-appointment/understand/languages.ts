import languages from '../../../knowledge/phrases/languages.json' with { type: 'json' };
import type { Language } from '../../../shared/time/say-time.ts';
import { fold } from './fold.ts';

const common = Object.entries(languages.common).map(([language, words]) => [language, new Set(words)] as const);
const asked = new Set(languages.asked);
const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/u;
const FEWEST_WORDS = 2;
const CLEAR_LEAD = 2;

const ownWords = (text: string) => fold(text).match(/\p{L}+/gu) ?? [];

/** How many of a text's words are common ones of each language. */
function counts(text: string): Map<string, number> {
  const words = ownWords(text);
  return new Map(common.map(([language, known]) => [language, words.filter((word) => known.has(word)).length]));
}

/** Whether a text is in a language other than English and Danish, or asks for one: by its letters, or by its common words. */
export function isForeign(text: string): boolean {
  if (NOT_LATIN.test(text)) return true;
  if (asksForLanguage(text)) return true;
  const found = counts(text);
  const ours = Math.max(found.get('en') ?? 0, found.get('da') ?? 0);
  const [other = 0] = [...found]
    .flatMap(([language, n]) => (['en', 'da'].includes(language) ? [] : [n]))
    .sort((a, b) => b - a);
  return other >= FEWEST_WORDS && other > ours;
}

/** "Do you speak German?" */
export function asksForLanguage(text: string): boolean {
  const words = ownWords(text);
  return (
    words.some((word) => asked.has(word)) && words.some((word) => ['speak', 'taler', 'snakker', 'talk'].includes(word))
  );
}

/** English or Danish, where a text is clearly in one of them. */
export function languageOf(text: string): Language | undefined {
  const found = counts(text);
  const lead = (found.get('en') ?? 0) - (found.get('da') ?? 0);
  if (Math.abs(lead) < CLEAR_LEAD) return undefined;
  return lead > 0 ? 'en' : 'da';
}

import da from '../../knowledge/phrases/texts.da.json' with { type: 'json' };
import en from '../../knowledge/phrases/texts.en.json' with { type: 'json' };
import type { Language } from '../time/say-time.ts';

export type TextKey = keyof typeof en;

const TEXTS: Record<Language, Record<TextKey, string>> = { en, da };

/** A text of knowledge/phrases in the owner's language, its `{placeholders}` filled. Throws where a value is missing. */
export const say = (language: Language, key: TextKey, values: Record<string, string> = {}): string =>
  TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the text ${key} needs ${name}`);
    return value;
  });

/** "a", "a and b", "a, b and c" with the word of the language. */
export function list(language: Language, items: string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${say(language, word)} ${last}`;
}

/** A name that stands alone with a capital, as it is written within a sentence: "Brake pads" becomes "brake pads", "ABS" stays. */
export const inText = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** "45 minutes", "1 hour", "1.5 hours"; "1,5 timer". */
export function sayDuration(language: Language, minutes: number): string {
  if (minutes < 60) return say(language, 'minutes', { n: String(minutes) });
  const hours = Math.round(minutes / 30) / 2;
  return hours === 1
    ? say(language, 'hour')
    : say(language, 'hours', { n: String(hours).replace('.', say(language, 'decimal')) });
}

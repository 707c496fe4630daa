import words from '../../../knowledge/phrases/words.json' with { type: 'json' };
import { fold } from './fold.ts';
import type { Token } from './token.ts';

const index = (table: Record<string, string[]>) =>
  new Map(Object.entries(table).flatMap(([value, names]) => names.map((name) => [fold(name), Number(value)] as const)));

const weekdays = index(words.weekdays);
const months = index(words.months);
const numbers = index(words.numbers);
const ordinals = index(words.ordinals);

export const weekdayOfWord = (token: Token | undefined) => (token ? weekdays.get(token.word) : undefined);
export const monthOfWord = (token: Token | undefined) => (token ? months.get(token.word) : undefined);
export const ordinalOfWord = (token: Token | undefined) => (token ? ordinals.get(token.word) : undefined);

/** 14, "fourteen" is not known, "nine", "ni". */
export const numberOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' ? Number(token.word) : token?.kind === 'word' ? numbers.get(token.word) : undefined;

export const isWord = (token: Token | undefined, ...among: string[]) =>
  token !== undefined && among.includes(token.word);

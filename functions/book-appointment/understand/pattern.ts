import { fold } from './fold.ts';
import type { Token } from './token.ts';

/**
 * A phrase of the tables: words in a row; `a|b` either; `light*` words that begin so; `_` at most two words of any kind;
 * a phrase behind `=` has to be the whole text.
 * `weight` is the number of words that it names.
 */
export type Pattern = { elements: string[][]; weight: number; whole: boolean };

const GAP = 2;

export function compile(phrase: string): Pattern {
  const whole = phrase.startsWith('=');
  const elements = fold(whole ? phrase.slice(1) : phrase)
    .split(' ')
    .map((element) => element.split('|'));
  return { elements, weight: elements.filter(([first]) => first !== '_').length, whole };
}

/** How many tokens from position `at` on the pattern covers; 0 where it does not match. A gap takes as few words as it can. */
export function matchAt(tokens: Token[], at: number, { elements }: Pick<Pattern, 'elements'>, from = 0): number {
  let position = at;
  for (let i = from; i < elements.length; i += 1) {
    const element = elements[i] ?? [];
    if (element[0] === '_') return matchGap(tokens, at, position, elements, i + 1);
    const token = tokens[position];
    if (!token || token.kind === 'mark' || !element.some((word) => sameWord(token.word, word))) return 0;
    position += 1;
  }
  return position - at;
}

function matchGap(tokens: Token[], at: number, position: number, elements: string[][], next: number): number {
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
    if (tokens.slice(position, position + skipped).some((token) => token.kind === 'mark')) return 0;
    const rest = matchAt(tokens, position + skipped, { elements }, next);
    if (rest > 0) return position + skipped + rest - at;
  }
  return 0;
}

const sameWord = (word: string, wanted: string) =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

/** The longest match at a position over all patterns. */
export const longestAt = (tokens: Token[], at: number, patterns: Pattern[]): number =>
  patterns.reduce((longest, pattern) => Math.max(longest, matchAt(tokens, at, pattern)), 0);

export type PhraseTable<K extends string> = (readonly [K, Pattern[]])[];

export const phraseTable = <K extends string>(phrases: Record<K, string[]>): PhraseTable<K> =>
  Object.entries<string[]>(phrases).map(([key, list]) => [key as K, list.map(compile)] as const);

/** Of all phrases of a table the longest that stands at a position, and what it stands for. */
export function longestKey<K extends string>(
  tokens: Token[],
  at: number,
  table: PhraseTable<K>,
): { key: K; length: number } | undefined {
  let best: { key: K; length: number } | undefined;
  for (const [key, patterns] of table) {
    const length = longestAt(tokens, at, patterns);
    if (length > (best?.length ?? 0)) best = { key, length };
  }
  return best;
}

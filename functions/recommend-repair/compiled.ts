import type { Facts } from './facts.ts';
import type { Window } from './windows.ts';

/** A leaf of a condition, what it was evaluated on, and whether it held: the "why" that a workshop reads. */
export type Leaf = { condition: string; saw: string | number | null; held: boolean };

/**
 * A condition as closures: `test` is fast; `explain` gives the same answer with every leaf. Both throw a RangeError on odd data (a number
 * is wanted and text or no finite number is there). `windows` and `signals` are what it asks of the car's past and of its live state.
 */
export type Compiled = {
  test: (facts: Facts) => boolean;
  explain: (facts: Facts) => Leaf[];
  windows: Window[];
  signals: string[];
};

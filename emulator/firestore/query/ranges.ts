import { isName } from '../store/index.ts';
import { AFTER, invertKey, type Key, NULL_KEY } from '../values/key.ts';
import type { Condition } from './query.ts';

/** Keys with from <= key < to. */
export interface Range {
  from: Key;
  to: Key;
}

const EVERYTHING: Range[] = [{ from: '', to: AFTER }];

/** The ranges of a field's keys, in order, in which all of the inequalities on that field hold. */
export function rangesOf(conditions: Condition[], descending: boolean): Range[] {
  const ranges = conditions.reduce((sum, condition) => intersect(sum, rangesOfOne(condition)), EVERYTHING);
  if (!descending) return ranges;
  return ranges.map(({ from, to }) => ({ from: flip(to), to: flip(from) })).reverse();
}

function rangesOfOne(condition: Condition): Range[] {
  const { op, key, keys } = condition;
  const named = isName(condition.path);
  const type = named ? '' : key.slice(0, 1);
  const end = named ? AFTER : type + AFTER;
  if (op === '==') return [{ from: key, to: key + AFTER }];
  if (op === '<') return [{ from: type, to: key }];
  if (op === '<=') return [{ from: type, to: key + AFTER }];
  if (op === '>') return [{ from: key + AFTER, to: end }];
  if (op === '>=') return [{ from: key, to: end }];
  if (op === 'not-in' && keys.has(NULL_KEY)) return [];
  const excluded = named ? [...keys] : [NULL_KEY, ...keys];
  return excluded.reduce(
    (sum, one) =>
      intersect(sum, [
        { from: '', to: one },
        { from: one + AFTER, to: AFTER },
      ]),
    EVERYTHING,
  );
}

function intersect(left: Range[], right: Range[]): Range[] {
  const both: Range[] = [];
  for (const a of left) {
    for (const b of right) {
      const range = overlap(a, b);
      if (range) both.push(range);
    }
  }
  return both;
}

/** What lies in both ranges; undefined if nothing does. Keys are strings, so Math.min does not do. */
export function overlap(a: Range, b: Range): Range | undefined {
  const from = [a.from, b.from].sort()[1] ?? '';
  const to = [a.to, b.to].sort()[0] ?? '';
  return from < to ? { from, to } : undefined;
}

/** The same boundary among inverted keys, where what came before it comes after. */
function flip(boundary: Key): Key {
  return boundary.endsWith(AFTER) ? invertKey(boundary.slice(0, -1)) : invertKey(boundary) + AFTER;
}

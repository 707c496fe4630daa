import { operatorOf, subjectOf } from '../../functions/recommend-repair/comparison.ts';
import type { Comparison, Condition } from '../../functions/recommend-repair/generated/rules.types.ts';
import { conjunctionsOf, type Literal } from './conjunctions.ts';

/** These every event has; all else may be unknown. */
const ALWAYS_KNOWN = new Set(['event.count', 'event.urgency', 'event.name', 'event.ageDays']);

/** Every event that the code `inner` matches, the code `outer` matches too. */
export const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || (/^[PCBUV]/.test(outer) ? inner.startsWith(outer) : inner.startsWith(`${outer}:`));

/** Whether there is any car on which all these conditions hold for an event that one of the codes matches. A condition too wide to tell may. */
export function canHold(conditions: (Condition | undefined)[], codes: string[]): boolean {
  const all = conditions.filter((condition) => condition !== undefined);
  if (all.length === 0) return true;
  const alternatives = conjunctionsOf({ all: all as [Condition, ...Condition[]] });
  return alternatives?.some((literals) => isPossible(literals, codes)) ?? true;
}

function isPossible(literals: Literal[], codes: string[]): boolean {
  const opens = literals.filter((literal) => literal.kind === 'open');
  const refused = opens.filter(({ negated }) => negated);
  const wanted = opens.filter(({ negated }) => !negated);
  const excluded = wanted.some(({ codes: some, atLeast }) =>
    refused.some((no) => atLeast >= no.atLeast && some.every((code) => no.codes.some((wide) => isWithin(code, wide)))),
  );
  if (excluded) return false;
  const bySubject = new Map<string, { comparison: Comparison; negated: boolean }[]>();
  for (const literal of literals) {
    if (literal.kind !== 'comparison') continue;
    const { name } = subjectOf(literal.comparison);
    bySubject.set(name, [...(bySubject.get(name) ?? []), literal]);
  }
  return [...bySubject].every(([name, compared]) => someValueFits(name, compared, codes));
}

type Value = string | number | undefined;

/** A value of every kind that the comparisons tell apart is tried: each constant, between and beyond them, and unknown. */
function someValueFits(
  name: string,
  compared: { comparison: Comparison; negated: boolean }[],
  codes: string[],
): boolean {
  const [first] = compared;
  if (!first) return true;
  const { kind } = subjectOf(first.comparison);
  const constants = compared.flatMap(({ comparison }) => constantsOf(comparison));
  const known: Value[] =
    kind === 'number'
      ? between(constants.filter((value) => typeof value === 'number'))
      : Array.isArray(kind)
        ? [...(kind as string[])]
        : [...constants, '\u0000any other'];
  const values = ALWAYS_KNOWN.has(name) ? known : [...known, undefined];
  const tests = compared.map(({ comparison, negated }) => {
    const { holds } = operatorOf(name, comparison);
    return (value: Value) => holds(value) !== negated;
  });
  return values.some(
    (value) => (name !== 'event.name' || fitsCodes(value, codes)) && tests.every((test) => test(value)),
  );
}

function constantsOf({ eq, in: oneOf, lt, lte, gt, gte, between: ends }: Comparison): (string | number)[] {
  return [eq, lt, lte, gt, gte, ...(oneOf ?? []), ...(ends ?? [])].filter((value) => value !== undefined);
}

function between(constants: number[]): number[] {
  const sorted = [...new Set(constants)].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const middles = sorted.slice(1).map((value, i) => (value + (sorted[i] ?? value)) / 2);
  return [low - 1, ...sorted, ...middles, high + 1];
}

/** Whether an event of one of the codes may bear this name. */
const fitsCodes = (name: Value, codes: string[]): boolean =>
  String(name).startsWith('\u0000') ||
  codes.some((code) => String(name).startsWith(code) || code.endsWith(`:${name}`) || /^[a-z]+$/i.test(code));

import type { Facts } from './facts.ts';
import type { Comparison, Condition } from './generated/rules.types.ts';

/** A leaf of a condition, what it was evaluated on, and whether it held: the "why" that a workshop reads. */
export type Leaf = { condition: string; saw: string | number | null; held: boolean };

/** A condition as closures: `test` is fast; `explain` gives the same answer with every leaf. */
export type Compiled = { test: (facts: Facts) => boolean; explain: (facts: Facts) => Leaf[] };

type Value = string | number | undefined;

/** Throws a RangeError that says what is wrong with a comparison that the schema cannot refuse. */
export function compile(condition: Condition): Compiled {
  if ('all' in condition) {
    const parts = condition.all.map(compile);
    return {
      test: (facts) => parts.every(({ test }) => test(facts)),
      explain: (facts) => parts.flatMap(({ explain }) => explain(facts)),
    };
  }
  if ('any' in condition) {
    const parts = condition.any.map(compile);
    return {
      test: (facts) => parts.some(({ test }) => test(facts)),
      explain: (facts) => parts.flatMap(({ explain }) => explain(facts)),
    };
  }
  if ('not' in condition) {
    const { test, explain } = compile(condition.not);
    const negated = ({ condition: text, saw, held }: Leaf): Leaf => ({ condition: `not ${text}`, saw, held: !held });
    return { test: (facts) => !test(facts), explain: (facts) => explain(facts).map(negated) };
  }
  if ('open' in condition) return compileOpen(condition.open, condition.atLeast ?? 1);
  return compileComparison(condition);
}

function compileOpen(codes: string[], atLeast: number): Compiled {
  const count = ({ openOthers }: Facts) => codes.reduce((sum, code) => sum + openOthers(code), 0);
  const test = (facts: Facts) => count(facts) >= atLeast;
  const condition = `${atLeast === 1 ? 'also open' : `${atLeast} also open`}: ${codes.join(' or ')}`;
  return { test, explain: (facts) => [{ condition, saw: count(facts), held: test(facts) }] };
}

const FACTS: Record<NonNullable<Comparison['fact']>, (facts: Facts) => Value> = {
  'event.count': ({ event }) => event.count,
  'event.urgency': ({ event }) => event.urgency,
  'event.ecu': ({ event }) => event.ecu ?? undefined,
  'event.name': ({ event }) => event.name,
  'event.ageDays': ({ event, now }) => (now - event.firstOccurredAt) / 86_400_000,
  'vehicle.make': ({ vehicle }) => vehicle.make,
  'vehicle.model': ({ vehicle }) => vehicle.model,
  'vehicle.platform': ({ vehicle }) => vehicle.platform,
};

function compileComparison(comparison: Comparison): Compiled {
  const { fact, signal } = comparison;
  if ((fact === undefined) === (signal === undefined))
    throw new RangeError(`a comparison needs either a fact or a signal: ${JSON.stringify(comparison)}`);
  const read = fact ? FACTS[fact] : ({ signals }: Facts) => signals[signal ?? ''];
  const { holds, text } = operatorOf(comparison);
  const condition = `${fact ?? signal} ${text}`;
  return {
    test: (facts) => holds(read(facts)),
    explain: (facts) => {
      const saw = read(facts);
      return [{ condition, saw: saw ?? null, held: holds(saw) }];
    },
  };
}

/** What is unknown fulfils nothing but `exists: false`. */
function operatorOf(comparison: Comparison): { holds: (value: Value) => boolean; text: string } {
  const { eq, lt, lte, gt, gte, between, exists } = comparison;
  const number = (holds: (value: number) => boolean) => (value: Value) => typeof value === 'number' && holds(value);
  if (eq !== undefined) return { holds: (value) => value === eq, text: `is ${eq}` };
  if (comparison.in) {
    const set = new Set<Value>(comparison.in);
    return { holds: (value) => value !== undefined && set.has(value), text: `is one of ${comparison.in.join(', ')}` };
  }
  if (lt !== undefined) return { holds: number((value) => value < lt), text: `< ${lt}` };
  if (lte !== undefined) return { holds: number((value) => value <= lte), text: `<= ${lte}` };
  if (gt !== undefined) return { holds: number((value) => value > gt), text: `> ${gt}` };
  if (gte !== undefined) return { holds: number((value) => value >= gte), text: `>= ${gte}` };
  if (between) {
    const [low, high] = between;
    return { holds: number((value) => value >= low && value <= high), text: `between ${low} and ${high}` };
  }
  if (exists !== undefined)
    return { holds: (value) => (value !== undefined) === exists, text: exists ? 'is known' : 'is not known' };
  throw new RangeError(`a comparison needs an operator: ${JSON.stringify(comparison)}`);
}

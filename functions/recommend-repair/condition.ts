import { compileComparison } from './comparison.ts';
import type { Compiled, Leaf } from './compiled.ts';
import type { Facts } from './facts.ts';
import type { Condition } from './generated/rules.types.ts';

/** Throws a RangeError that says what is wrong with a comparison that the schema cannot refuse. */
export function compile(condition: Condition): Compiled {
  if ('all' in condition) {
    const parts = condition.all.map(compile);
    return { ...joined(parts), test: (facts) => parts.every(({ test }) => test(facts)) };
  }
  if ('any' in condition) {
    const parts = condition.any.map(compile);
    return { ...joined(parts), test: (facts) => parts.some(({ test }) => test(facts)) };
  }
  if ('not' in condition) {
    const { test, explain, windows, signals } = compile(condition.not);
    const negated = ({ condition: text, saw, held }: Leaf): Leaf => ({ condition: `not ${text}`, saw, held: !held });
    return { test: (facts) => !test(facts), explain: (facts) => explain(facts).map(negated), windows, signals };
  }
  if ('open' in condition) return compileOpen(condition.open, condition.atLeast ?? 1);
  return compileComparison(condition);
}

const joined = (parts: Compiled[]): Omit<Compiled, 'test'> => ({
  explain: (facts) => parts.flatMap(({ explain }) => explain(facts)),
  windows: parts.flatMap(({ windows }) => windows),
  signals: parts.flatMap(({ signals }) => signals),
});

function compileOpen(codes: string[], atLeast: number): Compiled {
  const count = ({ openOthers }: Facts) => codes.reduce((sum, code) => sum + openOthers(code), 0);
  const test = (facts: Facts) => count(facts) >= atLeast;
  const condition = `${atLeast === 1 ? 'also open' : `${atLeast} also open`}: ${codes.join(' or ')}`;
  const explain = (facts: Facts): Leaf[] => [{ condition, saw: count(facts), held: test(facts) }];
  return { test, explain, windows: [], signals: [] };
}

import type { Comparison, Condition } from '../../functions/recommend-repair/generated/rules.types.ts';

/** A leaf of a condition, or its opposite. */
export type Literal =
  | { kind: 'open'; codes: string[]; atLeast: number; negated: boolean }
  | { kind: 'comparison'; comparison: Comparison; negated: boolean };

/** Beyond it a condition is too wide to be looked into. */
const MOST = 2_000;

/**
 * A condition as alternatives (disjunctive normal form): it holds where all literals of one of them do. Undefined where there are more than
 * anyone would write.
 */
export function conjunctionsOf(condition: Condition, negated = false): Literal[][] | undefined {
  if ('not' in condition) return conjunctionsOf(condition.not, !negated);
  if ('open' in condition) return [[{ kind: 'open', codes: condition.open, atLeast: condition.atLeast ?? 1, negated }]];
  if (!('all' in condition || 'any' in condition)) return [[{ kind: 'comparison', comparison: condition, negated }]];
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => conjunctionsOf(part, negated));
  // by De Morgan, what is negated changes its kind
  return 'all' in condition !== negated ? product(parts) : sum(parts);
}

function sum(parts: (Literal[][] | undefined)[]): Literal[][] | undefined {
  const all: Literal[][] = [];
  for (const part of parts) {
    if (!part || all.length + part.length > MOST) return undefined;
    all.push(...part);
  }
  return all;
}

function product(parts: (Literal[][] | undefined)[]): Literal[][] | undefined {
  let all: Literal[][] = [[]];
  for (const part of parts) {
    if (!part || all.length * part.length > MOST) return undefined;
    all = all.flatMap((before) => part.map((literals) => [...before, ...literals]));
  }
  return all;
}

import { exampleFaults } from '../../functions/recommend-repair/run-examples.ts';
import { conflictsOf } from './find-conflicts.ts';
import type { Fault, RulesRead } from './read-rules.ts';

/**
 * All that is wrong with a folder of rules, by file and line: files that are no JSON or against the schema, conditions that can't be compiled; and,
 * where all files could be read, examples that come out otherwise, rules that can never fire, overlap or contradict.
 */
export function rulesFaults({ rules, faults, placeOf }: RulesRead): Fault[] {
  if (faults.length > 0) return inOrder(faults);
  const examples = rules.rules.flatMap(({ rule }) =>
    exampleFaults(rules, rule).map(({ place, detail }) => ({ ...placeOf(rule.id, place), detail })),
  );
  const conflicts = conflictsOf(rules.rules.map(({ rule }) => rule)).map(({ ruleId, within, detail }) => ({
    ...placeOf(ruleId, within),
    detail,
  }));
  return inOrder([...examples, ...conflicts]);
}

const inOrder = (faults: Fault[]): Fault[] =>
  [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

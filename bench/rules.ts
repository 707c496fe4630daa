/**
 * Evaluating a car's open events against all rules, beside plain JavaScript predicates that compare
 * the codes of one rule after the other and evaluate no condition.
 */
import { evaluate } from '../functions/recommend-repair/evaluate.ts';
import type { RuleEvent } from '../functions/recommend-repair/facts.ts';
import { compileRules } from '../functions/recommend-repair/rule-set.ts';
import { RULE_FILES } from '../knowledge/rules/index.ts';
import type { Figure } from './report.ts';

const ROUNDS = 20_000;
const CODES = ['P030100', 'P042000', 'P017100', 'P040100', 'P012800', 'C003100', 'P246300', 'P056200'];

export function benchRules(): Figure[] {
  const rules = compileRules(RULE_FILES);
  const event = (name: string, i: number): RuleEvent => ({
    id: `e${i}`,
    type: 'errorCode',
    name,
    ecu: 'engine',
    urgency: 'medium',
    count: 3,
    firstOccurredAt: 0,
    lastOccurredAt: 0,
  });
  const events = CODES.map(event);
  const signals = { 'Vehicle.Speed': 50, 'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature': 88 };
  const pairs = events.slice(0, -1).map((one, i) => [one, events[i + 1] ?? one]);
  const predicates = rules.rules.map(
    ({ rule }) =>
      (name: string) =>
        rule.codes.some((code) => name.startsWith(code)),
  );
  let fired = 0;
  const run = (rounds: number) => {
    for (let i = 0; i < rounds; i += 1) {
      const pair = pairs[i % pairs.length] ?? [];
      fired += evaluate(rules, { events: pair, signals, vehicle: { make: 'Volkswagen' }, now: 0 }).findings.length;
    }
  };
  const plain = (rounds: number) => {
    for (let i = 0; i < rounds; i += 1) {
      for (const { name } of pairs[i % pairs.length] ?? [])
        for (const predicate of predicates) fired += predicate(name) ? 1 : 0;
    }
  };
  const microseconds = (work: (rounds: number) => void) => {
    work(ROUNDS / 10);
    const began = performance.now();
    work(ROUNDS);
    return ((performance.now() - began) * 1_000) / ROUNDS / 2;
  };
  const [value, baselineValue] = [microseconds(run), microseconds(plain)];
  if (fired === 0) throw new Error('no rule fired');
  return [
    {
      name: 'rules.microsecondsPerEvent',
      value,
      unit: 'µs',
      baseline: 'plain predicates',
      baselineValue,
      ratio: value / baselineValue,
      note: `${rules.rules.length} rules`,
    },
  ];
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_FILES } from '../../knowledge/rules/index.ts';
import type { EventType } from '../../shared/messages/generated/types.ts';
import { evaluate } from './evaluate.ts';
import type { RuleEvent } from './facts.ts';
import type { Example } from './generated/rules.types.ts';
import { compileRules } from './rule-set.ts';

const rules = compileRules(RULE_FILES);

function eventOf(text: string, count: number): RuleEvent {
  const [first = '', second] = text.split(':');
  const [type, name] = second === undefined ? (['errorCode', first] as const) : ([first as EventType, second] as const);
  return {
    id: text,
    type,
    name,
    ecu: 'engine',
    urgency: 'low',
    count,
    firstOccurredAt: Date.parse('2026-11-22T08:00:00Z'),
  };
}

/** The rules that make a recommendation out of an example's car. */
const firedOn = ({ events, count = 1, signals = {}, vehicle = {} }: Example) =>
  evaluate(rules, {
    events: events.map((event) => eventOf(event, count)),
    signals,
    vehicle,
    now: Date.parse('2026-11-22T10:00:00Z'),
  }).map(({ rule }) => rule.id);

test('every file of knowledge/rules is among the rule files', () => {
  const files = readdirSync(join(import.meta.dirname, '../../knowledge/rules')).filter((name) =>
    name.endsWith('.json'),
  );
  expect(Object.keys(RULE_FILES).sort()).toEqual(files.map((name) => `knowledge/rules/${name}`).sort());
});

describe.each(rules.rules.map(({ rule }) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.fires.map((example) => [JSON.stringify(example), example] as const))(
    'fires on %s',
    (_, example) => {
      expect(firedOn(example)).toContain(id);
    },
  );
  test.each(rule.examples.doesNotFire.map((example) => [JSON.stringify(example), example] as const))(
    'does not fire on %s',
    (_, example) => {
      expect(firedOn(example)).not.toContain(id);
    },
  );
});

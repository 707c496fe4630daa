import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_FILES } from '../../knowledge/rules/index.ts';
import { compileRules } from './rule-set.ts';
import { exampleFaults } from './run-examples.ts';

const rules = compileRules(RULE_FILES);

test('every file of knowledge/rules is among the rule files', () => {
  const files = readdirSync(join(import.meta.dirname, '../../knowledge/rules')).filter((name) =>
    name.endsWith('.json'),
  );
  expect(Object.keys(RULE_FILES).sort()).toEqual(files.map((name) => `knowledge/rules/${name}`).sort());
});

test.each(rules.rules.map(({ rule }) => [rule.id, rule] as const))('%s comes out as its examples say', (_, rule) => {
  expect(exampleFaults(rules, rule)).toEqual([]);
});

test('an example that comes out otherwise is told, with what came out instead', () => {
  const [{ rule } = { rule: undefined }] = rules.rules.filter((one) => one.rule.id === 'misfire-spark-plugs');
  if (!rule) throw new Error('the rule is there');
  const wrong = { fires: [{ events: ['P030100', 'P035100'] }], doesNotFire: [{ events: ['P030100'] }] };
  expect(exampleFaults(rules, { ...rule, examples: wrong as typeof rule.examples })).toEqual([
    { place: '/examples/fires/0', detail: 'misfire-spark-plugs should fire; misfire-ignition-coil did' },
    { place: '/examples/doesNotFire/0', detail: 'misfire-spark-plugs should not fire, and did' },
  ]);
});

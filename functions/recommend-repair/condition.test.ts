import { compile } from './condition.ts';
import { factsOf, type RuleEvent } from './facts.ts';
import type { Condition } from './generated/rules.types.ts';

const event = (name: string, more: Partial<RuleEvent> = {}): RuleEvent => ({
  id: name,
  type: 'errorCode',
  name,
  ecu: 'engine',
  urgency: 'high',
  count: 4,
  firstOccurredAt: Date.parse('2026-11-20T10:00:00Z'),
  ...more,
});
const [own, ...others] = [
  event('P030100'),
  event('P030200'),
  event('P017100'),
  event('oilLevel', { type: 'warningLight', ecu: null }),
];
const facts = factsOf(
  [own as RuleEvent, ...others],
  { 'Vehicle.Speed': 50 },
  { make: 'Škoda' },
  Date.parse('2026-11-22T10:00:00Z'),
).get(own as RuleEvent);

function outcome(condition: Condition) {
  if (!facts) throw new Error('the event has facts');
  const compiled = compile(condition);
  return { held: compiled.test(facts), leaves: compiled.explain(facts) };
}

test.each<[Condition, boolean]>([
  [{ fact: 'event.count', eq: 4 }, true],
  [{ fact: 'event.count', gt: 4 }, false],
  [{ fact: 'event.count', gte: 4 }, true],
  [{ fact: 'event.count', lt: 5 }, true],
  [{ fact: 'event.count', lte: 3 }, false],
  [{ fact: 'event.count', between: [1, 4] }, true],
  [{ fact: 'event.count', between: [5, 9] }, false],
  [{ fact: 'event.urgency', in: ['high', 'critical'] }, true],
  [{ fact: 'event.ageDays', gte: 2 }, true],
  [{ fact: 'event.ageDays', gt: 2 }, false],
  [{ fact: 'event.ecu', eq: 'engine' }, true],
  [{ fact: 'vehicle.make', eq: 'Škoda' }, true],
  [{ fact: 'vehicle.model', exists: false }, true],
  [{ fact: 'vehicle.model', eq: 'Octavia' }, false],
  [{ not: { fact: 'vehicle.model', eq: 'Octavia' } }, true],
  [{ signal: 'Vehicle.Speed', gt: 20 }, true],
  [{ signal: 'Vehicle.Speed', exists: true }, true],
  [{ signal: 'Vehicle.Nothing', lt: 20 }, false],
  [{ signal: 'Vehicle.Nothing', exists: true }, false],
  [{ open: ['P030'] }, true],
  [{ open: ['P030'], atLeast: 2 }, false],
  [{ open: ['P030100'] }, false],
  [{ open: ['P030', 'P0171'], atLeast: 2 }, true],
  [{ open: ['warningLight'] }, true],
  [{ open: ['warningLight:oilPressure'] }, false],
  [{ all: [{ open: ['P0171'] }, { fact: 'event.count', gt: 9 }] }, false],
  [{ any: [{ open: ['P0420'] }, { fact: 'event.count', gt: 3 }] }, true],
])('%j is %s', (condition, held) => expect(outcome(condition).held).toBe(held));

test('an explanation names every leaf, what it saw, and whether it held', () => {
  const { leaves } = outcome({
    all: [
      { open: ['P0171', 'P0174'] },
      { not: { signal: 'Vehicle.Speed', gt: 80 } },
      { fact: 'vehicle.model', eq: 'Octavia' },
    ],
  });
  expect(leaves).toEqual([
    { condition: 'also open: P0171 or P0174', saw: 1, held: true },
    { condition: 'not Vehicle.Speed > 80', saw: 50, held: true },
    { condition: 'vehicle.model is Octavia', saw: null, held: false },
  ]);
});

import { compile } from './condition.ts';
import { factsOf, type RuleEvent } from './facts.ts';
import type { Condition } from './generated/rules.types.ts';
import { historyKey } from './windows.ts';

const event = (name: string, more: Partial<RuleEvent> = {}): RuleEvent => ({
  id: name,
  type: 'errorCode',
  name,
  ecu: 'engine',
  urgency: 'high',
  count: 4,
  firstOccurredAt: Date.parse('2026-11-20T10:00:00Z'),
  lastOccurredAt: Date.parse('2026-11-22T09:00:00Z'),
  ...more,
});
const [own, ...others] = [
  event('P030100'),
  event('P030200'),
  event('P017100'),
  event('oilLevel', { type: 'warningLight', ecu: null }),
];
const facts = factsOf({
  events: [own as RuleEvent, ...others],
  signals: {
    'Vehicle.Speed': 50,
    'Vehicle.TraveledDistance': 150_000,
    'Vehicle.OBD.FuelType': 4,
    'Vehicle.Odd': Number.NaN,
  },
  vehicle: { make: 'Škoda', modelYear: 2019 },
  now: Date.parse('2026-11-22T10:00:00Z'),
  history: new Map([[historyKey('P030100', { signal: 'Vehicle.Speed', stat: 'max', overMs: 600_000 }), 110]]),
}).get(own as RuleEvent);

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
  [{ fact: 'vehicle.engine', eq: 'diesel' }, true],
  [{ fact: 'vehicle.engine', in: ['petrol', 'hybrid'] }, false],
  [{ fact: 'vehicle.odometer', gte: 150_000 }, true],
  [{ fact: 'vehicle.ageYears', between: [7, 7] }, true],
  [{ window: { signal: 'Vehicle.Speed', stat: 'max', over: '10m' }, gt: 100 }, true],
  [{ window: { signal: 'Vehicle.Speed', stat: 'min', over: '10m' }, lt: 100 }, false],
  [{ window: { signal: 'Vehicle.Speed', stat: 'max', over: '1h' }, exists: true }, false],
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

test.each<[Condition, RegExp]>([
  [{ fact: 'event.urgency', gt: 2 }, /no number, so it has no order/],
  [{ fact: 'event.urgency', eq: 'urgent' }, /one of low, medium, high, critical, never urgent/],
  [{ fact: 'event.count', eq: 'four' }, /is a number, "four" is not/],
  [{ signal: 'Vehicle.Speed', in: ['fast'] }, /is a number/],
  [{ fact: 'vehicle.engine', eq: 'steam' }, /never steam/],
  [{ window: { signal: 'Vehicle.Speed', stat: 'max', over: '10 minutes' }, gt: 1 }, /no stretch of time/],
])('%j is refused when it is loaded', (condition, reason) => expect(() => compile(condition)).toThrow(reason));

test('what is no number where one is wanted throws, under not as well; an explanation never does', () => {
  expect(() => outcome({ signal: 'Vehicle.Odd', gt: 80 })).toThrow('Vehicle.Odd is no number');
  expect(() => outcome({ not: { signal: 'Vehicle.Odd', gt: 80 } })).toThrow('Vehicle.Odd is no number');
  const either: Condition = {
    any: [
      { fact: 'event.count', gt: 3 },
      { signal: 'Vehicle.Odd', gt: 80 },
    ],
  };
  expect(outcome(either)).toMatchObject({ held: true, leaves: [{ held: true }, { held: false }] });
});

test('a condition says what it asks of the live state and of the past', () => {
  const { signals, windows } = compile({
    all: [
      { not: { signal: 'Vehicle.Speed', gt: 1 } },
      {
        any: [
          { fact: 'vehicle.odometer', gt: 1 },
          { window: { signal: 'Vehicle.Speed', stat: 'mean', over: '2d' }, gt: 1 },
        ],
      },
    ],
  });
  expect(signals).toEqual(['Vehicle.Speed', 'Vehicle.TraveledDistance']);
  expect(windows).toEqual([{ signal: 'Vehicle.Speed', stat: 'mean', overMs: 2 * 86_400_000 }]);
});

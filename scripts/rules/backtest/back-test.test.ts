import type { RuleFile } from '../../../functions/recommend-repair/generated/rules.types.ts';
import { compileRules, type RuleSet } from '../../../functions/recommend-repair/rule-set.ts';
import service from '../../../knowledge/rules/service.json' with { type: 'json' };
import { MemoryStore } from '../../../shared/testing/memory-store.ts';
import { openBigQuery } from '../month/open-bigquery.test-support.ts';
import { planMonth } from '../month/plan-month.ts';
import { writeMonth } from '../month/write-month.ts';
import { backTest } from './back-test.ts';
import { type PlainRule, recount } from './recount.test-support.ts';

const FIRST = new Date('2026-10-01T00:00:00Z');
const DAYS = 10;
const CARS = 60;
const TO = new Date(FIRST.getTime() + DAYS * 86_400_000);
const plan = planMonth(CARS, DAYS);

/** The same rules twice: as the platform has them, and as plain code. */
type Both = { set: RuleSet; plain: PlainRule[] };

function rulesOf(rules: { id: string; codes: string[]; when?: unknown; takes: PlainRule['takes'] }[]): Both {
  const [{ when: _, covers: __, ...sample }] = (service as RuleFile).rules;
  const written = rules.map(({ id, codes, when }, i) => ({
    ...sample,
    id,
    codes,
    priority: 90 - i,
    ...(when === undefined ? {} : { when }),
  }));
  return {
    set: compileRules({ 'a.json': { subject: 'A test', rules: written } }),
    plain: rules.map(({ id, takes }) => ({ id, takes })),
  };
}

const begins =
  (...starts: string[]) =>
  (code: string) =>
    starts.some((start) => code.startsWith(start));

const inForce = rulesOf([
  { id: 'misfire', codes: ['P030'], takes: begins('P030') },
  { id: 'filter', codes: ['P2463', 'P2002'], takes: begins('P2463', 'P2002') },
  { id: 'engine', codes: ['P'], takes: begins('P') },
  { id: 'chassis', codes: ['C'], takes: begins('C') },
]);

const VOLTAGE = 'Vehicle.OBD.ControlModuleVoltage';
const COOLANT = 'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature';
const ODOMETER = 'Vehicle.TraveledDistance';
const FUEL = 'Vehicle.OBD.FuelType';
const tried = rulesOf([
  {
    id: 'generator',
    codes: ['P0562'],
    when: { window: { signal: VOLTAGE, stat: 'max', over: '30m' }, lt: 13 },
    takes: (code, _, { most }) => code === 'P0562' && (most(VOLTAGE, 30 * 60_000) ?? 99) < 13,
  },
  {
    id: 'cold-all-day',
    codes: ['P0128'],
    when: { window: { signal: COOLANT, stat: 'max', over: '1d' }, lt: 80 },
    takes: (code, _, { most }) => code === 'P0128' && (most(COOLANT, 86_400_000) ?? 999) < 80,
  },
  {
    id: 'hot-now',
    codes: ['P0217'],
    when: { signal: COOLANT, gt: 110 },
    takes: (code, _, { latest }) => code === 'P0217' && (latest(COOLANT) ?? 0) > 110,
  },
  {
    id: 'worn-filter',
    codes: ['P2463'],
    when: {
      all: [
        { fact: 'vehicle.engine', eq: 'diesel' },
        { fact: 'vehicle.odometer', gt: 120_000 },
      ],
    },
    takes: (code, _, { latest }) => code === 'P2463' && latest(FUEL) === 4 && (latest(ODOMETER) ?? 0) > 120_000,
  },
  {
    id: 'misfire-alone',
    codes: ['P030'],
    when: { not: { open: ['P0420', 'P0299', 'P0128'] } },
    takes: (code, open) =>
      code.startsWith('P030') && !open.some((other) => ['P0420', 'P0299', 'P0128'].includes(other)),
  },
  { id: 'engine', codes: ['P'], takes: begins('P') },
]);

let bigquery: Awaited<ReturnType<typeof openBigQuery>>;
const store = new MemoryStore();
beforeAll(async () => {
  bigquery = await openBigQuery();
  // what no rule looks at need not be stored
  const looked = new Set([VOLTAGE, COOLANT, ODOMETER, FUEL]);
  const failing = new Set(plan.filter(({ episodes }) => episodes.length > 0).map(({ vehicleKey }) => vehicleKey));
  const append: typeof bigquery.append = async (rows) =>
    bigquery.append(rows.filter(({ vehicleKey, signal }) => failing.has(vehicleKey) && looked.has(signal)));
  const ports = { store, dataPoints: { append } };
  const { uploads } = await writeMonth(ports, plan, { firstDay: FIRST, days: DAYS }, () => undefined);
  expect(uploads).toBe(CARS * DAYS * 2);
}, 120_000);
afterAll(async () => bigquery.close());

const run = async (sets: { inForce: RuleSet; tried: RuleSet }, from = FIRST, to = TO) =>
  backTest({ store, warehouse: bigquery.warehouse }, { from, to }, sets, () => undefined);

test('its figures are those of a count by hand', async () => {
  const [before, after] = [inForce, tried].map(({ plain }) => recount(plan, bigquery.rows, plain, DAYS * 2));
  if (!before || !after) throw new Error('there are two');
  const report = await run({ inForce: inForce.set, tried: tried.set });
  const figures = ({ recommendations, messages, cars }: typeof before) => ({
    recommendations,
    messages,
    cars,
    messagesADay: messages / DAYS,
  });
  expect(report.inForce).toEqual(figures(before));
  expect(report.tried).toEqual(figures(after));
  const ids = new Set([...Object.keys(before.byRule), ...Object.keys(after.byRule)]);
  for (const id of ids) {
    const { gained = 0, lost = 0 } = report.rules.find(({ ruleId }) => ruleId === id) ?? {};
    expect([id, gained - lost]).toEqual([id, (after.byRule[id] ?? 0) - (before.byRule[id] ?? 0)]);
  }
  // every rule of both had something to do, or the count would prove little
  expect([...ids].sort()).toEqual([
    'chassis',
    'engine',
    'filter',
    'generator',
    'hot-now',
    'misfire',
    'misfire-alone',
    'worn-filter',
  ]);
  expect(report.failed).toEqual([]);
});

test('the same rules change nothing', async () => {
  expect(await run({ inForce: tried.set, tried: tried.set })).toMatchObject({ carsChanged: 0, rules: [] });
});

test('a period without faults has none; what stood when it began is counted and not told', async () => {
  const sets = { inForce: inForce.set, tried: inForce.set };
  const later = await run(sets, new Date('2026-12-01T00:00:00Z'), new Date('2026-12-02T00:00:00Z'));
  expect(later.inForce).toMatchObject({ messages: 0 });
  const earlier = await run(sets, new Date('2026-09-01T00:00:00Z'), FIRST);
  expect(earlier).toMatchObject({ carsInPeriod: 0, inForce: { recommendations: 0, messages: 0 } });
  expect(later.inForce.cars).toBe(
    plan.filter(({ episodes }) => episodes.some(({ toTrip }) => toTrip >= DAYS * 2)).length,
  );
});

test('examples name the car, the time and the faults', async () => {
  const { rules } = await run({ inForce: inForce.set, tried: tried.set });
  const filter = rules.find(({ ruleId }) => ruleId === 'worn-filter');
  expect(filter?.examples[0]).toMatchObject({ kind: 'gained', faults: ['P246300'], ruleId: 'worn-filter' });
  const car = plan.find(({ vin }) => vin === filter?.examples[0]?.vin);
  expect(car?.episodes.flatMap(({ kind }) => kind.codes)).toContain('P2463');
});

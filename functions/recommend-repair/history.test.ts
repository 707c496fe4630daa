import { RULE_FILES } from '../../knowledge/rules/index.ts';
import type { RuleFile } from './generated/rules.types.ts';
import { compileRules } from './rule-set.ts';
import { setUp } from './testing/set-up.ts';

const SPEED = { signal: 'Vehicle.Speed', stat: 'max', over: '10m' } as const;

/** Two rules on P1999: a strong one with a condition, and a plain one that takes what is left. */
function rulesWith(when: unknown) {
  const file = structuredClone(RULE_FILES['knowledge/rules/service.json']) as RuleFile;
  const [first] = file.rules;
  if (!first) throw new Error('the file has rules');
  const { when: _, covers: __, ...plain } = first;
  const rules = [
    { ...plain, id: 'conditional', codes: ['P1999'], priority: 70, when },
    { ...plain, id: 'plain', codes: ['P1999', 'P0442'], priority: 50 },
  ];
  return compileRules({ 'a.json': { ...file, rules } });
}

const fast = rulesWith({ window: SPEED, gt: 100 });

test('how a signal went is asked of BigQuery once, up to the last occurrence, and no transaction waits for it', async () => {
  const { deps, codes, handle, only } = setUp(fast);
  deps.answers.warehouse.push([{ i: 0, min: 3, max: 130, mean: 80 }]);
  expect(await handle(await codes('failed', 'P199900'))).toEqual({ reads: 6, writes: 3 });
  expect(deps.queries).toHaveLength(1);
  expect(deps.queries[0]?.params).toEqual({
    vehicleKey: 'k1',
    signal0: 'Vehicle.Speed',
    from0: '2026-11-22T07:51:00.000Z',
    to0: '2026-11-22T08:01:00.000Z',
  });
  expect(only()).toMatchObject({
    ruleId: 'conditional',
    explained: {
      events: [
        {
          conditions: [{ held: true }, { condition: 'max of Vehicle.Speed over 10m > 100', saw: 130, held: true }],
        },
      ],
    },
  });
});

test('what no rule asks of the past costs no query', async () => {
  const { deps, codes, handle } = setUp(fast);
  expect(await handle(await codes('failed', 'P044200'))).toEqual({ reads: 4, writes: 3 });
  expect(deps.queries).toEqual([]);
});

test('where BigQuery fails history is unknown: the next rule fires, and it is logged', async () => {
  const { deps, codes, handle, only } = setUp(fast);
  deps.warehouse.query = async () => {
    throw new Error('down');
  };
  await handle(await codes('failed', 'P199900'));
  expect(only().ruleId).toBe('plain');
  expect(deps.logged).toContainEqual(
    expect.objectContaining({ severity: 'WARNING', fields: expect.objectContaining({ code: 'history-unknown' }) }),
  );
});

test('a condition that meets odd data counts as not fired, is logged, and stands in the explanation', async () => {
  const odd = rulesWith({ not: { fact: 'vehicle.odometer', lt: 1 } });
  const { deps, codes, handle, only } = setUp(odd);
  const signals = { 'Vehicle.TraveledDistance': { value: 5, unit: 'km', time: '2026-11-22T08:00:00Z', seq: 1 } };
  // 1e999 is Infinity once it is parsed: no distance
  const state = JSON.stringify({ signals, cleanScans: {}, updatedAt: '' }).replace('"value":5', '"value":1e999');
  deps.store.documents.set('vehicleStates/k1', { state, updatedAt: '' });
  await handle(await codes('failed', 'P199900'));
  expect(only()).toMatchObject({
    ruleId: 'plain',
    explained: { failed: [{ ruleId: 'conditional', reason: 'vehicle.odometer is no number' }] },
  });
  expect(deps.logged).toContainEqual(
    expect.objectContaining({
      severity: 'WARNING',
      fields: expect.objectContaining({ code: 'rule-failed', ruleId: 'conditional' }),
    }),
  );
});

import fc from 'fast-check';
import type { FaultReport } from '../messages/generated/types.ts';
import { compact } from './compact.ts';
import { fold, foldBoth } from './fold.ts';
import { emptyLedger, insertMark, insertReports } from './ledger.ts';
import type { Ledger, Mark } from './types.ts';

const START = Date.UTC(2026, 10, 21);
const MINUTE = 60_000;

type Step = { report: FaultReport; unitId: string } | { mark: Mark };

const state = fc.constantFrom<FaultReport['faults'][number]['state']>('failed', 'failed', 'stored', 'gone');
const minute = fc.integer({ min: 0, max: 30 });
const faults = fc.uniqueArray(fc.record({ name: fc.constantFrom('P030100', 'P042000'), state }), {
  maxLength: 2,
  selector: ({ name }) => name,
});
const reports = fc.array(fc.record({ minute, faults, complete: fc.boolean(), unitId: fc.constantFrom('u1', 'u2') }), {
  minLength: 1,
  maxLength: 20,
});
const marks = fc.array(
  fc.record({
    minute,
    key: fc.constantFrom(0, 1),
    kind: fc.constantFrom<Mark['kind']>('acknowledged', 'booked', 'released', 'closed'),
  }),
  { maxLength: 4 },
);

/** The first step names both faults, so that their keys do not depend on the order of the others. */
const FIRST: Step = {
  unitId: 'u0',
  report: {
    seq: 0,
    time: new Date(START - MINUTE).toISOString(),
    source: 'uds19',
    ecu: 'engine',
    complete: false,
    faults: ['P030100', 'P042000'].map((name) => ({ type: 'errorCode', name, state: 'gone' })),
  },
};

const steps = fc.tuple(reports, marks).map(([said, done]): Step[] => [
  ...said.map(
    ({ minute: at, faults: listed, complete, unitId }, seq): Step => ({
      unitId,
      report: {
        seq,
        time: new Date(START + at * MINUTE).toISOString(),
        source: 'uds19',
        ecu: 'engine',
        complete,
        faults: listed.map((fault) => ({ type: 'errorCode', ...fault })),
      },
    }),
  ),
  ...done.map(
    ({ minute: at, key, kind }, i): Step => ({
      mark: { time: START + at * MINUTE, key, kind, by: 'workshop', id: `m${i}` },
    }),
  ),
]);
const withShuffled = steps.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
);

const added = (ledger: Ledger, step: Step) =>
  'mark' in step ? insertMark(ledger, step.mark) : insertReports(ledger, [step]).ledger;
const ledgerOf = (all: Step[]) => [FIRST, ...all].reduce(added, emptyLedger(''));

test('reports and marks come to the same events in any order, each as often as you like', () => {
  fc.assert(
    fc.property(withShuffled, ([all, shuffled]) => expect(fold(ledgerOf(shuffled))).toEqual(fold(ledgerOf(all)))),
    { numRuns: 500 },
  );
});

test('folding each change onto what was before is the same as folding all of it', () => {
  fc.assert(
    fc.property(withShuffled, ([, shuffled]) => {
      let before = ledgerOf([]);
      for (const step of shuffled) {
        const after = added(before, step);
        expect(foldBoth(before, after)).toEqual({ old: fold(before), folded: fold(after) });
        before = after;
      }
    }),
    { numRuns: 200 },
  );
});

test('what is open stays as it is when the past is folded into the base', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 31 }), (all, cut) => {
      const ledger = ledgerOf(all);
      const now = new Date(START + cut * MINUTE + 68 * 86_400_000);
      const old = { ...ledger, reports: [{ time: 0, seq: 0, unit: 0, content: 0 }, ...ledger.reports] };
      const compacted = compact(old, now);
      expect(compacted.reports.every(({ time }) => time >= START + cut * MINUTE)).toBe(true);
      expect(fold(compacted).states).toEqual(fold(ledger).states);
    }),
    { numRuns: 500 },
  );
});

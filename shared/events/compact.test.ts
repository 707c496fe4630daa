import type { FaultReport } from '../messages/generated/types.ts';
import { compact } from './compact.ts';
import { fold } from './fold.ts';
import { emptyLedger, insertReports, type NamedReport } from './ledger.ts';
import { packLedger, unpackLedger } from './pack.ts';
import { settle } from './settle.ts';
import type { Ledger } from './types.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const CAR = { vehicleKey: 'k1', vin: 'WVWZZZAUZHW000001', workshopId: 'w1' };
const HOUR = 3_600_000;

const failed = (seq: number, hoursAgo: number, name = 'P030100', speed = 0): NamedReport => {
  const time = new Date(NOW.getTime() - hoursAgo * HOUR).toISOString();
  const report: FaultReport = {
    seq,
    time,
    source: 'uds19',
    ecu: 'engine',
    complete: false,
    faults: [{ type: 'errorCode', name, state: 'failed' }],
    signals: { 'Vehicle.Speed': speed },
  };
  return { unitId: 'u1', report };
};
const openOf = (ledger: Ledger) => fold(ledger).states.flatMap(({ open }) => open ?? []);

test('what is too old to arrive again goes into the base; the events stay what they are', () => {
  const { ledger } = insertReports(emptyLedger(''), [
    failed(1, 24 * 100),
    failed(2, 24 * 80),
    failed(3, 24 * 10),
    failed(4, 1),
  ]);
  const compacted = compact(ledger, NOW);
  expect(compacted.reports).toHaveLength(2);
  expect(openOf(compacted)).toEqual(openOf(ledger));
  expect(openOf(compacted)).toMatchObject([{ count: 4, generation: 1 }]);
});

test('a record from before the base is refused and counted; one since then is told from its repetition', () => {
  const { ledger } = insertReports(emptyLedger(''), [failed(1, 24 * 100), failed(3, 24 * 10)]);
  const again = insertReports(compact(ledger, NOW), [
    failed(1, 24 * 100),
    failed(2, 24 * 90),
    failed(3, 24 * 10),
    failed(4, 24 * 9),
  ]);
  expect(again).toMatchObject({ inserted: 1, refused: 2 });
  expect(openOf(again.ledger)).toMatchObject([{ count: 3 }]);
});

test('a generation that closed before the base is not forgotten: the next one has the next number', () => {
  const gone = failed(2, 24 * 99);
  gone.report.faults = [{ type: 'errorCode', name: 'P030100', state: 'gone' }];
  const compacted = compact(insertReports(emptyLedger(''), [failed(1, 24 * 100), gone]).ledger, NOW);
  expect(compacted.reports).toEqual([]);
  expect(openOf(insertReports(compacted, [failed(3, 1)]).ledger)).toMatchObject([{ generation: 2, count: 1 }]);
});

test('a car that reports without end keeps its counts in a document of bounded size', () => {
  let ledger = emptyLedger('');
  for (let day = 0; day < 50; day += 1) {
    const reports = Array.from({ length: 1000 }, (_, i) =>
      failed(day * 1000 + i, 24 * (50 - day) - i * 0.024, `P03${String(i % 20).padStart(2, '0')}00`),
    );
    ledger = settle(CAR, ledger, insertReports(ledger, reports).ledger, NOW).ledger;
  }
  const { reports, state } = packLedger(ledger);
  expect(reports.length + state.length).toBeLessThan(400_000);
  expect(openOf(ledger).reduce((sum, { count }) => sum + count, 0)).toBe(50_000);
});

test("a unit that makes up faults without end fills its car's document up to a bound", () => {
  let ledger = emptyLedger('');
  for (let scan = 0; scan < 60; scan += 1) {
    const { report } = failed(scan, 60 - scan);
    report.faults = Array.from({ length: 500 }, (_, i) => ({
      type: 'errorCode',
      name: `P${(scan * 100 + i).toString(16).padStart(6, '0')}`,
      state: 'failed',
    }));
    ledger = settle(CAR, ledger, insertReports(ledger, [{ unitId: 'u1', report }]).ledger, NOW).ledger;
  }
  const { reports, state } = packLedger(ledger);
  expect(reports.length + state.length).toBeLessThan(900_000);
  expect(ledger.keys.length).toBeLessThan(2_600);
});

test('packing loses nothing', () => {
  const { ledger } = insertReports(emptyLedger('WVWZZZAUZHW000001'), [
    failed(9_007_199_254_740_990, 5),
    failed(3, 5),
    failed(1_795_000_000_000_123, 4, 'P042000', 90),
    failed(0, 1),
  ]);
  expect(unpackLedger(packLedger(ledger))).toEqual(ledger);
});

import type { FaultReport } from '../messages/generated/types.ts';
import { reportsOf, withQuietReports } from './quiet-reports.ts';

const scan = (seq: number, more: Partial<FaultReport> = {}): FaultReport => ({
  seq,
  time: new Date(Date.UTC(2026, 10, 22, 8, 0, seq)).toISOString(),
  source: 'obd03',
  ecu: 'engine',
  complete: true,
  faults: [],
  ...more,
});
const gone = scan(3, {
  source: 'uds19',
  complete: false,
  faults: [{ type: 'errorCode', name: 'P030100', state: 'gone' }],
});

test('what opens nothing comes back as the reports that they were', () => {
  const reports = [scan(1), scan(2, { ecu: null }), gone, scan(4, { ecu: '18DAF1_x', faults: gone.faults })];
  const kept = reportsOf(withQuietReports({}, 'unit@1#a', reports));
  expect(kept.map(({ report }) => report)).toEqual(reports);
  expect(new Set(kept.map(({ unitId }) => unitId))).toEqual(new Set(['unit@1#a']));
});

test('what opens something, and partial answers that say nothing, are not kept', () => {
  const failed = scan(1, { faults: [{ type: 'errorCode', name: 'P030100', state: 'failed' }] });
  expect(withQuietReports({}, 'u1', [failed, scan(2, { complete: false })])).toEqual({});
});

test('a repetition changes nothing', () => {
  const once = withQuietReports({}, 'u1', [scan(2), scan(1)]);
  expect(withQuietReports(once, 'u1', [scan(1)])).toBe(once);
});

test('the latest are kept, within a bound, however many ECUs a unit makes up', () => {
  let quiet = withQuietReports(
    {},
    'u1',
    Array.from({ length: 2_000 }, (_, seq) => scan(seq)),
  );
  const kept = reportsOf(quiet);
  expect(kept.length).toBeGreaterThan(500);
  expect(kept.at(-1)?.report.seq).toBe(1_999);
  quiet = withQuietReports(
    quiet,
    'u1',
    Array.from({ length: 500 }, (_, i) => scan(i, { ecu: `7${i}` })),
  );
  expect(Object.keys(quiet)).toHaveLength(40);
  expect(
    reportsOf(withQuietReports(quiet, 'u1', [scan(5_000, { ecu: 'new' })])).map(({ report }) => report.ecu),
  ).toContain('new');
});

test('a list too long for the name of a field comes back too', () => {
  const faults = Array.from({ length: 300 }, (_, i) => ({
    type: 'errorCode' as const,
    name: `P${1000 + i}00`,
    state: 'gone' as const,
  }));
  const quiet = withQuietReports({}, 'u1', [scan(1, { faults })]);
  expect(Math.max(...Object.keys(quiet).map((name) => name.length))).toBeLessThan(1_500);
  expect(reportsOf(quiet)).toEqual([{ unitId: 'u1', report: scan(1, { faults }) }]);
});

test('a plain time is the latest clean scan alone', () => {
  expect(reportsOf({ engine_obd03: '2026-11-22T08:00:00Z' })).toMatchObject([
    {
      unitId: '',
      report: { ecu: 'engine', source: 'obd03', complete: true, time: '2026-11-22T08:00:00.000Z', faults: [] },
    },
  ]);
});

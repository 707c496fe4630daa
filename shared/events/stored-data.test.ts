import type { FaultReport } from '../messages/generated/types.ts';
import { documentOf } from './car-events.ts';
import { eventDetailOf } from './event-view.ts';
import { fold } from './fold.ts';
import { emptyLedger, insertReports } from './ledger.ts';
import { unpackLedger } from './pack.ts';
import { settle } from './settle.ts';
import type { Ledger } from './types.ts';

const CAR = { vehicleKey: 'k1', vin: 'WVWZZZAUZHW000001', workshopId: 'w1' };
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 8, 1);
const MIB = 1_048_576;

const reportAt = (seq: number, ms: number, values?: Record<string, number>): FaultReport => ({
  seq,
  time: new Date(ms).toISOString(),
  source: values ? 'obd02' : 'obd03',
  ecu: 'engine',
  complete: false,
  faults: [{ type: 'errorCode', name: 'P030100', state: values ? 'untested' : 'failed' }],
  ...(values ? { freezeFrames: [{ record: 0, values }] } : {}),
});
const settled = (ledger: Ledger, reports: FaultReport[], now: number) =>
  settle(
    CAR,
    ledger,
    insertReports(
      ledger,
      reports.map((report) => ({ unitId: 'u1', report })),
    ).ledger,
    new Date(now),
  ).ledger;
const shown = (ledger: Ledger) => {
  const [open] = fold(ledger).states.flatMap((state) => state.open ?? []);
  return open && eventDetailOf(CAR, ledger, open);
};

test('a frame that is read all the time stays the one that was read first, and takes little room', () => {
  const reports = [
    reportAt(1, START),
    ...Array.from({ length: 1000 }, (_, i) => reportAt(2 + i, START + i * 3_600_000, { 'Vehicle.Speed': 50 })),
  ];
  let ledger = emptyLedger(CAR.vin);
  for (let i = 0; i < reports.length; i += 100)
    ledger = settled(ledger, reports.slice(i, i + 100), START + 42 * DAY_MS);
  expect(ledger.stored.length).toBeLessThanOrEqual(200);
  expect(shown(ledger)?.freezeFrames).toEqual([
    { time: new Date(START).toISOString(), source: 'obd02', record: 0, values: { 'Vehicle.Speed': 50 } },
  ]);
});

test('made-up frames without end stay far below the 1 MiB of a document, and the event shows the latest', () => {
  const values = (i: number) =>
    Object.fromEntries(Array.from({ length: 40 }, (_, of) => [`Vehicle.Made.Up.Signal${of}`, i + of / 7]));
  const frames = Array.from({ length: 2000 }, (_, i) => reportAt(2 + i, START + i * 1_000_000, values(i)));
  const ledger = settled(emptyLedger(CAR.vin), [reportAt(1, START), ...frames], START + 30 * DAY_MS);
  const { reports, state } = documentOf(CAR, ledger, [], []);
  expect(reports.length + state.length).toBeLessThan(MIB / 4);
  expect(unpackLedger({ reports, state })).toEqual(ledger);
  expect(shown(ledger)?.freezeFrames).toHaveLength(20);
  expect(shown(ledger)?.freezeFrames.at(-1)?.values).toEqual(values(1999));
});

test('what nothing came of goes when its code can come no more; that of an open event stays', () => {
  const pending = settled(emptyLedger(CAR.vin), [reportAt(1, START, { 'Vehicle.Speed': 50 })], START);
  expect(pending.stored).toHaveLength(1);
  const later = START + 70 * DAY_MS;
  const other: FaultReport = {
    ...reportAt(2, later),
    faults: [{ type: 'errorCode', name: 'P042000', state: 'failed' }],
  };
  expect(settled(pending, [other], later).stored).toEqual([]);
  const open = settled(pending, [reportAt(3, START + 1000)], START + 1000);
  expect(shown(settled(open, [other], later))?.freezeFrame).toEqual({ 'Vehicle.Speed': 50 });
});

test('a record that was cut elsewhere adds what it has more of the frame', () => {
  const first = settled(emptyLedger(CAR.vin), [reportAt(1, START), reportAt(2, START, { 'Vehicle.Speed': 50 })], START);
  const more = settled(first, [reportAt(2, START, { 'Vehicle.Speed': 50, 'Vehicle.OBD.EngineLoad': 9 })], START);
  expect(shown(more)?.freezeFrame).toEqual({ 'Vehicle.Speed': 50, 'Vehicle.OBD.EngineLoad': 9 });
  expect(insertReports(more, [{ unitId: 'u1', report: reportAt(2, START, { 'Vehicle.Speed': 50 }) }]).inserted).toBe(0);
});

test('a document of an earlier version, which has details of frames alone, is read', () => {
  const { reports, state } = documentOf(CAR, settled(emptyLedger(CAR.vin), [reportAt(1, START)], START), [], []);
  const { stored: _, ...earlier } = JSON.parse(String(state)) as Ledger;
  const details = [{ time: START, keys: [0], freezeFrame: { 'Vehicle.Speed': 50 } }];
  const ledger = unpackLedger({ reports, state: JSON.stringify({ ...earlier, details }) });
  expect(shown(ledger)).toMatchObject({ count: 1, signals: null, freezeFrame: null, freezeFrames: [] });
});

import type { FaultReport } from '../messages/generated/types.ts';
import { documentOf } from './car-events.ts';
import { eventDetailOf } from './event-view.ts';
import { fold } from './fold.ts';
import { emptyLedger, insertReports, type NamedReport } from './ledger.ts';
import { unpackLedger } from './pack.ts';
import { settle } from './settle.ts';

const CAR = { vehicleKey: 'k1', vin: 'WVWZZZAUZHW000001', workshopId: 'w1' };
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 8, 1);
const FAULTS = 1_500;
const MIB = 1_048_576;

/** More faults than a car has, each by a record of its own with other surroundings. */
const day = (number: number): NamedReport[] =>
  Array.from({ length: FAULTS }, (_, i) => {
    const report: FaultReport = {
      seq: number * FAULTS + i,
      time: new Date(START + number * DAY_MS + i * 1000).toISOString(),
      source: 'uds19',
      ecu: 'engine',
      complete: false,
      faults: [{ type: 'errorCode', name: `P${String(i).padStart(4, '0')}00`, state: 'failed' }],
      signals: Object.fromEntries(Array.from({ length: 20 }, (_, of) => [`Vehicle.Made.Up.Signal${of}`, i + of / 7])),
    };
    return { unitId: 'u1', report };
  });

test('a car with hundreds of faults, each with its own surroundings, stays below the 1 MiB of a document', () => {
  let ledger = emptyLedger(CAR.vin);
  for (const number of [0, 20, 40, 80]) {
    const now = new Date(START + (number + 1) * DAY_MS);
    const settled = settle(CAR, ledger, insertReports(ledger, day(number)).ledger, now);
    ledger = settled.ledger;
    const { reports, state, latest, latestAtWorkshop } = documentOf(CAR, ledger, settled.open, []);
    const ranks = JSON.stringify([latest, latestAtWorkshop]).length;
    expect(settled.open).toHaveLength(FAULTS);
    expect(reports.length + state.length + ranks).toBeLessThan(MIB / 2);
    expect(unpackLedger({ reports, state })).toEqual(ledger);
  }
});

test('the signals around an event are those of its first report, however often it is reported', () => {
  const reports = Array.from({ length: 30 }, (_, i): NamedReport => {
    const [named] = day(i);
    if (!named) throw new Error('a day has reports');
    return { unitId: named.unitId, report: { ...named.report, signals: { 'Vehicle.Speed': i } } };
  });
  const now = new Date(START + 30 * DAY_MS);
  let ledger = emptyLedger(CAR.vin);
  for (const report of reports) ({ ledger } = settle(CAR, ledger, insertReports(ledger, [report]).ledger, now));
  expect(ledger.details).toHaveLength(1);
  const [open] = fold(ledger).states.flatMap((state) => state.open ?? []);
  expect(open && eventDetailOf(CAR, ledger, open)).toMatchObject({
    count: 30,
    signals: { time: new Date(START).toISOString(), values: { 'Vehicle.Speed': 0 } },
  });
});

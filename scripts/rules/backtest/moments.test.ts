import type { Car } from '../../../shared/events/car-events.ts';
import { emptyLedger } from '../../../shared/events/ledger.ts';
import { recordReport } from '../../../shared/events/record-report.ts';
import type { FaultReport, VehicleReport } from '../../../shared/messages/generated/types.ts';
import { momentsOf } from './moments.ts';

const NAMES = { vin: 'WVWZZZAUZHW000001', vehicleKey: 'k1', workshopId: 'w1' };
const at = (minute: number) => Date.UTC(2026, 9, 1, 8) + minute * 60_000;

/** A car that reported these, one record each. */
function carWith(
  reports: { minute: number; source: FaultReport['source']; codes: string[]; complete?: boolean }[],
): Car {
  let car: Car = { ...NAMES, ledger: emptyLedger(NAMES.vin), outputs: [], known: false };
  for (const [seq, { minute, source, codes, complete = false }] of reports.entries()) {
    const time = new Date(at(minute)).toISOString();
    const faults = codes.map((name) => ({ type: 'errorCode' as const, name, state: 'failed' as const }));
    const report: FaultReport = { seq, time, source, ecu: 'engine', complete, faults };
    const message: VehicleReport = {
      ...NAMES,
      v: 1,
      reportId: `${seq}`,
      unitId: 'u',
      receivedAt: time,
      reports: [report],
    };
    const { settled } = recordReport(car, message, {}, new Date(time));
    if (settled) car = { ...car, ledger: settled.ledger };
  }
  return car;
}

const moments = (car: Car, from: number, to: number) =>
  momentsOf(car, at(from), at(to)).map((moment) => ({
    minute: (moment.at - at(0)) / 60_000,
    events: moment.events.map(({ name, urgency, count }) => `${name} ${urgency} ${count}`).sort(),
    ...(moment.isStart ? { isStart: true } : {}),
  }));

test('there is a moment when a fault opens, when it has grown worse and when it is gone, each with the counts of then', () => {
  const pending = (minute: number) => ({ minute, source: 'obd07' as const, codes: ['P030100'] });
  const car = carWith([
    ...[1, 10, 20, 30, 40].map(pending),
    { minute: 50, source: 'obd03', codes: ['P042000'], complete: true },
    { minute: 55, source: 'obd03', codes: [], complete: true },
  ]);
  expect(moments(car, 0, 59)).toEqual([
    { minute: 1, events: ['P030100 medium 1'] },
    { minute: 20, events: ['P030100 high 3'] },
    { minute: 50, events: ['P030100 high 5', 'P042000 medium 1'] },
    { minute: 55, events: ['P030100 high 5'] },
  ]);
});

test('what stood when the period began is its first moment; what lies outside makes none', () => {
  const car = carWith([
    { minute: 1, source: 'obd03', codes: ['P042000'] },
    { minute: 30, source: 'obd03', codes: ['P044200'] },
    { minute: 50, source: 'obd03', codes: ['P040100'] },
  ]);
  expect(moments(car, 10, 40)).toEqual([
    { minute: 10, events: ['P042000 medium 1'], isStart: true },
    { minute: 30, events: ['P042000 medium 1', 'P044200 low 1'] },
  ]);
});

test('what is reported within a minute is one moment', () => {
  const car = carWith([
    { minute: 1, source: 'obd03', codes: ['P042000'] },
    { minute: 1.5, source: 'obd03', codes: ['P044200'] },
    { minute: 2.2, source: 'obd03', codes: ['P040100'] },
  ]);
  expect(moments(car, 0, 10).map(({ minute, events }) => [minute, events.length])).toEqual([
    [1.5, 2],
    [2.2, 3],
  ]);
});

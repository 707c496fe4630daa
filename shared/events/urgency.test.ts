import type { FaultReport, ReportedFault, Urgency } from '../messages/generated/types.ts';
import { fold } from './fold.ts';
import { emptyLedger, insertReports } from './ledger.ts';
import { urgencyOf } from './urgency.ts';

type Case = Partial<FaultReport> & { fault: Partial<ReportedFault>; times?: number };

function urgency({ fault, times = 1, ...more }: Case): Urgency | undefined {
  const reports = Array.from({ length: times }, (_, seq) => {
    const faults: ReportedFault[] = [{ type: 'errorCode', name: 'P042000', state: 'failed', ...fault }];
    return {
      unitId: 'u1',
      report: {
        seq,
        time: `2026-11-22T10:0${seq}:00Z`,
        source: 'uds19' as const,
        ecu: 'engine',
        complete: false,
        faults,
        ...more,
      },
    };
  });
  const [open] = fold(insertReports(emptyLedger(''), reports).ledger).states.flatMap((state) => state.open ?? []);
  return open && urgencyOf(open);
}

const coolant = (value: number) => ({ 'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature': value });

test.each<[string, Case, Urgency]>([
  ['a stored catalyst fault', { fault: { status: '2F' } }, 'medium'],
  ['the same, only pending', { fault: { status: '07' } }, 'low'],
  ['pending for the third time', { fault: { status: '07' }, times: 3 }, 'medium'],
  ['pending by mode 07', { fault: {}, source: 'obd07' }, 'low'],
  ['stored by KWP2000, whose status byte is another', { fault: { status: '60' }, source: 'kwp18' }, 'medium'],
  ['maturing by KWP2000', { fault: { status: '28', state: 'stored' }, source: 'kwp18' }, 'low'],
  ['a misfire', { fault: { name: 'P030100', status: '2F' } }, 'high'],
  ['a pending misfire at rest', { fault: { name: 'P030100', status: '07' } }, 'medium'],
  [
    'a coolant sensor while the engine is cool',
    { fault: { name: 'P011800', status: '2F' }, signals: coolant(85) },
    'medium',
  ],
  [
    'a coolant sensor while it overheats',
    { fault: { name: 'P011800', status: '2F' }, signals: coolant(121) },
    'critical',
  ],
  [
    'unsteady voltage',
    {
      fault: { name: 'P056100', status: '2F' },
      signals: { 'Vehicle.Speed': 60, 'Vehicle.LowVoltageBattery.CurrentVoltage': 13.9 },
    },
    'medium',
  ],
  [
    'unsteady voltage while the generator does not charge',
    {
      fault: { name: 'P056100', status: '2F' },
      signals: { 'Vehicle.Speed': 60, 'Vehicle.LowVoltageBattery.CurrentVoltage': 11.6 },
    },
    'high',
  ],
  ['a small fault for which the lamp is asked', { fault: { name: 'B100000', status: 'AF' } }, 'medium'],
  ['oil pressure', { fault: { type: 'warningLight', name: 'oilPressure', colour: 'red' } }, 'critical'],
  ['overheating', { fault: { type: 'warningLight', name: 'coolantTemperature' } }, 'critical'],
  ['brakes', { fault: { type: 'warningLight', name: 'brake', colour: 'red' } }, 'critical'],
  ['the engine lamp', { fault: { type: 'warningLight', name: 'engine', colour: 'yellow' } }, 'medium'],
  [
    'the engine lamp, blinking',
    { fault: { type: 'warningLight', name: 'engine', colour: 'yellow', blinking: true } },
    'high',
  ],
  ['a red lamp that nobody knows', { fault: { type: 'warningLight', name: 'unknown', colour: 'red' } }, 'high'],
])('%s is %#', (_, reported, expected) => expect(urgency(reported)).toBe(expected));

test.each<[string, ('07' | '2F' | '00')[], Urgency]>([
  ['pending', ['07'], 'low'],
  ['pending twice', ['07', '07'], 'low'],
  ['pending, gone, pending', ['07', '00', '07'], 'medium'],
  ['confirmed, gone, pending', ['2F', '00', '07'], 'medium'],
  ['confirmed, gone, confirmed', ['2F', '00', '2F'], 'medium'],
])('a catalyst fault %s, in any order of delivery', (_, statuses, expected) => {
  const reports = statuses.map((status, seq) => {
    const state = status === '00' ? ('gone' as const) : ('failed' as const);
    const faults: ReportedFault[] = [{ type: 'errorCode', name: 'P042000', state, status }];
    const time = `2026-11-22T10:0${seq}:00Z`;
    return { unitId: 'u1', report: { seq, time, source: 'uds19' as const, ecu: 'engine', complete: false, faults } };
  });
  for (const delivered of [reports, reports.toReversed(), [...reports.slice(1), ...reports]]) {
    const [open] = fold(insertReports(emptyLedger(''), delivered).ledger).states.flatMap((state) => state.open ?? []);
    expect(open && urgencyOf(open)).toBe(expected);
  }
});

import { decodeUpload } from './decode-upload.ts';
import { obd, sampleUpload } from './sample-upload.ts';

const at = (second: number, record: object) => ({
  ...record,
  time: new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString(),
});
const io = (second: number, more: object) => at(second, { type: 'io', ...more });
const off = (second: number, batteryVoltage: number) => io(second, { ignition: false, batteryVoltage });
const motion = (second: number, gForce: number, direction?: string) =>
  at(second, { type: 'motion', gForce, ...(direction ? { direction } : {}) });
const MINUTE = 60;

const notices = (records: object[], more = {}) =>
  decodeUpload(sampleUpload(records, more)).reports.flatMap(({ seq, source, ecu, complete, faults }) =>
    faults.map(({ type, name, state }) => [seq, source, ecu, complete, type, name, state].join(' ')),
  );
const low = (seq: number, state: string) => `${seq} io  false batteryWarning low ${state}`;
const rapid = (seq: number, state: string) => `${seq} io  false batteryWarning rapidDischarge ${state}`;

test.each<[string, object[], string[]]>([
  ['low with the ignition off', [off(0, 11.7)], [low(1, 'failed')]],
  ['each time that it is seen', [off(0, 11.7), off(60, 11.6)], [low(1, 'failed'), low(2, 'failed')]],
  ['not quite low', [off(0, 11.8), off(60, 12.39)], []],
  ['drawn down by the starter', [io(0, { ignition: true, batteryVoltage: 9.4 }), io(9, { batteryVoltage: 12.9 })], []],
  [
    'low for longer than a starter turns',
    [io(0, { ignition: true, batteryVoltage: 11.4 }), io(10, { batteryVoltage: 11.3 })],
    [low(2, 'failed')],
  ],
  ['low, when nothing is known of the ignition', [io(0, { batteryVoltage: 11.4 })], [low(1, 'failed')]],
  [
    'drawn down for a moment, when nothing is known of the ignition',
    [io(0, { batteryVoltage: 10.4 }), io(10, { batteryVoltage: 12.9 })],
    [],
  ],
  [
    'low for a moment while the car moves',
    [obd('410D20', { time: '2026-11-22T09:00:00Z' }), io(1, { batteryVoltage: 11.4 })],
    [],
  ],
  [
    'drawn down by a starter for some seconds, when nothing is known of the ignition',
    [9.1, 9.6, 10.5, 14.1].map((batteryVoltage, i) => io(i, { batteryVoltage })),
    [low(4, 'gone'), rapid(4, 'gone')],
  ],
  ['two in a row that are low', [off(0, 24.8), off(300, 22.9)], [low(1, 'gone'), low(2, 'failed')]],
  ['two in a row that are well', [off(0, 25.2), off(600, 24.9)], [low(1, 'gone')]],
  [
    'two in a row that are charged',
    [off(0, 23), io(60, { batteryVoltage: 28.2 })],
    [low(1, 'failed'), low(2, 'gone'), rapid(2, 'gone')],
  ],
  ['no car battery at all', [off(0, 4.23), off(0, 0)], []],
  ['well again, told once', [off(0, 11.7), off(60, 12.5), off(120, 12.5)], [low(1, 'failed'), low(2, 'gone')]],
  [
    'charged',
    [io(0, { ignition: true, batteryVoltage: 14.1 }), io(5, { batteryVoltage: 14 })],
    [low(1, 'gone'), rapid(1, 'gone')],
  ],
  [
    'losing half a volt in an hour at rest',
    [off(0, 12.3), off(10 * MINUTE, 12.3), off(70 * MINUTE, 11.9)],
    [rapid(3, 'failed')],
  ],
  ['losing as much within the minutes after the engine', [off(0, 12.9), off(4 * MINUTE, 12.3)], [low(1, 'gone')]],
  ['losing as much in two days', [off(0, 12.3), off(10 * MINUTE, 12.3), off(1900 * MINUTE, 11.9)], []],
  [
    'losing as much while the ignition is on',
    [off(0, 12.3), off(10 * MINUTE, 12.3), io(70 * MINUTE, { ignition: true, batteryVoltage: 11.9 })],
    [],
  ],
])('the battery: %s', (_, records, expected) => {
  const late = records.some((record) => (record as { time: string }).time > '2026-11-22T10:00:30Z');
  const more = late ? { sentAt: '2026-11-24T00:00:00Z', receivedAt: '2026-11-24T00:00:00.000Z' } : {};
  expect(notices(records, more)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['OFF', [low(2, 'failed')]],
  ['LOCK', [low(2, 'failed')]],
  ['ON', []],
])('an ignition that is told as VSS has it: %s', (value, expected) => {
  const state = at(0, { type: 'signal', name: 'Vehicle.LowVoltageSystemState', value });
  expect(notices([state, io(60, { batteryVoltage: 11.5 }), io(65, { batteryVoltage: 11.5 })]).slice(0, 1)).toEqual(
    expected,
  );
});

test("a voltage that is read from one of the car's ECUs is one of its battery", () => {
  const read = at(60, { type: 'uds', rx: '7E8', request: '222A07', response: '622A071CEC' });
  expect(notices([io(0, { ignition: false }), read])).toEqual([low(2, 'failed')]);
});

test('one that an ECU broadcasts ten times a second is noted every few seconds', () => {
  const frames = Array.from({ length: 120 }, (_, i) =>
    at(60 + i / 10, { type: 'can', bus: 0, id: '570', data: '00008200' }),
  );
  expect(notices([io(0, { ignition: false }), ...frames], { platform: 'vw-pq' })).toEqual([
    low(2, 'failed'),
    low(52, 'failed'),
    low(102, 'failed'),
  ]);
});

test('the unit on its own battery is unplugged, until it is not', () => {
  const records = [io(0, { externalPower: false }), io(1, { externalPower: true }), io(2, { externalPower: true })];
  expect(notices(records)).toEqual(['1 io  false unitUnplugged unit failed', '2 io  false unitUnplugged unit gone']);
});

test('one record is one report, whatever it tells', () => {
  const { reports } = decodeUpload(
    sampleUpload([io(0, { ignition: false, batteryVoltage: 11, externalPower: false })]),
  );
  expect(reports).toMatchObject([{ seq: 1, faults: [{ type: 'batteryWarning' }, { type: 'unitUnplugged' }] }]);
});

const IMPACT = 'motion  false impactWhileParked impact failed';
test.each<[string, object[], string[]]>([
  ['with the ignition off', [io(0, { ignition: false }), motion(60, 0.9)], [`2 ${IMPACT}`]],
  ['backwards', [io(0, { ignition: false }), motion(60, -0.9)], [`2 ${IMPACT}`]],
  ['that is the wind', [io(0, { ignition: false }), motion(60, 0.4, 'impact')], []],
  ['with the ignition on', [io(0, { ignition: true }), motion(60, 0.9, 'impact')], []],
  [
    'while the car rolls',
    [io(0, { ignition: false }), obd('410D14', { time: '2026-11-22T09:00:50Z' }), motion(60, 0.9)],
    [],
  ],
  ['called so by the unit, with nothing else known', [motion(60, 0.9, 'impact')], [`1 ${IMPACT}`]],
  ['braking, with nothing else known', [motion(60, 0.9, 'brake'), motion(61, 0.9)], []],
])('an acceleration %s', (_, records, expected) => {
  expect(notices(records)).toEqual(expected);
});

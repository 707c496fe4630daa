import { decode, frames, obd, reasons, values } from './sample-upload.ts';

const hex = (text: string, length: number) => Buffer.from(text.padEnd(length, '\0')).toString('hex');

describe('mode 06', () => {
  test('a test has its value and limits, as its scaling says', () => {
    expect(values([obd('46 21 84 0A 27 10 03 E8 4E 20')])).toEqual([
      'OBD.Monitor21.Test84.Value 1.22 V',
      'OBD.Monitor21.Test84.Minimum 0.122 V',
      'OBD.Monitor21.Test84.Maximum 2.44 V',
      'OBD.Monitor21.Test84.IsPassed 1',
    ]);
  });

  test('several tests in one message of several frames, one beyond its limit, then filling', () => {
    const records = frames('7E8 10 13 46 01 81 83 FF 9C', '7E8 21 00 00 00 64 A2 0B 24', '7E8 22 00 07 00 00 00 05 AA');
    expect(values(records)).toEqual([
      'OBD.Monitor01.Test81.Value -1',
      'OBD.Monitor01.Test81.Minimum 0',
      'OBD.Monitor01.Test81.Maximum 1',
      'OBD.Monitor01.Test81.IsPassed 0',
      'OBD.MonitorA2.Test0B.Value 7',
      'OBD.MonitorA2.Test0B.Minimum 0',
      'OBD.MonitorA2.Test0B.Maximum 5',
      'OBD.MonitorA2.Test0B.IsPassed 0',
    ]);
    expect(reasons(records)).toEqual([]);
  });

  test('which monitors there are, of other ECUs too', () => {
    expect(values([obd('46 00 C0 00 00 01 20 80 00 00 00', { rx: '7E9' })])).toEqual([
      'OBD.EcuTransmission.Monitors00 01 02 20',
      'OBD.EcuTransmission.Monitors20 21',
    ]);
  });

  test.each([
    ['46', 'truncated'],
    ['46 00 C0 00', 'truncated'],
    ['46 01 81 83 FF 9C 00 00 00', 'truncated'],
    ['46 01 81 7D 00 01 00 00 00 02', 'unknown-pid'],
  ])('%s is %s and no value', (response, reason) => {
    expect([values([obd(response)]), reasons([obd(response)])]).toEqual([[], [`1 ${reason}`]]);
  });

  test('on older buses the maker alone knows the scaling', () => {
    expect(reasons([obd('46 01 80 12 34 56 78', { bus: 'legacy' })])).toEqual(['1 unknown-pid']);
  });
});

describe('mode 05', () => {
  const legacy = { bus: 'legacy', rx: '10' };

  test.each([
    ['45 01 01 5A', ['OBD.OxygenTest.Sensor01.RichToLeanThreshold.Value 0.45 V']],
    [
      '45 05 02 19 00 32',
      [
        'OBD.OxygenTest.Sensor02.RichToLeanSwitchTime.Value 0.1 s',
        'OBD.OxygenTest.Sensor02.RichToLeanSwitchTime.Minimum 0 s',
        'OBD.OxygenTest.Sensor02.RichToLeanSwitchTime.Maximum 0.2 s',
      ],
    ],
    ['45 00 01 C0 00 00 00', ['OBD.OxygenTest.Sensor01.Tests00 01 02']],
  ])('%s', (response, expected) => {
    expect([values([obd(response, legacy)]), reasons([obd(response, legacy)])]).toEqual([expected, []]);
  });

  test('cut off, or a test that is the maker’s', () => {
    expect(reasons([obd('45 01 01', legacy), obd('45 81 01 22', legacy)])).toEqual(['1 truncated', '2 unknown-pid']);
  });
});

describe('mode 09', () => {
  test('calibrations, their verification numbers, name of the ECU', () => {
    const records = [
      obd(`49 04 02 ${hex('04E906016', 16)} ${hex('CAL2', 16)}`),
      obd('49 06 02 17 91 BC 82 00 00 00 01'),
      obd(`49 0A 01 ${hex('ECM\0-Engine Control', 20)}`),
    ];
    expect(values(records)).toEqual([
      'Private.Ecu.Engine.CalibrationId 04E906016, CAL2',
      'Private.Ecu.Engine.CalibrationVerificationNumber 1791BC82, 00000001',
      'Private.Ecu.Engine.Name ECM -Engine Control',
    ]);
  });

  test('how often monitors have run', () => {
    const points = values([obd(`49 0B 04 00 10 01 00 00 02 00 03`)]);
    expect(points).toEqual([
      'OBD.InUsePerformance.MonitoringConditions 16',
      'OBD.InUsePerformance.IgnitionCycles 256',
      'OBD.InUsePerformance.HydrocarbonCatalystCompletions 2',
      'OBD.InUsePerformance.HydrocarbonCatalystConditions 3',
    ]);
    expect(values([obd(`49 08 14 ${'00 01 '.repeat(20)}`)])).toHaveLength(20);
  });

  test('which there are', () => {
    expect(values([obd('49 00 55 40 00 00'), obd('49 00 01 54 00 00 00', { bus: 'legacy' })])).toEqual([
      'OBD.InformationTypes00 02 04 06 08 0A',
      'OBD.InformationTypes00 02 04 06',
    ]);
  });

  test('lines of older buses', () => {
    const legacy = { bus: 'legacy', rx: '10' };
    const lines = [...hex('37820-TST-A01', 16).matchAll(/.{8}/g)].map(([four], i) =>
      obd(`49040${i + 1}${four}`, legacy),
    );
    expect(values(lines.toReversed())).toEqual(['Private.Ecu.Engine.CalibrationId 37820-TST-A01']);
    expect(values([obd('49 06 01 12 34 AB CD', legacy)])).toEqual([
      'Private.Ecu.Engine.CalibrationVerificationNumber 1234ABCD',
    ]);
    expect(reasons(lines.slice(1))).toEqual(['1 lost-frame', '2 lost-frame', '3 lost-frame']);
    expect(decode([obd('49 03 04', legacy)])).toMatchObject({ rows: [], undecodable: [] });
  });

  test.each([
    ['49 04 02 30 30', 'truncated'],
    ['49 08 14 00 01', 'truncated'],
    ['49 00 01 02', 'truncated'],
    ['49 33 01 02', 'unknown-pid'],
  ])('%s is %s', (response, reason) => {
    expect([values([obd(response)]), reasons([obd(response)])]).toEqual([[], [`1 ${reason}`]]);
  });
});

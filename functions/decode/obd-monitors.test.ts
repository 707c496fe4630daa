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

  test.each([
    ['46 21 01 FB FF FF FF F6 00 00', ['Value -10 kPa', 'Minimum -100 kPa', 'Maximum 0 kPa', 'IsPassed 1']],
    ['46 21 01 32 27 10 00 00 FF FF', ['Value 7.747 mm', 'Minimum 0 mm', 'Maximum 50.7699645 mm', 'IsPassed 1']],
    ['46 21 01 92 FF FB FF FC 00 00', ['Value -0.5 Nm', 'Minimum -0.4 Nm', 'Maximum 0 Nm', 'IsPassed 0']],
    ['46 21 01 2F 00 64 00 00 00 64', ['Value 1 percent', 'Minimum 0 percent', 'Maximum 1 percent', 'IsPassed 1']],
    ['46 21 01 16 01 90 00 00 03 E8', ['Value 0 celsius', 'Minimum -40 celsius', 'Maximum 60 celsius', 'IsPassed 1']],
    ['46 21 01 96 FF 9C FF 38 00 64', ['Value -10 celsius', 'Minimum -20 celsius', 'Maximum 10 celsius', 'IsPassed 1']],
  ])('%s', (response, expected) => {
    expect(values([obd(response)])).toEqual(expected.map((value) => `OBD.Monitor21.Test01.${value}`));
  });

  test('on older buses the maker alone knows the scaling: raw numbers, with the least or the greatest that passes', () => {
    const legacy = { bus: 'legacy', rx: '10' };
    const records = [obd('46 01 80 12 34 12 34', legacy), obd('46 02 05 00 0A 00 09 46 00 FF C0 00 00 01', legacy)];
    expect(values(records)).toEqual([
      'OBD.LegacyMonitor01.Component00.Value 4660',
      'OBD.LegacyMonitor01.Component00.Minimum 4660',
      'OBD.LegacyMonitor01.Component00.IsPassed 1',
      'OBD.LegacyMonitor02.Component05.Value 10',
      'OBD.LegacyMonitor02.Component05.Maximum 9',
      'OBD.LegacyMonitor02.Component05.IsPassed 0',
      'OBD.LegacyMonitors00 01 02 20',
    ]);
    expect(reasons([obd('46 01 80 12 34 56', legacy)])).toEqual(['1 truncated']);
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
    const counters = values([obd(`49 08 1C ${'00 01 '.repeat(27)} 00 07`)]);
    expect([counters.length, counters.at(-1)]).toEqual([28, 'OBD.InUsePerformance.ParticulateFilterBank2Conditions 7']);
  });

  test('serial and regulation numbers, cycles, distance since the evaporative system was judged', () => {
    const records = [
      obd(`49 0D 01 000000 ${hex('EN123456789012', 14)}`),
      obd(`49 11 01 ${hex('GTR 005.000', 11)}`),
      obd('49 12 01 01 00'),
      obd('49 14 01 01 2C'),
      obd('49 14 01 FF FF'),
    ];
    expect(values(records)).toEqual([
      'Private.Ecu.Engine.EngineSerialNumber EN123456789012',
      'Private.Ecu.Engine.GlobalTechnicalRegulation GTR 005.000',
      'OBD.FueledEngineIgnitionCycles 256',
      'OBD.DistanceSinceEvapDecision 300 km',
    ]);
    expect(reasons(records)).toEqual([]);
  });

  test('which there are', () => {
    expect(values([obd('49 00 55 40 00 01 20 80 00 00 00')])).toEqual([
      'OBD.InformationTypes00 02 04 06 08 0A 20',
      'OBD.InformationTypes20 21',
    ]);
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
    for (const count of ['49 03 04', '49 0C 05'])
      expect(decode([obd(count, legacy)])).toMatchObject({ rows: [], undecodable: [] });
  });

  test('lines of older buses: each has two counters', () => {
    const legacy = { bus: 'legacy', rx: '10' };
    const records = [
      obd('49 08 02 00 03 00 04', legacy),
      obd('49 08 01 00 10 00 20 49 08 0E 00 05 00 06', legacy),
      obd('49 0B 09 00 07 00 08', legacy),
    ];
    expect(values(records)).toEqual(
      [
        'CatalystBank1Completions 3',
        'CatalystBank1Conditions 4',
        'MonitoringConditions 16',
        'IgnitionCycles 32',
        'ParticulateFilterBank2Completions 5',
        'ParticulateFilterBank2Conditions 6',
        'FuelMonitorCompletions 7',
        'FuelMonitorConditions 8',
      ].map((counter) => `OBD.InUsePerformance.${counter}`),
    );
    expect(reasons([obd('49 08 0F 00 01 00 02', legacy), obd('49 08 00 00 01 00 02', legacy)])).toEqual([
      '1 truncated',
      '2 truncated',
    ]);
  });

  test('lines of older buses: several items, and a number before which zeros stand', () => {
    const legacy = { bus: 'legacy', rx: '10' };
    const lines = (type: string, bytes: string) =>
      [...bytes.matchAll(/.{8}/g)].map(([four], i) => obd(`49${type}0${i + 1}${four}`, legacy));
    const calibrations = lines('04', hex('FIRST', 16) + hex('SECOND', 16));
    expect(values(calibrations)).toEqual([
      'Private.Ecu.Engine.CalibrationId FIRST',
      'Private.Ecu.Engine.CalibrationId FIRST, SECOND',
    ]);
    expect(values(lines('06', '1234ABCD00000001')).at(-1)).toBe(
      'Private.Ecu.Engine.CalibrationVerificationNumber 1234ABCD, 00000001',
    );
    expect(values(lines('0D', `000000${hex('EN123456789012345', 17)}`))).toEqual([
      'Private.Ecu.Engine.EngineSerialNumber EN123456789012345',
    ]);
    expect(reasons(calibrations.slice(0, 6))).toEqual(['5 lost-frame', '6 lost-frame']);
  });

  test.each([
    ['49 04 02 30 30', 'truncated'],
    ['49 08 14 00 01', 'truncated'],
    ['49 00 01 02', 'truncated'],
    ['49 33 01 02', 'unknown-pid'],
    ['49 14 01 01', 'truncated'],
    ['49 03 04', 'unknown-pid'],
  ])('%s is %s', (response, reason) => {
    expect([values([obd(response)]), reasons([obd(response)])]).toEqual([[], [`1 ${reason}`]]);
  });
});

import { decode, faults, obd, reasons, values } from './sample-upload.ts';

describe('mode 01', () => {
  test.each([
    ['410499', 'OBD.EngineLoad 60 percent'],
    ['41056E', 'Powertrain.CombustionEngine.EngineCoolant.Temperature 70 celsius'],
    ['410C0A6B', 'Powertrain.CombustionEngine.Speed 666.75 rpm'],
    ['410D23', 'Speed 35 km/h'],
    ['41100A0A', 'Powertrain.CombustionEngine.MAF 25.7 g/s'],
    ['41A6011000AA', 'TraveledDistance 1782596.2 km'],
    ['41A60110AA55', 'TraveledDistance 1786939.7 km'],
    ['410680', 'OBD.ShortTermFuelTrim1 0 percent'],
    ['4106FF', 'OBD.ShortTermFuelTrim1 99.21875 percent'],
    ['410E00', 'OBD.TimingAdvance -64 degrees'],
    ['4132FFFF', 'OBD.EVAPVaporPressure -0.25 Pa'],
    ['415EFFFF', 'OBD.FuelRate 3276.75 l/h'],
    ['415D0000', 'OBD.FuelInjectionTiming -210 degrees'],
    ['413CFFFF', 'OBD.Catalyst.Bank1.Temperature1 6513.5 celsius'],
    ['412200FF', 'OBD.FuelRailPressureVac 20.145 kPa'],
    ['41A401700000', 'Powertrain.Transmission.CurrentGear 7'],
  ])('%s is %s', (response, expected) => {
    expect(values([obd(response)])).toEqual([expected]);
    expect(reasons([obd(response)])).toEqual([]);
  });

  test('several PIDs come in one answer, in any order', () => {
    expect(values([obd('41 04 99 05 6E 0A 96 0C 0A 6B 0D 23')])).toEqual([
      'OBD.EngineLoad 60 percent',
      'Powertrain.CombustionEngine.EngineCoolant.Temperature 70 celsius',
      'OBD.FuelPressure 450 kPa',
      'Powertrain.CombustionEngine.Speed 666.75 rpm',
      'Speed 35 km/h',
    ]);
    expect(values([obd('41 0D 23 04 99')])).toEqual(['Speed 35 km/h', 'OBD.EngineLoad 60 percent']);
  });

  test('bitmaps tell what is supported', () => {
    expect(values([obd('41 00 BF BF A8 91 20 80 00 00 00')])).toEqual([
      'OBD.PidsA 01 03 04 05 06 07 08 09 0B 0C 0D 0E 0F 10 11 13 15 19 1C 20',
      'OBD.PidsB 21',
    ]);
  });

  test('monitor status', () => {
    expect(values([obd('41 01 83 07 FF 00')])).toEqual([
      'OBD.Status.IsMILOn 1',
      'OBD.Status.DTCCount 3',
      'OBD.Status.IgnitionType 0',
      'OBD.Status.SupportedMonitors 11',
      'OBD.Status.IncompleteMonitors 0',
    ]);
    expect(decode([obd('41 01 00 0E E9 68')]).rows[2]).toMatchObject({ value: 1, text: 'compression' });
  });

  test('what other ECUs than that of the engine say of themselves stands apart', () => {
    expect(values([obd('41 01 00 04 00 00', { rx: '7E9' }), obd('41 0D 32', { rx: '7E9' })])).toEqual([
      'OBD.EcuTransmission.Status.IsMILOn 0',
      'OBD.EcuTransmission.Status.DTCCount 0',
      'OBD.EcuTransmission.Status.IgnitionType 0',
      'OBD.EcuTransmission.Status.SupportedMonitors 1',
      'OBD.EcuTransmission.Status.IncompleteMonitors 0',
      'Speed 50 km/h',
    ]);
  });

  test('sensors that the ECU says are not there have no value', () => {
    expect(values([obd('41 6D 02 00 00 05 D9 00 00 00 00 00 00')])).toEqual(['OBD.FuelRail.A.Pressure 14970 kPa']);
    expect(values([obd('41 68 01 40 00 00 00 00 00')])).toEqual(['OBD.IntakeTemperature.Sensor1 24 celsius']);
  });

  test('what fills a frame up is no PID', () => {
    for (const filling of ['0000', '555555', 'AAAA', 'CC', 'FFFFFFFF']) {
      expect(values([obd(`410D23${filling}`)])).toEqual(['Speed 35 km/h']);
      expect(reasons([obd(`410D23${filling}`)])).toEqual([]);
    }
  });

  test('a value that is cut off is none, what came before it stays', () => {
    expect(values([obd('41 0D 23 0C 0A')])).toEqual(['Speed 35 km/h']);
    expect(reasons([obd('41 0D 23 0C 0A'), obd('41 0C'), obd('41'), obd('41 D0 11')])).toEqual([
      '1 truncated',
      '2 truncated',
      '3 truncated',
      '4 unknown-pid',
    ]);
  });
});

describe('modes 03, 07 and 0A', () => {
  test('on CAN with a count, cut to it', () => {
    expect(faults([obd('43 04 01 43 41 96 81 48 C1 48')])).toEqual([
      'engine obd03 P014300 failed',
      'engine obd03 C019600 failed',
      'engine obd03 B014800 failed',
      'engine obd03 U014800 failed',
    ]);
    expect(faults([obd('43 01 03 01 AA AA')])).toEqual(['engine obd03 P030100 failed']);
    expect(faults([obd('47 01 03 01', { rx: '7e9' })])).toEqual(['transmission obd07 P030100 failed']);
    expect(faults([obd('4A 01 03 01', { rx: '18DAF110' })])).toEqual(['engine obd0A P030100 failed']);
  });

  test('shorter than the count is undecodable and no complete scan', () => {
    expect(decode([obd('43 04 01 43')])).toMatchObject({
      reports: [],
      undecodable: [{ reason: 'truncated', ecu: 'engine' }],
    });
  });

  test('on legacy buses without a count, filled up with zeros', () => {
    const legacy = { bus: 'legacy', rx: '10' };
    expect(faults([obd('43 01 33 03 00 04 20', legacy), obd('43 01 71 00 00 00 00', legacy)])).toEqual([
      'engine obd03 P013300 failed',
      'engine obd03 P030000 failed',
      'engine obd03 P042000 failed',
      'engine obd03 P017100 failed',
    ]);
    expect(faults([obd('43 01 33 03 00 04 20 43 01 71 00 00 00 00', legacy)])).toHaveLength(4);
    expect(decode([obd('43 00 00 00 00 00 00', legacy)]).reports).toEqual([]);
  });

  test('mode 0A is on CAN only', () => {
    const legacy = obd('4A 03 01 00 00 00 00', { bus: 'legacy', rx: '10' });
    expect([faults([legacy]), reasons([legacy])]).toEqual([[], ['1 unknown-service']]);
  });

  test.each([
    ['mode 03 on CAN', obd('43 00'), true],
    ['mode 07', obd('47 00'), undefined],
    ['mode 03 on a legacy bus', obd('43 01 33 00 00 00 00', { bus: 'legacy' }), false],
  ])('%s: complete %s', (_, record, complete) => {
    expect(decode([record]).reports[0]?.complete).toBe(complete);
  });
});

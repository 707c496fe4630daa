import { decodeUpload } from './decode-upload.ts';
import { frames, obd, sampleUpload, uds } from './sample-upload.ts';

const decode = (records: object[], more = {}) => decodeUpload(sampleUpload(records, more));
/** data points as `signal value unit`, or with the text where there is one */
const values = (records: object[], more = {}) =>
  decode(records, more).rows.map(({ signal, value, text, unit }) =>
    [signal.replace(/^Vehicle\./, ''), value ?? text, ...(unit ? [unit] : [])].join(' '),
  );
/** faults as `ecu source name state` */
const faults = (records: object[], more = {}) =>
  decode(records, more).reports.flatMap(({ ecu, source, faults: some }) =>
    some.map(({ name, state }) => `${ecu} ${source} ${name} ${state}`),
  );
const reasons = (records: object[], more = {}) =>
  decode(records, more).undecodable.map(({ seq, reason }) => `${seq} ${reason}`);

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
    ]);
    expect(decode([obd('41 01 00 0E E9 68')]).rows[2]).toMatchObject({ value: 1, text: 'compression' });
  });

  test('what other ECUs than that of the engine say of themselves stands apart', () => {
    expect(values([obd('41 01 00 04 00 00', { rx: '7E9' }), obd('41 0D 32', { rx: '7E9' })])).toEqual([
      'OBD.EcuTransmission.Status.IsMILOn 0',
      'OBD.EcuTransmission.Status.DTCCount 0',
      'OBD.EcuTransmission.Status.IgnitionType 0',
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

  test.each([
    ['mode 03 on CAN', obd('43 00'), true],
    ['mode 07', obd('47 00'), undefined],
    ['mode 03 on a legacy bus', obd('43 01 33 00 00 00 00', { bus: 'legacy' }), false],
  ])('%s: complete %s', (_, record, complete) => {
    expect(decode([record]).reports[0]?.complete).toBe(complete);
  });
});

describe('UDS 19', () => {
  test('02 gives seven characters with the failure type', () => {
    expect(decode([uds('59 02 FB 12 34 56 20 12 34 57 60')]).rows).toEqual([]);
    expect(faults([uds('59 02 FB 12 34 56 2F 12 34 57 28')])).toEqual([
      'engine uds19 P123456 failed',
      'engine uds19 P123457 stored',
    ]);
    expect(faults([uds('59 02 FF 52 34 00 09 5F ED CB 01 81 23 45 01 FF FF FF 01 15 70 00 01 03 01 00 01')])).toEqual(
      ['C123400', 'C1FEDCB', 'B012345', 'U3FFFFF', 'P157000', 'P030100'].map((name) => `engine uds19 ${name} failed`),
    );
  });

  test.each([
    ['01', 'failed'],
    ['2F', 'failed'],
    ['04', 'stored'],
    ['08', 'stored'],
    ['80', 'stored'],
    ['98', 'stored'],
    ['20', 'gone'],
    ['60', 'gone'],
    ['00', 'gone'],
    ['10', 'untested'],
    ['50', 'untested'],
  ])('status %s is %s', (status, state) => {
    const [report] = decode([{ ...uds(`59 02 FF 12 34 56 ${status}`), request: '1902FF' }]).reports;
    expect(report?.faults[0]).toEqual({ type: 'errorCode', name: 'P123456', state, status });
  });

  test('padding and all-zero codes are no faults, repeats are kept', () => {
    for (let padding = 0; padding <= 5; padding += 1) {
      const record = uds(`59 02 FB 12 34 56 20 12 34 57 60${' 00'.repeat(padding)}`);
      expect(faults([record])).toEqual(['engine uds19 P123456 gone', 'engine uds19 P123457 gone']);
      expect(reasons([record])).toEqual([]);
    }
    expect(faults([uds('59 02 FF 12 34 56 08 12 34 56 08')])).toHaveLength(2);
  });

  test.each([
    ['1902FF', '5902FF', true],
    ['19028D', '5902FF', true],
    ['19028C', '5902FF', false],
    ['190208', '5902FF', false],
    [undefined, '5902FF', false],
    ['1902FF', '5902FF123456', false],
    ['190AFF', '590AFF12345609', false],
  ])('asked by %s, %s is a complete scan: %s', (request, response, complete) => {
    expect(decode([uds(response, request ? { request } : {})]).reports[0]?.complete ?? false).toBe(complete);
  });

  test('numbers that are not J2012 are translated by table, for the ECU that the table is of, or stay what they are', () => {
    const vag = { encoding: 'vag' };
    expect(faults([uds('59 02 FF 00 39 E7 09', vag)])).toEqual(['engine uds19 P060600 failed']);
    expect(faults([uds('59 02 FF 00 43 0E 09', vag)])).toEqual(['engine uds19 VAG00430E failed']);
    expect(faults([uds('59 02 FF 00 39 E7 09', { ...vag, rx: '713' })])).toEqual(['713 uds19 VAG0039E7 failed']);
    expect(faults([uds('59 02 FF 00 39 E7 09')])).toEqual(['engine uds19 P0039E7 failed']);
  });

  test('04 and 06 tell of one code', () => {
    expect(faults([uds('59 04 12 34 56 24 02 01 47 11 A6 66 07 50 20'), uds('59 06 15 25 F3 2B 84 05')])).toEqual([
      'engine uds19 P123456 stored',
      'engine uds19 P1525F3 failed',
    ]);
  });

  test('ECUs have the names of the platform, else their id', () => {
    const on = (rx: string, platform?: string) =>
      decode([uds('59 02 FF 12 34 56 01', { rx })], { platform }).reports[0]?.ecu;
    expect(['7E8', '7E9', '18DAF118', '7ea', '77D', '77F'].map((rx) => on(rx, 'vw-mqb'))).toEqual([
      'engine',
      'transmission',
      'transmission',
      '7EA',
      'abs',
      'airbag',
    ]);
    expect(on('77D')).toBe('77D');
  });

  test('a negative answer is kept, one that only asks for patience is none', () => {
    expect(decode([uds('7F 19 31'), uds('7F 19 78')]).undecodable).toMatchObject([
      { seq: 1, reason: 'negative-response', detail: '19 31' },
    ]);
  });
});

describe('ISO-TP', () => {
  test('ECUs interleave', () => {
    const records = frames(
      '7E8 10 0A 43 04 01 43 01 96',
      '7E9 04 43 01 07 00',
      '7E0 30 00 00 00 00 00 00 00',
      '7E8 21 02 34 02 35 00 00 00',
    );
    expect(faults(records)).toEqual([
      'engine obd03 P014300 failed',
      'engine obd03 P019600 failed',
      'engine obd03 P023400 failed',
      'engine obd03 P023500 failed',
      'transmission obd03 P070000 failed',
    ]);
    expect(decode(records).reports.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('frames are put in order of seq, not of place', () => {
    const [first, second, third] = frames(
      '7E8 10 14 49 02 01 31 46 4D',
      '7E8 21 43 55 39 4A 39 34 48',
      '7E8 22 55 41 30 34 35 32 34',
    );
    const records = [
      { ...third, seq: 9 },
      { ...first, seq: 5 },
      { ...second, seq: 7 },
      { ...second, seq: 7 },
    ];
    expect(decode(records).state.signals['Vehicle.VehicleIdentification.VIN']).toMatchObject({
      text: '1FMCU9J94HUA04524',
      seq: 5,
    });
  });

  test('a missing frame drops its message and nothing else', () => {
    const records = frames('7E8 10 14 49 02 01 31 46 4D', '7E8 22 55 41 30 34 35 32 34', '7E8 03 41 0D 32 00 00 00 00');
    expect(values(records)).toEqual(['Speed 50 km/h']);
    expect(reasons(records)).toEqual(['1 lost-frame', '2 lost-frame']);
    expect(reasons(frames('7E8 10 14 49 02 01 31 46 4D'))).toEqual(['1 lost-frame']);
    expect(reasons(frames('7E8 10 14 49 02 01 31 46 4D', '7E8 02 43 00'))).toEqual(['1 lost-frame']);
  });

  test('29-bit ids, ids in lower case, two buses', () => {
    expect(values([...frames('18DAF110 03 41 0D 32'), ...frames('7e8 03 41 0D 33')])).toEqual([
      'Speed 50 km/h',
      'Speed 51 km/h',
    ]);
    const [first, second] = frames('7E8 10 08 41 0C 0A 6B 0D 23', '7E8 21 04 99 00 00 00 00 00');
    expect(reasons([first ?? {}, { ...second, bus: 1 }]).sort()).toEqual(['1 lost-frame', '2 lost-frame']);
  });

  test('requests and flow control are not answers, wherever they come', () => {
    const records = frames(
      '7DF 02 01 0D',
      '7E0 02 01 0D',
      '18DB33F1 02 01 0D',
      '18DA10F1 02 01 0D',
      '7E0 30 00 00',
      '7E8 30 00 00',
      '7E0 10 14 2E F1 90',
    );
    expect(decode(records)).toMatchObject({ rows: [], reports: [], undecodable: [] });
  });

  test('the request says whether a scan is complete', () => {
    const scan = (request: string) =>
      decode([...frames(request), ...frames('7E8 10 0B 59 02 FF 12 34 56', '7E0 30 00 00', '7E8 21 09 12 34 57 08')])
        .reports[0]?.complete;
    expect([
      scan('7E0 03 19 02 FF'),
      scan('7DF 03 19 02 8D'),
      scan('7E0 03 19 02 08'),
      scan('7E1 03 19 02 FF'),
    ]).toEqual([true, true, false, false]);
  });

  test.each([4095, 5000])('a message of %d bytes', (length) => {
    const dtcs = (length - 3) >> 2;
    const payload = Buffer.concat([
      Buffer.from('5902FF', 'hex'),
      Buffer.from('12345609'.repeat(dtcs), 'hex'),
      Buffer.alloc(length - 3 - 4 * dtcs),
    ]);
    const head =
      length < 4096
        ? Buffer.from([0x10 | (length >> 8), length & 0xff])
        : Buffer.from([0x10, 0, 0, 0, length >> 8, length & 0xff]);
    const records = [
      { type: 'can', id: '7E8', data: Buffer.concat([head, payload.subarray(0, 8 - head.length)]).toString('hex') },
    ];
    for (let at = 8 - head.length, n = 1; at < length; at += 7, n += 1) {
      records.push({
        type: 'can',
        id: '7E8',
        data: `2${(n & 15).toString(16)}${payload.subarray(at, at + 7).toString('hex')}`,
      });
    }
    expect(decode(records).reports[0]?.faults).toHaveLength(dtcs);
    expect(reasons(records)).toEqual([]);
  });

  test('what is no frame of ISO-TP', () => {
    expect(reasons(frames('7E8 00 00', '7E8', '7E8 40 00', '7E8 05 41 0D', '7E8 10 04 41 0D 32 00'))).toEqual([
      '1 bad-frame',
      '2 bad-frame',
      '3 bad-frame',
      '4 truncated',
      '5 bad-frame',
    ]);
  });
});

describe('VIN', () => {
  const vin = (records: object[]) =>
    decode(records, { vin: '1FMCU9J94HUA04524' }).state.signals['Vehicle.VehicleIdentification.VIN'];
  const hex = Buffer.from('1FMCU9J94HUA04524').toString('hex');

  test.each([
    ['mode 09 on CAN', obd(`490201${hex}`)],
    ['with zeros before it', obd(`490201000000${hex}`)],
    ['UDS 22 F190', uds(`62F190${hex}`)],
    ['with padding after it', uds(`62F190${hex}000000`)],
    ['with its length before it', uds(`62F19011${hex}`)],
    [
      'five lines of a legacy bus',
      obd('49020100000031 490202464D4355 490203394A3934 49020448554130 49020534353234', { bus: 'legacy' }),
    ],
  ])('%s', (_, record) => {
    expect(vin([record])).toMatchObject({ value: 1, text: '1FMCU9J94HUA04524' });
  });

  test('five lines of a legacy bus, each a record, in any order', () => {
    const lines = ['49020100000031', '490202464D4355', '490203394A3934', '49020448554130', '49020534353234'].map(
      (line) => obd(line, { bus: 'legacy', rx: '10' }),
    );
    expect(vin(lines)).toMatchObject({ text: '1FMCU9J94HUA04524', seq: 1 });
    expect(vin(lines.toReversed())).toMatchObject({ text: '1FMCU9J94HUA04524', seq: 5 });
    expect(reasons(lines.slice(1))).toEqual(['1 lost-frame', '2 lost-frame', '3 lost-frame', '4 lost-frame']);
  });

  test('the data point does not hold it: it says whether it is the one provisioned', () => {
    const point = (provisioned: string) =>
      decode([obd(`490201${hex}`)], { vin: provisioned }).rows.map(({ value, text }) => [value, text]);
    expect([point('1FMCU9J94HUA04524'), point('WVWZZZAUZHW000001')]).toEqual([[[1, null]], [[0, null]]]);
  });

  test('anything else is none', () => {
    expect(vin([obd('4902'), obd('49020131464D'), uds('62F190')])).toBeUndefined();
  });
});

describe('freeze frame', () => {
  test('has a frame number before the data, and its values are not those of now', () => {
    expect(values([obd('42 0C 00 0F A0')])).toEqual(['OBD.FreezeFrame.Powertrain.CombustionEngine.Speed 1000 rpm']);
    expect(decode([obd('42 0C 00 0F A0')]).state.signals['Vehicle.Powertrain.CombustionEngine.Speed']).toBeUndefined();
  });

  test('hangs on the report of the code that it was stored for', () => {
    const { reports } = decode([obd('43 02 01 71 03 01'), obd('42 02 00 03 01'), obd('42 0C 00 0F A0 0D 00 32')]);
    expect(reports[0]?.freezeFrame).toEqual({ 'Vehicle.Powertrain.CombustionEngine.Speed': 1000, 'Vehicle.Speed': 50 });
  });
});

describe('broadcast signals of VW MQB', () => {
  test('odometer, parked time, tank, outside temperature', () => {
    expect(values(frames('6B7 40 E2 01 E1 00 2F 00 89'))).toEqual([
      'TraveledDistance 123456 km',
      'Private.ParkedTime 3600 s',
      'Powertrain.FuelSystem.AbsoluteLevel 47 l',
      'Exterior.AirTemperature 18.5 celsius',
    ]);
  });

  test('lamps and speed', () => {
    const lit = values(frames('30B 09 00 41 00 00 00 A0 00')).filter((value) => !value.endsWith(' 0'));
    expect(lit).toEqual([
      'Private.WarningLight.Abs 1',
      'Private.WarningLight.Airbag 1',
      'Powertrain.FuelSystem.IsFuelLevelLow 1',
      'Private.WarningLight.OilPressure 1',
      'Speed 51.2 km/h',
    ]);
  });

  test('a VIN in three parts', () => {
    const parts = frames('6B4 00 00 00 00 00 57 56 57', '6B4 01 5A 5A 5A 31 4A 5A 33', '6B4 02 57 30 30 30 30 30 30');
    expect(decode(parts).state.signals['Vehicle.VehicleIdentification.VIN']).toMatchObject({
      text: 'WVWZZZ1JZ3W000000',
    });
    expect(values(parts.slice(0, 2))).toEqual([]);
  });

  test('values that say "not known yet" or "error" are no measurements', () => {
    expect(
      values(frames('6B7 FE FF 0F 00 00 7E 00 FE', '6B8 00 00 F8 FB FF 00 00', '640 00 FE FE FE 00 00 00 00')),
    ).toEqual(['Private.ParkedTime 0 s']);
    expect(values(frames('6B7 40 E2 01 E1 00 AF 80 89'))).toEqual([
      'TraveledDistance 123456 km',
      'Private.ParkedTime 3600 s',
    ]);
  });

  test('only on that platform', () => {
    expect(reasons(frames('6B7 40 E2 01 E1 00 2F 00 89'), { platform: undefined })).toEqual(['1 unknown-id']);
    expect(reasons(frames('6B7 40 E2'))).toEqual(['1 truncated']);
  });
});

test("the unit's own records", () => {
  const records = [
    { type: 'gnss', latitude: 55.6761, longitude: 12.5683, speed: 50, heading: 120, hdop: 0.9 },
    { type: 'io', ignition: true, batteryVoltage: 12.6, externalPower: true },
    { type: 'motion', gForce: 0.24, direction: 'brake' },
    { type: 'signal', name: 'Vehicle.TraveledDistance', value: 94636 },
    { type: 'signal', name: 'Vehicle.Cabin.Door.Row1.DriverSide.IsOpen', value: true },
  ];
  expect(values(records)).toEqual([
    'CurrentLocation.Latitude 55.6761 degrees',
    'CurrentLocation.Longitude 12.5683 degrees',
    'CurrentLocation.Heading 120 degrees',
    'Private.GNSS.Speed 50 km/h',
    'Private.GNSS.HDOP 0.9 ratio',
    'LowVoltageSystemState 1',
    'LowVoltageBattery.CurrentVoltage 12.6 V',
    'Private.Unit.IsExternallyPowered 1',
    'Private.Unit.GForce 0.24 ratio',
    'TraveledDistance 94636 km',
    'Cabin.Door.Row1.DriverSide.IsOpen 1',
  ]);
  expect(decode(records).state.position).toEqual({
    latitude: 55.6761,
    longitude: 12.5683,
    time: '2026-11-22T10:00:00Z',
    seq: 1,
  });
});

test.each([
  ['0,0, which receivers without a fix say', { type: 'gnss', latitude: 0, longitude: 0, speed: 0 }],
  ['a position at the speed of an aeroplane', { type: 'gnss', latitude: 55, longitude: 12, speed: 501 }],
  [
    'coolant of a test bench',
    { type: 'signal', name: 'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature', value: 155 },
  ],
  [
    'a battery at -1 percent',
    { type: 'signal', name: 'Vehicle.Powertrain.TractionBattery.StateOfCharge.Current', value: -1 },
  ],
])('%s is no value, and kept', (_, record) => {
  const { rows, undecodable, state } = decode([record]);
  expect([rows, state.position]).toEqual([[], undefined]);
  expect(undecodable).toMatchObject([{ seq: 1, reason: 'implausible', record }]);
});

describe('time', () => {
  test.each([
    ['2014-12-31T23:59:59Z', false],
    ['2026-09-23T10:00:29Z', false],
    ['2026-09-23T10:00:31Z', true],
    ['2026-11-22T10:05:30Z', true],
    ['2026-11-22T10:05:31Z', false],
  ])('%s, sent at 10:00:30: taken %s', (time, taken) => {
    const { rows, undecodable } = decode([obd('410D23', { time })]);
    expect([rows.length, undecodable.map(({ reason }) => reason)]).toEqual(taken ? [1, []] : [0, ['clock']]);
  });

  test('a clock that is wrong by the same amount at sending is right enough, and is kept as it is', () => {
    const late = { sentAt: '2026-10-01T00:00:30Z' };
    expect(decode([obd('410D23', { time: '2026-10-01T00:00:00.250Z' })], late).rows[0]?.time).toBe(
      '2026-10-01T00:00:00.250Z',
    );
    expect(reasons([obd('410D23')], late)).toEqual(['1 clock']);
  });
});

test('an upload that says nothing of faults has no report', () => {
  expect(decode([obd('410D23'), obd('41 0C 0A 6B')]).reports).toEqual([]);
});

test('a report tells what the car was doing: the latest up to then, else the first after', () => {
  const records = [
    obd('410D10', { time: '2026-11-22T10:00:00Z' }),
    obd('410D20', { time: '2026-11-22T10:00:01Z' }),
    obd('43010301', { time: '2026-11-22T10:00:02Z' }),
    obd('410D30', { time: '2026-11-22T10:00:03Z' }),
    obd('410546', { time: '2026-11-22T10:00:04Z' }),
  ];
  expect(decode(records).reports[0]?.signals).toEqual({
    'Vehicle.Speed': 32,
    'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature': 30,
  });
});

import { decode, faults, frames, reasons as numbered, obd, uds, values } from './sample-upload.ts';

const reasons = (records: object[]) => numbered(records).map((reason) => reason.replace(/^\d+ /, ''));
/** `7EB064100981800017E8…`-like lines of an ELM327 with headers on: id of three digits, then the frame */
const elm = (...lines: string[]) =>
  lines.map((line) => ({ type: 'can', id: line.slice(0, 3), data: line.slice(3) }) as object);

describe('a Mercedes of which three ECUs answer, the order of which changes', () => {
  test('what is supported', () => {
    expect(values(elm('7EB06410098180001', '7E8064100983BA017', '7E906410098180011'))).toEqual([
      'OBD.Ecu7EB.PidsA 01 04 05 0C 0D 20',
      'OBD.PidsA 01 04 05 0B 0C 0D 0F 10 11 13 1C 1E 1F 20',
      'OBD.EcuTransmission.PidsA 01 04 05 0C 0D 1C 20',
    ]);
  });

  test('monitor status: a diesel, no lamp, no codes', () => {
    const engine = values(elm('7EB06410100040000', '7E8064101000EE968', '7E906410100040000')).slice(5, 8);
    expect(engine).toEqual(['OBD.Status.IsMILOn 0', 'OBD.Status.DTCCount 0', 'OBD.Status.IgnitionType 1']);
  });
});

describe('cars of the Volkswagen group', () => {
  test.each<[string, string[], string[]]>([
    [
      'Tiguan 2012: lamp on, one code',
      ['7E80641018107E500'],
      [
        'OBD.Status.IsMILOn 1',
        'OBD.Status.DTCCount 1',
        'OBD.Status.IgnitionType 0',
        'OBD.Status.SupportedMonitors 8',
        'OBD.Status.IncompleteMonitors 0',
      ],
    ],
    ['Golf 2014: odometer', ['7E80662295A01B169'], ['TraveledDistance 110953 km']],
    ['Passat 2012: odometer', ['7E8076216A900032BCF'], ['TraveledDistance 207823 km']],
    [
      'Golf 2015: charge of the 12 V battery',
      ['77A04622A0C49'],
      ['Private.LowVoltageBattery.StateOfCharge 73 percent'],
    ],
    ['Golf 2015: its voltage', ['77A05622A0720ED'], ['LowVoltageBattery.CurrentVoltage 12.429 V']],
    [
      'Passat 2015: rail pressure, in two frames',
      ['7E8100D416D02000005', '7E821D9000000000000'],
      ['OBD.FuelRail.A.Pressure 14970 kPa'],
    ],
    [
      'Tiguan 2016: wheel speed, in three frames',
      ['77D100E621800005E80', '77D21FFFFFFFFFFFFFF', '77D22FFAAAAAAAAAAAA'],
      ['Chassis.Axle.Row1.Wheel.Left.Speed 9.4 km/h'],
    ],
    ['Golf 2010: fuel system', ['7E80441030200'], ['OBD.FuelStatus 2', 'OBD.FuelStatus2 0']],
  ])('%s', (_, lines, expected) => {
    expect(values(elm(...lines))).toEqual(expected);
    expect(reasons(elm(...lines))).toEqual([]);
  });

  test('Tiguan 2024: three ECUs with 29-bit ids', () => {
    const lines = ['18DAF110 06 41 01 00 07 F1 00', '18DAF111 06 41 01 00 04 00 00', '18DAF102 06 41 01 00 04 00 00'];
    expect(values(frames(...lines)).filter((value) => value.includes('IsMILOn'))).toEqual([
      'OBD.Status.IsMILOn 0',
      'OBD.Ecu18DAF111.Status.IsMILOn 0',
      'OBD.Ecu18DAF102.Status.IsMILOn 0',
    ]);
  });

  test("e-Golf: the group's own 29-bit ids; an identifier that no catalogue has is kept", () => {
    const lines = [
      '17FC007B 03 22 02 BD AA AA AA AA',
      '17FE007B 10 0D 62 02 BD 93 01 16',
      '17FC007B 30 00 00 AA AA AA AA AA',
      '17FE007B 21 D4 01 58 60 EA 74 34',
    ];
    expect(decode(frames(...lines)).undecodable).toMatchObject([
      { seq: 2, reason: 'unknown-identifier', detail: '02BD', ecu: '17FE007B' },
    ]);
  });
});

describe('extended addressing, as BMW has it', () => {
  const answer = [
    '618 F1 10 14 62 F1 90 57 42',
    '618 F1 21 41 33 43 31 43 35',
    '618 F1 22 32 44 4B 31 30 34',
    '618 F1 23 39 39 37 AA AA AA',
  ];
  const vin = (records: object[]) => decode(records).state.signals['Vehicle.VehicleIdentification.VIN']?.text;

  test('the VIN', () => {
    const records = frames('6F1 18 03 22 F1 90', answer[0] ?? '', '6F1 18 30 00 00', ...answer.slice(1));
    expect(vin(records)).toBe('WBA3C1C52DK104997');
    expect(reasons(records)).toEqual([]);
  });

  test('without one of its frames it is none', () => {
    expect(vin(frames(...answer.filter((_, i) => i !== 2)))).toBeUndefined();
  });

  test('the request says whether a scan is complete', () => {
    const scan = (request: string) => decode(frames(request, '618 F1 03 59 02 FF')).reports[0]?.complete;
    expect([scan('6F1 18 03 19 02 FF'), scan('6F1 12 03 19 02 FF')]).toEqual([true, undefined]);
  });

  test('frames of such an id that are not addressed to a tester are none', () => {
    expect(reasons(frames('618 00 10 14 62', '618 F1', '618'))).toEqual(['unknown-id', 'unknown-id', 'unknown-id']);
  });
});

describe('UDS 19', () => {
  test('02 of a gearbox; a message that is cut off is none', () => {
    expect(
      faults(frames('7E1 03 19 02 09', '7E9 10 0B 59 02 89 A1 41 00', '7E1 30 00 14', '7E9 21 09 12 34 00 08')),
    ).toEqual(['transmission uds19 B214100 failed', 'transmission uds19 P123400 stored']);
    expect(reasons(frames('7EA 10 0B 59 02 89 A1 41 00'))).toEqual(['lost-frame']);
  });

  test('06: a counter of a Renault', () => {
    const records = frames('7EC 10 08 59 06 15 25 F3 2B', '7EC 21 84 05 AA AA AA AA AA');
    expect(faults(records)).toEqual(['7EC uds19 P1525F3 failed']);
    expect(decode(records).rows).toMatchObject([
      { signal: 'Vehicle.Private.Diagnostics.ExtendedData84', value: 5, text: 'P1525F3 05' },
    ]);
  });

  test('06 with several bytes keeps them; without any it tells of the code alone', () => {
    expect(decode([uds('59 06 12 34 56 24 01 02 03')]).rows).toMatchObject([{ value: null, text: 'P123456 0203' }]);
    expect(values([uds('59 06 12 34 56 24')])).toEqual([]);
    expect(faults([uds('59 06 12 34 56 24')])).toEqual(['engine uds19 P123456 stored']);
  });

  test('01, 03, 14', () => {
    const { rows } = decode([
      uds('59 01 FF 01 01 02'),
      uds('59 03 12 34 56 01 12 34 57 02'),
      uds('59 14 12 34 56 7F 12 34 57 FE'),
    ]);
    expect(rows.map(({ signal, value, text }) => [signal, value, text])).toEqual([
      ['Vehicle.Diagnostics.DTCCount', 258, null],
      ['Vehicle.Private.Diagnostics.Snapshots', 2, 'P123456 01, P123457 02'],
      ['Vehicle.Private.Diagnostics.FaultDetectionCounters', 2, 'P123456 127, P123457 -2'],
    ]);
    expect(reasons([uds('59 03 12 34 56 01 00 00'), uds('59 03 12 34 56 01 12')])).toEqual(['truncated']);
  });

  test('lists other than 02 are no complete scans', () => {
    for (const kind of ['0A', '0B', '0C', '0D', '0E', '13', '15']) {
      const { reports } = decode([uds(`59 ${kind} FF 12 34 56 09`, { request: `19${kind}FF` })]);
      expect([kind, reports]).toMatchObject([
        kind,
        [{ complete: false, faults: [{ name: 'P123456', state: 'failed' }] }],
      ]);
    }
  });
});

describe('KWP2000', () => {
  test.each([
    ['E0', 'failed'],
    ['64', 'failed'],
    ['41', 'stored'],
    ['20', 'stored'],
    ['80', 'stored'],
    ['00', 'gone'],
    ['10', undefined],
  ])('18 with status %s: %s', (status, state) => {
    const name = 'engine kwp18 P030100';
    expect(faults([uds(`58 01 03 01 ${status}`)])).toEqual(state ? [`${name} ${state}`] : []);
  });

  test('several codes, filling, numbers of the Volkswagen group, a bus before CAN', () => {
    expect(
      faults([
        uds('58 02 01 33 E0 C1 00 60 00 00 00'),
        obd('58 01 33 E0 FF'.replace('58 01', '58 01 01'), { bus: 'legacy', rx: '10' }),
      ]),
    ).toEqual(['engine kwp18 P013300 failed', 'engine kwp18 U010000 failed', 'engine kwp18 P013300 failed']);
    expect(faults([uds('58 01 43 0E E0', { encoding: 'vag' })])).toEqual(['engine kwp18 VAG00430E failed']);
    expect(decode([uds('58 00')]).reports).toEqual([]);
    expect(decode([uds('58 01 01 33 E0')]).reports[0]?.complete).toBe(false);
  });

  test('shorter than its count is undecodable', () => {
    expect([reasons([uds('58 02 01 33 E0')]), faults([uds('58 02 01 33 E0')]), reasons([uds('58')])]).toEqual([
      ['truncated'],
      [],
      ['truncated'],
    ]);
  });
});

describe('what ECUs say of themselves', () => {
  const text = (value: string) => Buffer.from(value).toString('hex');

  test.each([
    ['F187', text('5G0906259L '), 'SparePartNumber 5G0906259L'],
    ['F189', text('0004'), 'SoftwareVersion 0004'],
    ['F191', `${text('5G0907115')}0000`, 'HardwareNumber 5G0907115'],
    ['F197', `${text('R4 1.4l TSI')}AAAA`, 'SystemName R4 1.4l TSI'],
    ['F18C', text('00000000123456'), 'SerialNumber 00000000123456'],
    ['F18B', '200113', 'ManufacturingDate 200113'],
  ])('%s %s', (identifier, data, expected) => {
    expect(values([uds(`62${identifier}${data}`)])).toEqual([`Private.Ecu.Engine.${expected}`]);
    expect(reasons([uds(`62${identifier}${data}`)])).toEqual([]);
  });

  test('each ECU has its own; KWP2000 has the low bytes', () => {
    expect(values([uds(`62F187${text('A')}`, { rx: '713' }), uds(`5A87${text('B')}`)])).toEqual([
      'Private.Ecu.713.SparePartNumber A',
      'Private.Ecu.Engine.SparePartNumber B',
    ]);
    expect(
      decode([uds(`5A90${text('WVWZZZ1JZ3W000000')}`)]).state.signals['Vehicle.VehicleIdentification.VIN']?.text,
    ).toBe('WVWZZZ1JZ3W000000');
  });

  test('cut off or unknown', () => {
    expect(reasons([uds('62 F1 87'), uds('5A'), uds('62 16 A9 00'), uds('62 12 34 01')])).toEqual([
      'truncated',
      'truncated',
      'truncated',
      'unknown-identifier',
    ]);
  });
});

import { decode, faults, reasons, uds, values } from './sample-upload.ts';

const DID = 'Vehicle.Private.Diagnostics.Did';
const snapshots = (response: string, more = {}) => decode([uds(response, more)]).reports[0]?.freezeFrames;

describe('UDS 19 04', () => {
  test('one identifier of any length, as hex digits where only the maker knows it', () => {
    const { reports, rows } = decode([uds('59 04 12 34 56 24 02 01 47 11 A6 66 07 50 20')]);
    expect(reports).toEqual([
      {
        seq: 1,
        time: '2026-11-22T10:00:00Z',
        source: 'uds19',
        ecu: 'engine',
        complete: false,
        faults: [{ type: 'errorCode', name: 'P123456', state: 'stored', status: '24' }],
        freezeFrames: [{ record: 2, values: { [`${DID}4711`]: 'A666075020' } }],
      },
    ]);
    expect(rows).toMatchObject([
      { signal: 'Vehicle.Private.Diagnostics.Snapshot', value: 2, text: 'P123456 02 01 4711A666075020' },
    ]);
    expect(snapshots('59 04 12 34 56 24 02 01 47 11 01 02 03 04 05 06 07 08 09')).toEqual([
      { record: 2, values: { [`${DID}4711`]: '010203040506070809' } },
    ]);
  });

  test('identifiers that the catalogue or a standard knows are values', () => {
    // odometer and battery of the platform; speed and engine speed as mode 01 has them (SAE J1979-2); hardware number
    const response = '59 04 03 01 00 2F 01 05 29 5A 01 B1 69 2A 07 20 ED F4 0D 32 F4 0C 0F A0 F1 91 35 47 30';
    expect(snapshots(response)).toEqual([
      {
        record: 1,
        values: {
          'Vehicle.TraveledDistance': 110953,
          'Vehicle.LowVoltageBattery.CurrentVoltage': 12.429,
          'Vehicle.Speed': 50,
          'Vehicle.Powertrain.CombustionEngine.Speed': 1000,
          'Vehicle.Private.Ecu.Engine.HardwareNumber': '5G0',
        },
      },
    ]);
    expect(decode([uds(response)]).state.signals['Vehicle.Speed']).toBeUndefined();
  });

  test('several records in one answer, of known and of unknown lengths', () => {
    expect(snapshots('59 04 03 01 00 2F 01 01 F4 0D 32 02 01 F4 0D 14')).toEqual([
      { record: 1, values: { 'Vehicle.Speed': 50 } },
      { record: 2, values: { 'Vehicle.Speed': 20 } },
    ]);
    expect(snapshots('59 04 03 01 00 2F 01 01 47 11 A6 66 02 01 47 11 A7 67 03 01 47 11 A8 68')).toEqual([
      { record: 1, values: { [`${DID}4711`]: 'A666' } },
      { record: 2, values: { [`${DID}4711`]: 'A767' } },
      { record: 3, values: { [`${DID}4711`]: 'A868' } },
    ]);
    expect(snapshots('59 04 03 01 00 2F 01 02 F4 0D 32 47 11 A6 66 02 02 F4 0D 14 47 11 A7 67')).toEqual([
      { record: 1, values: { 'Vehicle.Speed': 50, [`${DID}4711`]: 'A666' } },
      { record: 2, values: { 'Vehicle.Speed': 20, [`${DID}4711`]: 'A767' } },
    ]);
  });

  test('what could end in several places is not guessed: the bytes from there on stay together', () => {
    expect(snapshots('59 04 12 34 56 24 02 02 47 11 A6 47 12 07')).toEqual([
      { record: 2, values: { 'Vehicle.Private.Diagnostics.Snapshot': '4711A6471207' } },
    ]);
    expect(snapshots('59 04 12 34 56 24 02 02 F4 0D 32 47 12')).toEqual([
      { record: 2, values: { 'Vehicle.Speed': 50, 'Vehicle.Private.Diagnostics.Snapshot': '4712' } },
    ]);
    expect(snapshots('59 04 12 34 56 24 02 00 47 11 A6')).toEqual([
      { record: 2, values: { 'Vehicle.Private.Diagnostics.Snapshot': '4711A6' } },
    ]);
  });

  test('what fills the answer up is no record', () => {
    for (const filling of ['00', 'AA AA AA', 'FF FF FF FF FF'])
      expect(snapshots(`59 04 03 01 00 2F 01 01 F4 0D 32 ${filling}`)).toHaveLength(1);
  });

  test('no VIN in it', () => {
    const vin = Buffer.from('WVWZZZAUZHW000001').toString('hex');
    expect(snapshots(`59 04 03 01 00 2F 01 02 F1 90 ${vin} F4 0D 32`)?.[0]?.values).toEqual({ 'Vehicle.Speed': 50 });
  });

  test('without any record it tells of the code alone; cut off it says so', () => {
    expect([snapshots('59 04 12 34 56 24'), faults([uds('59 04 12 34 56 24')])]).toEqual([
      undefined,
      ['engine uds19 P123456 stored'],
    ]);
    expect([snapshots('59 04 12 34 56 24 02'), reasons([uds('59 04 12 34 56 24 02')])]).toEqual([
      undefined,
      ['1 truncated'],
    ]);
    expect(reasons([uds('59 04 12 34 56'), uds('59 04')])).toEqual(['1 truncated', '2 truncated']);
  });

  test('very long ones are cut, not dropped', () => {
    const [frame] = snapshots(`59 04 12 34 56 24 02 01 47 11 ${'A5'.repeat(4000)}`) ?? [];
    expect(String(frame?.values[`${DID}4711`])).toHaveLength(4096);
  });
});

test('19 05: the number of the record stands before the code', () => {
  expect(decode([uds('59 05 01 12 34 56 24 01 F4 0D 32')]).reports).toMatchObject([
    { faults: [{ name: 'P123456', state: 'stored' }], freezeFrames: [{ record: 1, values: { 'Vehicle.Speed': 50 } }] },
  ]);
});

test('cut off, whatever the record before it had in its place', () => {
  const before = uds('59 05 01 12 34 56 24 01 F4 0D 32');
  for (const response of ['59', '59 05', '59 05 01', '59 05 01 12 34 56'])
    expect([response, reasons([before, uds(response)])]).toEqual([response, ['2 truncated']]);
});

describe('UDS 19 06', () => {
  test('stands with its code, and is a data point', () => {
    const { reports, rows } = decode([uds('59 06 15 25 F3 2B 84 05')]);
    expect(reports).toMatchObject([
      { faults: [{ name: 'P1525F3', state: 'failed', status: '2B' }], extendedData: [{ record: 0x84, data: '05' }] },
    ]);
    expect(rows).toMatchObject([
      { signal: 'Vehicle.Private.Diagnostics.ExtendedData84', value: 5, text: 'P1525F3 05' },
    ]);
  });

  test('several bytes stay together', () => {
    expect(decode([uds('59 06 12 34 56 24 01 02 03 04')]).reports[0]?.extendedData).toEqual([
      { record: 1, data: '020304' },
    ]);
    expect(
      decode([uds('59 06 12 34 56 24'), uds('59 06 12 34 56 24 01')]).reports.map((one) => one.extendedData),
    ).toEqual([undefined, undefined]);
  });
});

describe('other lists of UDS 19', () => {
  test('07 and 12 count', () => {
    expect(values([uds('59 07 FF 01 00 02'), uds('59 12 FF 00 00 03')])).toEqual([
      'Diagnostics.DTCCount 2',
      'Diagnostics.DTCCount 3',
    ]);
    expect(reasons([uds('59 07 FF 01 00')])).toEqual(['1 truncated']);
  });

  test('08 and 09: severity and functional unit stand before each code', () => {
    expect(faults([uds('59 08 FF 40 10 12 34 56 2F 20 11 12 34 57 08')])).toEqual([
      'engine uds19 P123456 failed',
      'engine uds19 P123457 stored',
    ]);
    expect(faults([uds('59 09 FF 80 10 12 34 56 2F')])).toEqual(['engine uds19 P123456 failed']);
  });

  test('42 and 55, of WWH-OBD', () => {
    expect(faults([uds('59 42 33 FF FF 04 40 12 34 56 2F 00 12 34 57 08')])).toEqual([
      'engine uds19 P123456 failed',
      'engine uds19 P123457 stored',
    ]);
    expect(faults([uds('59 55 33 FF 04 12 34 56 2F')])).toEqual(['engine uds19 P123456 failed']);
  });

  test('none of them is a complete scan; cut off they say so', () => {
    const cut = ['59 08 FF 40 10 12 34 56', '59 42 33 FF', '59 55 33'].map((response) => uds(response));
    expect([reasons(cut), decode(cut).reports]).toEqual([['1 truncated', '2 truncated', '3 truncated'], []]);
  });
});

import { decode, faults, frames, obd, reasons, uds, values } from './sample-upload.ts';

const rows = (...records: object[]) =>
  decode(records).rows.map(({ signal, value, text }) => [signal.replace('Vehicle.Private.', ''), value, text]);

describe('negative responses (ISO 14229-1)', () => {
  test.each([
    ['7F 19 31', 0x31, '19 requestOutOfRange'],
    ['7F 22 7F', 0x7f, '22 serviceNotSupportedInActiveSession'],
    ['7F 01 12', 0x12, '01 subFunctionNotSupported'],
    ['7F 21 10', 0x10, '21 generalReject'],
    ['7F 18 22', 0x22, '18 conditionsNotCorrect'],
    ['7F 22 F0', 0xf0, '22 F0'],
  ])('%s is data, and kept with its reason', (response, value, text) => {
    expect(rows(uds(response))).toEqual([['Ecu.Engine.NegativeResponse', value, text]]);
    const detail = text.replace(' ', ` ${response.slice(-2)} `).replace(/ F0 F0$/, ' F0');
    expect(decode([uds(response)]).undecodable).toMatchObject([{ reason: 'negative-response', detail }]);
  });

  test('response pending is no answer yet; then comes the answer', () => {
    const records = frames(
      '7E0 03 19 02 FF',
      '7E8 03 7F 19 78',
      '7E8 03 7F 19 78',
      '7E8 10 0B 59 02 FF 12 34 56',
      '7E0 30 00 00',
      '7E8 21 09 12 34 57 08',
    );
    expect([rows(...records), reasons(records)]).toEqual([[], []]);
    expect(decode(records).reports).toMatchObject([{ complete: true, seq: 4, faults: [{}, {}] }]);
  });

  test('cut off', () => {
    expect(reasons([uds('7F 19'), uds('7F')])).toEqual(['1 truncated', '2 truncated']);
  });
});

describe('KWP2000', () => {
  test('what only the maker knows is kept, and said to be that', () => {
    expect(decode([uds('61 01 19 64 00'), uds('52 00 01 02'), uds('61')]).undecodable).toMatchObject([
      { reason: 'unknown-identifier', detail: '21 01' },
      { reason: 'unknown-identifier', detail: '12 00' },
      { reason: 'truncated' },
    ]);
  });

  test('53 lists codes, with or without their status', () => {
    expect(faults([uds('53 02 03 01 04 20')])).toEqual(['engine kwp18 P030100 failed', 'engine kwp18 P042000 failed']);
    expect(faults([uds('53 02 03 01 E0 04 20 20')])).toEqual([
      'engine kwp18 P030100 failed',
      'engine kwp18 P042000 stored',
    ]);
    expect([faults([uds('53 00')]), reasons([uds('53 02 03 01 04'), uds('53')])]).toEqual([
      [],
      ['1 truncated', '2 truncated'],
    ]);
  });

  test('answers that say no more than "done" are no data and no fault', () => {
    for (const response of ['C1 EF 8F', 'C2', '60', '54 FF 00', '50 89', '7E', '6E F1 90', '44'])
      expect([response, decode([uds(response)])]).toMatchObject([response, { rows: [], reports: [], undecodable: [] }]);
  });
});

test('PIDs as identifiers (SAE J1979-2)', () => {
  expect(values([uds('62 F4 0D 32 F4 0C 0F A0'), uds('62 F4 0D')])).toEqual([
    'Speed 50 km/h',
    'Powertrain.CombustionEngine.Speed 1000 rpm',
  ]);
  expect(values([uds('62 F4 0D 32 0C 0F A0')])).toEqual(['Speed 50 km/h']);
  expect(reasons([uds('62 F4 D0 32'), obd('00')])).toEqual(['1 unknown-identifier', '2 unknown-service']);
});

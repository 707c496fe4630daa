import { compilePlatform } from './platform.ts';
import { decode, frames, reasons, values } from './sample-upload.ts';

describe('mixed addressing with 29-bit ids', () => {
  test('the byte before the frame extends the address, in answers as in requests', () => {
    const records = frames(
      '18CE10F1 A5 03 19 02 FF',
      '18CEF110 A5 03 41 0D 32',
      '18CEF110 A6 03 41 0D 33',
      '18CEF110 A5 03 59 02 FF',
    );
    expect(values(records)).toEqual(['Speed 50 km/h', 'Speed 51 km/h']);
    expect(decode(records).reports).toMatchObject([{ ecu: '18CEF110A5', complete: true }]);
  });

  test('messages to different extensions do not mix', () => {
    const records = frames(
      '18CEF110 01 10 08 41 0C 0A 6B 0D',
      '18CEF110 02 10 08 41 0C 0A 6B 0D',
      '18CEF110 01 21 23 04 99 AA AA AA',
    );
    expect(values(records)).toHaveLength(3);
    expect(reasons(records)).toEqual(['2 lost-frame']);
  });

  test('a request to all (18CD) is one, whatever its extension', () => {
    const records = frames('18CDEFF1 A5 03 19 02 FF', '18CEF110 A6 03 59 02 FF');
    expect(decode(records)).toMatchObject({ reports: [{ ecu: '18CEF110A6', complete: true }], undecodable: [] });
  });
});

test('normal fixed addressing of 29 bits: each tester has its answers', () => {
  const records = frames(
    '18DA10FB 03 19 02 FF',
    '18DA10F1 03 19 02 08',
    '18DAFB10 03 59 02 FF',
    '18DAF110 03 59 02 FF',
  );
  expect(decode(records)).toMatchObject({ reports: [{ ecu: '18DAFB10', complete: true }], undecodable: [] });
});

describe('what a catalogue may say of an ECU', () => {
  const platform = compilePlatform({
    ecus: [
      { name: 'seatLeft', tx: '6A0', rx: '6A8', extension: '01' },
      { name: 'seatRight', tx: '6A0', rx: '6A8', extension: '02' },
      { name: 'engine', tx: '7E0', rx: '7E8', encoding: 'vag' },
    ],
    frames: [],
  });

  test('mixed addressing with 11-bit ids, which ECUs share', () => {
    expect(platform.canId('6A8')).toMatchObject({ kind: 'mixed', pair: '6A8', answers: true });
    expect(platform.canId('6A0')).toMatchObject({ kind: 'mixed', pair: '6A8', answers: false });
    const records = frames(
      '6A0 02 03 19 02 FF',
      '6A8 01 10 0B 59 02 FF 12 34',
      '6A8 02 10 0B 59 02 FF 12 34',
      '6A0 01 30 00 00',
      '6A8 02 21 57 09 12 34 58 08',
      '6A8 01 21 56 09 12 34 56 08',
      '6A8 09 03 59 02 FF',
    );
    expect(decode(records, {}, platform).reports).toMatchObject([
      { ecu: 'seatLeft', complete: false, faults: [{ name: 'P123456' }, { name: 'P123456' }] },
      { ecu: 'seatRight', complete: true, faults: [{ name: 'P123457' }, { name: 'P123458' }] },
    ]);
    expect([platform.ecuOf('6A802'), platform.ecuOf('6a8')]).toEqual(['seatRight', '6A8']);
  });

  test('the encoding of its fault numbers, of which several may stand for one code', () => {
    const [open] = decode(
      frames('7E0 03 19 02 FF', '7E8 10 0B 59 02 FF 00 3A', '7E8 21 8E 09 00 43 0E 08'),
      {},
      platform,
    ).reports;
    expect(open).toMatchObject({ complete: true, faults: [{ name: 'P157000' }, { name: 'VAG00430E' }] });
    expect(decode(frames('7E9 07 59 02 FF 15 70 00 09'), {}, platform).reports[0]?.faults[0]?.name).toBe('P157000');
  });
});

describe('requests', () => {
  const complete = (...lines: string[]) => decode(frames(...lines, '7E8 03 59 02 FF')).reports[0]?.complete ?? false;

  test('the later one counts, of those to this ECU and of those to all', () => {
    expect(complete('7E0 03 19 02 FF', '7DF 03 19 02 08')).toBe(false);
    expect(complete('7DF 03 19 02 08', '7E0 03 19 02 FF')).toBe(true);
    expect(complete('7E0 03 19 02 08', '7DF 03 19 02 FF')).toBe(true);
  });

  test('tester present, flow control and requests to others change nothing', () => {
    expect(complete('7E0 03 19 02 FF', '7DF 02 3E 80', '7E0 02 3E 80', '7E0 30 00 00', '7E1 03 19 02 08')).toBe(true);
  });

  test('of several frames', () => {
    const records = frames(
      '7E0 10 09 22 F1 89 F1 91 F1',
      '7E8 30 00 00',
      '7E0 21 87 F1 97 AA AA AA AA',
      '7E8 10 11 62 F1 89 30 31 F1',
      '7E8 21 91 35 47 F1 87 35 51',
      '7E8 22 F1 97 52 34',
    );
    expect(values(records).map((value) => value.replace('Private.Ecu.Engine.', ''))).toEqual([
      'SoftwareVersion 01',
      'HardwareNumber 5G',
      'SparePartNumber 5Q',
      'SystemName R4',
    ]);
  });
});

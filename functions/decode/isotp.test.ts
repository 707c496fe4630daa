import { decode, faults, frames, reasons, values } from './sample-upload.ts';

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

  test('only the last of its frames may be shorter than the first, and not than what is missing', () => {
    const [first, second, third] = [
      '7E8 10 14 49 02 01 31 46 4D',
      '7E8 21 43 55 39 4A 39 34 48',
      '7E8 22 55 41 30 34 35 32 34',
    ];
    const vin = (...lines: string[]) => values(frames(...lines));
    expect(vin(first, second, third)).toEqual(['VehicleIdentification.VIN 0']);
    expect(vin(first, '7E8 21 43 55 39 4A 39 34', third)).toEqual([]);
    expect(vin(first, second, '7E8 22 55 41 30 34 35 32')).toEqual([]);
    expect(vin(first, '7E8 21 43 55 39 4A 39 34 48 00', third)).toEqual([]);
    expect(vin('7E8 10 08 41 0C 0A 6B 0D 23', '7E8 21 04 99')).toHaveLength(3);
  });

  test('a frame that is none leaves the message that is under way alone; a new one ends it', () => {
    const [first, last] = ['7E8 10 08 41 0C 0A 6B 0D 23', '7E8 21 04 99'];
    for (const noise of [
      '7E8 00 00',
      '7E8 0F 41',
      '7E8 F0',
      '7E8 05 41 0D',
      '7E8 10 04 41 0D 32 00 00 00',
      '7E8 30 00 00',
    ])
      expect([noise, values(frames(first, noise, last)).length]).toEqual([noise, 3]);
    expect(reasons(frames(first, '7E8 03 41 0D 32', last))).toEqual(['1 lost-frame', '3 lost-frame']);
    expect(reasons(frames(first, first, last))).toEqual(['1 lost-frame']);
  });

  test('single frames of CAN FD give their length in the second byte; of CAN none has more than seven bytes', () => {
    expect(values(frames('7E8 00 09 41 04 99 05 6E 0A 96 0D 23 CC CC CC'))).toHaveLength(4);
    expect(
      reasons(frames('7E8 00 0A 41 04 99 05', '7E8 08 41 0D 32 00 00 00 00 00', '7E8 00 0B 41 04 99 05 6E 0A 96 0D')),
    ).toEqual(['1 bad-frame', '2 bad-frame', '3 truncated']);
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

describe('frames that were captured in another order than they were sent', () => {
  const [first, ...others] = [
    '7E8 10 14 49 02 01 31 46 4D',
    '7E8 21 43 55 39 4A 39 34 48',
    '7E8 22 55 41 30 34 35 32 34',
  ];
  const vin = (lines: string[]) => decode(frames(...lines)).state.signals['Vehicle.VehicleIdentification.VIN']?.text;

  test('have their places by their numbers', () => {
    expect(vin([first ?? '', ...others.toReversed()])).toBe('1FMCU9J94HUA04524');
    expect(reasons(frames(first ?? '', ...others.toReversed()))).toEqual([]);
  });

  test('without one of them there is no message, and each is kept', () => {
    expect(reasons(frames(first ?? '', others[1] ?? ''))).toEqual(['1 lost-frame', '2 lost-frame']);
  });

  test('a number that has no place, or comes twice with something else, drops the message', () => {
    expect(vin([first ?? '', '7E8 23 00', ...others])).toBeUndefined();
    expect(vin([first ?? '', others[1] ?? '', '7E8 22 55 41 30 34 35 32 35', others[0] ?? ''])).toBeUndefined();
  });

  test('a frame that was captured twice says nothing new', () => {
    const [one = '', other = ''] = others;
    for (const lines of [
      [first ?? '', one, one, other],
      [first ?? '', other, other, one],
      [first ?? '', other, one, one],
      [first ?? '', first ?? '', one, other],
    ])
      expect([lines.length, vin(lines)]).toEqual([lines.length, '1FMCU9J94HUA04524']);
    expect(reasons(frames(first ?? '', one, one, other))).toEqual([]);
  });

  test('of a message of more frames than there are numbers none is guessed', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `7E8 2${((i + 1) & 15).toString(16)} 00 00 00 00 00 00 00`);
    expect(reasons(frames('7E8 10 90 59 02 FF 12 34 56', ...lines.slice(1)))).toContain('2 lost-frame');
  });
});

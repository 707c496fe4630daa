import { decode, faults, reasons, uds } from './sample-upload.ts';

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
      { seq: 1, reason: 'negative-response', detail: '19 31 requestOutOfRange' },
    ]);
  });
});

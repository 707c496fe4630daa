import fc from 'fast-check';
import { validateUpload } from '../../shared/uploads/generated/upload.validate.ts';
import { decodeUpload } from './decode-upload.ts';
import { codeName } from './dtc.ts';
import { sampleUpload } from './sample-upload.ts';

/** Numbers from a seed (xorshift): a failing run is replayed with the seed that fast-check prints. */
function numbers(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const ANSWERS = [
  '410C1AF8',
  '4104990D23',
  '410183070000',
  '4100BFBFA891',
  '416D020000',
  '43040143419681',
  '4300',
  '470103',
  '4A00',
  '420C000FA0',
  '4202000301',
  '49020131464D4355394A3934485541303435323334',
  '5902FF1570002F03010009',
  '5904123456240201471',
  '5901FF010002',
  '59031234560112345702',
  '59061525F32B8405',
  '59141234567F',
  '58020133E0C10060',
  '62F187354730393036',
  '62295A01B169',
  '5A9057565731',
  '62F19057565731',
  '7F1931',
  '7F1978',
  '4501015A',
  '41068007904155808080',
  '418B7F0333005A0258A700',
  '4601801234123446020500',
  '490801001000204908020003',
  '49040146495253540000',
  '491401012C',
  '460181830064000000C8',
  '4904013034453930363031364B',
  '490B0400100100000200',
  '62295A01B1692A0720ED2A0C49',
  '59040301002F0101F40D320201F40D14',
  '59040301002F01014711A66602014711A767',
  '5905011234562401F40D32',
  '5908FF40101234562F',
  '594233FFFF04401234562F',
  '530203010420',
  '6101196400',
  '62F40D32F40C0FA0',
  '420D0132',
];
const FRAMES = [
  '03410D3200000000',
  '100A430401430196',
  '2102340235000000',
  '2255413034353233',
  '3000000000000000',
  '1000000001F44300',
  '40E201E1002F0089',
  '090041000000A000',
];
const IDS = [
  '7E8',
  '7E9',
  '7E0',
  '7DF',
  '18DAF110',
  '18DB33F1',
  '6B7',
  '30B',
  '6B4',
  '6B8',
  '3C7',
  '640',
  '618',
  '6F1',
  '17FE007B',
  '0FD',
  '77D',
  '18CEF110',
  '18CDEFF1',
  '123',
  '1ABCDEF0',
];

const pair = (next: (below: number) => number) => next(256).toString(16).padStart(2, '0');

/** Hex of a template with some bytes changed, cut off or added. */
function mutated(next: (below: number) => number, templates: string[], most: number): string {
  const bytes: string[] = [...((templates[next(templates.length)] ?? '').match(/../g) ?? [])];
  for (let i = next(4); i > 0; i -= 1) bytes[next(bytes.length + 1)] = pair(next);
  const length = next(3) === 0 ? next(most) : bytes.length;
  while (bytes.length < length) bytes.push(pair(next));
  return bytes.slice(0, Math.min(length, most)).join('');
}

function anyRecords(seed: number, count: number): { seq: number }[] {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, i) => {
    const base = { seq: next(10) === 0 ? next(count) : i, time: `2026-11-22T09:${10 + next(49)}:${10 + next(49)}Z` };
    const rx = IDS[next(IDS.length)];
    switch (next(4)) {
      case 0:
        return {
          ...base,
          type: 'obd',
          rx,
          bus: next(4) ? 'can' : 'legacy',
          response: mutated(next, ANSWERS, 40) || '00',
        };
      case 1:
        return {
          ...base,
          type: 'uds',
          rx,
          encoding: next(2) ? 'vag' : 'j2012',
          request: mutated(next, ['1902FF'], 4) || '00',
          response: mutated(next, ANSWERS, 40) || '00',
        };
      default:
        return { ...base, type: 'can', bus: next(2), id: rx, data: mutated(next, FRAMES, next(20) ? 8 : 64) };
    }
  });
}

const seeds = fc.integer({ min: 1 });

test('a million random and mutated records: no crash, no invented value, the same again', () => {
  const RECORDS = 2_000;
  fc.assert(
    fc.property(seeds, (seed) => {
      const records = anyRecords(seed, RECORDS);
      const { rows, reports, undecodable } = decodeUpload(sampleUpload(records));
      const bySeq = new Set(records.map(({ seq }) => seq));
      for (const { seq, value, text, time } of rows) {
        if (
          !bySeq.has(seq) ||
          (value === null ? text === null : !Number.isFinite(value)) ||
          !time.startsWith('2026-11-22T')
        )
          return false;
      }
      for (const { seq, faults } of reports) {
        if (
          !bySeq.has(seq) ||
          faults.some(
            ({ type, name }) => type === 'errorCode' && !/^([PCBU][0-3][0-9A-F]{5}|VAG[0-9A-F]{6})$/.test(name),
          )
        )
          return false;
      }
      return undecodable.every(({ seq, reason }) => bySeq.has(seq) && reason !== 'malformed');
    }),
    { numRuns: 500 },
  );
});

test('what is decoded is a pure function of the upload, in whatever order its records stand', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const records = anyRecords(seed, 300).map((record, i) => ({ ...record, seq: i }));
      const decoded = decodeUpload(sampleUpload(records));
      expect(decodeUpload(sampleUpload(records))).toEqual(decoded);
      const next = numbers(seed);
      const shuffled = records.map((record) => ({ record, at: next(1_000_000) })).sort((a, b) => a.at - b.at);
      expect(decodeUpload(sampleUpload(shuffled.map(({ record }) => record)))).toEqual(decoded);
    }),
    { numRuns: 20 },
  );
});

test('random records are as the schema of uploads says', () => {
  const { uploadId, sentAt, records } = sampleUpload(anyRecords(7, 500));
  expect(validateUpload({ uploadId, sentAt, records })).toEqual([]);
});

/** ISO-TP frames of a message (ISO 15765-2). */
function segmented(payload: Buffer, padding: number): string[] {
  const padded = (frame: Buffer) => Buffer.concat([frame, Buffer.alloc(8 - frame.length, padding)]).toString('hex');
  if (payload.length < 8) return [padded(Buffer.concat([Buffer.from([payload.length]), payload]))];
  const frames = [
    padded(Buffer.concat([Buffer.from([0x10 | (payload.length >> 8), payload.length & 0xff]), payload.subarray(0, 6)])),
  ];
  for (let at = 6, n = 1; at < payload.length; at += 7, n += 1) {
    frames.push(padded(Buffer.concat([Buffer.from([0x20 | (n & 15)]), payload.subarray(at, at + 7)])));
  }
  return frames;
}

test('code lists of several ECUs, cut into interleaved frames with any padding, come back whole', () => {
  const code = fc.tuple(fc.integer({ min: 1, max: 255 }), fc.nat(255));
  const lists = fc.array(fc.array(code, { maxLength: 60 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lists, fc.constantFrom(0x00, 0x55, 0xaa, 0xcc, 0xff), seeds, (ecus, padding, seed) => {
      const queues = ecus.map((codes, i) => {
        const frames = segmented(Buffer.from([0x43, codes.length, ...codes.flat()]), padding);
        return frames.map((data) => ({ type: 'can', bus: 0, id: (0x7e8 + i).toString(16), data }));
      });
      const next = numbers(seed);
      const records: object[] = [];
      while (queues.some(({ length }) => length > 0)) {
        const frame = queues[next(queues.length)]?.shift();
        if (frame) records.push(frame);
      }
      const { reports, undecodable } = decodeUpload(sampleUpload(records));
      expect(undecodable).toEqual([]);
      const names = new Map(reports.map(({ ecu, faults }) => [ecu, faults.map(({ name }) => name)]));
      for (const [i, codes] of ecus.entries()) {
        const ecu = ['engine', 'transmission'][i] ?? `7E${'89ABCDEF'[i]}`;
        expect(names.get(ecu)).toEqual([...new Set(codes.map(([high, low]) => codeName(high, low)))]);
      }
    }),
    { numRuns: 200 },
  );
});

describe('an upload made to be slow takes no longer than its size asks', () => {
  const count = 12_000;
  const frame = (id: string, data: string) => ({ type: 'can', bus: 0, id, data });
  test.each<[string, (i: number) => object]>([
    ['first frames that announce 4 GB', (i) => frame('7E8', i % 2 ? '1000FFFFFFFF4300' : '2100000000000000')],
    ['messages that never end', () => frame('7E8', '1FFF430000000000')],
    ['an ECU for each frame', (i) => frame(`18DAF1${(i % 256).toString(16).padStart(2, '0')}`, '1FFF430000000000')],
    [
      'lamps, and samples that say that the car stands',
      (i) => ({ type: 'obd', rx: '7E8', response: i % 2 ? '410183070000' : '410D00' }),
    ],
    ['reports among samples', (i) => ({ type: 'obd', rx: '7E8', response: i % 2 ? '43010301' : '410D20' })],
    [
      'freeze frames among reports',
      (i) => ({ type: 'obd', rx: `${100000 + i}`, response: i % 2 ? '43010301' : '4202000301' }),
    ],
  ])('%s', (_, record) => {
    const upload = sampleUpload(Array.from({ length: count }, (_, i) => record(i)));
    const started = performance.now();
    decodeUpload(upload);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

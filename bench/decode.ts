/** Pure decoding on one core, from parsed records to rows, beside JSON.parse of the same uploads. */
import { decodeUpload } from '../functions/decode/decode-upload.ts';
import type { RawUpload } from '../shared/messages/generated/types.ts';
import type { Figure } from './report.ts';

const UPLOADS = 200;
const ROUNDS = 12;
const START = Date.UTC(2026, 10, 22, 10);

const hex = (value: number, digits: number) => (value % 16 ** digits).toString(16).toUpperCase().padStart(digits, '0');

/** E2E check sums of the 0FD frames below, by their counter (AUTOSAR profile 2). */
const CHECKSUMS = ['7A', 'C5', 'FA', '3A', 'D6', 'F9', '1B', '94', '12', '95', '29', 'B3', '50', '6C', '63', '41'];

/** What a unit on a car's bus sends: two thirds broadcast frames, one third requests and ISO-TP frames. */
const FRAMES: ((i: number) => [id: string, data: string])[] = [
  (i) => ['0FD', `${CHECKSUMS[i & 15]}0${hex(i, 1)}0000100${hex(i, 1)}0000`],
  (i) => ['0A8', `000000000000${hex(i, 2)}20`],
  (i) => ['640', `00${hex(100 + (i % 90), 2)}A0A000000000`],
  (i) => ['107', `0000${hex(i % 250, 2)}0010000000`],
  () => ['6B7', '40E201E1002F0089'],
  () => ['6B8', '0000A0000F000000'],
  () => ['7E0', '02010C5555555555'],
  (i) => ['7E8', `04410C${hex(i * 7, 4)}CCCCCC`],
  (i) => ['7E8', `100A410C${hex(i * 7, 4)}0D${hex(i, 2)}`],
  (i) => ['7E8', `2104${hex(i, 2)}056E000000`],
];

const PAYLOADS: ((i: number) => string)[] = [
  (i) => `410C${hex(i * 7, 4)}`,
  (i) => `410D${hex(i, 2)}`,
  () => '41055A',
  () => '410480',
  () => '412F80',
  () => '4142334C',
  () => '410100076500',
  () => '4300',
  () => '5902FF1570002F',
  () => '410499056E0A960C0A6B0D23',
];

const uploads = (count: number, record: (i: number) => object): string[] =>
  Array.from({ length: UPLOADS }, (_, n) => {
    const records = Array.from({ length: count }, (__, i) => {
      const seq = n * count + i;
      return { seq, time: new Date(START + i * 20).toISOString(), ...record(seq) };
    });
    const sentAt = new Date(START + 60_000).toISOString();
    const upload: RawUpload = {
      unitId: 'unit',
      unitKey: 'unit-key',
      vin: 'WVWZZZAUZHW000001',
      vehicleKey: 'vehicle-key',
      platform: 'vw-mqb',
      uploadId: String(n),
      sentAt,
      receivedAt: sentAt,
      records,
    };
    return JSON.stringify(upload);
  });

/** The best of several rounds, in records a second. */
function perSecond(records: number, round: () => void): number {
  let best = Infinity;
  for (let i = 0; i < ROUNDS; i += 1) {
    const started = performance.now();
    round();
    best = Math.min(best, performance.now() - started);
  }
  return Math.round((records / best) * 1000);
}

function figure(name: string, count: number, record: (i: number) => object): Figure {
  const texts = uploads(count, record);
  const parsed = texts.map((text) => JSON.parse(text) as RawUpload);
  const baselineValue = perSecond(count * UPLOADS, () => {
    for (const text of texts) JSON.parse(text);
  });
  const value = perSecond(count * UPLOADS, () => {
    for (const upload of parsed) decodeUpload(upload);
  });
  return {
    name,
    value,
    unit: '1/s',
    baseline: 'JSON.parse of the same uploads',
    baselineValue,
    ratio: value / baselineValue,
  };
}

const pick = <T>(list: ((i: number) => T)[], i: number): T => (list[i % list.length] as (i: number) => T)(i);

export function benchDecode(): Figure[] {
  return [
    figure('decode.canFramesPerSecond', 200, (i) => {
      const [id, data] = pick(FRAMES, i);
      return { type: 'can', bus: 0, id, data };
    }),
    figure('decode.payloadsPerSecond', 100, (i) => ({ type: 'obd', rx: '7E8', response: pick(PAYLOADS, i) })),
  ];
}

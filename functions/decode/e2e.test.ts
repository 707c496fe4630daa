import vwMqb from '../../knowledge/catalogues/vw-mqb.json' with { type: 'json' };
import { decodeUpload } from './decode-upload.ts';
import { isProtected } from './e2e.ts';
import { frames, sampleUpload } from './sample-upload.ts';

const DATA_IDS = vwMqb.frames.find(({ name }) => name === 'ESP_21')?.e2eDataIds ?? [];

/** The CRC of the standard's text, bit by bit: what a division of polynomials leaves. */
function crcByDivision(bytes: number[]): number {
  let remainder = 0xff;
  for (const byte of bytes)
    for (let bit = 7; bit >= 0; bit -= 1) {
      const out = (remainder >> 7) ^ ((byte >> bit) & 1);
      remainder = ((remainder << 1) & 0xff) ^ (out ? 0x2f : 0);
    }
  return remainder ^ 0xff;
}

const protectedFrame = (data: number[]) => [crcByDivision([...data, DATA_IDS[(data[0] ?? 0) & 15] ?? 0]), ...data];

test('the check value of CRC-8/AUTOSAR', () => {
  expect(crcByDivision([...Buffer.from('123456789')])).toBe(0xdf);
});

test('a frame with its checksum holds, with any other it does not, whatever its counter', () => {
  for (let counter = 0; counter < 16; counter += 1) {
    const frame = protectedFrame([counter | 0xe0, 0x1f, 0x80, 0x88, 0x13, 0, 0]);
    expect(isProtected(Uint8Array.from(frame), 8, DATA_IDS)).toBe(true);
    for (let bit = 0; bit < 64; bit += 1) {
      const damaged = Uint8Array.from(frame);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(isProtected(damaged, 8, DATA_IDS)).toBe(false);
    }
  }
});

test('a frame that is damaged has no values, and is kept', () => {
  const hex = (bytes: number[]) => Buffer.from(bytes).toString('hex');
  const good = protectedFrame([0xe3, 0x1f, 0x80, 0x88, 0x13, 0, 0]);
  const damaged = good.with(4, 0x89);
  const { rows, undecodable } = decodeUpload(
    sampleUpload([
      { type: 'can', id: '0FD', data: hex(good) },
      { type: 'can', id: '0FD', data: hex(damaged) },
    ]),
  );
  expect(rows).toMatchObject([{ seq: 1, signal: 'Vehicle.Speed', value: 50 }]);
  expect(undecodable).toMatchObject([{ seq: 2, reason: 'checksum', detail: 'ESP_21', ecu: 'abs' }]);
});

test('frames without one are taken as they are', () => {
  expect(decodeUpload(sampleUpload(frames('30B 00 00 00 00 00 00 A0 00'))).undecodable).toEqual([]);
});

import { type CatalogueSignal, compileFrame, signalValue } from './can-frame.ts';

const read = (signal: Partial<CatalogueSignal>, hex: string) => {
  const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
  const frame = compileFrame({
    name: 'f',
    bytes: 8,
    signals: [{ name: 's', start: 0, length: 8, signal: 'Vehicle.Speed', unit: null, ...signal }],
  });
  const [compiled] = frame.signals;
  return compiled && signalValue(compiled, { bytes, length: bytes.length });
};

test.each<[string, Partial<CatalogueSignal>, string, number | undefined]>([
  ['a byte', { start: 8, length: 8 }, '00 7F', 127],
  ['bits within a byte', { start: 2, length: 3 }, 'F4', 5],
  ['little-endian over bytes', { start: 4, length: 12 }, '50 34', 0x345],
  ['little-endian, 64 bits wide in the frame', { start: 26, length: 14 }, '00 00 00 04 02', 0x81],
  ['big-endian, whole bytes', { start: 7, length: 16, byteOrder: 'big' }, '12 34', 0x1234],
  ['big-endian from within a byte', { start: 3, length: 12, byteOrder: 'big' }, '12 34', 0x234],
  ['big-endian that ends within a byte', { start: 7, length: 12, byteOrder: 'big' }, '12 34', 0x123],
  ['negative', { length: 8, signed: true }, 'FE', -2],
  ['negative, twelve bits big-endian', { start: 3, length: 12, byteOrder: 'big', signed: true }, '0F FF', -1],
  ['32 bits without a sign', { length: 32 }, 'FF FF FF FF', 0xffffffff],
  ['53 bits', { length: 53 }, 'FF FF FF FF FF FF 1F', 2 ** 53 - 1],
  ['factor and offset', { factor: 0.5, offset: -50 }, '89', 18.5],
  ['more than its maximum', { max: 250 }, 'FB', undefined],
  ['less than its minimum', { offset: -50, min: -40 }, '00', undefined],
  ['a raw value that is none', { none: [254] }, 'FE', undefined],
  ['said to be invalid', { invalidBit: 9 }, '10 02', undefined],
  ['beyond the end of the frame', { start: 60, length: 8 }, '00 00 00 00 00 00 00 FF', undefined],
  [
    'big-endian beyond the end of the frame',
    { start: 59, length: 8, byteOrder: 'big' },
    '00 00 00 00 00 00 00 FF',
    undefined,
  ],
])('%s', (_, signal, hex, expected) => {
  expect(read(signal, hex)).toBe(expected);
});

import { countSegments, smartEncode } from './segments.ts';

test.each([
  ['', 'GSM-7', 1],
  ['a'.repeat(160), 'GSM-7', 1],
  ['a'.repeat(161), 'GSM-7', 2],
  ['a'.repeat(306), 'GSM-7', 2],
  ['a'.repeat(307), 'GSM-7', 3],
  ['æøåÆØÅ'.repeat(26), 'GSM-7', 1],
  ['€'.repeat(80), 'GSM-7', 1],
  ['€'.repeat(81), 'GSM-7', 2],
  // 152 septets, then an escape pair that does not fit in the 153rd alone, then one septet too many for two segments.
  [`${'a'.repeat(152)}€${'a'.repeat(151)}`, 'GSM-7', 2],
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 3],
  ['ý'.repeat(70), 'UCS-2', 1],
  ['ý'.repeat(71), 'UCS-2', 2],
  ['🚗'.repeat(35), 'UCS-2', 1],
  ['🚗'.repeat(36), 'UCS-2', 2],
])('%#: %s', (text, encoding, segments) => {
  expect(countSegments(text)).toEqual({ encoding, segments });
});

test('smart encoding keeps a text in GSM-7', () => {
  expect(countSegments(smartEncode('“Car’s ready” – come…')).encoding).toBe('GSM-7');
});

import { gsmText, segmentsOf } from './sms-segments.ts';

test.each([
  ['', 'GSM-7', 1],
  ['a'.repeat(160), 'GSM-7', 1],
  ['a'.repeat(161), 'GSM-7', 2],
  ['a'.repeat(306), 'GSM-7', 2],
  ['a'.repeat(307), 'GSM-7', 3],
  ['æøåÆØÅ é', 'GSM-7', 1],
  ['€'.repeat(80), 'GSM-7', 1],
  ['€'.repeat(81), 'GSM-7', 2],
  // A euro that would begin at the 153rd place goes to the next part.
  [`${'a'.repeat(152)}€${'a'.repeat(151)}`, 'GSM-7', 2],
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 3],
  ['ж'.repeat(70), 'UCS-2', 1],
  ['ж'.repeat(71), 'UCS-2', 2],
  ['😀'.repeat(35), 'UCS-2', 1],
  ['😀'.repeat(36), 'UCS-2', 2],
  ['it’s', 'UCS-2', 1],
] as const)('%#', (text, encoding, segments) => {
  expect(segmentsOf(text)).toEqual({ encoding, segments });
});

test('typographic characters become those that cost less', () => {
  expect(gsmText('It’s “fine” – really…\u00a0ok')).toBe('It\'s "fine" - really... ok');
  expect(segmentsOf(gsmText('It’s “fine” – really…')).encoding).toBe('GSM-7');
  expect(gsmText('a\u0308')).toBe('ä');
});

import { type LogFields, logLine } from './log.ts';

const AT = new Date('2026-11-22T10:00:00Z');
const line = (message: string, fields: object = {}) =>
  JSON.parse(logLine('ERROR', message, fields as LogFields, AT)) as Record<string, string>;

test('one JSON object with the fields that Cloud Logging reads; fields off the list are dropped', () => {
  expect(line('went wrong', { code: 'x', count: 2, phone: '+4520123456', position: [55, 12], id: undefined })).toEqual({
    severity: 'ERROR',
    time: '2026-11-22T10:00:00.000Z',
    message: 'went wrong',
    code: 'x',
    count: 2,
  });
});

test.each([
  ['no document vehicles/WVWZZZ1JZ3W000001', 'no document vehicles/<vin>'],
  ['refused for +4520123456.', 'refused for <phone>.'],
  ['staff/mia.holm@example.com is unknown', 'staff/<mail> is unknown'],
  ['unit abcdefghijklmnopq, CONFIGURATIONFILE', 'unit abcdefghijklmnopq, CONFIGURATIONFILE'],
])('%s is logged as %s', (reason, shown) => {
  expect(line(reason).message).toBe(shown);
  expect(line('failed', { reason, stack: reason })).toMatchObject({ reason: shown, stack: shown });
});

test('long values are cut and marked', () => {
  const { reason = '' } = line('x', { reason: 'a'.repeat(10_000) });
  expect(reason).toHaveLength(4_000 + '… [cut]'.length);
});

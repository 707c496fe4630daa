import { quietUntil } from './quiet-hours.ts';

const CPH = 'Europe/Copenhagen';

test.each([
  ['22:00-07:00', '2026-11-22T20:59:00Z', undefined], // 21:59
  ['22:00-07:00', '2026-11-22T21:00:00Z', '2026-11-23T06:00:00.000Z'], // 22:00
  ['22:00-07:00', '2026-11-23T05:59:00Z', '2026-11-23T06:00:00.000Z'], // 06:59
  ['22:00-07:00', '2026-11-23T06:00:00Z', undefined], // 07:00
  ['12:00-13:00', '2026-11-23T11:30:00Z', '2026-11-23T12:00:00.000Z'],
  ['12:00-13:00', '2026-11-23T12:00:00Z', undefined],
  ['00:00-24:00', '2026-11-23T12:00:00Z', '2026-11-23T23:00:00.000Z'],
  // The night of the change to summer time is an hour shorter: 23:00 winter time to 07:00 summer time.
  ['22:00-07:00', '2026-03-28T22:00:00Z', '2026-03-29T05:00:00.000Z'],
  // It ends at a time that the clock never shows.
  ['22:00-02:30', '2026-03-28T22:00:00Z', '2026-03-29T01:00:00.000Z'],
  [undefined, '2026-11-23T02:00:00Z', undefined],
])('%s at %s', (hours, now, expected) => {
  expect(quietUntil(new Date(now), hours, CPH)?.toISOString()).toBe(expected);
});

test('hours of another form are refused', () => {
  expect(() => quietUntil(new Date(), '10pm-7am', CPH)).toThrow('HH:MM-HH:MM');
});

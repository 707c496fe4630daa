import {
  addDays,
  clock,
  instantOf,
  localDate,
  localMinutes,
  mondayOf,
  mondayOfWeek,
  validDate,
  weekdayOf,
} from './zone.ts';

const CPH = 'Europe/Copenhagen';
const iso = (date: string, minutes: number, zone = CPH) => instantOf(date, minutes, zone).toISOString();

test.each([
  ['winter', '2026-11-30', 540, CPH, '2026-11-30T08:00:00.000Z'],
  ['summer', '2026-07-01', 540, CPH, '2026-07-01T07:00:00.000Z'],
  ['midnight', '2026-11-30', 0, CPH, '2026-11-29T23:00:00.000Z'],
  ['24:00 is the next midnight', '2026-11-30', 1440, CPH, '2026-11-30T23:00:00.000Z'],
  ['before the gap', '2026-03-29', 119, CPH, '2026-03-29T00:59:00.000Z'],
  ['02:00 is not on the clock: 03:00', '2026-03-29', 120, CPH, '2026-03-29T01:00:00.000Z'],
  ['02:30 is not on the clock: 03:00', '2026-03-29', 150, CPH, '2026-03-29T01:00:00.000Z'],
  ['03:00 after the gap', '2026-03-29', 180, CPH, '2026-03-29T01:00:00.000Z'],
  ['02:30 is shown twice: the first', '2026-10-25', 150, CPH, '2026-10-25T00:30:00.000Z'],
  ['03:00 after the overlap', '2026-10-25', 180, CPH, '2026-10-25T02:00:00.000Z'],
  ['a gap of half an hour', '2026-10-04', 135, 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
  ['a gap at midnight', '2026-03-08', 0, 'America/Havana', '2026-03-08T05:00:00.000Z'],
  ['New York gap', '2026-03-08', 150, 'America/New_York', '2026-03-08T07:00:00.000Z'],
])('%s', (_, date, minutes, zone, expected) => {
  expect(iso(date, minutes, zone)).toBe(expected);
});

test('days and minutes as a wall shows them', () => {
  expect(localDate(new Date('2026-11-29T23:30:00Z'), CPH)).toBe('2026-11-30');
  expect(localMinutes(new Date('2026-11-29T23:30:00Z'), CPH)).toBe(30);
  expect(clock(570)).toBe('09:30');
});

test('weeks are ISO 8601', () => {
  expect(weekdayOf('2026-11-22')).toBe(7);
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(mondayOfWeek(48, '2026-11-22')).toBe('2026-11-23');
  expect(mondayOfWeek(47, '2026-11-22')).toBe('2026-11-16');
  expect(mondayOfWeek(46, '2026-11-22')).toBe('2027-11-15');
  expect(mondayOfWeek(53, '2026-11-22')).toBe('2026-12-28');
  expect(mondayOfWeek(54, '2026-11-22')).toBeUndefined();
});

test('days that no calendar has', () => {
  expect(validDate(2028, 2, 29)).toBe('2028-02-29');
  expect(validDate(2027, 2, 29)).toBeUndefined();
});

test('what is no zone or no day says so', () => {
  expect(() => localDate(new Date(), 'Denmark/Nowhere')).toThrow('no IANA time zone');
  expect(() => instantOf('2026-02-30', 0, CPH)).toThrow('no such day');
});

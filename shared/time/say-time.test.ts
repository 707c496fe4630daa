import { sayClock, sayDay, sayTime } from './say-time.ts';

const at = new Date('2026-11-30T08:00:00Z');
const CPH = 'Europe/Copenhagen';

test('as English writes it', () => {
  expect(sayTime(at, CPH, 'en', { date: false })).toBe('Monday at 9:00 AM');
  expect(sayTime(at, CPH, 'en', { date: true })).toBe('Monday 30 November at 9:00 AM');
  expect(sayClock(new Date('2026-11-30T12:30:00Z'), CPH, 'en')).toBe('1:30 PM');
  expect(sayDay(at, CPH, 'en')).toBe('Monday 30 November');
});

test('as Danish writes it', () => {
  expect(sayTime(at, CPH, 'da', { date: false })).toBe('mandag kl. 9.00');
  expect(sayTime(at, CPH, 'da', { date: true })).toBe('mandag den 30. november kl. 9.00');
  expect(sayClock(new Date('2026-11-30T12:30:00Z'), CPH, 'da')).toBe('13.30');
  expect(sayDay(new Date('2026-02-03T12:00:00Z'), CPH, 'da')).toBe('tirsdag den 3. februar');
});

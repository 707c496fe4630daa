import type { Habit } from '../../shared/vehicles/live-state.ts';
import { heard, isAtRest, silentAt } from './habit.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 5, 1);

/** Heard of at these hours from the start; at rest unless told otherwise. */
function after(hours: number[], atRest: (hour: number) => boolean = () => true): Habit {
  let habit: Habit | undefined;
  for (const hour of hours) habit = heard(habit, 'u1', START + hour * HOUR, atRest(hour));
  if (!habit) throw new Error('heard at least once');
  return habit;
}
const daysUntilAlarm = (habit: Habit) => Math.round((Date.parse(silentAt(habit)) - habit.at) / DAY);
const every = (hours: number, days: number) => Array.from({ length: (days * 24) / hours }, (_, i) => i * hours);

test('a unit that speaks every twelve hours while its car rests is missed after two days', () => {
  expect(daysUntilAlarm(after(every(12, 30)))).toBe(2);
});

test('a unit that sleeps with its car is missed only after three weeks, so that no holiday is an alarm', () => {
  const drives = every(24, 30).flatMap((hour) => [hour + 8, hour + 8.5]);
  const habit = after(drives, (hour) => hour % 24 === 8.5);
  expect(daysUntilAlarm(habit)).toBe(21);
});

test('a unit that falls silent on the road is missed after two days, or three times its longest silence', () => {
  const drives = (hours: number[]) => after(hours, (hour) => !Number.isInteger(hour));
  expect(daysUntilAlarm(drives(every(12, 30)))).toBe(2);
  expect(daysUntilAlarm(drives([...every(12, 20), 20 * 24 + 60, 20 * 24 + 61]))).toBe(9);
});

test('a car of which little is known is given a month, and nobody more than two', () => {
  expect(daysUntilAlarm(after([0, 1, 2]))).toBe(30);
  expect(daysUntilAlarm(after([0, 24 * 50, 24 * 51]))).toBe(60);
});

test('a long holiday is part of the habit for eight weeks, then forgotten', () => {
  const holiday = [...every(12, 20), (20 + 12) * 24];
  expect(daysUntilAlarm(after(holiday))).toBe(38);
  expect(daysUntilAlarm(after([...holiday, ...every(12, 70).map((hour) => hour + 32 * 24)]))).toBe(2);
});

test('what was received before changes nothing, and it takes a bounded room', () => {
  const habit = after(every(2, 400));
  expect(heard(habit, 'u1', habit.at - 1, false)).toBe(habit);
  expect(JSON.stringify(habit).length).toBeLessThan(300);
});

test('the alarm is a full hour, so that the index hardly changes within a drive', () => {
  expect(silentAt(after(every(12, 30)))).toMatch(/:00:00\.000Z$/);
});

test.each([
  [{ 'Vehicle.LowVoltageSystemState': 0, 'Vehicle.Speed': 50 }, true],
  [{ 'Vehicle.LowVoltageSystemState': 1, 'Vehicle.Speed': 0 }, false],
  [{ 'Vehicle.Speed': 50 }, false],
  [{ 'Vehicle.Speed': 0, 'Vehicle.Private.GNSS.Speed': 3 }, true],
  [{}, true],
])('whether a car rests: %j', (values, expected) => {
  const signals = Object.entries(values).map(([name, value]) => [name, { value, unit: null, time: 'x', seq: 1 }]);
  expect(isAtRest(Object.fromEntries(signals))).toBe(expected);
});

import { createMotion } from './motion.ts';
import { random } from './random.ts';
import { distanceM, placesOf, routeBetween } from './roads.ts';

const ends = placesOf('suburb', 'village');
const drives = Array.from({ length: 60 }, (_, index) => {
  const chance = random('test', index);
  const route = routeBetween(ends[chance.int(ends.length)] ?? 0, ends[chance.int(ends.length)] ?? 1);
  const { motion, step } = createMotion(route, chance.between(0.9, 1.05), chance);
  const seconds = [{ ...motion }];
  while (!motion.hasArrived) {
    step();
    seconds.push({ ...motion });
  }
  return { route, seconds };
}).filter(({ route }) => route.length > 0);

test('a drive starts and ends standing, at the places it is between', () => {
  for (const { route, seconds } of drives) {
    const [first, last] = [seconds[0], seconds.at(-1)];
    expect([first?.speedKmh, last?.speedKmh]).toEqual([0, 0]);
    const lengthM = route.reduce((sum, road) => sum + road.lengthM, 0);
    expect(last?.distanceM).toBeGreaterThan(lengthM * 0.97);
    expect(last?.distanceM).toBeLessThanOrEqual(lengthM + 1);
    const goal = route.at(-1)?.points.at(-1);
    expect(goal && last && distanceM(goal, last)).toBeLessThan(15);
  }
});

test('it speeds up and slows down as cars can, and keeps near the limit', () => {
  const all = drives.flatMap(({ seconds }) => seconds);
  expect(Math.max(...all.map(({ acceleration }) => acceleration))).toBeLessThan(2.5);
  expect(Math.min(...all.map(({ acceleration }) => acceleration))).toBeGreaterThanOrEqual(-7);
  const brakings = all.filter(({ acceleration }) => acceleration < -3.9);
  expect(brakings.length / all.length).toBeLessThan(0.002);
  expect(Math.max(...all.map(({ speedKmh }) => speedKmh))).toBeLessThan(150);
});

test('it never jumps: from one second to the next it moves as far as its speed says', () => {
  for (const { seconds } of drives) {
    seconds.slice(1).forEach((here, index) => {
      const before = seconds[index];
      if (before === undefined) return;
      const fastest = Math.max(here.speedKmh, before.speedKmh) / 3.6;
      expect(distanceM(before, here)).toBeLessThan(fastest + 8.5);
      expect(here.distanceM).toBeGreaterThanOrEqual(before.distanceM);
    });
  }
});

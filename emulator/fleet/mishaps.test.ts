import { createFleet } from './create-fleet.ts';

test('in a large fleet a few units are pulled out, and a few parked cars are bumped into', () => {
  const fleet = createFleet({ seed: 3, cars: 700, firstDate: '2026-11-20' });
  const days = Array.from({ length: 700 }, (_, index) =>
    fleet.drive(fleet.car(index), fleet.firstState(fleet.car(index)), 0),
  );
  const told = days.flatMap(({ news }) => news.filter(({ text }) => /unplugged|bumped/.test(text)));
  expect(new Set(told.map(({ text }) => text)).size).toBe(2);
  expect(told.length).toBeLessThan(15);
  const records = days.flatMap(({ uploads }) => uploads.flatMap((upload) => upload.records));
  const unplugged = records.filter(({ externalPower }) => externalPower === false);
  const bumped = records.filter(({ direction }) => direction === 'impact');
  expect(unplugged.length + bumped.length).toBe(told.length);
  expect([...unplugged, ...bumped].map(({ time }) => Date.parse(time)).sort()).toEqual(
    told.map(({ atMs }) => atMs).sort(),
  );
});

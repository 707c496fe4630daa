import { createGnssReader } from './canedge-gnss.ts';

/** Lays out a little-endian frame from [start, length, raw value]. */
function frame(bytes: number, ...fields: [number, number, number][]): string {
  const whole = fields.reduce((sum, [start, , raw]) => sum | (BigInt(raw) << BigInt(start)), 0n);
  return (
    whole
      .toString(16)
      .padStart(2 * bytes, '0')
      .match(/../g)
      ?.reverse()
      .join('')
      .toUpperCase() ?? ''
  );
}
const position = (isValid: boolean, latitude: number, longitude: number) =>
  frame(
    8,
    [0, 1, Number(isValid)],
    [1, 28, Math.round((latitude + 90) * 1e6)],
    [29, 29, Math.round((longitude + 180) * 1e6)],
  );
const speed = (isValid: boolean, metresPerSecond: number) =>
  frame(5, [0, 1, Number(isValid)], [1, 20, metresPerSecond * 1000]);

test('a position and the speed of its epoch become one fix', () => {
  const reader = createGnssReader();
  expect(reader.take(1000, '067', position(true, 55.676098, 12.568337))).toBeUndefined();
  expect(reader.take(1002, '06B', speed(true, 10))).toEqual({
    timeMs: 1000,
    latitude: 55.676098,
    longitude: 12.568337,
    speed: 36,
  });
});

test('south and west are negative', () => {
  const reader = createGnssReader();
  reader.take(0, '067', position(true, -33.5, -70.25));
  expect(reader.end()).toMatchObject({ latitude: -33.5, longitude: -70.25 });
});

test('what the receiver calls invalid is left out', () => {
  const reader = createGnssReader();
  reader.take(0, '067', position(false, 55, 12));
  expect(reader.take(1, '06B', speed(true, 10))).toBeUndefined();
  reader.take(200, '067', position(true, 55, 12));
  expect(reader.take(201, '06B', speed(false, 10))).not.toHaveProperty('speed', expect.anything());
});

test('a position without a speed is released by the next one; a late speed does not belong to it', () => {
  const reader = createGnssReader();
  reader.take(0, '067', position(true, 55, 12));
  expect(reader.take(200, '067', position(true, 56, 12))).toMatchObject({ timeMs: 0, latitude: 55 });
  expect(reader.take(350, '06B', speed(true, 10))).toEqual({ timeMs: 200, latitude: 56, longitude: 12 });
  expect(reader.end()).toBeUndefined();
});

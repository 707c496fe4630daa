import { parseOptions, StartError } from './options.ts';

test('defaults, and every option', () => {
  expect(parseOptions([])).toEqual({
    fleet: 20,
    speed: 60,
    ports: 'fixed',
    dir: '.local',
    fresh: false,
    officialEmulators: false,
  });
  expect(
    parseOptions([
      '--fleet',
      '0',
      '--speed',
      '1.5',
      '--ports',
      'auto',
      '--dir',
      'x',
      '--fresh',
      '--official-emulators',
    ]),
  ).toEqual({
    fleet: 0,
    speed: 1.5,
    ports: 'auto',
    dir: 'x',
    fresh: true,
    officialEmulators: true,
  });
  expect(parseOptions(['--help'])).toBe('help');
});

test.each([
  [['--fleet', 'many'], '--fleet takes a whole number of cars from 0 to 250000, not many'],
  [['--fleet', '1.5'], '--fleet takes a whole number of cars from 0 to 250000, not 1.5'],
  [['--speed', '0'], '--speed takes a number above 0, not 0'],
  [['--ports', '8080'], '--ports takes auto or fixed, not 8080'],
  [['--flet', '3'], /--flet/],
])('%j is refused by name', (argv, message) => {
  expect(() => parseOptions(argv)).toThrow(StartError);
  expect(() => parseOptions(argv)).toThrow(message);
});

test.each([
  ['--fleet', ''],
  ['--speed', ''],
  ['--dir', ''],
])('%s without a value is refused, as an unset variable of a script would give it', (option, value) => {
  expect(() => parseOptions([option, value])).toThrow(StartError);
});

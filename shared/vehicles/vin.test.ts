import { checkDigitHolds, isVin, makeOf, modelYearOf, platformOfVin } from './vin.ts';

const NOW = new Date('2026-11-22T10:00:00Z');

test.each(['1M8GDM9AXKP042788', 'WVWZZZ1JZ3W000000', 'TMBJE73T3E9123456', 'WVWZZZAUZHW000001'])(
  '%s has the form of a VIN',
  (vin) => {
    expect(isVin(vin)).toBe(true);
  },
);

test.each([
  'AAAAAAAAAAAAAAAAO',
  'tooshort',
  'WVWZZZ1JZ3W00000',
  'WVWZZZ1JZ3W0000000',
  'wvwzzz1jz3w000000',
  'WVWZZZ1JZ3W00000\n',
  'WVWZZZIJZ3W000000',
  '',
])('%j has not', (vin) => {
  expect(isVin(vin)).toBe(false);
});

test.each([
  ['1M8GDM9AXKP042788', true],
  ['11111111111111111', true],
  ['1M8GDM9A1KP042788', false],
  ['1D4GP00R55B123456', false],
  ['WVWZZZ1JZ3W000000', undefined],
  ['TMBJE73T3E9123456', undefined],
  ['JHMZZZ1JZ3W000000', undefined],
])('the check digit of %s: %s', (vin, holds) => {
  expect(checkDigitHolds(vin)).toBe(holds);
});

test.each([
  ['WVWZZZ1JZ3W000000', 'Volkswagen'],
  ['WVGZZZ5NZHW000001', 'Volkswagen'],
  ['WV1ZZZ2HZBH000001', 'Volkswagen Commercial Vehicles'],
  ['TMBJE73T3E9123456', 'Škoda'],
  ['VSSZZZ5FZER000001', 'SEAT'],
  ['VSSZZZKMZMR000001', 'CUPRA'],
  ['WAUZZZ8V9KA000001', 'Audi'],
  ['WP0ZZZ99ZTS300001', 'Porsche'],
  ['SCBZZZ00000000001', 'Bentley'],
  ['ZHWZZZ00000000001', 'Lamborghini'],
  ['SCCZZZ00000000001', 'Lotus'],
  ['AAAZZZ00000000001', 'Audi'],
  ['QQQZZZ00000000001', undefined],
])('%s was made by %s', (vin, make) => {
  expect(makeOf(vin)).toBe(make);
});

test.each([
  ['WVWZZZ1JZ3W000000', 2003],
  ['WVWZZZAUZHW000001', 2017],
  ['TMBJP7NX5NY000001', 2022],
  ['1M8GDM9AXKP042788', 1989],
  ['1FMCU9J94HUA04524', 2017],
  ['1D4GP00R55B123456', 2005],
  ['3VWZZZ16ZBM000001', 2011],
  ['WVWZZZAUZVW000001', 2027],
  ['WVWZZZAUZWW000001', 1998],
  ['WVWZZZAUZZW000001', undefined],
])('%s is of model year %s', (vin, year) => {
  expect(modelYearOf(vin, NOW)).toBe(year);
});

test.each<[string, string | undefined, string]>([
  ['WVWZZZAUZHW000001', 'vw-mqb', 'a Golf of 2017'],
  ['TMBJP7NX5NY000001', 'vw-mqb', 'an Octavia of 2022'],
  ['WVWZZZ3CZGE000001', 'vw-mqb', 'a Passat of 2016'],
  ['WVWZZZ3CZBE000001', 'vw-pq', 'a Passat of 2011'],
  ['WVWZZZ3CZFE000001', 'vw-mqb', 'a Passat of 2015'],
  ['WVGZZZ5NZCW000001', 'vw-pq', 'a Tiguan of 2012'],
  ['WVGZZZ5NZHW000001', 'vw-mqb', 'a Tiguan of 2017'],
  ['TMBHE61Z9B2000001', 'vw-pq', 'an Octavia of 2011'],
  ['WVWZZZ1JZ3W000000', undefined, 'a Golf of 2003'],
  ['WAUZZZ4G9GN000001', undefined, 'an Audi of 2016 on another platform'],
  ['WP0ZZZ99ZTS300001', undefined, 'a Porsche'],
])('%s is of platform %s: %s', (vin, platform) => {
  expect(platformOfVin(vin, NOW)).toBe(platform);
});

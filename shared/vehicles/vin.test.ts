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
  ['5YJ3E1EA7KF317000', 'Tesla'],
  ['LRW3E7FA0MC000001', 'Tesla'],
  ['WBA8E9G50GNT00001', 'BMW'],
  ['WMWXM51060T000001', 'MINI'],
  ['W1K2050041R000001', 'Mercedes-Benz'],
  ['HESXR1C45PS000001', 'smart'],
  ['YV1AS982971000001', 'Volvo'],
  ['LPSED3KA7ML000001', 'Polestar'],
  ['JTHBK1GG7E2000001', 'Lexus'],
  ['JTDKB20U993000001', 'Toyota'],
  ['KMHC05LC1HU012345', 'Hyundai'],
  ['KMTG34TA5KU000001', 'Genesis'],
  ['U5YPH81AGML000001', 'Kia'],
  ['LGXCE6CB2N0000001', 'BYD'],
  ['LSJW74C90LZ000001', 'MG'],
  ['LJ1EEKRP4M4000001', 'NIO'],
  ['L1NSSGHA4NB000001', 'XPeng'],
  ['VF1RFB00X61000001', 'Renault'],
  ['UU1HSDAG555000001', 'Dacia'],
  ['VR3UHZKXZMT000001', 'Peugeot'],
  ['VF7SXHNZTKT000001', 'Citroën'],
  ['VR1URHNSSKW000001', 'DS'],
  ['W0VBD8EP4JG000001', 'Opel'],
  ['ZFA3120000J000001', 'Fiat'],
  ['ZARFAEDN9J7000001', 'Alfa Romeo'],
  ['WF05XXGCC5FD00001', 'Ford'],
  ['JMZBL14Z681000001', 'Mazda'],
  ['SHHFK8G78MU000001', 'Honda'],
  ['SJNFAAZE1U6000001', 'Nissan'],
  ['JN1CV6EK0BM000001', 'Nissan'],
  ['JNKCV61E09M000001', 'Infiniti'],
  ['JMBXDGG2WGZ000001', 'Mitsubishi'],
  ['TSMLYE21S00000001', 'Suzuki'],
  ['JF1SJ9LY5FG000001', 'Subaru'],
  ['SAJWA0HEXDM000001', 'Jaguar'],
  ['SALLAAA146A000001', 'Land Rover'],
  ['WMAN38ZZ0FY000001', 'MAN'],
  ['YS2R4X20005000001', 'Scania'],
  ['ZCFC135B805000001', 'Iveco'],
  ['2C3CDXBG0JH000001', 'Dodge'],
  ['2C3CCAEG9JH000001', 'Chrysler'],
  ['7PDSGABA3PN000001', 'Rivian'],
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
  ['5YJ3E1EA7KF317000', 2019],
  ['WVGZZZ5NZHW000001', 2017],
  ['KMHC05LC1HU012345', 2017],
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
  ['WAUZZZ4G9GN000001', 'vw-mlb', 'an A6 of 2016'],
  ['WAUZZZ8K9EA000001', undefined, 'an A4 of 2014, of which nothing is known'],
  ['WP0ZZZ99ZTS300001', undefined, 'a Porsche'],
  ['WP1ZZZ95ZJLB00001', 'vw-mlb', 'a Macan of 2018'],
  ['WVWZZZE1ZMP000001', 'vw-meb', 'an ID.3 of 2021'],
  ['WVGZZZE2ZNP000001', 'vw-meb', 'an ID.4 of 2022'],
  ['TMBJC7NY5NF000001', 'vw-meb', 'an Enyaq of 2022'],
  ['VSSZZZK1ZNP000001', 'vw-meb', 'a Born of 2022'],
  ['WAUZZZF4XNP000001', 'vw-meb', 'a Q4 e-tron of 2022'],
  ['WVWZZZAAZLD900001', 'vw-up', 'an e-up! of 2020'],
  ['5YJ3E1EA7KF317000', 'tesla-model-3y', 'a Model 3 from Fremont'],
  ['XP7YGCEK0NB000001', 'tesla-model-3y', 'a Model Y from Berlin'],
  ['5YJSA1DG9DFP14705', undefined, 'a Model S'],
])('%s is of platform %s: %s', (vin, platform) => {
  expect(platformOfVin(vin, NOW)).toBe(platform);
});

import { compileFrame, signalValue } from '../../functions/decode/can-frame.ts';
import { catalogueFromDbc } from './from-dbc.ts';
import { parseDbc } from './parse-dbc.ts';

const framesOf = (text: string) => catalogueFromDbc(parseDbc(text), 'p', 's').catalogue.frames;
const signalOf = (text: string) => framesOf(text)[0]?.signals?.[0];

test('an indented message is one of its own, and takes no signals from the one before', () => {
  const text =
    'BO_ 256 A: 8 E\n SG_ One : 0|8@1+ (1,0) [0|0] "" E\n BO_ 257 B: 8 E\n  SG_ Two : 8|8@1+ (1,0) [0|0] "" E';
  expect(framesOf(text).map(({ id, signals }) => [id, signals?.map(({ name }) => name)])).toEqual([
    ['100', ['One']],
    ['101', ['Two']],
  ]);
});

test('spaces where the grammar allows them', () => {
  expect(signalOf('BO_ 256 A : 8 E\n SG_ S : 8 | 16 @ 1 + ( 0.5 , -40 ) [ 0 | 0 ] "" E')).toMatchObject({
    start: 8,
    length: 16,
    factor: 0.5,
    offset: -40,
  });
});

test('statements over several lines; lines are counted on', () => {
  const text =
    'BO_ 256 A: 8 E\r\n SG_ S : 0|8@1+ (1,0) [0|0] "" E\r\n VAL_ 256 S 254\r\n  "init; not yet"\r\n 255 "error" ;\r\n';
  expect(signalOf(text)).toMatchObject({ none: [254, 255] });
  expect(() => parseDbc(`${text}BO_ x`)).toThrow('line 6: no message');
});

test('texts of attributes may look like anything', () => {
  const text = 'BO_ 256 A: 8 E\n SG_ S : 0|8@1+ (1,0) [0|0] "" E\nBA_ "Note" BO_ 256 "first\nBO_ 9 Ghost: 8 E\n";';
  expect(framesOf(text)).toHaveLength(1);
});

test.each([
  ['SNA', true],
  ['DI_GEAR_SNA', true],
  ['Init', true],
  ['MO_Init_Wert', true],
  ['Initialwert', true],
  ['NOT_INITIALIZED', true],
  ['signal not available', true],
  ['ungültig', true],
  ['Fehler', true],
  ['kein_Fehler', false],
  ['No error', false],
  ['NoError', false],
  ['no CAN error detected', false],
  ['VSM1 signal is not error', false],
  ['InitialActivateAccept', false],
  ['Initiated_Countdown', false],
  ['definition', false],
])('a value called %s is no measurement: %s', (text, none) => {
  const signal = signalOf(`BO_ 256 A: 8 E\n SG_ S : 0|8@1+ (1,0) [0|0] "" E\nVAL_ 256 S 7 "${text}" ;`);
  expect(signal?.none).toEqual(none ? [7] : undefined);
});

test('limits that editors fill in say nothing', () => {
  expect(signalOf('BO_ 256 A: 8 E\n SG_ S : 0|8@1+ (1,0) [0|1] "" E')).not.toHaveProperty('max');
  expect(signalOf('BO_ 256 A: 8 E\n SG_ S : 0|1@1+ (1,0) [0|1] "" E')).toMatchObject({ min: 0, max: 1 });
});

test('a value at its limit is within it, however it is rounded', () => {
  const [frame] = framesOf('BO_ 256 A: 2 E\n SG_ S : 0|11@1+ (0.1,0) [0|204.7] "m" E');
  const [signal] = frame ? compileFrame(frame).signals : [];
  expect(signal && signalValue(signal, { bytes: Uint8Array.of(0xff, 7), length: 2 })).toBe(204.7);
});

test.each([
  ['Unit_DegreCelsi', 'celsius'],
  ['Unit_KiloMeterPerHour', 'km/h'],
  ['KPH', 'km/h'],
  ['deg/s', 'degrees/s'],
  ['Unit_None', null],
  ['mph', 'mph'],
])('the unit %s is %s', (unit, expected) => {
  expect(signalOf(`BO_ 256 A: 8 E\n SG_ S : 0|8@1+ (1,0) [0|0] "${unit}" E`)?.unit).toBe(expected);
});

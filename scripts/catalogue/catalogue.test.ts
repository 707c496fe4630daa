import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compileFrame, signalValue } from '../../functions/decode/can-frame.ts';
import { catalogueFaults } from './check-catalogue.ts';
import { catalogueFromDbc } from './from-dbc.ts';
import { indexOf } from './index-of.ts';
import { parseDbc } from './parse-dbc.ts';

const FOLDER = join(import.meta.dirname, '../../knowledge/catalogues');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .sort();

test.each(names)('%s is as it should be', (name) => {
  expect(catalogueFaults(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))).toEqual([]);
});

test('the index is that of the files beside it', () => {
  expect(readFileSync(join(FOLDER, 'index.ts'), 'utf8')).toBe(indexOf(names));
});

const DBC = `VERSION ""
NS_ :
\tCM_
\tVAL_
BU_: ECU

BO_ 1024 Engine_Data: 8 ECU
 SG_ Speed_RPM : 7|16@0+ (0.25,0) [0|16383] "1/min" ECU
 SG_ Oil.Temp : 16|8@1- (1,-40) [0|0] "°C" ECU

BO_ 2566844926 Wide: 8 ECU
 SG_ Select M : 0|4@1+ (1,0) [0|15] "" ECU
 SG_ First m0 : 8|12@1+ (0.1,0) [0|0] "V" ECU
 SG_ Second m1 : 8|12@1+ (1,0) [0|0] "V" ECU
 SG_ Nested m1M : 20|4@1+ (1,0) [0|0] "" ECU
 SG_ Deep m2 : 24|8@1+ (1,0) [0|0] "" ECU
 SG_ Orphaned m2 : 24|8@1+ (1,0) [0|0] "" ECU
 SG_ Ratio : 32|32@1- (1,0) [0|0] "" ECU

BO_ 1025 Many: 8 ECU
 SG_ Lost m1 : 0|8@1+ (1,0) [0|0] "" ECU

BO_ 3221225472 VECTOR__INDEPENDENT_SIG_MSG: 0 Vector__XXX
 SG_ Orphan : 0|8@1+ (1,0) [0|0] "" Vector__XXX

CM_ SG_ 1024 Speed_RPM "Of the crankshaft.
BO_ 5 Ghost: 8 ECU
 SG_ Ghost : 0|8@1+ (1,0) [0|0] \\"x\\" ECU";
VAL_ 2566844926 Select 0 "valid" 15 "signal not available" ;
VAL_ 1024 Speed_RPM 65535 "Fehler" 65534 "Init" 1 "one" ;
SIG_VALTYPE_ 2566844926 Ratio : 1;
SG_MUL_VAL_ 2566844926 Nested Select 1-1;
SG_MUL_VAL_ 2566844926 Deep Nested 2-3, 9-9;
SG_MUL_VAL_ 2566844926 Orphaned Elsewhere 2-2;
`.replace('Oil.Temp', 'Oil_Temp');

test('a DBC file becomes a catalogue', () => {
  const { catalogue, leftOut } = catalogueFromDbc(parseDbc(DBC), 'mine', 'mine.dbc');
  expect(catalogueFaults(catalogue)).toEqual([]);
  expect(catalogue.frames).toEqual([
    {
      id: '400',
      name: 'Engine_Data',
      bytes: 8,
      signals: [
        {
          name: 'Speed_RPM',
          start: 7,
          length: 16,
          byteOrder: 'big',
          factor: 0.25,
          min: 0,
          max: 16383,
          none: [65535, 65534],
          signal: 'Vehicle.Private.EngineData.SpeedRPM',
          unit: 'rpm',
        },
        {
          name: 'Oil_Temp',
          start: 16,
          length: 8,
          signed: true,
          offset: -40,
          signal: 'Vehicle.Private.EngineData.OilTemp',
          unit: 'celsius',
        },
      ],
    },
    {
      id: '18FEF1FE',
      name: 'Wide',
      bytes: 8,
      multiplexer: { start: 0, length: 4 },
      signals: [
        {
          name: 'Select',
          start: 0,
          length: 4,
          min: 0,
          max: 15,
          none: [15],
          signal: 'Vehicle.Private.Wide.Select',
          unit: null,
        },
        { name: 'First', start: 8, length: 12, factor: 0.1, mux: 0, signal: 'Vehicle.Private.Wide.First', unit: 'V' },
        { name: 'Second', start: 8, length: 12, mux: 1, signal: 'Vehicle.Private.Wide.Second', unit: 'V' },
        {
          name: 'Nested',
          start: 20,
          length: 4,
          when: [{ start: 0, length: 4, values: [[1, 1]] }],
          signal: 'Vehicle.Private.Wide.Nested',
          unit: null,
        },
        {
          name: 'Deep',
          start: 24,
          length: 8,
          when: [
            {
              start: 20,
              length: 4,
              values: [
                [2, 3],
                [9, 9],
              ],
            },
            { start: 0, length: 4, values: [[1, 1]] },
          ],
          signal: 'Vehicle.Private.Wide.Deep',
          unit: null,
        },
        { name: 'Ratio', start: 32, length: 32, float: true, signal: 'Vehicle.Private.Wide.Ratio', unit: null },
      ],
    },
  ]);
  expect(leftOut).toEqual([
    'Wide.Orphaned: no such multiplexer, or one that depends on itself',
    'Many.Lost: its message has not one multiplexer, and no SG_MUL_VAL_ says on which it depends',
  ]);
});

test('of a flag both values are one', () => {
  const text = 'BO_ 256 M: 1 E\n SG_ Ok : 0|1@1+ (1,0) [0|0] "" E\nVAL_ 256 Ok 0 "invalid" 1 "valid" ;';
  expect(catalogueFromDbc(parseDbc(text), 'p', 's').catalogue.frames[0]?.signals?.[0]).not.toHaveProperty('none');
});

test('lines that cannot be read are named', () => {
  expect(() => parseDbc('\nBO_ x y: 8 E')).toThrow('line 2: no message');
  expect(() => parseDbc('BO_ 1 y: 8 E\n SG_ a : 0|8 (1,0) [0|0] "" E')).toThrow('line 2: no signal');
  expect(() => parseDbc('BO_ 1 y: 8 E\nSG_MUL_VAL_ 1 a')).toThrow('line 2: no multiplexing');
  expect(() => parseDbc(' SG_ a : 0|8@1+ (1,0) [0|0] "" E')).toThrow('line 1: a signal before any message');
});

test.each([
  ['a signal beyond its frame', { start: 60, length: 8 }],
  ['a big-endian one', { start: 56, length: 3, byteOrder: 'big' }],
  ['a mux without multiplexer', { start: 0, length: 8, mux: 1 }],
  ['no length', { start: 0 }],
])('faults are found: %s', (_, bits) => {
  const signal = { name: 'a', signal: 'Vehicle.Private.A', unit: null, ...bits };
  const frame = { id: '100', name: 'f', bytes: 8, signals: [signal] };
  expect(catalogueFaults({ platform: 'p', about: '', source: '', ecus: [], frames: [frame] })).toHaveLength(1);
});

test('two frames of one id are a fault', () => {
  const frame = { id: '100', name: 'f', bytes: 8 };
  const twice = { platform: 'p', about: '', source: '', ecus: [], frames: [frame, frame] };
  expect(catalogueFaults(twice)).toEqual(['100 is there twice']);
});

/** Writes bits one by one, by DBC's own numbering: up from the lowest, or down each byte from the highest. */
function put(bytes: Uint8Array, start: number, length: number, big: boolean, bits: bigint): void {
  let at = start;
  for (let i = 0; i < length; i += 1) {
    const bit = Number((bits >> BigInt(big ? length - 1 - i : i)) & 1n);
    bytes[at >> 3] = ((bytes[at >> 3] ?? 0) & ~(1 << (at & 7))) | (bit << (at & 7));
    at = big ? (at % 8 === 0 ? at + 15 : at - 1) : at + 1;
  }
}

const placed = fc
  .record({ first: fc.nat(63), length: fc.integer({ min: 1, max: 64 }), big: fc.boolean(), signed: fc.boolean() })
  .filter(({ first, length }) => first + length <= 64)
  .map(({ first, ...rest }) => ({ ...rest, start: rest.big ? (first >> 3) * 8 + 7 - (first & 7) : first }));

test('what is written by the text of a DBC line is read back by the catalogue made of it', () => {
  fc.assert(
    fc.property(
      placed,
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      (bits, random, noise) => {
        const { start, length, big, signed } = bits;
        const line = ` SG_ S : ${start}|${length}@${big ? 0 : 1}${signed ? '-' : '+'} (1,0) [0|0] "" E`;
        const { catalogue, leftOut } = catalogueFromDbc(parseDbc(`BO_ 256 M: 8 E\n${line}`), 'p', 's');
        const [frame] = catalogue.frames;
        const [signal] = frame ? compileFrame(frame).signals : [];
        expect(leftOut).toEqual([]);
        if (!signal) throw new Error('no signal');
        const raw = BigInt.asUintN(length, random);
        const bytes = new Uint8Array(8);
        new DataView(bytes.buffer).setBigUint64(0, noise);
        put(bytes, start, length, big, raw);
        expect(signalValue(signal, { bytes, length: 8 })).toBe(Number(signed ? BigInt.asIntN(length, raw) : raw));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('what depends on multiplexers within or beside each other is there with their values alone', () => {
  const text = `BO_ 256 M: 4 E
 SG_ X M : 7|8@0+ (1,0) [0|0] "" E
 SG_ Y m1M : 15|8@0+ (1,0) [0|0] "" E
 SG_ A m3 : 23|8@0+ (1,0) [0|0] "" E
 SG_ B m3 : 31|8@0+ (1,0) [0|0] "" E
SG_MUL_VAL_ 256 Y X 1-1;
SG_MUL_VAL_ 256 A Y 3-4, 200-255;
SG_MUL_VAL_ 256 B X 3-3;`;
  const [frame] = catalogueFromDbc(parseDbc(text), 'p', 's').catalogue.frames;
  const signals = frame ? compileFrame(frame).signals : [];
  const read = (...bytes: number[]) =>
    signals
      .filter((signal) => signalValue(signal, { bytes: Uint8Array.from(bytes), length: 4 }) !== undefined)
      .map(({ name }) => name);
  expect([read(1, 3, 0, 0), read(1, 5, 0, 0), read(1, 201, 0, 0), read(3, 3, 0, 0), read(2, 3, 0, 0)]).toEqual([
    ['X', 'Y', 'A'],
    ['X', 'Y'],
    ['X', 'Y', 'A'],
    ['X', 'B'],
    ['X'],
  ]);
});

test('floating-point numbers of 32 and 64 bits, in both byte orders, are read back', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.boolean(),
      fc.nat(32),
      fc.integer({ min: -1e6, max: 1e6 }),
      (big, wide, shift, whole) => {
        const length = wide ? 64 : 32;
        const first = wide ? 0 : shift;
        const start = big ? (first >> 3) * 8 + 7 - (first & 7) : first;
        const text = `BO_ 256 M: 8 E\n SG_ S : ${start}|${length}@${big ? 0 : 1}- (1,0) [0|0] "" E\nSIG_VALTYPE_ 256 S : ${wide ? 2 : 1};`;
        const [frame] = catalogueFromDbc(parseDbc(text), 'p', 's').catalogue.frames;
        const [signal] = frame ? compileFrame(frame).signals : [];
        if (!signal) throw new Error('no signal');
        const view = new DataView(new ArrayBuffer(8));
        const number = whole / 64;
        if (wide) view.setFloat64(0, number);
        else view.setFloat32(0, number);
        const bytes = new Uint8Array(8);
        put(bytes, start, length, big, wide ? view.getBigUint64(0) : BigInt(view.getUint32(0)));
        const value = signalValue(signal, { bytes, length: 8 });
        expect(value).toBeCloseTo(wide ? number : Math.fround(number), 6);
      },
    ),
    { numRuns: 500 },
  );
});

test('of multiplexed signals only those are there that the multiplexer says', () => {
  const text = 'BO_ 256 M: 2 E\n SG_ X M : 7|8@0+ (1,0) [0|0] "" E\n SG_ A m3 : 15|8@0+ (1,0) [0|0] "" E';
  const [frame] = catalogueFromDbc(parseDbc(text), 'p', 's').catalogue.frames;
  const compiled = frame && compileFrame(frame);
  expect([compiled?.mux?.(Uint8Array.of(3, 9)), compiled?.signals.map(({ mux }) => mux)]).toEqual([3, [undefined, 3]]);
});

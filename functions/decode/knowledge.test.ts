import { Ajv2020 } from 'ajv/dist/2020.js';
import catalogueSchema from '../../knowledge/catalogues/catalogue.schema.json' with { type: 'json' };
import vwMqb from '../../knowledge/catalogues/vw-mqb.json' with { type: 'json' };
import makes from '../../knowledge/makes.json' with { type: 'json' };
import makesSchema from '../../knowledge/makes.schema.json' with { type: 'json' };
import mode01 from '../../knowledge/obd/mode01.json' with { type: 'json' };
import mode01Schema from '../../knowledge/obd/mode01.schema.json' with { type: 'json' };
import vag from '../../knowledge/vag-codes.json' with { type: 'json' };
import { PIDS, pidNumber } from './pid-table.ts';

test.each([
  ['mode01.json', mode01Schema, mode01],
  ['vw-mqb.json', catalogueSchema, vwMqb],
  ['makes.json', makesSchema, makes],
])('%s is as its schema says', (_, schema, data) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  expect([ajv.validate(schema, data), ajv.errors]).toEqual([true, null]);
});

test('no two entries are of one PID, and no value reaches beyond its data', () => {
  expect(new Set(mode01.map(({ pid }) => pid)).size).toBe(mode01.length);
  for (const { pid, bytes, values, ...more } of mode01) {
    const most = 'longerBytes' in more ? Number(more.longerBytes) : bytes;
    for (const value of values) expect([pid, value.at + value.bytes <= most]).toEqual([pid, true]);
  }
});

test('the range of a PID is what its formula gives for its least and greatest raw value', () => {
  const wrong: string[] = [];
  for (const { pid, bytes, values } of mode01) {
    for (const [i, { signal, ...written }] of values.entries()) {
      const entry = PIDS[Number.parseInt(pid, 16)];
      const value = (entry?.longer ?? entry)?.values[i];
      const { min, max } = written as { min?: number; max?: number };
      if (!value || min === undefined || max === undefined) continue;
      const data = (from: number, byte: number) =>
        new Uint8Array(entry?.longer?.bytes ?? bytes).map((_, at) =>
          at === from && value.signed ? byte ^ 0x80 : byte,
        );
      const range = [0, 255].map(
        (byte) => pidNumber({ ...value, none: [], support: undefined }, data(value.at, byte), 0) ?? Number.NaN,
      );
      if (Math.abs((range[0] ?? 0) - min) > 1e-6 || Math.abs((range[1] ?? 0) - max) > 1e-6)
        wrong.push(`${pid} ${signal} ${range.join('..')}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('signals of a catalogue lie within their frame, ids are there once', () => {
  const ids = [...vwMqb.frames.map(({ id }) => id), ...vwMqb.ecus.flatMap(({ tx, rx }) => [tx, rx])];
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, bytes, signals = [] } of vwMqb.frames) {
    for (const { start, length } of signals) expect([name, start + length <= 8 * bytes]).toEqual([name, true]);
  }
});

test('internal numbers are six digits and lead to codes of seven characters', () => {
  const codes = Object.entries(vag.codes);
  expect(codes).toHaveLength(657);
  expect(
    codes.filter(([number, code]) => !/^[0-9A-F]{6}$/.test(number) || !/^[PCBU][0-3][0-9A-F]{5}$/.test(code)),
  ).toEqual([]);
});

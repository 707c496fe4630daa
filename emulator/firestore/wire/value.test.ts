import fc from 'fast-check';
import { GeoPoint, type MapValue, Reference, Timestamp, type Value } from '../values/value.ts';
import { decodeFields, encodeDocument, encodeFields, splitDocument } from './document.ts';
import { FieldReader } from './field-reader.ts';
import { decodeValue, encodeValue } from './value.ts';

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.integer().chain((s) => fc.nat(999_999).map((micros) => new Timestamp(s, micros * 1000))),
    fc.string().map((name) => new Reference(name)),
    fc.tuple(fc.double(), fc.double()).map(([a, b]) => new GeoPoint(a, b)),
    fc.array(tie('value')),
    fc.array(fc.tuple(fc.string(), tie('value'))).map((entries): MapValue => new Map(entries)),
  ),
}));

test('values come back from the wire as they went', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(decodeValue(encodeValue(one))).toEqual(one);
    }),
  );
});

test('documents come back, and single fields can be picked out of them', () => {
  const fields = fc
    .array(fc.tuple(fc.string({ unit: 'grapheme' }), value))
    .map((entries): MapValue => new Map(entries));
  fc.assert(
    fc.property(fields, (map) => {
      const encoded = encodeFields(map);
      expect(decodeFields(encoded)).toEqual(map);
      expect(splitDocument(encodeDocument('the/name', encoded, 1, 2))).toEqual({ name: 'the/name', fields: encoded });
      const reader = new FieldReader(encoded);
      for (const [name, one] of map) {
        expect(reader.get([name])).toEqual(one);
        if (one instanceof Map) for (const [inner, deep] of one) expect(reader.get([name, inner])).toEqual(deep);
      }
      expect(reader.get(['not there \0'])).toBeUndefined();
    }),
  );
});

test('lengths of several bytes are written right', () => {
  for (const length of [127, 128, 16_383, 16_384, 300_000]) {
    const text = 'x'.repeat(length);
    expect(decodeValue(encodeValue([text, text]))).toEqual([text, text]);
  }
});

test('a value without a type is refused', () => {
  expect(() => decodeValue(Buffer.alloc(0))).toThrow(/without a type/);
});

import { invalidArgument } from '../errors.ts';
import { GeoPoint, type MapValue, Reference, Timestamp, type Value } from '../values/value.ts';
import { Reader } from './reader.ts';
import { Writer } from './writer.ts';

/** Tags (field number and wire type) of google.firestore.v1.Value. */
export const valueTag = {
  null: (11 << 3) | 0,
  boolean: (1 << 3) | 0,
  integer: (2 << 3) | 0,
  double: (3 << 3) | 1,
  timestamp: (10 << 3) | 2,
  string: (17 << 3) | 2,
  bytes: (18 << 3) | 2,
  reference: (5 << 3) | 2,
  geoPoint: (8 << 3) | 2,
  array: (9 << 3) | 2,
  map: (6 << 3) | 2,
} as const;

/** Decodes a google.firestore.v1.Value that ends where the reader ends. */
export function readValue(reader: Reader, end: number): Value {
  let value: Value | undefined;
  while (reader.pos < end) {
    const tag = reader.varint();
    switch (tag) {
      case valueTag.null:
        reader.varint();
        value = null;
        break;
      case valueTag.boolean:
        value = reader.varint() !== 0;
        break;
      case valueTag.integer:
        value = reader.int64();
        break;
      case valueTag.double:
        value = reader.double();
        break;
      case valueTag.timestamp:
        value = readTimestamp(reader);
        break;
      case valueTag.string:
        value = reader.string();
        break;
      case valueTag.bytes:
        value = reader.bytes();
        break;
      case valueTag.reference:
        value = new Reference(reader.string());
        break;
      case valueTag.geoPoint:
        value = readGeoPoint(reader);
        break;
      case valueTag.array:
        value = readArray(reader, reader.enter());
        break;
      case valueTag.map:
        value = readFields(reader, reader.enter(), 1);
        break;
      default:
        throw invalidArgument(
          `Value has a type that cannot be stored (field ${tag >> 3} of google.firestore.v1.Value).`,
        );
    }
  }
  if (value === undefined) throw invalidArgument('A Value without a type: one of its value_type fields must be set.');
  return value;
}

/** Decodes the message google.firestore.v1.Value. */
export function decodeValue(bytes: Buffer): Value {
  return readValue(new Reader(bytes), bytes.length);
}

/** Decodes the message google.firestore.v1.ArrayValue. */
export function decodeArray(bytes: Buffer): Value[] {
  return readArray(new Reader(bytes), bytes.length);
}

/** Decodes the entries of a map<string, Value> with the given field number; other fields are skipped. */
export function readFields(reader: Reader, end: number, fieldNumber: number): MapValue {
  const entryTag = (fieldNumber << 3) | 2;
  const fields: MapValue = new Map();
  while (reader.pos < end) {
    const tag = reader.varint();
    if (tag !== entryTag) {
      reader.skip(tag & 7);
      continue;
    }
    const entryEnd = reader.enter();
    let key = '';
    let value: Value | undefined;
    while (reader.pos < entryEnd) {
      const part = reader.varint();
      if (part === 0x0a) key = reader.string();
      else if (part === 0x12) value = readValue(reader, reader.enter());
      else reader.skip(part & 7);
    }
    if (value === undefined) throw invalidArgument(`Field '${key}' has no value.`);
    fields.set(key, value);
  }
  return fields;
}

function readArray(reader: Reader, end: number): Value[] {
  const values: Value[] = [];
  while (reader.pos < end) {
    const tag = reader.varint();
    if (tag === 0x0a) values.push(readValue(reader, reader.enter()));
    else reader.skip(tag & 7);
  }
  return values;
}

function readTimestamp(reader: Reader): Timestamp {
  const end = reader.enter();
  let seconds = 0;
  let nanos = 0;
  while (reader.pos < end) {
    const tag = reader.varint();
    if (tag === 0x08) seconds = Number(reader.int64());
    else if (tag === 0x10) nanos = reader.varint();
    else reader.skip(tag & 7);
  }
  return new Timestamp(seconds, nanos - (nanos % 1000));
}

function readGeoPoint(reader: Reader): GeoPoint {
  const end = reader.enter();
  let latitude = 0;
  let longitude = 0;
  while (reader.pos < end) {
    const tag = reader.varint();
    if (tag === 0x09) latitude = reader.double();
    else if (tag === 0x11) longitude = reader.double();
    else reader.skip(tag & 7);
  }
  return new GeoPoint(latitude, longitude);
}

/** Writes the content of a google.firestore.v1.Value (no length in front). */
function writeValue(writer: Writer, value: Value): void {
  if (value === null) {
    writer.varint(valueTag.null);
    writer.varint(0);
  } else if (typeof value === 'string') {
    writer.varint(valueTag.string);
    writer.string(value);
  } else if (typeof value === 'bigint') {
    writer.varint(valueTag.integer);
    writer.int64(value);
  } else if (typeof value === 'number') {
    writer.varint(valueTag.double);
    writer.double(value);
  } else if (typeof value === 'boolean') {
    writer.varint(valueTag.boolean);
    writer.varint(value ? 1 : 0);
  } else writeObject(writer, value);
}

function writeObject(writer: Writer, value: Timestamp | Uint8Array | Reference | GeoPoint | Value[] | MapValue): void {
  if (value instanceof Uint8Array) {
    writer.varint(valueTag.bytes);
    writer.bytes(value);
    return;
  }
  if (value instanceof Reference) {
    writer.varint(valueTag.reference);
    writer.string(value.name);
    return;
  }
  if (value instanceof Timestamp) {
    writer.varint(valueTag.timestamp);
    writeTimestamp(writer, value);
    return;
  }
  writer.varint(value instanceof GeoPoint ? valueTag.geoPoint : Array.isArray(value) ? valueTag.array : valueTag.map);
  const start = writer.begin();
  if (value instanceof GeoPoint) {
    writer.varint(0x09);
    writer.double(value.latitude);
    writer.varint(0x11);
    writer.double(value.longitude);
  } else if (Array.isArray(value)) {
    for (const element of value) {
      writer.varint(0x0a);
      const inner = writer.begin();
      writeValue(writer, element);
      writer.finishLength(inner);
    }
  } else writeFields(writer, value, 1);
  writer.finishLength(start);
}

/** Writes a google.protobuf.Timestamp with its length in front. */
export function writeTimestamp(writer: Writer, time: Timestamp): void {
  const start = writer.begin();
  writer.varint(0x08);
  writer.int64(BigInt(time.seconds));
  if (time.nanos !== 0) {
    writer.varint(0x10);
    writer.varint(time.nanos);
  }
  writer.finishLength(start);
}

/** Writes the entries of a map<string, Value>, each with its tag. */
export function writeFields(writer: Writer, fields: MapValue, fieldNumber: number): void {
  for (const [key, value] of fields) {
    writer.varint((fieldNumber << 3) | 2);
    const entry = writer.begin();
    writer.varint(0x0a);
    writer.string(key);
    writer.varint(0x12);
    const inner = writer.begin();
    writeValue(writer, value);
    writer.finishLength(inner);
    writer.finishLength(entry);
  }
}

const scratch = new Writer();

/** Encodes the message google.firestore.v1.Value. */
export function encodeValue(value: Value): Buffer {
  writeValue(scratch, value);
  return scratch.finish();
}

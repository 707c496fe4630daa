import { GeoPoint, type MapValue, Reference, Timestamp, type Value, vectorOf } from './value.ts';

/**
 * Order-preserving keys: two values compare in Firestore's order
 * (https://firebase.google.com/docs/firestore/manage-data/data-types#value_type_ordering) exactly as their keys compare
 * as strings. A key holds one byte a character, so the engine compares keys as fast as memory. No key is a prefix of
 * another, so keys of several fields can be put one after the other; a descending field has its bytes inverted.
 */
export type Key = string;

/** Sorts after every continuation of a key, since no key holds a character above 0xff. */
export const AFTER = '\u0100';

const tag = {
  null: 0x05,
  boolean: 0x0a,
  nan: 0x10,
  number: 0x14,
  timestamp: 0x20,
  string: 0x28,
  bytes: 0x30,
  reference: 0x38,
  geoPoint: 0x40,
  array: 0x48,
  vector: 0x50,
  map: 0x58,
} as const;

const NUMERIC_SEGMENT = /^__id(-?\d+)__$/;

let buffer = Buffer.allocUnsafeSlow(8 * 1024);
let length = 0;

function need(bytes: number): void {
  if (length + bytes <= buffer.length) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(buffer.length * 2, length + bytes));
  buffer.copy(larger, 0, 0, length);
  buffer = larger;
}

function take(descending: boolean): Key {
  if (descending) for (let i = 0; i < length; i++) buffer[i] = ~(buffer[i] ?? 0);
  const key = buffer.toString('latin1', 0, length);
  length = 0;
  return key;
}

function byte(value: number): void {
  need(1);
  buffer[length++] = value;
}

/** UTF-8 bytes with 00 as 00 ff, ended by 00 01: a text sorts right before its continuations. */
function text(value: string): void {
  need(value.length * 3 + 2);
  const start = length;
  length += buffer.write(value, length);
  if (value.includes('\0')) {
    const bytes = Buffer.from(buffer.subarray(start, length));
    length = start;
    escaped(bytes);
  }
  buffer[length++] = 0;
  buffer[length++] = 1;
}

function escaped(bytes: Uint8Array): void {
  need(bytes.length * 2 + 2);
  for (const value of bytes) {
    buffer[length++] = value;
    if (value === 0) buffer[length++] = 0xff;
  }
}

/** The bits of a double, changed so that they sort as unsigned bytes; -0 is 0. */
function double(value: number): void {
  need(8);
  buffer.writeDoubleBE(value === 0 ? 0 : value, length);
  const negative = (buffer[length] ?? 0) & 0x80;
  if (negative) for (let i = 0; i < 8; i++) buffer[length + i] = ~(buffer[length + i] ?? 0);
  else buffer[length] = (buffer[length] ?? 0) ^ 0x80;
  length += 8;
}

/** A number as the next lower double and, for integers above 2^53, what is missing to the exact one. */
function number(value: number | bigint): void {
  // Apart from the other numbers: no < or > finds it.
  if (Number.isNaN(value)) {
    byte(tag.nan);
    return;
  }
  byte(tag.number);
  let rest = 0;
  if (typeof value === 'bigint') {
    let lower = Number(value);
    if (!Number.isSafeInteger(lower)) {
      if (BigInt(lower) > value) lower = lower > 0 ? lower * (1 - Number.EPSILON / 2) : lower * (1 + Number.EPSILON);
      rest = Number(value - BigInt(lower));
    }
    double(lower);
  } else double(value);
  need(2);
  length = buffer.writeUInt16BE(rest, length);
}

function signed64(value: bigint): void {
  need(8);
  length = buffer.writeBigUInt64BE(BigInt.asUintN(64, value) ^ (1n << 63n), length);
}

/** Segments named `__id7__` are numbers and sort before all names. */
function segment(name: string): void {
  const numeric = name.startsWith('__id') ? NUMERIC_SEGMENT.exec(name) : null;
  byte(numeric ? 1 : 2);
  if (numeric) signed64(BigInt(numeric[1] ?? 0));
  else text(name);
}

function path(name: string): void {
  for (const part of name.split('/')) segment(part);
  byte(0);
}

function value(item: Value): void {
  if (typeof item === 'string') {
    byte(tag.string);
    text(item);
  } else if (typeof item === 'bigint') number(item);
  else if (typeof item === 'number') {
    number(item);
  } else if (item === null) byte(tag.null);
  else if (typeof item === 'boolean') {
    byte(tag.boolean);
    byte(item ? 1 : 0);
  } else if (item instanceof Timestamp) {
    byte(tag.timestamp);
    signed64(BigInt(item.seconds));
    need(4);
    length = buffer.writeUInt32BE(item.nanos, length);
  } else if (item instanceof Uint8Array) {
    byte(tag.bytes);
    escaped(item);
    byte(0);
    byte(1);
  } else if (item instanceof Reference) {
    byte(tag.reference);
    path(item.name);
  } else if (item instanceof GeoPoint) {
    byte(tag.geoPoint);
    double(item.latitude);
    double(item.longitude);
  } else if (Array.isArray(item)) elements(tag.array, item);
  else map(item);
}

function elements(kind: number, items: Value[]): void {
  byte(kind);
  if (kind === tag.vector) {
    need(4);
    length = buffer.writeUInt32BE(items.length, length);
  }
  for (const item of items) value(item);
  byte(0);
}

function map(fields: MapValue): void {
  const vector = vectorOf(fields);
  if (vector) {
    elements(tag.vector, vector);
    return;
  }
  byte(tag.map);
  for (const name of [...fields.keys()].sort(compareUtf8)) {
    byte(1);
    text(name);
    value(fields.get(name) ?? null);
  }
  byte(0);
}

/** Compares by UTF-8 bytes, which is by code point; JavaScript's own order of strings is by UTF-16 unit. */
export function compareUtf8(a: string, b: string): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const surrogates = Number(x >= 0xd800 && x < 0xe000) - Number(y >= 0xd800 && y < 0xe000);
    return surrogates !== 0 ? surrogates : x - y;
  }
  return a.length - b.length;
}

export function valueKey(item: Value, descending = false): Key {
  value(item);
  return take(descending);
}

/** The key of a document's id within its collection. */
export function idKey(id: string, descending = false): Key {
  segment(id);
  return take(descending);
}

/** The key of a slash-separated path: an ancestor sorts right before its descendants. */
export function pathKey(name: string, descending = false): Key {
  path(name);
  return take(descending);
}

/** The key with every byte inverted: the key of the same value in descending order. */
export function invertKey(key: Key): Key {
  need(key.length);
  length = buffer.write(key, 0, 'latin1');
  return take(true);
}

/** The first character tells a value's type: the keys of all values that < and > compare with each other share it. */
export const sameType = (a: Key, b: Key) => a.charCodeAt(0) === b.charCodeAt(0);

/** The keys of null and of every other value: from here on. */
export const NULL_KEY: Key = String.fromCharCode(tag.null);

import { invalidArgument } from '../errors.ts';
import { GeoPoint, type MapValue, Reference, Timestamp, type Value, vectorOf } from './value.ts';

/** Limits of https://firebase.google.com/docs/firestore/quotas#limits. */
export const MAX_DOCUMENT_BYTES = 1_048_576;
const MAX_DEPTH = 20;
const MAX_FIELD_NAME_BYTES = 1500;
export const MAX_TRANSFORMS = 500;
export const MAX_REQUEST_BYTES = 10 * 1024 * 1024;
export const MAX_VECTOR_DIMENSIONS = 2048;

const RESERVED = /^__.*__$/s;

/** Checks names, nesting and kinds of what is to be stored; throws INVALID_ARGUMENT that names the field. */
export function checkFields(fields: MapValue, depth = 0): void {
  for (const [name, value] of fields) {
    checkFieldName(name);
    checkValue(name, value, depth + 1);
  }
}

function checkFieldName(name: string): void {
  if (name === '') throw invalidArgument('A field name must not be empty.');
  if (name.startsWith('__') && RESERVED.test(name)) {
    throw invalidArgument(`Field name '${name}' is reserved: it must not begin and end with '__'.`);
  }
  if (name.length > MAX_FIELD_NAME_BYTES / 3 && Buffer.byteLength(name) > MAX_FIELD_NAME_BYTES) {
    throw invalidArgument(`Field name '${name.slice(0, 100)}…' is longer than ${MAX_FIELD_NAME_BYTES} bytes.`);
  }
}

function checkValue(field: string, value: Value, depth: number): void {
  if (depth > MAX_DEPTH + 1) {
    throw invalidArgument(`Property '${field}' contains an invalid nested entity: deeper than ${MAX_DEPTH} levels.`);
  }
  if (Array.isArray(value)) {
    for (const element of value) {
      if (Array.isArray(element)) {
        throw invalidArgument(`Cannot convert an array value in an array value: field '${field}'.`);
      }
      checkValue(field, element, depth + 1);
    }
  } else if (value instanceof Map) {
    const vector = vectorOf(value);
    if (!vector) checkFields(value, depth);
    else if (vector.length === 0 || vector.length > MAX_VECTOR_DIMENSIONS) {
      throw invalidArgument(
        `Vector '${field}' must have 1 to ${MAX_VECTOR_DIMENSIONS} dimensions, not ${vector.length}.`,
      );
    }
  } else if (value instanceof GeoPoint) {
    const { latitude, longitude } = value;
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw invalidArgument(`GeoPoint in field '${field}' is out of range: (${latitude}, ${longitude}).`);
    }
  }
}

const textBytes = (text: string) => Buffer.byteLength(text) + 1;

/** A document's size in bytes as Firestore counts it (https://firebase.google.com/docs/firestore/storage-size). */
export function documentSize(path: string, fields: MapValue): number {
  return nameBytes(path) + mapBytes(fields) + 32;
}

function nameBytes(path: string): number {
  return path.split('/').reduce((sum, segment) => sum + textBytes(segment), 16);
}

function mapBytes(fields: MapValue): number {
  let sum = 0;
  for (const [name, value] of fields) sum += textBytes(name) + valueBytes(value);
  return sum;
}

function valueBytes(value: Value): number {
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'string') return textBytes(value);
  if (typeof value === 'bigint' || typeof value === 'number' || value instanceof Timestamp) return 8;
  if (value instanceof Uint8Array) return value.length;
  if (value instanceof Reference) return nameBytes(value.name.split('/').slice(5).join('/'));
  if (value instanceof GeoPoint) return 16;
  if (Array.isArray(value)) return value.reduce<number>((sum, element) => sum + valueBytes(element), 0);
  return mapBytes(value) + 32;
}

import { microsToTimestamp } from '../values/time.ts';
import type { MapValue } from '../values/value.ts';
import { Reader } from './reader.ts';
import { readFields, writeFields, writeTimestamp } from './value.ts';
import { Writer } from './writer.ts';

/**
 * Fields of a document as they are kept: the encoded map entries (each with the tag of `Document.fields`) in a string of
 * one byte a character, which takes a third of a small Buffer's memory and is copied into answers unread.
 */
export type EncodedFields = string;

const FIELDS = 2;
const scratch = new Writer();

/** Splits the message google.firestore.v1.Document into its name and the bytes of its fields. */
export function splitDocument(message: Buffer): { name: string; fields: EncodedFields } {
  const reader = new Reader(message);
  let name = '';
  let fields = '';
  let from = -1;
  while (reader.pos < reader.end) {
    const start = reader.pos;
    const tag = reader.varint();
    const isField = tag === ((FIELDS << 3) | 2);
    if (!isField && from >= 0) {
      fields += message.toString('latin1', from, start);
      from = -1;
    }
    if (tag === 0x0a) name = reader.string();
    else reader.skip(tag & 7);
    if (isField && from < 0) from = start;
  }
  if (from >= 0) fields += message.toString('latin1', from, reader.end);
  return { name, fields };
}

export function decodeFields(fields: EncodedFields): MapValue {
  const reader = new Reader(Buffer.from(fields, 'latin1'));
  return readFields(reader, reader.end, FIELDS);
}

export function encodeFields(fields: MapValue): EncodedFields {
  writeFields(scratch, fields, FIELDS);
  return scratch.finishLatin1();
}

/** Encodes google.firestore.v1.Document; times are in microseconds since 1970, undefined for a missing document. */
export function encodeDocument(name: string, fields: EncodedFields, createTime?: number, updateTime?: number): Buffer {
  scratch.varint(0x0a);
  scratch.string(name);
  scratch.latin1(fields);
  if (createTime !== undefined) {
    scratch.varint(0x1a);
    writeTimestamp(scratch, microsToTimestamp(createTime));
  }
  if (updateTime !== undefined) {
    scratch.varint(0x22);
    writeTimestamp(scratch, microsToTimestamp(updateTime));
  }
  return scratch.finish();
}

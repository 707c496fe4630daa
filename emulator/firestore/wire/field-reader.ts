import type { FieldPath } from '../names/field-path.ts';
import type { Value } from '../values/value.ts';
import type { EncodedFields } from './document.ts';
import { Reader } from './reader.ts';
import { readValue, valueTag } from './value.ts';

const names = new Map<string, Buffer>();

function encodedName(name: string): Buffer {
  let bytes = names.get(name);
  if (!bytes) {
    bytes = Buffer.from(name);
    if (names.size >= 10_000) names.clear();
    names.set(name, bytes);
  }
  return bytes;
}

/** Picks single fields out of an encoded document; what is not asked for is skipped, not decoded. */
export class FieldReader {
  private readonly buffer: Buffer;

  constructor(fields: EncodedFields) {
    this.buffer = Buffer.from(fields, 'latin1');
  }

  get(path: FieldPath): Value | undefined {
    const reader = new Reader(this.buffer);
    let end = find(reader, reader.end, 0x12, path[0] ?? '');
    for (let i = 1; end >= 0 && i < path.length; i++) {
      if (reader.varint() !== valueTag.map) return undefined;
      end = find(reader, reader.enter(), 0x0a, path[i] ?? '');
    }
    return end < 0 ? undefined : readValue(reader, end);
  }
}

/** Moves the reader to the value of the named map entry and returns where it ends; -1 without one. */
function find(reader: Reader, end: number, entryTag: number, name: string): number {
  const wanted = encodedName(name);
  while (reader.pos < end) {
    const tag = reader.varint();
    if (tag !== entryTag) {
      reader.skip(tag & 7);
      continue;
    }
    const entryEnd = reader.enter();
    reader.pos++;
    const nameEnd = reader.enter();
    if (nameEnd - reader.pos === wanted.length && same(reader.buffer, reader.pos, wanted)) {
      reader.pos = nameEnd + 1;
      return reader.enter();
    }
    reader.pos = entryEnd;
  }
  return -1;
}

function same(buffer: Buffer, at: number, wanted: Buffer): boolean {
  for (let i = 0; i < wanted.length; i++) if (buffer[at + i] !== wanted[i]) return false;
  return true;
}

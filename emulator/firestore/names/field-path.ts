import { invalidArgument } from '../errors.ts';
import type { MapValue, Value } from '../values/value.ts';

/** Field names from the outermost map inwards. */
export type FieldPath = readonly string[];

/** The field path that stands for a document's own name. */
export const NAME_FIELD = '__name__';

const SIMPLE = /^[A-Za-z_][A-Za-z_0-9]*$/;
const MAX_BYTES = 1500;
const cache = new Map<string, FieldPath>();

/** Parses `a.b` and `` a.`b.c` ``; inside backticks, a backtick and a backslash are escaped by a backslash. */
export function parseFieldPath(text: string): FieldPath {
  const known = cache.get(text);
  if (known) return known;
  const names = SIMPLE.test(text) ? [text] : parseSegments(text);
  if (text.length > MAX_BYTES / 3 && Buffer.byteLength(text) > MAX_BYTES) {
    throw invalidArgument(`Field path '${text.slice(0, 100)}…' is longer than ${MAX_BYTES} bytes.`);
  }
  if (cache.size >= 10_000) cache.clear();
  cache.set(text, names);
  return names;
}

function parseSegments(text: string): string[] {
  const names: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const segment = text[at] === '`' ? quoted(text, at) : bare(text, at);
    if (segment.name === '') throw invalidArgument(`Field path '${text}' has an empty segment.`);
    names.push(segment.name);
    if (segment.end < text.length && text[segment.end] !== '.') {
      throw invalidArgument(`Field path '${text}' is invalid: expected '.' at position ${segment.end}.`);
    }
    at = segment.end + 1;
  }
  return names;
}

function bare(text: string, at: number): { name: string; end: number } {
  const dot = text.indexOf('.', at);
  const end = dot < 0 ? text.length : dot;
  const name = text.slice(at, end);
  if (name !== '' && !SIMPLE.test(name)) {
    throw invalidArgument(`Field path '${text}' is invalid: put '${name}' in backticks.`);
  }
  return { name, end };
}

function quoted(text: string, at: number): { name: string; end: number } {
  let name = '';
  for (let i = at + 1; i < text.length; i++) {
    const char = text[i];
    if (char === '`') return { name, end: i + 1 };
    if (char === '\\') i++;
    name += text[i] ?? '';
  }
  throw invalidArgument(`Field path '${text}' is invalid: its backtick is not closed.`);
}

/** The value at the path, or undefined where a map or a field on the way is missing. */
export function getField(fields: MapValue, path: FieldPath): Value | undefined {
  let value: Value | undefined = fields;
  for (const name of path) {
    if (!(value instanceof Map)) return undefined;
    value = value.get(name);
  }
  return value;
}

/** Sets the value at the path in place; what is not a map on the way becomes one. */
export function setField(fields: MapValue, path: FieldPath, value: Value): void {
  let map = fields;
  for (let i = 0; i < path.length - 1; i++) {
    const name = path[i] ?? '';
    const inner = map.get(name);
    if (inner instanceof Map) map = inner;
    else {
      const created: MapValue = new Map();
      map.set(name, created);
      map = created;
    }
  }
  map.set(path[path.length - 1] ?? '', value);
}

/** Removes the field at the path in place, if it is there. */
export function deleteField(fields: MapValue, path: FieldPath): void {
  const map = path.length === 1 ? fields : getField(fields, path.slice(0, -1));
  if (map instanceof Map) map.delete(path[path.length - 1] ?? '');
}

const CHUNK = 256;

/**
 * A map ordered by string keys, in chunks of sorted arrays: entering and removing an entry moves at most a chunk, and
 * ranges are read sequentially. With 500,000 entries a look-up is two binary searches.
 */
export class OrderedMap<T> {
  private keys: string[][] = [[]];
  private values: T[][] = [[]];
  size = 0;

  /** Replaces the content by entries that are sorted by key and have no key twice. */
  fill(keys: string[], values: T[]): void {
    this.size = keys.length;
    this.keys = [];
    this.values = [];
    for (let i = 0; i === 0 || i < keys.length; i += CHUNK) {
      this.keys.push(keys.slice(i, i + CHUNK));
      this.values.push(values.slice(i, i + CHUNK));
    }
  }

  set(key: string, value: T): void {
    const c = this.chunkFor(key);
    const keys = this.keys[c] ?? [];
    const values = this.values[c] ?? [];
    const i = lowerBound(keys, key);
    if (keys[i] === key) {
      values[i] = value;
      return;
    }
    keys.splice(i, 0, key);
    values.splice(i, 0, value);
    this.size++;
    if (keys.length > 2 * CHUNK) {
      this.keys.splice(c + 1, 0, keys.splice(CHUNK));
      this.values.splice(c + 1, 0, values.splice(CHUNK));
    }
  }

  delete(key: string): void {
    const c = this.chunkFor(key);
    const keys = this.keys[c] ?? [];
    const i = lowerBound(keys, key);
    if (keys[i] !== key) return;
    keys.splice(i, 1);
    this.values[c]?.splice(i, 1);
    this.size--;
    if (keys.length === 0 && this.keys.length > 1) {
      this.keys.splice(c, 1);
      this.values.splice(c, 1);
    }
  }

  /** Entries with from <= key < to, in order. The map must not change while they are read. */
  range(from: string, to: string): RangeCursor<T> {
    const c = this.chunkFor(from);
    return new RangeCursor(this.keys, this.values, c, lowerBound(this.keys[c] ?? [], from), to);
  }

  /** How many entries have from <= key < to, without reading them. */
  count(from: string, to: string): number {
    if (from >= to) return 0;
    const first = this.chunkFor(from);
    const last = this.chunkFor(to);
    let sum = lowerBound(this.keys[last] ?? [], to) - lowerBound(this.keys[first] ?? [], from);
    for (let c = first; c < last; c++) sum += this.keys[c]?.length ?? 0;
    return sum;
  }

  /** The last chunk that begins at or before the key. */
  private chunkFor(key: string): number {
    let low = 0;
    let high = this.keys.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.keys[middle]?.[0] ?? '') <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Reads a range entry by entry: `key` and `value` hold the entry after `next()` was true. */
class RangeCursor<T> {
  key = '';
  value: T | undefined;
  private readonly keys: string[][];
  private readonly values: T[][];
  private chunk: number;
  private index: number;
  private readonly to: string;

  constructor(keys: string[][], values: T[][], chunk: number, index: number, to: string) {
    this.keys = keys;
    this.values = values;
    this.chunk = chunk;
    this.index = index;
    this.to = to;
  }

  next(): boolean {
    let keys = this.keys[this.chunk];
    while (keys && this.index >= keys.length) {
      this.index = 0;
      keys = this.keys[++this.chunk];
    }
    const key = keys?.[this.index];
    if (key === undefined || key >= this.to) return false;
    this.key = key;
    this.value = this.values[this.chunk]?.[this.index];
    this.index++;
    return true;
  }
}

function lowerBound(keys: string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

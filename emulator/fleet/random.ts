/** A seeded source of chance: the same keys, the same numbers, on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  between(low: number, high: number): number;
  /** A whole number, 0 ≤ x < count. */
  int(count: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** A stream of its own for each combination of keys (generator sfc32, seeded by an FNV-1a hash). */
export function random(...keys: (string | number)[]): Random {
  let a = hash(keys.join('|'), 0x811c9dc5);
  let b = hash(keys.join('|'), a ^ 0x9e3779b9);
  let c = hash(keys.join('|'), b ^ 0x85ebca6b);
  let counter = 1;
  const next = () => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round += 1) next();
  const int = (count: number) => Math.floor(next() * count);
  return {
    next,
    int,
    between: (low, high) => low + (high - low) * next(),
    chance: (probability) => next() < probability,
    pick: (list) => list[int(list.length)] ?? list[0],
  };
}

function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    value ^= value >>> 15;
  }
  return value | 0;
}

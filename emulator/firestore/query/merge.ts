import type { Row } from './run.ts';

/** Merges rows that are each in order of their keys; a row that several have comes once. */
export function* merge(sources: Iterable<Row>[]): Generator<Row> {
  if (sources.length === 1 && sources[0]) {
    yield* sources[0];
    return;
  }
  const heads: { row: Row; iterator: Iterator<Row> }[] = [];
  for (const source of sources) {
    const iterator = source[Symbol.iterator]();
    const first = iterator.next();
    if (!first.done) heads.push({ row: first.value, iterator });
  }
  let last: string | undefined;
  while (heads.length > 0) {
    let least = 0;
    for (let i = 1; i < heads.length; i++) if (keyOf(heads[i]) < keyOf(heads[least])) least = i;
    const head = heads[least];
    if (!head) return;
    if (head.row.key !== last) yield head.row;
    last = head.row.key;
    const next = head.iterator.next();
    if (next.done) heads.splice(least, 1);
    else head.row = next.value;
  }
}

const keyOf = (head: { row: Row } | undefined) => head?.row.key ?? '';

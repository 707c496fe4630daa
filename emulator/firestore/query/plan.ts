import type { FieldPath } from '../names/field-path.ts';
import type { StoredDocument } from '../store/document.ts';
import { type IndexShape, isName } from '../store/index.ts';
import type { IndexSet } from '../store/index-set.ts';
import type { OrderedMap } from '../store/ordered-map.ts';
import type { Key } from '../values/key.ts';
import { compareUtf8 } from '../values/key.ts';
import { FieldReader } from '../wire/field-reader.ts';
import { isInequalityOperator } from './filter.ts';
import { looksAt, matchesAll } from './match.ts';
import type { Condition, Query } from './query.ts';
import { overlap, type Range, rangesOf } from './ranges.ts';
import type { Row } from './run.ts';

/** The documents of a collection or group, with their indexes. */
export interface Source {
  size: number;
  indexes: IndexSet;
  documents(): Iterable<StoredDocument>;
}

/** How one disjunct is answered: by ranges of one index; the remaining conditions are checked on each document. */
export interface Plan {
  shape: IndexShape;
  /** What all index keys of matching documents begin with: the values of the equalities. */
  prefix: Key;
  /** Ranges of the rest of the index key, which is the order key. */
  ranges: Range[];
  rest: Condition[];
}

const id = (path: FieldPath) => path.join('\0');

/** Chooses the index for a conjunction: equalities first, then the query's order, whose first field may be a range. */
export function plan(query: Query, conditions: Condition[]): Plan {
  const equalities = new Map<string, Condition>();
  for (const condition of conditions) {
    if (condition.op === '==' && !isName(condition.path) && !equalities.has(id(condition.path))) {
      equalities.set(id(condition.path), condition);
    }
  }
  const fixed = [...equalities.values()].sort((a, b) => compareUtf8(id(a.path), id(b.path)));
  const contains = conditions.find((condition) => condition.op === 'array-contains');
  const first = query.order[0];
  const ranged = conditions.filter(
    ({ op, path }) =>
      first && id(path) === id(first.path) && (isInequalityOperator(op) || (isName(path) && op === '==')),
  );
  const ranges = rangesOf(ranged, first?.descending ?? false)
    .map((range) => overlap(range, query))
    .filter((range) => range !== undefined);
  const used = new Set([...fixed, ...ranged, ...(contains ? [contains] : [])]);
  return {
    shape: { equalities: fixed.map(({ path }) => path), contains: contains?.path, order: query.order },
    prefix: fixed.map(({ key }) => key).join('') + (contains?.key ?? ''),
    ranges,
    rest: conditions.filter((condition) => !used.has(condition)),
  };
}

/** The matching documents of one disjunct in the query's order. */
export function* planDisjunct(source: Source, query: Query, conditions: Condition[]): Generator<Row> {
  const { shape, prefix, ranges, rest } = plan(query, conditions);
  if (ranges.length === 0) return;
  const { entries } = source.indexes.get(shape, source.documents);
  const whole = rest.length === 0 && !isBelowParent(query);
  for (const range of ranges) {
    for (const row of rowsOf(entries, prefix, range)) {
      const { document } = row;
      if (!whole) {
        if (!looksAt(query.scope, document.collection)) continue;
        if (!matchesAll(query.scope, rest, document, new FieldReader(document.fields))) continue;
      }
      yield row;
    }
  }
}

/** A collection group's index holds all of its documents; a query below one document wants some of them. */
export const isBelowParent = (query: Query) => query.scope.kind === 'group' && query.scope.parent !== '';

function* rowsOf(entries: OrderedMap<StoredDocument>, prefix: Key, { from, to }: Range): Generator<Row> {
  const cursor = entries.range(prefix + from, prefix + to);
  while (cursor.next()) {
    if (cursor.value) yield { key: cursor.key.slice(prefix.length), document: cursor.value };
  }
}

import { invalidArgument } from '../errors.ts';
import { type FieldPath, NAME_FIELD, parseFieldPath } from '../names/field-path.ts';
import type { Value } from '../values/value.ts';
import { FieldReader } from '../wire/field-reader.ts';
import type { Aggregation } from '../wire/messages.ts';
import type { Row } from './run.ts';

const MAX_AGGREGATIONS = 5;
const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

export interface ParsedAggregation {
  alias: string;
  kind: 'count' | 'sum' | 'avg';
  path: FieldPath;
  upTo: number;
}

/** Reads and checks the aggregations of a request; throws INVALID_ARGUMENT. */
export function parseAggregations(messages: Aggregation[]): ParsedAggregation[] {
  if (messages.length < 1 || messages.length > MAX_AGGREGATIONS) {
    throw invalidArgument(`A query can have 1 to ${MAX_AGGREGATIONS} aggregations, not ${messages.length}.`);
  }
  const parsed = messages.map(({ alias, count, sum, avg }, i): ParsedAggregation => {
    const name = alias || `field_${i + 1}`;
    const upTo = count?.upTo ? Number(count.upTo.value ?? 0) : Number.POSITIVE_INFINITY;
    if (count?.upTo && upTo < 1) throw invalidArgument('up_to of a count must be greater than zero.');
    if (count) return { alias: name, kind: 'count', path: [], upTo };
    const field = sum?.field ?? avg?.field;
    const path = parseFieldPath(field?.fieldPath ?? '');
    if (path[0] === NAME_FIELD) throw invalidArgument(`Aggregations over '${NAME_FIELD}' are not supported.`);
    return { alias: name, kind: sum ? 'sum' : 'avg', path, upTo };
  });
  if (new Set(parsed.map(({ alias }) => alias)).size < parsed.length) {
    throw invalidArgument('The aliases of aggregations must be unique.');
  }
  return parsed;
}

/** Aggregates rows; documents that lack a field that is summed or averaged take no part in any of the aggregations. */
export function aggregate(aggregations: ParsedAggregation[], rows: Iterable<Row>): Map<string, Value> {
  const paths = aggregations.filter(({ kind }) => kind !== 'count').map(({ path }) => path);
  const totals = aggregations.map(() => new Total());
  let count = 0;
  for (const { document } of rows) {
    const fields = paths.length > 0 ? new FieldReader(document.fields) : undefined;
    if (fields && paths.some((path) => fields.get(path) === undefined)) continue;
    count++;
    for (const [i, { kind, path }] of aggregations.entries()) {
      if (kind !== 'count') totals[i]?.add(fields?.get(path));
    }
  }
  return new Map(
    aggregations.map(({ alias, kind, upTo }, i): [string, Value] => {
      if (kind === 'count') return [alias, BigInt(Math.min(count, upTo))];
      return [alias, (kind === 'sum' ? totals[i]?.sum() : totals[i]?.average()) ?? null];
    }),
  );
}

/** The answer to aggregations that all only count, given the count. */
export const allCounted = (aggregations: ParsedAggregation[], count: number): Map<string, Value> =>
  new Map(aggregations.map(({ alias, upTo }) => [alias, BigInt(Math.min(count, upTo))]));

/** A running sum: exact while all numbers are integers and it fits 64 bits, a double else. */
class Total {
  private integers = 0n;
  private doubles = 0;
  private allIntegers = true;
  private count = 0;

  add(value: Value | undefined): void {
    if (typeof value === 'bigint') this.integers += value;
    else if (typeof value === 'number') {
      this.doubles += value;
      this.allIntegers = false;
    } else return;
    this.count++;
  }

  sum(): Value {
    const fits = this.integers <= INT64_MAX && this.integers >= INT64_MIN;
    return this.allIntegers && fits ? this.integers : Number(this.integers) + this.doubles;
  }

  average(): Value {
    return this.count === 0 ? null : (Number(this.integers) + this.doubles) / this.count;
  }
}

import type { DuckDBValue } from '@duckdb/node-api';
import { invalid } from '../engine/api-error.ts';
import type { SqlType } from '../sql/types.ts';
import type { TimestampFormat, WireValue } from '../values/to-wire.ts';
import { toWire } from '../values/to-wire.ts';

/** How a request wants timestamps: the options stand in the query string or in the body. */
export function timestampFormat(query: URLSearchParams, body: Record<string, unknown> = {}): TimestampFormat {
  const options = (body.formatOptions ?? {}) as { useInt64Timestamp?: boolean; timestampOutputFormat?: string };
  const output = query.get('formatOptions.timestampOutputFormat') ?? options.timestampOutputFormat;
  if (output === 'INT64' || output === 'FLOAT64' || output === 'ISO8601_STRING') return output;
  if (output && output !== 'TIMESTAMP_OUTPUT_FORMAT_UNSPECIFIED')
    throw invalid(`Invalid timestampOutputFormat: ${output}`);
  const int64 = query.get('formatOptions.useInt64Timestamp') ?? options.useInt64Timestamp;
  return String(int64) === 'true' ? 'INT64' : 'FLOAT64';
}

/** Rows in the REST API's form. */
export function wireRows(
  rows: DuckDBValue[][],
  types: SqlType[],
  format: TimestampFormat,
): { f: { v: WireValue }[] }[] {
  return rows.map((row) => ({
    f: row.map((value, i) => ({ v: toWire(value, types[i] ?? { kind: 'STRING' }, format) })),
  }));
}

/** Rows of an answer: at most so many, however many were asked for. */
const PAGE_ROWS = 100_000;

/** Where a page of rows begins and ends. */
export function rowRange(
  total: number,
  maxResults: unknown,
  pageToken: string | null,
  startIndex: string | null,
): { start: number; end: number; next?: string } {
  const start = Number(pageToken ?? startIndex ?? 0);
  if (!Number.isInteger(start) || start < 0) throw invalid('Invalid page token');
  const size = maxResults === null || maxResults === undefined ? PAGE_ROWS : Math.min(PAGE_ROWS, Number(maxResults));
  const end = Math.min(total, start + size);
  return { start, end, ...(end < total && size > 0 && { next: String(end) }) };
}

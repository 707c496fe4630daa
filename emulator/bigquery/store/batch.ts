import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DATE,
  DECIMAL,
  DOUBLE,
  DuckDBDataChunk,
  INTERVAL,
  LIST,
  STRUCT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  VARCHAR,
} from '@duckdb/node-api';
import type { SqlType } from '../sql/types.ts';
import { fieldKey } from '../sql/types.ts';
import type { Field } from './fields.ts';
import { fieldType } from './fields.ts';

/** Rows by column; a column's values stand in the order of the rows. */
export interface Batch {
  names: string[];
  columns: DuckDBValue[][];
  rows: number;
}

/** Rows that DuckDB takes in one chunk. */
const CHUNK_ROWS = 2048;

function appendType(type: SqlType): DuckDBType {
  switch (type.kind) {
    case 'ARRAY':
      return LIST(appendType(type.element));
    case 'STRUCT':
      return STRUCT(Object.fromEntries(type.fields.map((field, i) => [fieldKey(i), appendType(field.type)])));
    case 'RANGE':
      return STRUCT({ f0: appendType(type.element), f1: appendType(type.element) });
    case 'INT64':
      return BIGINT;
    case 'FLOAT64':
      return DOUBLE;
    case 'NUMERIC':
      return DECIMAL(38, 9);
    case 'BIGNUMERIC':
      return DECIMAL(38, 18);
    case 'BOOL':
      return BOOLEAN;
    case 'BYTES':
      return BLOB;
    case 'DATE':
      return DATE;
    case 'DATETIME':
      return TIMESTAMP;
    case 'TIME':
      return TIME;
    case 'TIMESTAMP':
      return TIMESTAMPTZ;
    case 'INTERVAL':
      return INTERVAL;
    default:
      return VARCHAR;
  }
}

/** Batches of this many rows and more become chunks at once; smaller ones wait to be put together. */
const CHUNK_AT_ONCE = 128;

/** Rows on their way into a table: as they came, or already in DuckDB's own memory, where the garbage collector has no work with them. */
export type Pending = { batch: Batch } | { chunks: DuckDBDataChunk[]; fields: Field[]; rows: number };

/** The form in which rows wait best. */
export function pendingOf(batch: Batch, fields: Field[]): Pending {
  const fits = batch.names.length === fields.length && fields.every((field, i) => field.name === batch.names[i]);
  return batch.rows < CHUNK_AT_ONCE || !fits
    ? { batch }
    : { chunks: chunksOf(batch, fields), fields, rows: batch.rows };
}

export const rowsIn = (pending: Pending): number => ('batch' in pending ? pending.batch.rows : pending.rows);

function chunksOf(batch: Batch, fields: Field[]): DuckDBDataChunk[] {
  const types = fields.map((field) => appendType(fieldType(field)));
  const chunks: DuckDBDataChunk[] = [];
  for (let start = 0; start < batch.rows; start += CHUNK_ROWS) {
    const rows = Math.min(CHUNK_ROWS, batch.rows - start);
    const chunk = DuckDBDataChunk.create(types, rows);
    for (const [i, column] of batch.columns.entries())
      chunk.setColumnValues(i, rows === column.length ? column : column.slice(start, start + rows));
    chunks.push(chunk);
  }
  return chunks;
}

/** Appends rows to a DuckDB table within the connection's transaction. Columns that a batch lacks become NULL. */
export async function appendPending(
  connection: DuckDBConnection,
  physical: string,
  fields: Field[],
  pending: Pending[],
): Promise<void> {
  const appender = await connection.createAppender(physical);
  const ready = pending.filter((item) => 'chunks' in item && item.fields === fields);
  const others = pending.filter((item) => !ready.includes(item)).map(batchOf);
  for (const item of ready) if ('chunks' in item) for (const chunk of item.chunks) appender.appendDataChunk(chunk);
  for (const chunk of chunksOf(joined(others, fields), fields)) appender.appendDataChunk(chunk);
  appender.flushSync();
  appender.closeSync();
}

/** Chunks made for an older schema are read back. */
function batchOf(pending: Pending): Batch {
  if ('batch' in pending) return pending.batch;
  const columns = pending.fields.map((_, i) => pending.chunks.flatMap((chunk) => chunk.getColumnValues(i)));
  return { names: pending.fields.map((field) => field.name), columns, rows: pending.rows };
}

/** Puts batches together, by the table's columns. */
function joined(batches: Batch[], fields: Field[]): Batch {
  const names = fields.map((field) => field.name);
  const rows = batches.reduce((sum, batch) => sum + batch.rows, 0);
  const columns = names.map((name) => {
    const column: DuckDBValue[] = [];
    for (const batch of batches) {
      const own = batch.columns[batch.names.indexOf(name)];
      for (let i = 0; i < batch.rows; i++) column.push(own?.[i] ?? null);
    }
    return column;
  });
  return { names, columns, rows };
}

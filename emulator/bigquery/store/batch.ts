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

/** Appends batches to a DuckDB table within the connection's transaction. Columns a batch lacks become NULL. */
export async function appendBatches(connection: DuckDBConnection, physical: string, fields: Field[], batches: Batch[]): Promise<void> {
  const types = fields.map((field) => appendType(fieldType(field)));
  const appender = await connection.createAppender(physical);
  for (const batch of joined(batches, fields))
    for (let start = 0; start < batch.rows; start += CHUNK_ROWS) {
      const rows = Math.min(CHUNK_ROWS, batch.rows - start);
      const chunk = DuckDBDataChunk.create(types, rows);
      batch.columns.forEach((column, i) => chunk.setColumnValues(i, rows === column.length ? column : column.slice(start, start + rows)));
      appender.appendDataChunk(chunk);
    }
  appender.flushSync();
  appender.closeSync();
}

/** Puts small batches together, by the table's columns, up to whole chunks. */
function joined(batches: Batch[], fields: Field[]): Batch[] {
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
  return [{ names, columns, rows }];
}

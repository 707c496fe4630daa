import type { DuckDBValue } from '@duckdb/node-api';
import type { Batch } from '../store/batch.ts';
import type { Field } from '../store/fields.ts';
import { FieldError, rowFromJson } from '../values/from-json.ts';

/** Rows in JSON as a batch. */
export function jsonBatch(rows: unknown[], fields: Field[], ignoreUnknownValues: boolean): Batch {
  const columns: DuckDBValue[][] = fields.map(() => []);
  for (const row of rows) rowFromJson(row, fields, { ignoreUnknownValues }).forEach((value, i) => columns[i]?.push(value));
  return { names: fields.map((field) => field.name), columns, rows: rows.length };
}

export interface RowError {
  index: number;
  message: string;
  location: string;
}

/** What is wrong with rows, by their place; the rows that are right go into the batch. */
export function checkedBatch(rows: unknown[], fields: Field[], ignoreUnknownValues: boolean): { batch: Batch; errors: RowError[]; good: number[] } {
  const columns: DuckDBValue[][] = fields.map(() => []);
  const errors: RowError[] = [];
  const good: number[] = [];
  rows.forEach((row, index) => {
    try {
      rowFromJson(row, fields, { ignoreUnknownValues }).forEach((value, i) => columns[i]?.push(value));
      good.push(index);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors.push({ index, message: error.message, location: error.location });
    }
  });
  return { batch: { names: fields.map((field) => field.name), columns, rows: good.length }, errors, good };
}

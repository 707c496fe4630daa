import type { DuckDBValue } from '@duckdb/node-api';
import type { Batch } from '../store/batch.ts';
import type { Field } from '../store/fields.ts';
import { FieldError, rowFromJson } from '../values/from-json.ts';

function pushRow(columns: DuckDBValue[][], row: DuckDBValue[]): void {
  for (const [i, value] of row.entries()) columns[i]?.push(value);
}

/** Rows in JSON as a batch. */
export function jsonBatch(rows: unknown[], fields: Field[], ignoreUnknownValues: boolean): Batch {
  const columns: DuckDBValue[][] = fields.map(() => []);
  for (const row of rows) pushRow(columns, rowFromJson(row, fields, { ignoreUnknownValues }));
  return { names: fields.map((field) => field.name), columns, rows: rows.length };
}

export interface RowError {
  index: number;
  message: string;
  location: string;
}

/** What is wrong with rows, by their place; the rows that are right go into the batch. */
export function checkedBatch(
  rows: unknown[],
  fields: Field[],
  ignoreUnknownValues: boolean,
): { batch: Batch; errors: RowError[]; good: number[] } {
  const columns: DuckDBValue[][] = fields.map(() => []);
  const errors: RowError[] = [];
  const good: number[] = [];
  rows.forEach((row, index) => {
    try {
      pushRow(columns, rowFromJson(row, fields, { ignoreUnknownValues }));
      good.push(index);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors.push({ index, message: error.message, location: error.location });
    }
  });
  return { batch: { names: fields.map((field) => field.name), columns, rows: good.length }, errors, good };
}

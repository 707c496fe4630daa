import { analyseQuery } from '../sql/analyse-query.ts';
import type { Context } from '../sql/context.ts';
import { Cursor } from '../sql/cursor.ts';
import type { Statement } from '../sql/parse-statement.ts';
import { parseStatement } from '../sql/parse-statement.ts';
import type { SqlType } from '../sql/types.ts';
import type { Catalog } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';
import { fieldOf } from '../store/fields.ts';
import { namesOf } from './names.ts';
import type { QueryParameter } from './parameters.ts';
import { bindParameters } from './parameters.ts';

export interface QueryRequest {
  sql: string;
  project: string;
  dataset?: { project: string; dataset: string };
  parameters: QueryParameter[];
}

/** A query in DuckDB's SQL with the fields of its result. */
export interface PreparedQuery {
  sql: string;
  types: SqlType[];
  fields: Field[];
  tables: string[];
}

export function parse(sql: string): Statement {
  return parseStatement(new Cursor(sql));
}

/** What a statement is translated in: its parameters, its default dataset and the time. */
export function contextOf(request: QueryRequest, catalog: Catalog, nowMs: number): Context {
  return {
    names: namesOf(catalog),
    project: request.project,
    ...(request.dataset && { dataset: request.dataset }),
    ...bindParameters(request.parameters),
    now: BigInt(nowMs) * 1000n,
    tables: new Set(),
    counter: { next: 0 },
    ctes: [],
    expanding: [],
  };
}

/** Translates a query. Columns without a name are called f0_, f1_ and so on; a single struct without a name stays one column. */
export function prepareQuery(query: Extract<Statement, { kind: 'query' }>['query'], context: Context): PreparedQuery {
  const analysed = analyseQuery(query, undefined, context);
  let unnamed = 0;
  const fields = analysed.columns.map((column) => fieldOf(column.name || `f${unnamed++}_`, column.type));
  const types = analysed.columns.map((column) => column.type);
  return { sql: analysed.sql, types, fields, tables: [...context.tables] };
}

import { analyseQuery, columnKey } from './analyse-query.ts';
import type { Context, SourceColumn } from './context.ts';
import type { Position } from './errors.ts';
import { SqlError, unsupported } from './errors.ts';
import { constantSql, quoteIdentifier, typedNull } from './typed.ts';

type Resolved =
  | { kind: 'physical'; sql: string; columns: (SourceColumn & { reference: string })[] }
  | { kind: 'query'; sql: string; columns: SourceColumn[]; isValue: boolean };

/** A table's path with its project and dataset. INFORMATION_SCHEMA paths keep their two last parts. */
export function fullPath(path: string[], context: Context, position: Position): string[] {
  const { dataset } = context;
  const schemaAt = path.findIndex((part) => part.toUpperCase() === 'INFORMATION_SCHEMA');
  const want = schemaAt >= 0 ? 4 : 3;
  if (path.length === want || (schemaAt === 1 && path.length === 3))
    return path.length === want ? path : [context.project, ...path];
  if (path.length === want - 1) return [context.project, ...path];
  if (path.length === want - 2 && dataset) return [dataset.project, dataset.dataset, ...path];
  if (path.length < want)
    throw new SqlError(
      `Table "${path.join('.')}" must be qualified with a dataset (e.g. dataset.table)`,
      position,
      'invalid',
    );
  throw new SqlError(`Invalid table name: ${path.join('.')}`, position, 'invalid');
}

/** The table or view a path names. A view's query is translated in its place. */
export function resolveSource(path: string[], context: Context, position: Position): Resolved {
  const full = fullPath(path, context, position);
  if (full.at(-1)?.includes('*')) throw unsupported('wildcard table', position);
  if (/[$@]/.test(full.at(-1) ?? '')) throw unsupported('partition or snapshot decorator', position);
  const source = context.names.source(full);
  if (!source) throw notFound(full, position);
  if (source.kind === 'table') {
    context.tables.add(source.key);
    const columns = source.columns.map((column) => ({ ...column, reference: quoteIdentifier(column.name) }));
    return { kind: 'physical', sql: source.physical, columns };
  }
  if (source.kind === 'rows') {
    const { columns } = source;
    const cell = (text: string | null, i: number) => {
      const type = columns[i]?.type ?? { kind: 'STRING' };
      return text === null ? typedNull(type).sql : (constantSql(type, text) ?? typedNull(type).sql);
    };
    const rows = source.rows.map(
      (row) => `SELECT ${row.map((text, i) => `${cell(text, i)} AS ${columnKey(i)}`).join(', ')}`,
    );
    const none = `SELECT ${columns.map((column, i) => `${typedNull(column.type).sql} AS ${columnKey(i)}`).join(', ')} WHERE FALSE`;
    return { kind: 'query', sql: [...rows, none].join(' UNION ALL '), columns, isValue: false };
  }
  if (context.expanding.includes(source.key)) throw new SqlError(`View ${source.key} refers to itself`, position);
  // A view knows neither the parameters nor the WITH clauses nor the default dataset of the query around it.
  const { dataset: _dataset, ...rest } = context;
  const inner: Context = {
    ...rest,
    project: source.defaultProject,
    named: new Map(),
    positional: [],
    ctes: [],
    expanding: [...context.expanding, source.key],
  };
  const { sql, columns, isValue } = analyseQuery(source.query, undefined, inner);
  return { kind: 'query', sql, columns, isValue };
}

export function notFound(path: string[], position?: Position): SqlError {
  const [project, dataset, ...table] = path;
  return new SqlError(`Not found: Table ${project}:${dataset}.${table.join('.')} was not found`, position, 'notFound');
}

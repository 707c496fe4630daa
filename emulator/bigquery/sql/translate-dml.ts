import type { Field } from '../store/fields.ts';
import { fieldType, isRepeated } from '../store/fields.ts';
import { analyse, analyseAs } from './analyse-expression.ts';
import { analyseFrom } from './analyse-from.ts';
import { analyseQuery, columnKey } from './analyse-query.ts';
import type { Expr } from './ast.ts';
import { coerce } from './coerce.ts';
import type { Context } from './context.ts';
import { freshAlias } from './context.ts';
import { Cursor } from './cursor.ts';
import { SqlError, unsupported } from './errors.ts';
import type { Assignment, DmlStatement, DmlValue, MergeClause } from './parse-dml.ts';
import { parseExpression } from './parse-expression.ts';
import type { Range, Scope } from './scope.ts';
import { emptyScope, sameName } from './scope.ts';
import { quoteIdentifier, typedNull } from './typed.ts';
import { BOOL, duckType, fieldKey, typeName } from './types.ts';

/** The table a DML statement changes. */
export interface DmlTarget {
  physical: string;
  fields: Field[];
  name: string;
}

/** SQL to run one after the other, and a query before them that fails where the statement must be refused. */
export interface TranslatedDml {
  check?: string;
  statements: string[];
}

export function translateDml(statement: DmlStatement, target: DmlTarget, context: Context): TranslatedDml {
  switch (statement.kind) {
    case 'insert':
      return { statements: [insertSql(statement, target, context)] };
    case 'delete': {
      const { alias, scope } = targetScope(statement.target.alias, target, context);
      const where = analyseAs(statement.where, BOOL, scope, context, 'WHERE clause').sql;
      return { statements: [`DELETE FROM ${quoteIdentifier(target.physical)} AS ${alias} WHERE ${where}`] };
    }
    case 'update':
      return updateSql(statement, target, context);
    case 'merge':
      return mergeSql(statement, target, context);
  }
}

function targetScope(
  named: string | undefined,
  target: DmlTarget,
  context: Context,
): { alias: string; range: Range; scope: Scope } {
  const alias = freshAlias(context);
  const columns = target.fields.map((field) => ({
    name: field.name,
    type: fieldType(field),
    sql: `${alias}.${quoteIdentifier(field.name)}`,
  }));
  const range: Range = { alias: named ?? target.name, columns };
  return { alias, range, scope: { ...emptyScope, ranges: [range] } };
}

function columnOf(target: DmlTarget, name: string): Field {
  const field = target.fields.find((f) => sameName(f.name, name));
  if (!field) throw new SqlError(`Column ${name} is not present in table ${target.name}`);
  return field;
}

/** The value a column gets where none is given: its default, an empty array, or NULL. */
function defaultSql(field: Field, context: Context): string {
  if (field.defaultValueExpression !== undefined) {
    const expr = parseExpression(new Cursor(field.defaultValueExpression));
    return analyseAs(expr, fieldType(field), emptyScope, context, `Default of column ${field.name}`).sql;
  }
  return isRepeated(field) ? `CAST([] AS ${duckType(fieldType(field))})` : typedNull(fieldType(field)).sql;
}

function valueSql(value: DmlValue, field: Field, scope: Scope, context: Context): string {
  if (!value) return defaultSql(field, context);
  const typed = analyse(value, scope, context);
  const coerced = coerce(typed, fieldType(field));
  if (!coerced)
    throw new SqlError(
      `Value has type ${typeName(typed.type)} which cannot be inserted into column ${field.name}, which has type ${typeName(fieldType(field))}`,
      value.position,
    );
  // An array column holds no NULL: it is stored as an empty array.
  return isRepeated(field) ? `coalesce(${coerced.sql}, [])` : coerced.sql;
}

function insertSql(statement: Extract<DmlStatement, { kind: 'insert' }>, target: DmlTarget, context: Context): string {
  const columns = statement.columns.length ? statement.columns.map((name) => columnOf(target, name)) : target.fields;
  const into = `INSERT INTO ${quoteIdentifier(target.physical)} (${target.fields.map((field) => quoteIdentifier(field.name)).join(', ')})`;
  const place = (field: Field) => columns.findIndex((column) => column.name === field.name);
  if (statement.rows) {
    const rows = statement.rows.map((row) => {
      if (row.length !== columns.length)
        throw new SqlError(
          `Inserted row has wrong column count; Has ${row.length}, expected ${columns.length}`,
          statement.target.position,
        );
      return `(${target.fields.map((field) => (place(field) < 0 ? defaultSql(field, context) : valueSql(row[place(field)], field, emptyScope, context))).join(', ')})`;
    });
    return `${into} VALUES ${rows.join(', ')}`;
  }
  if (!statement.query) throw unsupported('INSERT without rows');
  const query = analyseQuery(statement.query, undefined, context);
  if (query.columns.length !== columns.length)
    throw new SqlError(
      `Inserted row has wrong column count; Has ${query.columns.length}, expected ${columns.length}`,
      statement.target.position,
    );
  const alias = freshAlias(context);
  const values = target.fields.map((field) => {
    const column = query.columns[place(field)];
    if (!column) return defaultSql(field, context);
    const value = coerce({ sql: `${alias}.${columnKey(place(field))}`, ...column }, fieldType(field));
    if (!value)
      throw new SqlError(
        `Query column ${place(field) + 1} has type ${typeName(column.type)} which cannot be inserted into column ${field.name}, which has type ${typeName(fieldType(field))}`,
        statement.target.position,
      );
    return isRepeated(field) ? `coalesce(${value.sql}, [])` : value.sql;
  });
  return `${into} SELECT ${values.join(', ')} FROM (${query.sql}) ${alias}`;
}

/** `column = value` pairs; several fields of one struct become one new struct. */
function assignments(list: Assignment[], target: DmlTarget, scope: Scope, own: Range, context: Context): string {
  const columns = new Map<string, string>();
  for (const { path, value } of list) {
    const [first = '', ...rest] = sameName(path[0] ?? '', own.alias) && path.length > 1 ? path.slice(1) : path;
    const field = columnOf(target, first);
    const column = own.columns.find((c) => c.name === field.name);
    if (rest.length && !column) throw new SqlError(`Column ${first} cannot be updated`);
    if (!rest.length && columns.has(field.name)) throw new SqlError(`Update item ${first} assigned more than once`);
    const before = columns.get(field.name) ?? column?.sql ?? '';
    columns.set(
      field.name,
      rest.length ? nested(before, field, rest, value, scope, context) : valueSql(value, field, scope, context),
    );
  }
  return [...columns].map(([name, sql]) => `${quoteIdentifier(name)} = ${sql}`).join(', ');
}

/** A struct with one field, however deep, replaced. */
function nested(before: string, field: Field, path: string[], value: DmlValue, scope: Scope, context: Context): string {
  const [name = '', ...rest] = path;
  if (isRepeated(field)) throw new SqlError(`Cannot set a field of the array ${field.name}`);
  const fields = field.fields ?? [];
  if (!fields.some((f) => sameName(f.name, name))) throw new SqlError(`Field ${name} does not exist in ${field.name}`);
  const parts = fields.map((f, i) => {
    const old = `struct_extract(${before}, '${fieldKey(i)}')`;
    if (!sameName(f.name, name)) return `${fieldKey(i)} := ${old}`;
    return `${fieldKey(i)} := ${rest.length ? nested(old, f, rest, value, scope, context) : valueSql(value, f, scope, context)}`;
  });
  return `struct_pack(${parts.join(', ')})`;
}

function updateSql(
  statement: Extract<DmlStatement, { kind: 'update' }>,
  target: DmlTarget,
  context: Context,
): TranslatedDml {
  const { alias, range, scope } = targetScope(statement.target.alias, target, context);
  const table = quoteIdentifier(target.physical);
  const from = statement.from && analyseFrom(statement.from, undefined, context);
  const all: Scope = { ...scope, ranges: [range, ...(from?.ranges ?? [])], merged: from?.merged ?? [] };
  const where = analyseAs(statement.where, BOOL, all, context, 'WHERE clause').sql;
  const set = assignments(statement.assignments, target, all, range, context);
  if (!from) return { statements: [`UPDATE ${table} AS ${alias} SET ${set} WHERE ${where}`] };
  return {
    check: onceEach(
      `SELECT ${alias}.rowid AS r FROM ${table} ${alias} CROSS JOIN ${from.sql} WHERE ${where}`,
      'UPDATE/MERGE must match at most one source row for each target row',
    ),
    statements: [`UPDATE ${table} AS ${alias} SET ${set} FROM ${from.sql} WHERE ${where}`],
  };
}

/** A query that fails if `rows` has a row id twice. */
function onceEach(rows: string, message: string): string {
  return `SELECT CAST(CASE WHEN count(*) > count(DISTINCT r) THEN '!${message}' ELSE '0' END AS INTEGER) FROM (${rows})`;
}

function mergeSql(
  statement: Extract<DmlStatement, { kind: 'merge' }>,
  target: DmlTarget,
  context: Context,
): TranslatedDml {
  const { alias, range, scope } = targetScope(statement.target.alias, target, context);
  const table = quoteIdentifier(target.physical);
  const source = analyseFrom(statement.source, undefined, context);
  const all: Scope = { ...scope, ranges: [range, ...source.ranges], merged: source.merged };
  const onlySource: Scope = { ...emptyScope, ranges: source.ranges, merged: source.merged };
  const on = analyseAs(statement.on, BOOL, all, context, 'MERGE condition').sql;
  const clauses = statement.clauses.map((clause) =>
    clauseSql(clause, clause.matched === 'notMatched' ? onlySource : clause.matched === 'matched' ? all : scope),
  );
  const changesMatched = statement.clauses.some((clause) => clause.matched === 'matched');
  return {
    ...(changesMatched && {
      check: onceEach(
        `SELECT ${alias}.rowid AS r FROM ${table} ${alias} JOIN ${source.sql} ON ${on}`,
        'UPDATE/MERGE must match at most one source row for each target row',
      ),
    }),
    statements: [`MERGE INTO ${table} AS ${alias} USING ${source.sql} ON ${on} ${clauses.join(' ')}`],
  };

  function clauseSql({ matched, condition, action }: MergeClause, inner: Scope): string {
    const kinds = {
      matched: 'MATCHED',
      notMatched: 'NOT MATCHED BY TARGET',
      notMatchedBySource: 'NOT MATCHED BY SOURCE',
    };
    const and = condition ? ` AND ${analyseAs(condition, BOOL, inner, context, 'WHEN condition').sql}` : '';
    const when = `WHEN ${kinds[matched]}${and} THEN `;
    if (action.kind === 'delete') return `${when}DELETE`;
    if (action.kind === 'update')
      return `${when}UPDATE SET ${assignments(action.assignments, target, inner, range, context)}`;
    const columns =
      action.kind === 'insert' && action.columns.length
        ? action.columns.map((name) => columnOf(target, name))
        : target.fields;
    const given: DmlValue[] = action.kind === 'insert' ? action.values : columns.map((field) => sourceColumn(field));
    if (given.length !== columns.length)
      throw new SqlError(`MERGE inserts ${given.length} values into ${columns.length} columns`);
    const values = target.fields.map((field) => {
      const place = columns.indexOf(field);
      return place < 0 ? defaultSql(field, context) : valueSql(given[place], field, inner, context);
    });
    return `${when}INSERT (${target.fields.map((field) => quoteIdentifier(field.name)).join(', ')}) VALUES (${values.join(', ')})`;
  }

  /** INSERT ROW takes the source's column of the same name. */
  function sourceColumn(field: Field): Expr {
    return { kind: 'path', parts: [field.name], position: statement.target.position };
  }
}

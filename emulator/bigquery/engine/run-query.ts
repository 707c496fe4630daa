import type { Context } from '../sql/context.ts';
import type { Statement } from '../sql/parse-statement.ts';
import { quoteIdentifier } from '../sql/typed.ts';
import { sameType } from '../sql/types.ts';
import { keyOf } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';
import { fieldType } from '../store/fields.ts';
import { duplicate, invalid } from './api-error.ts';
import { executeDdl } from './ddl.ts';
import { executeDml } from './dml.ts';
import type { JobOutcome } from './jobs.ts';
import type { Service } from './service.ts';
import type { PreparedQuery, QueryRequest } from './statements.ts';
import { contextOf, parse, prepareQuery } from './statements.ts';
import type { TableName } from './tables.ts';
import { createTable, dropTable, nameOf, saveTable } from './tables.ts';

export interface Destination {
  table: TableName;
  writeDisposition: string;
  createDisposition: string;
}

/** A statement that is checked and translated and can be run. */
export interface Prepared {
  statement: Statement;
  context: Context;
  query?: PreparedQuery;
}

/** Parses and checks a statement. Errors in it come from here, before a job exists. */
export function prepare(request: QueryRequest, service: Service): Prepared {
  const statement = parse(request.sql);
  const context = contextOf(request, service.catalog, service.now());
  if (statement.kind !== 'query') return { statement, context };
  return { statement, context, query: prepareQuery(statement.query, context) };
}

/** The name of a statement's kind in a job's statistics. */
export function statementType(statement: Statement): string {
  const names: Record<string, string> = {
    query: 'SELECT',
    truncate: 'TRUNCATE_TABLE',
    alterTable: 'ALTER_TABLE',
    createTable: 'CREATE_TABLE',
    createView: 'CREATE_VIEW',
    createSchema: 'CREATE_SCHEMA',
    createFunction: 'CREATE_FUNCTION',
  };
  if (statement.kind === 'drop') return `DROP_${statement.what}`;
  if (statement.kind === 'createTable' && statement.query) return 'CREATE_TABLE_AS_SELECT';
  return names[statement.kind] ?? statement.kind.toUpperCase();
}

/** Runs a prepared statement. Rows that were acknowledged before this call are seen by it. */
export async function execute(prepared: Prepared, service: Service, destination?: Destination): Promise<JobOutcome> {
  const { statement, context, query } = prepared;
  // Whoever writes needs every row in its place; a query only those of the tables it reads.
  await service.buffer.settle(
    destination ? undefined : query?.tables.map((key) => service.catalog.tables.get(key)?.physical ?? ''),
  );
  const kind = { statementType: statementType(statement) };
  if (!query) {
    if (destination) throw invalid('Cannot set destination table in jobs with DML or DDL statements');
    const outcome = isDml(statement)
      ? await executeDml(statement, context, service)
      : await executeDdl(statement, context, service);
    return { ...outcome, statistics: { ...kind, ...outcome.statistics } };
  }
  if (destination) {
    await writeResult(query, destination, service);
    const { table } = destination;
    const { rows } = await service.database.read(
      `SELECT * FROM ${quoteIdentifier(service.catalog.tables.get(keyOf(table.project, table.dataset, table.table))?.physical ?? '')}`,
    );
    return { result: { fields: query.fields, types: query.types, rows }, statistics: kind };
  }
  const { rows } = await service.database.read(query.sql);
  return { result: { fields: query.fields, types: query.types, rows }, statistics: kind };
}

function isDml(
  statement: Statement,
): statement is Extract<Statement, { kind: 'insert' | 'update' | 'delete' | 'merge' }> {
  return ['insert', 'update', 'delete', 'merge'].includes(statement.kind);
}

/** Writes a query's rows into a table, as `writeDisposition` and `createDisposition` say. */
async function writeResult(
  query: PreparedQuery,
  { table, writeDisposition, createDisposition }: Destination,
  service: Service,
): Promise<void> {
  const existing = service.catalog.tables.get(keyOf(table.project, table.dataset, table.table));
  if (!existing && createDisposition === 'CREATE_NEVER') throw invalid(`Not found: ${nameOf(table)}`);
  if (existing?.view !== undefined) throw invalid(`${nameOf(table)} is a view and cannot be a destination`);
  await service.catalog.change(async (change) => {
    const replaces = existing && writeDisposition === 'WRITE_TRUNCATE';
    let entry = existing;
    if (existing && writeDisposition === 'WRITE_EMPTY') {
      const { rows } = await change.run(`SELECT 1 FROM ${quoteIdentifier(existing.physical ?? '')} LIMIT 1`);
      if (rows.length) throw duplicate(nameOf(table));
    }
    if (existing && replaces && !matches(existing.fields, query.fields)) {
      await dropTable(change, existing);
      entry = undefined;
    } else if (existing && replaces) await change.run(`DELETE FROM ${quoteIdentifier(existing.physical ?? '')}`);
    entry ??= await createTable(service, change, table, {
      fields: query.fields,
      resource: existing?.resource ?? {},
      replaces: existing !== undefined,
    });
    if (!matches(entry.fields, query.fields)) throw invalid(`Provided Schema does not match ${nameOf(table)}.`);
    await change.run(`INSERT INTO ${quoteIdentifier(entry.physical ?? '')} ${query.sql}`);
    await saveTable(service, change, entry);
  });
}

function matches(table: Field[], result: Field[]): boolean {
  return (
    table.length === result.length &&
    table.every((field, i) => {
      const other = result[i];
      return (
        other !== undefined &&
        field.name.toLowerCase() === other.name.toLowerCase() &&
        sameType(fieldType(field), fieldType(other))
      );
    })
  );
}

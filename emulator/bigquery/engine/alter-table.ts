import type { Context } from '../sql/context.ts';
import type { AlterAction } from '../sql/parse-ddl.ts';
import type { Statement } from '../sql/parse-statement.ts';
import { quoteIdentifier } from '../sql/typed.ts';
import type { CatalogChange, TableEntry } from '../store/catalog.ts';
import { keyOf } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';
import { duplicate, invalid } from './api-error.ts';
import { tableName } from './create.ts';
import type { JobOutcome } from './jobs.ts';
import { resourceOptions } from './options.ts';
import type { Service } from './service.ts';
import { changeSchema, findTable, nameOf, rebuild, saveTable, tableReference } from './tables.ts';

/** Runs ALTER TABLE: all its actions or, if one is refused, none. */
export async function executeAlter(
  statement: Extract<Statement, { kind: 'alterTable' }>,
  context: Context,
  service: Service,
): Promise<JobOutcome> {
  const name = tableName(statement.path, context, statement.position);
  const target = { ddlTargetTable: tableReference(name) };
  if (statement.ifExists && !service.catalog.tables.has(keyOf(name.project, name.dataset, name.table)))
    return { statistics: { ddlOperationPerformed: 'SKIP', ...target } };
  let entry = findTable(service, name);
  if (!entry.physical) throw invalid(`${nameOf(name)} is a view`);
  await service.catalog.change(async (change) => {
    for (const action of statement.actions) entry = await alter(change, entry, action);
    await saveTable(service, change, entry);
  });
  return { statistics: { ddlOperationPerformed: 'ALTER', ...target } };
}

async function alter(change: CatalogChange, entry: TableEntry, action: AlterAction): Promise<TableEntry> {
  const has = (name: string) => entry.fields.some((field) => field.name.toLowerCase() === name.toLowerCase());
  switch (action.kind) {
    case 'setOptions':
      return { ...entry, resource: { ...entry.resource, ...resourceOptions(action.options) } };
    case 'addColumn': {
      if (has(action.column.name)) {
        if (action.ifNotExists) return entry;
        throw duplicate(`Column ${action.column.name} in ${nameOf(entry)}`);
      }
      return withFields(change, entry, [...entry.fields, { ...action.column } as Field]);
    }
    case 'dropNotNull':
      requireColumn(has(action.name), action.name, entry);
      return withFields(
        change,
        entry,
        entry.fields.map((field) =>
          field.name.toLowerCase() === action.name.toLowerCase() ? { ...field, mode: 'NULLABLE' } : field,
        ),
      );
    case 'dropColumn': {
      if (!has(action.name) && action.ifExists) return entry;
      requireColumn(has(action.name), action.name, entry);
      const fields = entry.fields.filter((field) => field.name.toLowerCase() !== action.name.toLowerCase());
      if (!fields.length) throw invalid('A table must keep at least one column');
      await rebuild(change, entry.physical ?? '', entry.fields, fields);
      return { ...entry, fields };
    }
    case 'renameColumn': {
      requireColumn(has(action.from), action.from, entry);
      if (has(action.to)) throw duplicate(`Column ${action.to} in ${nameOf(entry)}`);
      await change.run(
        `ALTER TABLE ${quoteIdentifier(entry.physical ?? '')} RENAME COLUMN ${quoteIdentifier(action.from)} TO ${quoteIdentifier(action.to)}`,
      );
      return {
        ...entry,
        fields: entry.fields.map((field) =>
          field.name.toLowerCase() === action.from.toLowerCase() ? { ...field, name: action.to } : field,
        ),
      };
    }
  }
}

async function withFields(change: CatalogChange, entry: TableEntry, fields: Field[]): Promise<TableEntry> {
  await changeSchema(change, entry, fields);
  return { ...entry, fields };
}

function requireColumn(exists: boolean, name: string, entry: TableEntry): void {
  if (!exists) throw invalid(`Column ${name} not found in ${nameOf(entry)}`);
}

import { randomUUID } from 'node:crypto';
import { quoteIdentifier } from '../sql/typed.ts';
import { duckType, fieldKey } from '../sql/types.ts';
import type { CatalogChange, Resource, TableEntry } from '../store/catalog.ts';
import { keyOf, newEtag } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';
import { elementType, fieldType, isRepeated, isRequired } from '../store/fields.ts';
import { duplicate, invalid, notFound } from './api-error.ts';
import type { Service } from './service.ts';

export interface TableName {
  project: string;
  dataset: string;
  table: string;
}

export const nameOf = ({ project, dataset, table }: TableName): string => `Table ${project}:${dataset}.${table}`;

/** A reference as the REST API writes it. */
export function tableReference({ project, dataset, table }: TableName) {
  return { projectId: project, datasetId: dataset, tableId: table };
}

/** @throws ApiError if there is no such table or view */
export function findTable(service: Service, name: TableName): TableEntry {
  const entry = service.catalog.tables.get(keyOf(name.project, name.dataset, name.table));
  if (!entry) throw notFound(nameOf(name));
  return entry;
}

export function requireDataset(service: Service, project: string, dataset: string): void {
  if (!service.catalog.datasets.has(keyOf(project, dataset))) throw notFound(`Dataset ${project}:${dataset}`);
}

function checkFields(fields: Field[], path = ''): void {
  const seen = new Set<string>();
  for (const field of fields) {
    if (!field.name) throw invalid(`Field name is missing${path && ` in ${path}`}`);
    if (!field.type) throw invalid(`Field ${path}${field.name} is missing a type`);
    if (seen.has(field.name.toLowerCase())) throw invalid(`Duplicate column name ${path}${field.name}`);
    seen.add(field.name.toLowerCase());
    const type = elementType(field);
    if (type.kind === 'STRING' && field.type.toUpperCase() !== 'STRING')
      throw invalid(`Invalid value for type: ${field.type} is not a valid value`);
    if (type.kind === 'STRUCT' && !field.fields?.length)
      throw invalid(`Field ${path}${field.name} is type RECORD but has no schema`);
    checkFields(field.fields ?? [], `${path}${field.name}.`);
  }
}

const columnSql = (field: Field): string =>
  `${quoteIdentifier(field.name)} ${duckType(fieldType(field))}${isRequired(field) ? ' NOT NULL' : ''}`;

/** A table without columns has one that nothing ever names, for DuckDB has none without. */
function createSql(physical: string, fields: Field[]): string {
  return `CREATE TABLE ${quoteIdentifier(physical)} (${fields.map(columnSql).join(', ') || '"\uE000" BOOLEAN'})`;
}

export interface NewTable {
  fields: Field[];
  resource: Resource;
  /** SQL of a view. */
  view?: string;
  /** Set where the table of that name is dropped in the same change. */
  replaces?: boolean;
}

/** Creates a table or view within a change of the catalog. */
export async function createTable(
  service: Service,
  change: CatalogChange,
  name: TableName,
  table: NewTable,
): Promise<TableEntry> {
  const { fields, resource, view } = table;
  requireDataset(service, name.project, name.dataset);
  const key = keyOf(name.project, name.dataset, name.table);
  if (!/^[\p{L}\p{M}\p{N}\p{Pc}\p{Pd} ]{1,1024}$/u.test(name.table))
    throw invalid(`Invalid table ID ${JSON.stringify(name.table)}`);
  if (!table.replaces && service.catalog.tables.has(key)) throw duplicate(nameOf(name));
  checkFields(fields);
  const now = String(service.now());
  const entry: TableEntry = {
    project: name.project,
    dataset: name.dataset,
    table: name.table,
    fields,
    resource: { ...resource, creationTime: now, lastModifiedTime: now, etag: newEtag() },
  };
  if (view === undefined) {
    entry.physical = `t_${randomUUID().replaceAll('-', '')}`;
    await change.run(createSql(entry.physical, fields));
  } else entry.view = view;
  await change.save('table', key, entry);
  return entry;
}

export async function dropTable(change: CatalogChange, entry: TableEntry): Promise<void> {
  if (entry.physical) await change.run(`DROP TABLE ${quoteIdentifier(entry.physical)}`);
  await change.save('table', keyOf(entry.project, entry.dataset, entry.table), undefined);
}

/** Saves a changed entry with a new version mark. */
export async function saveTable(service: Service, change: CatalogChange, entry: TableEntry): Promise<TableEntry> {
  const saved = { ...entry, resource: { ...entry.resource, lastModifiedTime: String(service.now()), etag: newEtag() } };
  await change.save('table', keyOf(entry.project, entry.dataset, entry.table), saved);
  return saved;
}

/**
 * Gives a table a new schema: columns and nested fields may be added (not REQUIRED) and REQUIRED ones relaxed; nothing else.
 * @throws ApiError for every other change
 */
export async function changeSchema(change: CatalogChange, entry: TableEntry, fields: Field[]): Promise<void> {
  checkFields(fields);
  const table = nameOf(entry);
  checkEvolution(entry.fields, fields, table, '');
  if (!entry.physical) return;
  if (entry.fields.length === 0) {
    await change.run(`DROP TABLE ${quoteIdentifier(entry.physical)}`);
    await change.run(createSql(entry.physical, fields));
    return;
  }
  const sameOrder = entry.fields.every(
    (field, i) =>
      fields[i]?.name === field.name && duckType(fieldType(field)) === duckType(fieldType(fields[i] ?? field)),
  );
  if (!sameOrder) return rebuild(change, entry.physical, entry.fields, fields);
  for (const [i, field] of fields.entries()) {
    const before = entry.fields[i];
    const column = quoteIdentifier(field.name);
    if (!before) await change.run(`ALTER TABLE ${quoteIdentifier(entry.physical)} ADD COLUMN ${columnSql(field)}`);
    else if (isRequired(before) && !isRequired(field))
      await change.run(`ALTER TABLE ${quoteIdentifier(entry.physical)} ALTER COLUMN ${column} DROP NOT NULL`);
  }
}

function checkEvolution(before: Field[], after: Field[], table: string, path: string): void {
  const refuse = (what: string) => invalid(`Provided Schema does not match ${table}. ${what}`);
  for (const field of before) {
    const now = after.find((f) => f.name.toLowerCase() === field.name.toLowerCase());
    const place = path + field.name;
    if (!now) throw refuse(`Field ${place} is missing in new schema`);
    if (elementType(now).kind !== elementType(field).kind)
      throw refuse(`Field ${place} has changed type from ${field.type} to ${now.type}`);
    if (isRepeated(now) !== isRepeated(field) || (isRequired(now) && !isRequired(field)))
      throw refuse(`Field ${place} has changed mode from ${field.mode ?? 'NULLABLE'} to ${now.mode ?? 'NULLABLE'}`);
    checkEvolution(field.fields ?? [], now.fields ?? [], table, `${place}.`);
  }
  for (const field of after)
    if (before.length && isRequired(field) && !before.some((f) => f.name.toLowerCase() === field.name.toLowerCase()))
      throw refuse(`Cannot add required fields to an existing schema. (field: ${path}${field.name})`);
}

/** Copies the rows into a table of the new shape that takes the old one's name. */
export async function rebuild(change: CatalogChange, physical: string, before: Field[], after: Field[]): Promise<void> {
  const fresh = `${physical}_new`;
  await change.run(createSql(fresh, after));
  const values = after.map((field) => {
    const old = before.find((f) => f.name.toLowerCase() === field.name.toLowerCase());
    return old ? reshape(quoteIdentifier(old.name), old, field) : 'NULL';
  });
  await change.run(
    `INSERT INTO ${quoteIdentifier(fresh)} SELECT ${values.join(', ')} FROM ${quoteIdentifier(physical)}`,
  );
  await change.run(`DROP TABLE ${quoteIdentifier(physical)}`);
  await change.run(`ALTER TABLE ${quoteIdentifier(fresh)} RENAME TO ${quoteIdentifier(physical)}`);
}

/** A value of the old field as one of the new field, which may have more nested fields. */
function reshape(sql: string, before: Field, after: Field, depth = 0): string {
  if (elementType(after).kind !== 'STRUCT') return sql;
  if (isRepeated(after)) {
    const item = `x${depth}`;
    const single = { ...before, mode: 'NULLABLE' };
    return `list_transform(${sql}, lambda ${item}: ${reshape(item, single, { ...after, mode: 'NULLABLE' }, depth + 1)})`;
  }
  const parts = (after.fields ?? []).map((field, i) => {
    const at = (before.fields ?? []).findIndex((f) => f.name.toLowerCase() === field.name.toLowerCase());
    const old = before.fields?.[at];
    const value = old
      ? reshape(`struct_extract(${sql}, '${fieldKey(at)}')`, old, field, depth)
      : `CAST(NULL AS ${duckType(fieldType(field))})`;
    return `${fieldKey(i)} := ${value}`;
  });
  return `CASE WHEN ${sql} IS NOT NULL THEN struct_pack(${parts.join(', ')}) END`;
}

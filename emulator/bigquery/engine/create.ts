import type { Context } from '../sql/context.ts';
import type { Statement } from '../sql/parse-statement.ts';
import { fullPath } from '../sql/sources.ts';
import { quoteIdentifier } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { keyOf, newEtag } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';
import { duplicate, invalid } from './api-error.ts';
import { makeDataset } from './datasets.ts';
import type { JobOutcome } from './jobs.ts';
import { partitioning, resourceOptions } from './options.ts';
import type { Service } from './service.ts';
import { prepareQuery } from './statements.ts';
import type { NewTable, TableName } from './tables.ts';
import { createTable, dropTable, findTable, nameOf, requireDataset, tableReference } from './tables.ts';

type CreateTable = Extract<Statement, { kind: 'createTable' }>;
type CreateView = Extract<Statement, { kind: 'createView' }>;

/** The table a path names in a statement. */
export function tableName(path: string[], context: Context, position: { line: number; column: number }): TableName {
  const [project = '', dataset = '', table = ''] = fullPath(path, context, position);
  return { project, dataset, table };
}

const outcome = (operation: string, name: TableName): JobOutcome => ({
  statistics: { ddlOperationPerformed: operation, ddlTargetTable: tableReference(name) },
});

async function create(
  statement: CreateTable | CreateView,
  name: TableName,
  table: NewTable,
  service: Service,
  fill?: string,
): Promise<JobOutcome> {
  const existing = service.catalog.tables.get(keyOf(name.project, name.dataset, name.table));
  if (existing && statement.ifNotExists) return outcome('SKIP', name);
  if (existing && !statement.orReplace) throw duplicate(nameOf(name));
  await service.catalog.change(async (change) => {
    // The query may read the table that it replaces, so the old one goes last.
    const entry = await createTable(service, change, name, { ...table, replaces: existing !== undefined });
    if (fill) await change.run(`INSERT INTO ${quoteIdentifier(entry.physical ?? '')} ${fill}`);
    if (existing) {
      await dropTable(change, existing);
      await change.save('table', keyOf(name.project, name.dataset, name.table), entry);
    }
  });
  return outcome(existing ? 'REPLACE' : 'CREATE', name);
}

export async function createTableStatement(
  statement: CreateTable,
  context: Context,
  service: Service,
): Promise<JobOutcome> {
  const name = tableName(statement.path, context, statement.position);
  const query = statement.query && prepareQuery(statement.query, context);
  const like = statement.like && findTable(service, tableName(statement.like, context, statement.position));
  const given: Field[] = statement.columns.map((column) => ({ ...column }) as Field);
  if (query && given.length && given.length !== query.fields.length)
    throw invalid('The column list and the query have different numbers of columns');
  const fields = given.length ? given : (query?.fields ?? like?.fields ?? []);
  const resource = {
    ...resourceOptions(statement.options),
    ...partitioning(statement.partitionBy, statement.clusterBy, statement.options, fields),
  };
  return create(statement, name, { fields, resource }, service, query?.sql);
}

export async function createView(statement: CreateView, context: Context, service: Service): Promise<JobOutcome> {
  const name = tableName(statement.path, context, statement.position);
  const { fields } = prepareQuery(statement.query, { ...context, tables: new Set() });
  const resource = { ...resourceOptions(statement.options), ...(statement.materialized && { materialized: true }) };
  return create(statement, name, { fields, resource, view: statement.sql }, service);
}

export async function createSchema(
  statement: Extract<Statement, { kind: 'createSchema' }>,
  context: Context,
  service: Service,
): Promise<JobOutcome> {
  const [project = '', dataset = ''] =
    statement.path.length > 1 ? statement.path : [context.project, ...statement.path];
  const exists = service.catalog.datasets.has(keyOf(project, dataset));
  if (exists && !statement.ifNotExists) throw duplicate(`Dataset ${project}:${dataset}`);
  if (!exists) await makeDataset(service, project, dataset, resourceOptions(statement.options));
  return {
    statistics: {
      ddlOperationPerformed: exists ? 'SKIP' : 'CREATE',
      ddlTargetDataset: { projectId: project, datasetId: dataset },
    },
  };
}

/** A type as the routines API writes it. */
function standardType(type: SqlType): unknown {
  if (type.kind === 'ARRAY') return { typeKind: 'ARRAY', arrayElementType: standardType(type.element) };
  if (type.kind === 'STRUCT')
    return {
      typeKind: 'STRUCT',
      structType: { fields: type.fields.map((f) => ({ name: f.name, type: standardType(f.type) })) },
    };
  return { typeKind: type.kind };
}

export async function createFunction(
  statement: Extract<Statement, { kind: 'createFunction' }>,
  context: Context,
  service: Service,
): Promise<JobOutcome> {
  const { project, dataset, table: routine } = tableName(statement.path, context, statement.position);
  requireDataset(service, project, dataset);
  const key = keyOf(project, dataset, routine);
  const reference = { projectId: project, datasetId: dataset, routineId: routine };
  const exists = service.catalog.routines.has(key);
  if (exists && statement.ifNotExists)
    return { statistics: { ddlOperationPerformed: 'SKIP', ddlTargetRoutine: reference } };
  if (exists && !statement.orReplace) throw duplicate(`Routine ${project}:${dataset}.${routine}`);
  const now = String(service.now());
  const resource = {
    ...resourceOptions(statement.options),
    routineType: 'SCALAR_FUNCTION',
    language: 'SQL',
    arguments: statement.arguments.map(({ name, type }) =>
      type ? { name, dataType: standardType(type) } : { name, argumentKind: 'ANY_TYPE' },
    ),
    ...(statement.returns && { returnType: standardType(statement.returns) }),
    definitionBody: statement.body,
    creationTime: now,
    lastModifiedTime: now,
    etag: newEtag(),
  };
  await service.catalog.change((change) => change.save('routine', key, { project, dataset, routine, resource }));
  return { statistics: { ddlOperationPerformed: exists ? 'REPLACE' : 'CREATE', ddlTargetRoutine: reference } };
}

import type { Context } from '../sql/context.ts';
import type { Statement } from '../sql/parse-statement.ts';
import { quoteIdentifier } from '../sql/typed.ts';
import { keyOf } from '../store/catalog.ts';
import { invalid, notFound } from './api-error.ts';
import { tableName } from './create.ts';
import { removeDataset } from './datasets.ts';
import type { JobOutcome } from './jobs.ts';
import type { Service } from './service.ts';
import { dropTable, findTable, nameOf, saveTable, tableReference } from './tables.ts';

type Drop = Extract<Statement, { kind: 'drop' }>;

const done = (statistics: Record<string, unknown>, dropped: boolean): JobOutcome => ({
  statistics: { ddlOperationPerformed: dropped ? 'DROP' : 'SKIP', ...statistics },
});

export async function dropStatement(statement: Drop, context: Context, service: Service): Promise<JobOutcome> {
  if (statement.what === 'SCHEMA') return dropSchema(statement, context, service);
  const name = tableName(statement.path, context, statement.position);
  const key = keyOf(name.project, name.dataset, name.table);
  if (statement.what === 'FUNCTION') {
    const exists = service.catalog.routines.has(key);
    if (!exists && !statement.ifExists) throw notFound(`Routine ${name.project}:${name.dataset}.${name.table}`);
    if (exists) await service.catalog.change((change) => change.save('routine', key, undefined));
    return done(
      { ddlTargetRoutine: { projectId: name.project, datasetId: name.dataset, routineId: name.table } },
      exists,
    );
  }
  const entry = service.catalog.tables.get(key);
  if (!entry && !statement.ifExists) throw notFound(nameOf(name));
  if (entry && (entry.view !== undefined) !== (statement.what === 'VIEW'))
    throw invalid(`${nameOf(name)} is not a ${statement.what.toLowerCase()}`);
  if (entry) await service.catalog.change((change) => dropTable(change, entry));
  return done({ ddlTargetTable: tableReference(name) }, entry !== undefined);
}

async function dropSchema(statement: Drop, context: Context, service: Service): Promise<JobOutcome> {
  const [project = '', dataset = ''] =
    statement.path.length > 1 ? statement.path : [context.project, ...statement.path];
  const exists = service.catalog.datasets.has(keyOf(project, dataset));
  if (exists || !statement.ifExists) await removeDataset(service, project, dataset, statement.cascade);
  return done({ ddlTargetDataset: { projectId: project, datasetId: dataset } }, exists);
}

export async function truncate(
  statement: Extract<Statement, { kind: 'truncate' }>,
  context: Context,
  service: Service,
): Promise<JobOutcome> {
  const name = tableName(statement.path, context, statement.position);
  const entry = findTable(service, name);
  const { physical } = entry;
  if (!physical) throw invalid(`${nameOf(name)} is a view`);
  await service.catalog.change(async (change) => {
    await change.run(`DELETE FROM ${quoteIdentifier(physical)}`);
    await saveTable(service, change, entry);
  });
  return { statistics: { ddlTargetTable: tableReference(name) } };
}

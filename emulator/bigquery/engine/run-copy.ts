import { quoteIdentifier } from '../sql/typed.ts';
import { duckType } from '../sql/types.ts';
import { keyOf } from '../store/catalog.ts';
import { fieldType } from '../store/fields.ts';
import { duplicate, invalid } from './api-error.ts';
import type { JobOutcome } from './jobs.ts';
import type { Service } from './service.ts';
import type { TableName } from './tables.ts';
import { createTable, findTable, nameOf, saveTable } from './tables.ts';

interface Reference {
  projectId?: string;
  datasetId?: string;
  tableId?: string;
}

export function fromReference(reference: Reference | undefined): TableName {
  return { project: reference?.projectId ?? '', dataset: reference?.datasetId ?? '', table: reference?.tableId ?? '' };
}

/** A copy job: the rows of one or several tables into another. */
export async function runCopy(service: Service, configuration: Record<string, unknown>): Promise<JobOutcome> {
  const {
    sourceTable,
    sourceTables,
    destinationTable,
    writeDisposition = 'WRITE_EMPTY',
    operationType,
  } = configuration as {
    sourceTable?: Reference;
    sourceTables?: Reference[];
    destinationTable?: Reference;
    writeDisposition?: string;
    operationType?: string;
  };
  if (operationType && operationType !== 'COPY') throw invalid(`Unsupported: ${operationType} of a table`);
  const sources = (sourceTables ?? [sourceTable ?? {}]).map((reference) =>
    findTable(service, fromReference(reference)),
  );
  const name = fromReference(destinationTable);
  const existing = service.catalog.tables.get(keyOf(name.project, name.dataset, name.table));
  const [first] = sources;
  if (!first || sources.some((source) => !source.physical) || existing?.view !== undefined)
    throw invalid('Only tables can be copied');
  const shape = JSON.stringify(first.fields.map((field) => [field.name.toLowerCase(), duckType(fieldType(field))]));
  for (const other of [
    ...sources,
    ...(existing?.fields.length && writeDisposition !== 'WRITE_TRUNCATE' ? [existing] : []),
  ])
    if (JSON.stringify(other.fields.map((field) => [field.name.toLowerCase(), duckType(fieldType(field))])) !== shape)
      throw invalid(`Provided Schema does not match ${nameOf(other)}`);
  await service.buffer.settle();
  await service.catalog.change(async (change) => {
    if (existing && writeDisposition === 'WRITE_EMPTY') {
      const { rows } = await change.run(`SELECT 1 FROM ${quoteIdentifier(existing.physical ?? '')} LIMIT 1`);
      if (rows.length) throw duplicate(nameOf(name));
    }
    const replace = existing && writeDisposition === 'WRITE_TRUNCATE';
    const { timePartitioning, clustering } = first.resource;
    const resource = {
      ...(timePartitioning !== undefined && { timePartitioning }),
      ...(clustering !== undefined && { clustering }),
    };
    const target =
      existing && !replace
        ? existing
        : await createTable(service, change, name, {
            fields: first.fields,
            resource,
            replaces: existing !== undefined,
          });
    for (const source of sources)
      await change.run(
        `INSERT INTO ${quoteIdentifier(target.physical ?? '')} SELECT * FROM ${quoteIdentifier(source.physical ?? '')}`,
      );
    if (replace && existing.physical) await change.run(`DROP TABLE ${quoteIdentifier(existing.physical)}`);
    await saveTable(service, change, target);
  });
  return {};
}

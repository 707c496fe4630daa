import type { Context } from '../sql/context.ts';
import type { DmlStatement } from '../sql/parse-dml.ts';
import { translateDml } from '../sql/translate-dml.ts';
import { invalid } from './api-error.ts';
import { tableName } from './create.ts';
import type { JobOutcome } from './jobs.ts';
import type { Service } from './service.ts';
import { findTable, nameOf, saveTable, tableReference } from './tables.ts';

/** Runs INSERT, UPDATE, DELETE or MERGE in a transaction. */
export async function executeDml(statement: DmlStatement, context: Context, service: Service): Promise<JobOutcome> {
  const name = tableName(statement.target.path, context, statement.target.position);
  const entry = findTable(service, name);
  if (!entry.physical) throw invalid(`${nameOf(name)} is a view and cannot be changed by DML`);
  const translated = translateDml(
    statement,
    { physical: entry.physical, fields: entry.fields, name: name.table },
    context,
  );
  const counts = await service.catalog.change(async (change) => {
    const done: number[] = [];
    if (translated.check) await change.run(translated.check);
    for (const sql of translated.statements) done.push(Number((await change.run(sql)).rows[0]?.[0] ?? 0));
    await saveTable(service, change, entry);
    return done;
  });
  const affected = counts.reduce((sum, count) => sum + count, 0);
  const field = { insert: 'insertedRowCount', update: 'updatedRowCount', delete: 'deletedRowCount', merge: undefined }[
    statement.kind
  ];
  return {
    statistics: {
      numDmlAffectedRows: String(affected),
      ...(field && { dmlStats: { [field]: String(affected) } }),
      ddlTargetTable: tableReference(name),
    },
  };
}

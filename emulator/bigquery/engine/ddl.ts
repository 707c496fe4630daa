import type { Context } from '../sql/context.ts';
import { SqlError } from '../sql/errors.ts';
import type { Statement } from '../sql/parse-statement.ts';
import { executeAlter } from './alter-table.ts';
import { createFunction, createSchema, createTableStatement, createView } from './create.ts';
import { dropStatement, truncate } from './drop.ts';
import type { JobOutcome } from './jobs.ts';
import type { Service } from './service.ts';

/** Runs a CREATE, DROP, ALTER or TRUNCATE statement. */
export function executeDdl(statement: Statement, context: Context, service: Service): Promise<JobOutcome> {
  switch (statement.kind) {
    case 'createTable':
      return createTableStatement(statement, context, service);
    case 'createView':
      return createView(statement, context, service);
    case 'createSchema':
      return createSchema(statement, context, service);
    case 'createFunction':
      return createFunction(statement, context, service);
    case 'drop':
      return dropStatement(statement, context, service);
    case 'truncate':
      return truncate(statement, context, service);
    case 'alterTable':
      return executeAlter(statement, context, service);
    default:
      throw new SqlError(`Unsupported: ${statement.kind} statement`);
  }
}

import type { Expr } from '../sql/ast.ts';
import { unsupported } from '../sql/errors.ts';
import type { OptionValue } from '../sql/parse-ddl.ts';
import type { Resource } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';
import { invalid } from './api-error.ts';

const DAY_MS = 86_400_000;

/** OPTIONS(…) of a table, view or dataset in the terms of the REST API. */
export function resourceOptions(options: Map<string, OptionValue>): Resource {
  const resource: Resource = {};
  for (const [name, value] of options)
    switch (name) {
      case 'description':
        resource.description = value;
        break;
      case 'friendly_name':
        resource.friendlyName = value;
        break;
      case 'location':
        resource.location = value;
        break;
      case 'labels':
        resource.labels = Object.fromEntries(
          (value as OptionValue[]).map((pair) => (pair as [string, string]) ?? ['', '']),
        );
        break;
      case 'require_partition_filter':
        resource.requirePartitionFilter = value;
        break;
      case 'default_table_expiration_days':
        resource.defaultTableExpirationMs = String(Number(value) * DAY_MS);
        break;
      case 'partition_expiration_days':
      case 'max_staleness':
      case 'enable_refresh':
      case 'refresh_interval_minutes':
      case 'kms_key_name':
        break;
      default:
        throw unsupported(`option ${name}`);
    }
  return resource;
}

/** PARTITION BY and CLUSTER BY of CREATE TABLE in the terms of the REST API. */
export function partitioning(
  partitionBy: Expr | undefined,
  clusterBy: string[],
  options: Map<string, OptionValue>,
  fields: Field[],
): Resource {
  const resource: Resource = {};
  if (clusterBy.length) resource.clustering = { fields: clusterBy };
  if (!partitionBy) return resource;
  const days = options.get('partition_expiration_days');
  const [type, field] = timeUnit(partitionBy);
  if (!fields.some((f) => f.name.toLowerCase() === field.toLowerCase()))
    throw invalid(`The field specified for partitioning cannot be found in the schema: ${field}`);
  resource.timePartitioning = { type, field, ...(typeof days === 'number' && { expirationMs: String(days * DAY_MS) }) };
  return resource;
}

function timeUnit(expr: Expr): [type: string, field: string] {
  if (expr.kind === 'path' && !/^_PARTITION/i.test(expr.parts[0] ?? '')) return ['DAY', expr.parts[0] ?? ''];
  if (expr.kind === 'call') {
    const [column, part] = expr.args;
    const unit = part?.kind === 'part' ? part.name : expr.name === 'DATE' ? 'DAY' : undefined;
    if (column?.kind === 'path' && unit && ['HOUR', 'DAY', 'MONTH', 'YEAR'].includes(unit))
      return [unit, column.parts[0] ?? ''];
  }
  throw unsupported(
    'PARTITION BY of this expression (a date or time column, DATE(column) or …_TRUNC(column, part) can stand there)',
    expr.position,
  );
}

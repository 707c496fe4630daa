import type { Source } from '../sql/context.ts';
import { SqlError } from '../sql/errors.ts';
import { INT64, STRING, TIMESTAMP, typeName } from '../sql/types.ts';
import type { Catalog, TableEntry } from '../store/catalog.ts';
import { fieldType, isRequired } from '../store/fields.ts';
import { formatDatetime } from '../values/civil.ts';

const strings = (...names: string[]) => names.map((name) => ({ name, type: STRING }));
const created = (resource: Record<string, unknown>) =>
  `${formatDatetime(BigInt(String(resource.creationTime ?? 0)) * 1000n, ' ')}+00`;
const kindOf = (entry: TableEntry) => (entry.view === undefined ? 'BASE TABLE' : 'VIEW');

/** The views of INFORMATION_SCHEMA that exist here: SCHEMATA of a project; TABLES, COLUMNS, VIEWS and ROUTINES of a dataset. */
export function informationSchema(catalog: Catalog, path: string[]): Source {
  const [project = '', second = '', third = '', fourth = ''] = path;
  const inProject = second.toUpperCase() === 'INFORMATION_SCHEMA';
  const view = (inProject ? third : fourth).toUpperCase();
  if (view === 'SCHEMATA') return schemata(catalog, project);
  if (inProject) throw new SqlError(`Unsupported: INFORMATION_SCHEMA.${view} without a dataset`);
  if (!catalog.datasets.has(`${project}.${second}`))
    throw new SqlError(`Not found: Dataset ${project}:${second}`, undefined, 'notFound');
  const tables = catalog.tablesIn(project, second);
  switch (view) {
    case 'TABLES':
      return {
        kind: 'rows',
        columns: [
          ...strings('table_catalog', 'table_schema', 'table_name', 'table_type', 'is_insertable_into'),
          { name: 'creation_time', type: TIMESTAMP },
        ],
        rows: tables.map((t) => [
          project,
          second,
          t.table,
          kindOf(t),
          t.view === undefined ? 'YES' : 'NO',
          created(t.resource),
        ]),
      };
    case 'COLUMNS':
      return {
        kind: 'rows',
        columns: [
          ...strings('table_catalog', 'table_schema', 'table_name', 'column_name'),
          { name: 'ordinal_position', type: INT64 },
          ...strings('is_nullable', 'data_type', 'is_partitioning_column'),
        ],
        rows: tables.flatMap((t) =>
          t.fields.map((field, i) => {
            const partitioned = (t.resource.timePartitioning as { field?: string } | undefined)?.field === field.name;
            return [
              project,
              second,
              t.table,
              field.name,
              String(i + 1),
              isRequired(field) ? 'NO' : 'YES',
              typeName(fieldType(field)),
              partitioned ? 'YES' : 'NO',
            ];
          }),
        ),
      };
    case 'VIEWS':
      return {
        kind: 'rows',
        columns: strings('table_catalog', 'table_schema', 'table_name', 'view_definition', 'use_standard_sql'),
        rows: tables.filter((t) => t.view !== undefined).map((t) => [project, second, t.table, t.view ?? '', 'YES']),
      };
    case 'ROUTINES':
      return {
        kind: 'rows',
        columns: strings('routine_catalog', 'routine_schema', 'routine_name', 'routine_type', 'routine_definition'),
        rows: catalog
          .routinesIn(project, second)
          .map((r) => [project, second, r.routine, 'FUNCTION', String(r.resource.definitionBody ?? '')]),
      };
    default:
      throw new SqlError(`Unsupported: INFORMATION_SCHEMA.${view}`);
  }
}

function schemata(catalog: Catalog, project: string): Source {
  return {
    kind: 'rows',
    columns: [...strings('catalog_name', 'schema_name', 'location'), { name: 'creation_time', type: TIMESTAMP }],
    rows: [...catalog.datasets.values()]
      .filter((d) => d.project === project)
      .map((d) => [project, d.dataset, String(d.resource.location ?? 'US'), created(d.resource)]),
  };
}

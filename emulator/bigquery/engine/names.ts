import type { Names, Routine, Source } from '../sql/context.ts';
import { Cursor } from '../sql/cursor.ts';
import { SqlError } from '../sql/errors.ts';
import { parseExpression } from '../sql/parse-expression.ts';
import { parseQuery } from '../sql/parse-query.ts';
import { quoteIdentifier } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { STRING, scalarType } from '../sql/types.ts';
import type { Catalog, RoutineEntry, TableEntry } from '../store/catalog.ts';
import { keyOf } from '../store/catalog.ts';
import { fieldType } from '../store/fields.ts';
import { informationSchema } from './information-schema.ts';

/** The whole of a text as one query; what is left over is a syntax error. */
function parseWhole<T>(sql: string, parse: (cursor: Cursor) => T): T {
  const cursor = new Cursor(sql);
  const parsed = parse(cursor);
  cursor.accept(';');
  if (cursor.peek().kind !== 'end') throw cursor.unexpected('Expected end of input');
  return parsed;
}

/** The catalog as the translator looks names up in it. */
export function namesOf(catalog: Catalog): Names {
  return {
    source(path): Source | undefined {
      const [project = '', dataset = '', table = ''] = path;
      if (table.toUpperCase() === 'INFORMATION_SCHEMA' || dataset.toUpperCase() === 'INFORMATION_SCHEMA')
        return informationSchema(catalog, path);
      const entry = catalog.tables.get(keyOf(project, dataset, table));
      if (!entry) return undefined;
      const key = keyOf(project, dataset, table);
      if (entry.view !== undefined)
        return { kind: 'view', key, query: viewQuery(catalog, entry, entry.view), defaultProject: project };
      const columns = entry.fields.map((field) => ({ name: field.name, type: fieldType(field) }));
      return { kind: 'table', key, physical: quoteIdentifier(entry.physical ?? ''), columns };
    },
    routine(path) {
      const entry = catalog.routines.get(keyOf(...path));
      return entry && routineOf(entry);
    },
  };
}

function viewQuery(catalog: Catalog, entry: TableEntry, sql: string) {
  const known = catalog.parsedViews.get(entry);
  if (known) return known;
  const query = parseWhole(sql, parseQuery);
  catalog.parsedViews.set(entry, query);
  return query;
}

interface StandardType {
  typeKind?: string;
  arrayElementType?: StandardType;
  structType?: { fields?: { name?: string; type?: StandardType }[] };
}

/** A type as the routines API writes it. */
function standardType(type: StandardType | undefined): SqlType | undefined {
  if (!type?.typeKind) return undefined;
  if (type.typeKind === 'ARRAY') return { kind: 'ARRAY', element: standardType(type.arrayElementType) ?? STRING };
  if (type.typeKind === 'STRUCT')
    return {
      kind: 'STRUCT',
      fields: (type.structType?.fields ?? []).map((f) => ({
        name: f.name ?? '',
        type: standardType(f.type) ?? STRING,
      })),
    };
  return scalarType(type.typeKind);
}

function routineOf(entry: RoutineEntry): Routine {
  const { resource } = entry;
  if ((resource.language ?? 'SQL') !== 'SQL' || (resource.routineType ?? 'SCALAR_FUNCTION') !== 'SCALAR_FUNCTION')
    throw new SqlError(`Unsupported: calling routine ${entry.routine} (only scalar functions in SQL can be called)`);
  const args = (resource.arguments ?? []) as { name?: string; dataType?: StandardType }[];
  const returns = standardType(resource.returnType as StandardType | undefined);
  return {
    arguments: args.map((arg) => ({ name: arg.name ?? '', type: standardType(arg.dataType) })),
    body: parseWhole(String(resource.definitionBody ?? ''), parseExpression),
    ...(returns && { returns }),
  };
}

import type { BoundCall } from '../sql/analyse-call.ts';
import { SqlError, unsupported } from '../sql/errors.ts';
import type { Typed } from '../sql/typed.ts';
import { quoteString } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { arrayOf, BOOL, FLOAT64, fieldKey, INT64, JSON_TYPE, STRING } from '../sql/types.ts';
import type { ScalarFunction } from './define.ts';
import { noMatch, overloads, signature } from './define.ts';

/** The document and the path of a JSON function. Text that is no JSON counts as NULL, as it does in GoogleSQL. */
function located(bound: BoundCall): { document: string; path: string; isText: boolean } {
  const [value, path] = bound.args;
  if (!value || bound.args.length > 2 || (value.type.kind !== 'STRING' && value.type.kind !== 'JSON'))
    throw noMatch(bound);
  const text = path === undefined ? '$' : path.type.kind === 'STRING' ? path.constant : undefined;
  if (text === undefined) throw unsupported(`${bound.name} with a path that is no literal or parameter`);
  if (!/^\$(\.([A-Za-z_][\w-]*|"[^"]*")|\[\d+\])*$/.test(text)) throw unsupported(`JSONPath ${text}`);
  const isText = value.type.kind === 'STRING';
  const document = isText ? `CASE WHEN json_valid(${value.sql}) THEN CAST(${value.sql} AS JSON) END` : value.sql;
  const quoted = text.replace(/\.([A-Za-z_][\w-]*)/g, (_, key: string) => `."${key}"`);
  return { document, path: quoteString(quoted), isText };
}

/** A scalar as text; NULL for objects, arrays, JSON null and what is not there. */
const value: ScalarFunction = (bound) => {
  const { document, path } = located(bound);
  const scalar = `json_type(${document}, ${path}) NOT IN ('OBJECT', 'ARRAY', 'NULL')`;
  return { sql: `CASE WHEN ${scalar} THEN json_extract_string(${document}, ${path}) END`, type: STRING };
};

const query: ScalarFunction = (bound) => {
  const { document, path, isText } = located(bound);
  if (!isText) return { sql: `json_extract(${document}, ${path})`, type: JSON_TYPE };
  return {
    sql: `CASE WHEN json_type(${document}, ${path}) <> 'NULL' THEN CAST(json_extract(${document}, ${path}) AS VARCHAR) END`,
    type: STRING,
  };
};

const queryArray: ScalarFunction = (bound) => {
  const { document, path, isText } = located(bound);
  const items = `CASE WHEN json_type(${document}, ${path}) = 'ARRAY' THEN CAST(json_extract(${document}, ${path}) AS JSON[]) END`;
  if (!isText) return { sql: items, type: arrayOf(JSON_TYPE) };
  return { sql: `list_transform(${items}, lambda item: CAST(item AS VARCHAR))`, type: arrayOf(STRING) };
};

const valueArray: ScalarFunction = (bound) => {
  const { document, path } = located(bound);
  const items = `CAST(json_extract(${document}, ${path}) AS JSON[])`;
  const scalars = `len(list_filter(${items}, lambda item: json_type(item) IN ('OBJECT', 'ARRAY'))) = 0`;
  return {
    sql: `CASE WHEN json_type(${document}, ${path}) = 'ARRAY' AND ${scalars} THEN list_transform(${items}, lambda item: json_extract_string(item, '$')) END`,
    type: arrayOf(STRING),
  };
};

/** SQL of the JSON text of a value; NULL becomes `null`. */
function jsonText(sql: string, type: SqlType, depth = 0): string {
  return `coalesce(${present(sql, type, depth)}, 'null')`;
}

function present(sql: string, type: SqlType, depth: number): string {
  const quoted = (text: string) => `CAST(to_json(${text}) AS VARCHAR)`;
  switch (type.kind) {
    case 'ARRAY': {
      const item = `e${depth}`;
      return `('[' || array_to_string(list_transform(${sql}, lambda ${item}: ${jsonText(item, type.element, depth + 1)}), ',') || ']')`;
    }
    case 'STRUCT': {
      const fields = type.fields.map((field, i) => {
        const name = quoteString(`${JSON.stringify(field.name)}:`);
        return `${name} || ${jsonText(`struct_extract(${sql}, '${fieldKey(i)}')`, field.type, depth)}`;
      });
      return `CASE WHEN ${sql} IS NOT NULL THEN '{' || ${fields.join(" || ',' || ")} || '}' END`;
    }
    case 'RANGE':
    case 'INTERVAL':
      throw unsupported(`TO_JSON_STRING of ${type.kind}`);
    case 'INT64':
      return `CASE WHEN abs(CAST(${sql} AS HUGEINT)) > 9007199254740992 THEN ${quoted(`CAST(${sql} AS VARCHAR)`)} ELSE CAST(${sql} AS VARCHAR) END`;
    case 'FLOAT64':
      return `CASE WHEN isfinite(${sql}) THEN CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < 1e15 THEN CAST(CAST(${sql} AS BIGINT) AS VARCHAR) ELSE CAST(${sql} AS VARCHAR) END ELSE ${quoted(`float_text(${sql})`)} END`;
    case 'NUMERIC':
    case 'BIGNUMERIC':
      return `decimal_text(${sql})`;
    case 'BOOL':
    case 'JSON':
      return `CAST(${sql} AS VARCHAR)`;
    case 'BYTES':
      return quoted(`to_base64(${sql})`);
    case 'TIMESTAMP':
      return quoted(`replace(datetime_text(CAST(${sql} AS TIMESTAMP)), ' ', 'T') || 'Z'`);
    case 'DATETIME':
      return quoted(`replace(datetime_text(${sql}), ' ', 'T')`);
    case 'TIME':
      return quoted(`time_text(${sql})`);
    default:
      return quoted(`CAST(${sql} AS VARCHAR)`);
  }
}

function only(bound: BoundCall): Typed {
  const [arg] = bound.args;
  if (!arg || bound.args.length > 1) throw noMatch(bound);
  return arg;
}

/** A function that reads a JSON scalar of one kind and fails on others. */
const reader = (type: SqlType, duck: string, kinds: string): ScalarFunction =>
  overloads(signature([JSON_TYPE], type, (sql) => `CAST(json_as_text(${sql}, '${kinds}') AS ${duck})`));

const parse: ScalarFunction = (bound) => {
  const [text] = bound.args;
  if (text?.type.kind !== 'STRING' || bound.args.length > 1) throw noMatch(bound);
  if (bound.namedArgs.size) throw new SqlError('Unsupported: named arguments of PARSE_JSON');
  return { sql: `CAST(${text.sql} AS JSON)`, type: JSON_TYPE };
};

/** JSON functions by name. */
export const json: Record<string, ScalarFunction> = {
  JSON_VALUE: value,
  JSON_EXTRACT_SCALAR: value,
  JSON_QUERY: query,
  JSON_EXTRACT: query,
  JSON_QUERY_ARRAY: queryArray,
  JSON_EXTRACT_ARRAY: queryArray,
  JSON_VALUE_ARRAY: valueArray,
  JSON_EXTRACT_STRING_ARRAY: valueArray,
  TO_JSON_STRING: (bound) => ({ sql: jsonText(only(bound).sql, only(bound).type), type: STRING }),
  TO_JSON: (bound) => ({ sql: `CAST(${jsonText(only(bound).sql, only(bound).type)} AS JSON)`, type: JSON_TYPE }),
  PARSE_JSON: parse,
  JSON_TYPE: overloads(
    signature(
      [JSON_TYPE],
      STRING,
      (sql) =>
        `CASE json_type(${sql}) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'string' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' WHEN NULL THEN NULL ELSE 'number' END`,
    ),
  ),
  INT64: reader(INT64, 'BIGINT', 'number'),
  FLOAT64: reader(FLOAT64, 'DOUBLE', 'number'),
  BOOL: reader(BOOL, 'BOOLEAN', 'boolean'),
};

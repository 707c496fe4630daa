import { problem } from '../../shared/http-problem.ts';
import type { Fault, Route } from './route.ts';

/** The query parameters as the route declares them. Throws HttpProblem 400 that lists those unknown, repeated or malformed. */
export function parseQuery(query: URLSearchParams, declared: NonNullable<Route['query']>): Record<string, string> {
  const faults = [...new Set(query.keys())].flatMap((name): Fault[] => {
    const detail = faultOf(
      query.getAll(name),
      Object.hasOwn(declared, name) ? declared[name]?.schema : undefined,
      declared,
    );
    return detail ? [{ pointer: `/query/${name}`, detail }] : [];
  });
  if (faults.length > 0) {
    const detail = faults.map((fault) => `${fault.pointer.slice('/query/'.length)}: ${fault.detail}`).join('; ');
    throw problem(400, 'Bad query', detail, faults);
  }
  return Object.fromEntries(query);
}

type Schema = NonNullable<Route['query']>[string]['schema'];

function faultOf(
  values: string[],
  schema: Schema | undefined,
  declared: NonNullable<Route['query']>,
): string | undefined {
  const [value = ''] = values;
  if (!schema) return `is not a known parameter; known: ${Object.keys(declared).join(', ') || 'none'}`;
  if (values.length > 1) return 'is given more than once';
  if (schema.enum && !schema.enum.includes(value)) return `must be one of ${schema.enum.join(', ')}`;
  if (schema.format === 'date-time' && !isTime(value)) return 'must be a time such as 2026-11-22T10:00:00Z';
  if (schema.type === 'integer') {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema;
    if (!/^\d{1,15}$/.test(value) || Number(value) < minimum || Number(value) > maximum)
      return `must be a whole number from ${minimum} to ${maximum}`;
  }
  return undefined;
}

const isTime = (value: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
  !Number.isNaN(Date.parse(value));

import { toWire, type WireValue } from '../values/to-wire.ts';
import type { QueryParameter } from './parameters.ts';
import { execute, prepare } from './run-query.ts';
import type { Service } from './service.ts';

export type Plain = string | null | Plain[];

/** The wire form without its wrappers: structs and arrays as lists. */
function plain(value: WireValue): Plain {
  if (value === null || typeof value === 'string') return value;
  const items = Array.isArray(value) ? value : value.f;
  return items.map((item) => plain(item.v));
}

/** Runs a statement in project `p` with default dataset `d`; rows as lists of the values' text. */
export async function evaluate(service: Service, sql: string, parameters: QueryParameter[] = []): Promise<Plain[][]> {
  const request = { sql, project: 'p', dataset: { project: 'p', dataset: 'd' }, parameters };
  const { result } = await execute(prepare(request, service), service);
  return (result?.rows ?? []).map((row) =>
    row.map((value, i) => plain(toWire(value, result?.types[i] ?? { kind: 'STRING' }, 'ISO8601_STRING'))),
  );
}

/** The same, where the statement is refused: the error's message. */
export async function refusal(service: Service, sql: string): Promise<string> {
  try {
    await evaluate(service, sql);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`not refused: ${sql}`);
}

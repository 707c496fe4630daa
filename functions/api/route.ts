import type { Answer } from '../../shared/http/answer.ts';
import type { Deps } from '../../shared/ports.ts';

export type Role = 'admin' | 'manager' | 'staff';

/** Who asks: `workshopId` is null for those who see every workshop. */
export type Principal = { role: Role; workshopId: string | null; email: string | null; language: 'da' | 'en' };

export type Fault = { pointer: string; detail: string };

type QueryParameter = {
  description: string;
  /** JSON Schema of the value: shown in OpenAPI; `enum`, `integer` and `date-time` are checked */
  schema: {
    type: 'string' | 'integer';
    enum?: readonly string[];
    format?: 'date-time';
    minimum?: number;
    maximum?: number;
  };
};

export type Body = {
  /** title of the schema, as OpenAPI names it */
  schema: string;
  /** left out where the handler validates, since it finds more faults than the schema does */
  validate?: (data: unknown) => Fault[];
  /** a JSON Merge Patch (RFC 7396): only what comes of it has to be as the schema says */
  mergePatch?: true;
};

export type Context = {
  deps: Deps;
  principal: Principal;
  params: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
};

export type Route = {
  method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /** such as /v1/vehicles/{vin}:changeOwner */
  template: string;
  summary: string;
  /** roles that may use it; for all but `everyone` the handler still narrows to the principal's workshop */
  who: 'everyone' | readonly Role[];
  query?: Record<string, QueryParameter>;
  body?: Body;
  /** schema of a 2xx answer, where there is one: one of answers.json, or the title of what was put and comes back with more */
  answer?: string;
  handle: (context: Context) => Promise<Answer>;
};

export const ADMINS: readonly Role[] = ['admin'];
export const MANAGERS: readonly Role[] = ['admin', 'manager'];
export const STAFF: readonly Role[] = ['admin', 'manager', 'staff'];

/** A path parameter of the route's own template. */
export function param({ params }: Pick<Context, 'params'>, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`the route has no parameter ${name}`);
  return value;
}

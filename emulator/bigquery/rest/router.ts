import type { HttpAnswer, HttpRequest } from '../../common/loopback-http.ts';
import { json } from '../../common/loopback-http.ts';
import { ApiError, errorProto, toApiError } from '../engine/api-error.ts';
import type { Service } from '../engine/service.ts';

/** A request of the REST API. */
export interface ApiRequest {
  service: Service;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** Base URL for the links in resources. */
  base: string;
  http: HttpRequest;
}

type Handler = (request: ApiRequest) => Promise<unknown> | unknown;

/** An answer that is not plain JSON with status 200. */
export class RawAnswer {
  readonly answer: HttpAnswer;
  constructor(answer: HttpAnswer) {
    this.answer = answer;
  }
}

/** `METHOD /path/{name}`, matched by segments; `/bigquery/v2` in front may be left out. */
export type Routes = Record<string, Handler>;

interface Compiled {
  method: string;
  segments: string[];
  handler: Handler;
}

export function compile(...tables: Routes[]): Compiled[] {
  return tables.flatMap((routes) =>
    Object.entries(routes).map(([route, handler]) => {
      const [method = '', path = ''] = route.split(' ');
      return { method, segments: path.split('/').filter((s) => s !== ''), handler };
    }),
  );
}

function matchPath(segments: string[], path: string[]): Record<string, string> | undefined {
  if (segments.length !== path.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, segment] of segments.entries()) {
    const value = path[i] ?? '';
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = value;
    else if (segment !== value) return undefined;
  }
  return params;
}

/** Answers one HTTP request. Errors have the API's form. */
export async function dispatch(routes: Compiled[], service: Service, http: HttpRequest): Promise<HttpAnswer> {
  try {
    const raw = http.url.pathname
      .split('/')
      .filter((s) => s !== '')
      .map(decodeURIComponent);
    const path = raw[0] === 'bigquery' && raw[1] === 'v2' ? raw.slice(2) : raw;
    for (const { method, segments, handler } of routes) {
      const params = method === http.method ? matchPath(segments, path) : undefined;
      if (!params) continue;
      const base = `http://${http.headers.host ?? '127.0.0.1'}/bigquery/v2`;
      const result = await handler({ service, params, query: http.url.searchParams, body: bodyOf(http), base, http });
      if (result instanceof RawAnswer) return result.answer;
      return result === undefined ? { status: 204 } : json(200, result);
    }
    throw new ApiError(404, 'notFound', `${http.method} ${http.url.pathname} is not in this emulator`);
  } catch (error) {
    return errorAnswer(toApiError(error));
  }
}

export function errorAnswer(error: ApiError): HttpAnswer {
  const proto = errorProto(error);
  const errors = [
    {
      message: proto.message,
      domain: 'global',
      reason: proto.reason,
      ...(proto.location && { location: proto.location }),
    },
  ];
  return json(error.status, {
    error: { code: error.status, message: proto.message, errors, status: statusName(error.status) },
  });
}

function statusName(status: number): string {
  const names: Record<number, string> = {
    400: 'INVALID_ARGUMENT',
    404: 'NOT_FOUND',
    409: 'ALREADY_EXISTS',
    412: 'FAILED_PRECONDITION',
    501: 'UNIMPLEMENTED',
  };
  return names[status] ?? 'INTERNAL';
}

function bodyOf(http: HttpRequest): Record<string, unknown> {
  if (
    !http.body.length ||
    !/json/.test(http.headers['content-type'] ?? 'json') ||
    http.url.pathname.startsWith('/upload')
  )
    return {};
  try {
    return JSON.parse(http.body.toString('utf8')) as Record<string, unknown>;
  } catch (error) {
    throw new ApiError(
      400,
      'parseError',
      `Invalid JSON payload received: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

/** A page of a list: `maxResults` from `pageToken` on. */
export function page<T>(items: T[], query: URLSearchParams, fallback = 1000): { items: T[]; nextPageToken?: string } {
  const size = Math.max(0, Number(query.get('maxResults') ?? fallback));
  const start = Number(query.get('pageToken') ?? 0);
  if (!Number.isInteger(start) || start < 0) throw new ApiError(400, 'invalid', 'Invalid page token');
  const end = start + size;
  return { items: items.slice(start, end), ...(end < items.length && size > 0 && { nextPageToken: String(end) }) };
}

/** Fails unless the resource's version is the one in If-Match. */
export function checkEtag(http: HttpRequest, etag: unknown): void {
  const wanted = http.headers['if-match'];
  if (wanted !== undefined && wanted !== '*' && wanted !== etag)
    throw new ApiError(412, 'conditionNotMet', 'Precondition check failed.');
}

import type { Response } from '@google-cloud/functions-framework';
import { messageOf, PlatformError } from '../errors.ts';
import { HttpProblem, PROBLEM_TYPE, type Problem } from '../http-problem.ts';
import type { Log } from '../log.ts';

/** What a handler answers; a body other than text and bytes is sent as JSON. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

export function sendAnswer(response: Response, { status, body, headers = {} }: Answer): void {
  response.status(status).set({ 'cache-control': 'no-store', ...headers });
  if (body === undefined) response.end();
  else if (typeof body === 'string' || Buffer.isBuffer(body)) response.send(body);
  else response.type(headers['content-type'] ?? 'application/json').send(JSON.stringify(body));
}

const RETRY_AFTER_S = '5';

/**
 * The problem+json of anything thrown: conflicts are 409, codes `…-unknown` 404, `…-closed` 409. What is not the caller's fault is
 * logged and told without its cause: 503 where trying again helps, else 500.
 */
export function answerOf(error: unknown, log: Log, route: string): Answer {
  if (error instanceof HttpProblem) return problemAnswer(error.problem, error.headers);
  const callers = error instanceof PlatformError ? statusOf(error) : undefined;
  if (callers) return problemAnswer({ ...callers, detail: messageOf(error) });
  if (error instanceof PlatformError && error.kind !== 'permanent') {
    log('WARNING', 'request could not be served just now', {
      route,
      kind: error.kind,
      code: error.code,
      reason: error.message,
    });
    return problemAnswer(
      { status: 503, title: 'Not available just now', detail: 'try again' },
      { 'retry-after': RETRY_AFTER_S },
    );
  }
  const stack = error instanceof Error ? error.stack : undefined;
  log('ERROR', 'request failed', { route, reason: messageOf(error), stack });
  return problemAnswer({ status: 500, title: 'Internal error', detail: 'this is our fault and has been recorded' });
}

/** Errors of the domain that are the caller's to mend. */
function statusOf({ kind, code }: PlatformError): { status: number; title: string } | undefined {
  if (kind === 'conflict' && !code.startsWith('firestore-')) return { status: 409, title: 'Conflict' };
  if (kind !== 'permanent') return undefined;
  if (code.endsWith('-unknown')) return { status: 404, title: 'Not found' };
  if (code.endsWith('-closed')) return { status: 409, title: 'Conflict' };
  return code === 'bad-page-token' ? { status: 400, title: 'Bad query' } : undefined;
}

const problemAnswer = (body: Problem, headers: Record<string, string> = {}): Answer => ({
  status: body.status,
  body,
  headers: { ...headers, 'content-type': PROBLEM_TYPE },
});

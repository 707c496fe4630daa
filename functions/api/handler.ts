import type { Request, Response } from '@google-cloud/functions-framework';
import { type Answer, answerOf, sendAnswer } from '../../shared/http/answer.ts';
import { readJson } from '../../shared/http/raw-body.ts';
import { parseTarget } from '../../shared/http/target.ts';
import type { Deps } from '../../shared/ports.ts';
import { authorize } from './access.ts';
import { authenticate } from './authenticate.ts';
import { routeMatcher } from './match-route.ts';
import { parseQuery } from './parse-query.ts';
import { invalid } from './provisioning/put-resource.ts';
import type { Body, Route } from './route.ts';

const MAX_BODY_BYTES = 1_048_576;
const MERGE_PATCH = 'application/merge-patch+json';

/** The API over a table of routes: finds the route, then who asks, whether they may, what they ask, and only then handles it. */
export function createApi(
  routes: readonly Route[],
  deps: Deps,
): (request: Request, response: Response) => Promise<void> {
  const match = routeMatcher(routes);
  return async (request, response) => {
    const target = parseTarget(request.originalUrl);
    let template = 'none';
    let answer: Answer;
    try {
      const { route, params } = match(request.method === 'HEAD' ? 'GET' : request.method, target.path);
      template = `${route.method} ${route.template}`;
      const principal = authorize(
        route,
        route.who === 'everyone' ? undefined : await authenticate(request.headers.authorization, deps),
      );
      const query = parseQuery(target.query, route.query ?? {});
      const body = route.body ? await parseBody(request, route.body) : undefined;
      answer = await route.handle({ deps, principal, params, query, body });
    } catch (error) {
      answer = answerOf(error, deps.log, template);
    }
    sendAnswer(response, answer);
  };
}

async function parseBody(request: Request, { validate, mergePatch }: Body): Promise<unknown> {
  const body = await readJson(request, MAX_BODY_BYTES, ['application/json', ...(mergePatch ? [MERGE_PATCH] : [])]);
  const faults = validate?.(body) ?? [];
  if (faults.length > 0) throw invalid(faults);
  return body;
}

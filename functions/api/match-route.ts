import { HttpProblem, problem } from '../../shared/http-problem.ts';
import type { Route } from './route.ts';

export type Match = { route: Route; params: Record<string, string> };

/** A function that finds the route of a request. It throws HttpProblem 404 (no such path) or 405 with Allow (no such method there). */
export function routeMatcher(routes: readonly Route[]): (method: string, path: string) => Match {
  const patterns = routes.map((route) => ({ route, pattern: patternOf(route.template) }));
  return (method, path) => {
    const hits = patterns.flatMap(({ route, pattern }) => {
      const groups = pattern.exec(path);
      return groups ? [{ route, groups: groups.groups ?? {} }] : [];
    });
    const hit = hits.find(({ route }) => route.method === method);
    if (hit) return { route: hit.route, params: decoded(hit.groups) };
    if (hits.length === 0) throw problem(404, 'Not found', 'there is nothing at this path; see /v1/openapi.json');
    const allow = [...new Set(hits.map(({ route }) => route.method))].join(', ');
    throw new HttpProblem({ status: 405, title: 'Method not allowed', detail: `this path takes ${allow}` }, { allow });
  };
}

const patternOf = (template: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/:]+)')}$`);

function decoded(groups: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw problem(404, 'Not found', 'the path is not valid percent-encoding');
  }
}

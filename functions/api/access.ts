import { problem } from '../../shared/http-problem.ts';
import type { Principal, Route } from './route.ts';

/** Who may use a route: the roles that its row of the table names, nobody else. Throws HttpProblem 401 or 403. */
export function authorize(route: Route, principal: Principal | undefined): Principal {
  if (route.who === 'everyone') return principal ?? NOBODY;
  if (!principal) throw new Error('authenticate first');
  if (!route.who.includes(principal.role)) {
    throw problem(403, 'Forbidden', `a ${principal.role} may not do this`);
  }
  return principal;
}

/** For open routes: sees no workshop at all. */
const NOBODY: Principal = { role: 'staff', workshopId: '', email: null, language: 'en' };

/** Staff see what belongs to their workshop; what is another's does not exist for them. */
export const sees = (principal: Principal, workshopId: string | null | undefined): boolean =>
  principal.role === 'admin' || (!!workshopId && workshopId === principal.workshopId);

/** The document, if it is there and the principal may see it. Throws HttpProblem 404 otherwise, the same for both. */
export function visible<T extends { workshopId?: string | null }>(
  principal: Principal,
  document: T | undefined,
  what: string,
): T {
  if (!document || !sees(principal, document.workshopId)) throw notFound(what);
  return document;
}

export const notFound = (what: string) => problem(404, 'Not found', `there is no such ${what}`);

/** The workshop that a list is narrowed to: staff's own always; for an admin the one asked for, or all. Throws 404 for a foreign one. */
export function listedWorkshop(principal: Principal, asked: string | undefined): string | undefined {
  if (principal.role === 'admin') return asked;
  if (asked !== undefined && !sees(principal, asked)) throw notFound('workshop');
  return principal.workshopId ?? '';
}

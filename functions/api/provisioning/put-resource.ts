import type { Config } from '../../../shared/config.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import { problem } from '../../../shared/http-problem.ts';
import { notFound, sees } from '../access.ts';
import { mergePatch } from '../merge-patch.ts';
import type { Context, Fault } from '../route.ts';
import { param } from '../route.ts';
import type { Resource } from './resource.ts';

/** GET: the document as provisioned, without secrets. Throws HttpProblem 404, also for one of another workshop. */
export async function getResource<B extends object, D extends object>(
  resource: Resource<B, D>,
  context: Context,
): Promise<Answer> {
  const id = resource.idOf(param(context, resource.param));
  const document = id === undefined ? undefined : await context.deps.store.get<D>(`${resource.collection}/${id}`);
  if (id === undefined || !document || !sees(context.principal, resource.workshopOf(id, document)))
    throw notFound(resource.what);
  return { status: 200, body: resource.show(id, document) };
}

/** PUT: creates (201) or replaces (200). Throws HttpProblem 400 that lists every fault. */
export async function putResource<B extends object, D extends object>(
  resource: Resource<B, D>,
  context: Context,
): Promise<Answer> {
  const id = resource.idOf(param(context, resource.param));
  if (id === undefined)
    throw invalid([
      { pointer: `/${resource.param}`, detail: `the path holds no ${resource.param} that can be stored` },
    ]);
  return write(resource, context, { id, patch: false, bodyAfter: () => context.body });
}

/** PATCH: a JSON Merge Patch (RFC 7396) on what GET shows; what comes of it must be a body that PUT takes. */
export async function patchResource<B extends object, D extends object>(
  resource: Resource<B, D>,
  context: Context,
): Promise<Answer> {
  const id = resource.idOf(param(context, resource.param));
  if (id === undefined) throw notFound(resource.what);
  const bodyAfter = (previous: D | undefined) => {
    if (!previous) throw notFound(resource.what);
    return mergePatch(resource.bodyOf(previous), context.body);
  };
  return write(resource, context, { id, patch: true, bodyAfter });
}

async function write<B extends object, D extends object>(
  resource: Resource<B, D>,
  { deps, principal }: Context,
  { id, patch, bodyAfter }: { id: string; patch: boolean; bodyAfter: (previous: D | undefined) => unknown },
): Promise<Answer> {
  const path = `${resource.collection}/${id}`;
  return deps.store.transaction(async (tx) => {
    const previous = await tx.get<D>(path);
    if (previous && !sees(principal, resource.workshopOf(id, previous))) throw notFound(resource.what);
    const body = validBody(resource, bodyAfter(previous), deps.config);
    const references = resource.references(body);
    const referenced = await tx.getAll(references.map((reference) => reference.path));
    const missing = references.filter((_, i) => referenced[i] === undefined);
    if (missing.length > 0)
      throw invalid(missing.map(({ pointer, what }) => ({ pointer, detail: `there is no such ${what}` })));
    const {
      document,
      also,
      once = {},
    } = await resource.toWrite({ id, body, previous, referenced, principal, patch, now: deps.clock.now(), tx });
    tx.set(path, document);
    also?.(tx);
    return { status: previous ? 200 : 201, body: merged(resource.show(id, document), once) };
  });
}

function validBody<B extends object, D extends object>(resource: Resource<B, D>, body: unknown, config: Config): B {
  const faults = resource.validate(body);
  const isFaulty = (name: string) => faults.some(({ pointer }) => `${pointer}/`.startsWith(`/${name}/`));
  const isWhole = faults.some(({ pointer }) => pointer === '');
  const checks = isWhole ? [] : resource.checks.filter(({ of }) => !of.some(isFaulty));
  const all = [...faults, ...checks.flatMap((check) => check.faults(body as B, config))];
  if (all.length > 0) throw invalid(all);
  return body as B;
}

const merged = (shown: object, once: object): object => mergePatch(shown, once) as object;

/** The answer to a body with faults: 400 that lists them all. */
export const invalid = (faults: Fault[]) =>
  problem(400, 'Invalid request', `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; see errors`, faults);

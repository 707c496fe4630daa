import { invalid } from '../engine/api-error.ts';
import { findDataset, makeDataset, removeDataset } from '../engine/datasets.ts';
import type { DatasetEntry, Resource } from '../store/catalog.ts';
import { keyOf, newEtag } from '../store/catalog.ts';
import type { ApiRequest, Routes } from './router.ts';
import { checkEtag, page } from './router.ts';

/** Fields that the service sets and a caller cannot. */
const outputOnly = ['kind', 'id', 'etag', 'selfLink', 'datasetReference', 'creationTime', 'lastModifiedTime', 'type'];

function view({ project, dataset, resource }: DatasetEntry, base: string): Resource {
  return {
    kind: 'bigquery#dataset',
    id: `${project}:${dataset}`,
    selfLink: `${base}/projects/${project}/datasets/${dataset}`,
    datasetReference: { projectId: project, datasetId: dataset },
    type: 'DEFAULT',
    ...resource,
  };
}

export function own(body: Resource, skip: string[]): Resource {
  return Object.fromEntries(Object.entries(body).filter(([key, value]) => !skip.includes(key) && value !== undefined));
}

/** The resource with `patch` laid over it: null removes, objects such as labels are merged key by key. */
export function merge(resource: Resource, patch: Resource): Resource {
  const merged: Resource = { ...resource };
  for (const [key, value] of Object.entries(patch)) {
    const before = merged[key];
    if (value === null) delete merged[key];
    else if (isPlain(value) && isPlain(before)) merged[key] = merge(before, value);
    else merged[key] = value;
  }
  return merged;
}

const isPlain = (value: unknown): value is Resource =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function list({ service, params, query, base }: ApiRequest) {
  const filters = (query.get('filter') ?? '').split(/\s+/).filter((f) => f !== '');
  const entries = [...service.catalog.datasets.values()].filter(
    (d) => d.project === params.project && filters.every((filter) => hasLabel(d, filter)),
  );
  const { items, nextPageToken } = page(entries, query, 50);
  const datasets = items.map((entry) => {
    const { kind, id, datasetReference, labels, friendlyName, location } = view(entry, base);
    return { kind, id, datasetReference, labels, friendlyName, location };
  });
  return {
    kind: 'bigquery#datasetList',
    etag: newEtag(),
    ...(datasets.length && { datasets }),
    ...(nextPageToken && { nextPageToken }),
  };
}

/** `labels.key` or `labels.key:value`. */
function hasLabel(entry: DatasetEntry, filter: string): boolean {
  const found = /^labels\.([^:]+)(?::(.*))?$/.exec(filter);
  if (!found) throw invalid(`Unsupported filter: ${filter}`);
  const value = (entry.resource.labels as Record<string, string> | undefined)?.[found[1] ?? ''];
  return value !== undefined && (found[2] === undefined || found[2] === value);
}

async function insert({ service, params, body, base }: ApiRequest) {
  const reference = body.datasetReference as { datasetId?: string } | undefined;
  const entry = await makeDataset(service, params.project ?? '', reference?.datasetId ?? '', own(body, outputOnly));
  return view(entry, base);
}

async function change({ service, params, body, base, http }: ApiRequest, replace: boolean) {
  const entry = findDataset(service, params.project ?? '', params.dataset ?? '');
  checkEtag(http, entry.resource.etag);
  const { creationTime, location } = entry.resource;
  const changes = own(body, [...outputOnly, 'location']);
  const resource = replace ? { access: entry.resource.access, ...changes } : merge(entry.resource, changes);
  const changed = {
    ...entry,
    resource: { ...resource, location, creationTime, lastModifiedTime: String(service.now()), etag: newEtag() },
  };
  await service.catalog.change((c) => c.save('dataset', keyOf(entry.project, entry.dataset), changed));
  return view(changed, base);
}

export const datasetRoutes: Routes = {
  'GET /projects/{project}/datasets': list,
  'POST /projects/{project}/datasets': insert,
  'GET /projects/{project}/datasets/{dataset}': ({ service, params, base }) =>
    view(findDataset(service, params.project ?? '', params.dataset ?? ''), base),
  'PATCH /projects/{project}/datasets/{dataset}': (request) => change(request, false),
  'PUT /projects/{project}/datasets/{dataset}': (request) => change(request, true),
  'DELETE /projects/{project}/datasets/{dataset}': ({ service, params, query }) =>
    removeDataset(service, params.project ?? '', params.dataset ?? '', query.get('deleteContents') === 'true'),
};

import { duplicate, invalid, notFound } from '../engine/api-error.ts';
import type { Service } from '../engine/service.ts';
import { requireDataset } from '../engine/tables.ts';
import type { RoutineEntry } from '../store/catalog.ts';
import { keyOf, newEtag } from '../store/catalog.ts';
import { own } from './datasets.ts';
import type { ApiRequest, Routes } from './router.ts';
import { checkEtag, page } from './router.ts';

const outputOnly = ['etag', 'routineReference', 'creationTime', 'lastModifiedTime'];

function find(service: Service, { project = '', dataset = '', routine = '' }: Record<string, string>): RoutineEntry {
  const entry = service.catalog.routines.get(keyOf(project, dataset, routine));
  if (!entry) throw notFound(`Routine ${project}:${dataset}.${routine}`);
  return entry;
}

const view = ({ project, dataset, routine, resource }: RoutineEntry) => ({
  routineReference: { projectId: project, datasetId: dataset, routineId: routine },
  ...resource,
});

function list({ service, params, query }: ApiRequest) {
  requireDataset(service, params.project ?? '', params.dataset ?? '');
  const { items, nextPageToken } = page(
    service.catalog.routinesIn(params.project ?? '', params.dataset ?? ''),
    query,
    50,
  );
  return { ...(items.length && { routines: items.map(view) }), ...(nextPageToken && { nextPageToken }) };
}

async function insert({ service, params, body }: ApiRequest) {
  const [project = '', dataset = ''] = [params.project, params.dataset];
  const reference = body.routineReference as { routineId?: string } | undefined;
  const routine = reference?.routineId ?? '';
  requireDataset(service, project, dataset);
  if (!/^\w{1,256}$/.test(routine)) throw invalid(`Invalid routine ID "${routine}"`);
  const key = keyOf(project, dataset, routine);
  if (service.catalog.routines.has(key)) throw duplicate(`Routine ${project}:${dataset}.${routine}`);
  const now = String(service.now());
  const entry = {
    project,
    dataset,
    routine,
    resource: { language: 'SQL', ...own(body, outputOnly), creationTime: now, lastModifiedTime: now, etag: newEtag() },
  };
  await service.catalog.change((change) => change.save('routine', key, entry));
  return view(entry);
}

async function update({ service, params, body, http }: ApiRequest) {
  const entry = find(service, params);
  checkEtag(http, entry.resource.etag);
  const { creationTime } = entry.resource;
  const changed = {
    ...entry,
    resource: { ...own(body, outputOnly), creationTime, lastModifiedTime: String(service.now()), etag: newEtag() },
  };
  await service.catalog.change((change) =>
    change.save('routine', keyOf(entry.project, entry.dataset, entry.routine), changed),
  );
  return view(changed);
}

const ROUTINE = '/projects/{project}/datasets/{dataset}/routines/{routine}';

export const routineRoutes: Routes = {
  'GET /projects/{project}/datasets/{dataset}/routines': list,
  'POST /projects/{project}/datasets/{dataset}/routines': insert,
  [`GET ${ROUTINE}`]: ({ service, params }) => view(find(service, params)),
  [`PUT ${ROUTINE}`]: update,
  [`DELETE ${ROUTINE}`]: async ({ service, params }) => {
    const { project, dataset, routine } = find(service, params);
    await service.catalog.change((change) => change.save('routine', keyOf(project, dataset, routine), undefined));
  },
};

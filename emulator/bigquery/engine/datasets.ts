import type { DatasetEntry, Resource } from '../store/catalog.ts';
import { keyOf, newEtag } from '../store/catalog.ts';
import { ApiError, duplicate, invalid, notFound } from './api-error.ts';
import type { Service } from './service.ts';
import { dropTable } from './tables.ts';

export function findDataset(service: Service, project: string, dataset: string): DatasetEntry {
  const entry = service.catalog.datasets.get(keyOf(project, dataset));
  if (!entry) throw notFound(`Dataset ${project}:${dataset}`);
  return entry;
}

export async function makeDataset(
  service: Service,
  project: string,
  dataset: string,
  resource: Resource,
): Promise<DatasetEntry> {
  if (!/^\w{1,1024}$/.test(dataset))
    throw invalid(
      `Invalid dataset ID "${dataset}". Dataset IDs must be alphanumeric (plus underscores) and must be at most 1024 characters long.`,
    );
  if (service.catalog.datasets.has(keyOf(project, dataset))) throw duplicate(`Dataset ${project}:${dataset}`);
  const now = String(service.now());
  const access = [
    { role: 'WRITER', specialGroup: 'projectWriters' },
    { role: 'OWNER', specialGroup: 'projectOwners' },
    { role: 'READER', specialGroup: 'projectReaders' },
  ];
  const entry = {
    project,
    dataset,
    resource: { location: 'US', access, ...resource, creationTime: now, lastModifiedTime: now, etag: newEtag() },
  };
  await service.catalog.change((change) => change.save('dataset', keyOf(project, dataset), entry));
  return entry;
}

/** Deletes a dataset; one that is not empty only with its contents. */
export async function removeDataset(
  service: Service,
  project: string,
  dataset: string,
  withContents: boolean,
): Promise<void> {
  findDataset(service, project, dataset);
  const tables = service.catalog.tablesIn(project, dataset);
  const routines = service.catalog.routinesIn(project, dataset);
  if (!withContents && (tables.length || routines.length))
    throw new ApiError(400, 'resourceInUse', `Dataset ${project}:${dataset} is still in use`);
  await service.catalog.change(async (change) => {
    for (const table of tables) await dropTable(change, table);
    for (const { routine } of routines) await change.save('routine', keyOf(project, dataset, routine), undefined);
    await change.save('dataset', keyOf(project, dataset), undefined);
  });
}

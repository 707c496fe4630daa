import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './wiring.ts';

const DATASET = 'telemetry';
const CONFLICT = 409;

/** The dataset, tables and views as Terraform has them, made where they are missing. */
export async function setUpBigQuery(project: string, url: string): Promise<void> {
  const datasets = `${url}/projects/${project}/datasets`;
  await create(datasets, { datasetReference: { projectId: project, datasetId: DATASET } });
  const table = async (tableId: string, body: object) =>
    create(`${datasets}/${DATASET}/tables`, {
      tableReference: { projectId: project, datasetId: DATASET, tableId },
      ...body,
    });
  const files = (folder: string) =>
    readdirSync(join(ROOT, 'terraform', folder)).map((file) => join(ROOT, 'terraform', folder, file));
  for (const file of files('tables')) {
    await table(basename(file, '.json'), {
      schema: { fields: JSON.parse(readFileSync(file, 'utf8')) as unknown },
      timePartitioning: { type: 'DAY', field: basename(file) === 'datapoints_raw.json' ? 'time' : 'receivedAt' },
      clustering: { fields: basename(file) === 'datapoints_raw.json' ? ['vehicleKey', 'signal'] : ['unitKey'] },
    });
  }
  for (const file of files('views')) {
    await table(basename(file, '.sql'), { view: { query: readFileSync(file, 'utf8'), useLegacySql: false } });
  }
}

async function create(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok && response.status !== CONFLICT)
    throw new Error(`BigQuery: ${response.status} ${text.slice(0, 300)}`);
}

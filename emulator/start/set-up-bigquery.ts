import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './wiring.ts';

const DATASET = 'telemetry';
const CONFLICT = 409;

type Definition = { schema?: object; view?: object; timePartitioning?: object; clustering?: object };

/** The dataset, tables and views as Terraform has them: made where they are missing, else brought up to date (a column more, another view). */
export async function setUpBigQuery(project: string, url: string): Promise<void> {
  const datasets = `${url}/projects/${project}/datasets`;
  await create(datasets, { datasetReference: { projectId: project, datasetId: DATASET } });
  const table = async (tableId: string, body: Definition) => {
    const tables = `${datasets}/${DATASET}/tables`;
    const tableReference = { projectId: project, datasetId: DATASET, tableId };
    if (await create(tables, { tableReference, ...body })) return;
    await send('PATCH', `${tables}/${tableId}`, body.schema ? { schema: body.schema } : { view: body.view });
  };
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

/** Whether it was made by this call. */
async function create(url: string, body: object): Promise<boolean> {
  return (await send('POST', url, body)) !== CONFLICT;
}

async function send(method: string, url: string, body: object): Promise<number> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok && response.status !== CONFLICT)
    throw new Error(`BigQuery: ${response.status} ${text.slice(0, 300)}`);
  return response.status;
}

import { BigQuery } from '@google-cloud/bigquery';
import { startBigQuery } from '../../../emulator/bigquery/server.ts';
import { setUpBigQuery } from '../../../emulator/start/set-up-bigquery.ts';
import { createWarehouse } from '../../../shared/adapters/warehouse.ts';
import type { DataPointRow } from '../../../shared/ports.ts';

const ROWS = 5_000;

/** BigQuery in memory with the platform's tables, through the official client. `rows` are those that were appended. */
export async function openBigQuery() {
  const server = await startBigQuery({ port: 0 });
  const apiUrl = `http://127.0.0.1:${server.port}`;
  await setUpBigQuery('local', apiUrl);
  const client = new BigQuery({ projectId: 'local', apiEndpoint: apiUrl, ...{ token: 'local' } });
  const table = client.dataset('telemetry').table('datapoints_raw');
  const rows: DataPointRow[] = [];
  const append = async (more: DataPointRow[]) => {
    rows.push(...more);
    for (let at = 0; at < more.length; at += ROWS) await table.insert(more.slice(at, at + ROWS));
  };
  const warehouse = createWarehouse({ project: 'local', dataset: 'telemetry', apiUrl });
  return { append, rows, warehouse, close: async () => server.close() };
}

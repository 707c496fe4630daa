import { BigQuery, type Query } from '@google-cloud/bigquery';
import { messageOf, transient } from '../errors.ts';
import type { Warehouse } from '../ports.ts';

/** The Warehouse port on the official client. Locally the client is pointed at the emulator by its `apiEndpoint`. */
export function createWarehouse({
  project,
  dataset,
  apiUrl,
}: {
  project: string;
  dataset: string;
  apiUrl?: string;
}): Warehouse {
  let client: BigQuery | undefined;
  const bigquery = () => {
    client ??= new BigQuery({ projectId: project, ...(apiUrl ? { apiEndpoint: apiUrl, token: 'local' } : {}) });
    return client;
  };
  return {
    query: async <T>(sql: string, params: Record<string, unknown>) => {
      try {
        const options: Query = { query: sql, params, defaultDataset: { projectId: project, datasetId: dataset } };
        const [rows] = await bigquery().query(options);
        return rows.map(plain) as T[];
      } catch (error) {
        throw transient('bigquery-query', `querying BigQuery: ${messageOf(error)}`, error);
      }
    },
  };
}

/** The client wraps times in objects with a `value`; a port hands out plain data. */
const plain = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      value !== null && typeof value === 'object' && 'value' in value ? value.value : value,
    ]),
  );

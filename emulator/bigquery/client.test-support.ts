import { BigQuery } from '@google-cloud/bigquery';

/** The official client for an emulator's REST port. */
export function bigQueryClient(port: number): BigQuery {
  process.env.BIGQUERY_EMULATOR_HOST = `http://127.0.0.1:${port}`;
  process.env.METADATA_SERVER_DETECTION = 'none';
  const client = new BigQuery({ projectId: 'p' });
  delete process.env.BIGQUERY_EMULATOR_HOST;
  return client;
}

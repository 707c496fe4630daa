import { serveHttp } from '../common/loopback-http.ts';
import { closeService, openService } from './engine/service.ts';
import { datasetRoutes } from './rest/datasets.ts';
import { jobRoutes } from './rest/jobs.ts';
import { queryRoutes } from './rest/query-jobs.ts';
import { compile, dispatch } from './rest/router.ts';
import { routineRoutes } from './rest/routines.ts';
import { tableDataRoutes } from './rest/table-data.ts';
import { tableRoutes } from './rest/tables.ts';
import { uploadRoutes } from './rest/uploads.ts';
import { startWriteService } from './storage-write/write-service.ts';

/** Largest request of the REST API, in bytes: uploads come whole. */
const BODY_LIMIT = 256 * 1024 * 1024;

export interface BigQueryOptions {
  /** Port of the REST API; 0 takes any free one. */
  port: number;
  /** Port of the Storage Write API (gRPC); 0, the default, takes any free one. */
  storagePort?: number;
  /** Directory of the state; undefined keeps it in memory. */
  dir?: string | undefined;
}

export interface RunningBigQuery {
  port: number;
  storagePort: number;
  close(): Promise<void>;
}

/** Starts both protocols on the loopback address. */
export async function startBigQuery(options: BigQueryOptions): Promise<RunningBigQuery> {
  const service = await openService(options.dir);
  const routes = compile(
    datasetRoutes,
    tableRoutes,
    tableDataRoutes,
    routineRoutes,
    jobRoutes,
    queryRoutes,
    uploadRoutes,
  );
  try {
    const rest = await serveHttp({ port: options.port, limit: BODY_LIMIT }, (request) =>
      dispatch(routes, service, request),
    );
    const write = await startWriteService(service, options.storagePort ?? 0);
    return {
      port: rest.port,
      storagePort: write.port,
      async close() {
        await Promise.all([rest.close(), write.close()]);
        await closeService(service);
      },
    };
  } catch (error) {
    await closeService(service);
    throw error;
  }
}

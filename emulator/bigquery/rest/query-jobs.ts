import { invalid } from '../engine/api-error.ts';
import type { Job, JobOutcome } from '../engine/jobs.ts';
import type { QueryParameter } from '../engine/parameters.ts';
import type { Destination } from '../engine/run-query.ts';
import { execute, prepare, statementType } from '../engine/run-query.ts';
import type { QueryRequest } from '../engine/statements.ts';
import { newEtag } from '../store/catalog.ts';
import { jobIn, startJob } from './jobs.ts';
import type { ApiRequest, Routes } from './router.ts';
import { rowRange, timestampFormat, wireRows } from './rows.ts';

/** How long an answer waits for a query by default, in milliseconds. */
const WAIT_MS = 10_000;

interface QueryConfiguration {
  query?: string;
  useLegacySql?: boolean;
  defaultDataset?: { projectId?: string; datasetId?: string };
  queryParameters?: QueryParameter[];
  destinationTable?: { projectId?: string; datasetId?: string; tableId?: string };
  writeDisposition?: string;
  createDisposition?: string;
}

function requestOf(configuration: QueryConfiguration, project: string): QueryRequest {
  // Without a word on it the service means legacy SQL; its clients always say.
  if (configuration.useLegacySql === true) throw invalid('Unsupported: legacy SQL (set useLegacySql to false)');
  const { defaultDataset } = configuration;
  return {
    sql: configuration.query ?? '',
    project,
    parameters: configuration.queryParameters ?? [],
    ...(defaultDataset && {
      dataset: { project: defaultDataset.projectId ?? project, dataset: defaultDataset.datasetId ?? '' },
    }),
  };
}

/** Checks a query now and says how to run it later. */
export function queryWork(
  request: ApiRequest,
  configuration: QueryConfiguration,
): { prepared: { statementType: string; schema?: unknown }; work: () => Promise<JobOutcome> } {
  const project = request.params.project ?? '';
  const prepared = prepare(requestOf(configuration, project), request.service);
  const { destinationTable: table } = configuration;
  const destination: Destination | undefined = table && {
    table: { project: table.projectId ?? project, dataset: table.datasetId ?? '', table: table.tableId ?? '' },
    writeDisposition: configuration.writeDisposition ?? 'WRITE_EMPTY',
    createDisposition: configuration.createDisposition ?? 'CREATE_IF_NEEDED',
  };
  return {
    prepared: {
      statementType: statementType(prepared.statement),
      ...(prepared.query && { schema: { fields: prepared.query.fields } }),
    },
    work: () => execute(prepared, request.service, destination),
  };
}

async function query(request: ApiRequest) {
  const { body } = request;
  const configuration = body as QueryConfiguration;
  const { prepared, work } = queryWork(request, configuration);
  if (body.dryRun === true)
    return {
      kind: 'bigquery#queryResponse',
      jobComplete: true,
      totalBytesProcessed: '0',
      cacheHit: false,
      totalRows: '0',
      jobReference: { projectId: request.params.project, location: 'US' },
      ...prepared,
    };
  const { query: sql, useLegacySql, queryParameters, defaultDataset } = configuration;
  const jobBody = {
    jobReference: { location: typeof body.location === 'string' ? body.location : 'US' },
    configuration: {
      query: { query: sql, useLegacySql, queryParameters, defaultDataset },
      ...(body.labels !== undefined && { labels: body.labels }),
    },
  };
  const job = startJob(request, jobBody, 'QUERY', work);
  await waitFor(job, Number(body.timeoutMs ?? WAIT_MS));
  if (job.error) throw job.error;
  return {
    ...results(job, request, body.maxResults, body),
    kind: 'bigquery#queryResponse',
    queryId: job.jobId,
    creationTime: String(job.createdMs),
    location: job.location,
  };
}

/** Waits until the job is done, but not longer than `ms`. */
async function waitFor(job: Job, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms));
  });
  await Promise.race([job.done, late]);
  clearTimeout(timer);
}

function results(
  job: Job,
  request: ApiRequest,
  maxResults: unknown,
  body: Record<string, unknown> = {},
): Record<string, unknown> {
  const { project, jobId, location } = job;
  const jobReference = { projectId: project, jobId, location };
  if (job.endedMs === undefined) return { jobReference, jobComplete: false };
  const { result, statistics } = job.outcome ?? {};
  const affected = statistics?.numDmlAffectedRows;
  const extra = {
    ...(affected !== undefined && { numDmlAffectedRows: affected }),
    ...(statistics?.dmlStats !== undefined && { dmlStats: statistics.dmlStats }),
  };
  const head = {
    etag: newEtag(),
    jobReference,
    jobComplete: true,
    totalBytesProcessed: '0',
    cacheHit: false,
    ...extra,
  };
  if (!result) return { ...head, schema: { fields: [] }, totalRows: '0' };
  const range = rowRange(
    result.rows.length,
    maxResults,
    request.query.get('pageToken'),
    request.query.get('startIndex'),
  );
  return {
    ...head,
    schema: { fields: result.fields },
    totalRows: String(result.rows.length),
    rows: wireRows(result.rows.slice(range.start, range.end), result.types, timestampFormat(request.query, body)),
    ...(range.next && { pageToken: range.next }),
  };
}

async function getResults(request: ApiRequest) {
  const job = jobIn(request);
  await waitFor(job, Number(request.query.get('timeoutMs') ?? WAIT_MS));
  if (job.error) throw job.error;
  return { kind: 'bigquery#getQueryResultsResponse', ...results(job, request, request.query.get('maxResults')) };
}

export const queryRoutes: Routes = {
  'POST /projects/{project}/queries': query,
  'GET /projects/{project}/queries/{job}': getResults,
};

import { randomUUID } from 'node:crypto';
import { ApiError, invalid } from '../engine/api-error.ts';
import type { Job, JobOutcome } from '../engine/jobs.ts';
import { statusOf } from '../engine/jobs.ts';
import { runCopy } from '../engine/run-copy.ts';
import { newEtag } from '../store/catalog.ts';
import { queryWork } from './query-jobs.ts';
import type { ApiRequest, Routes } from './router.ts';
import { page } from './router.ts';

interface JobBody {
  jobReference?: { jobId?: string; location?: string };
  configuration?: Record<string, unknown>;
}

/** A job as the API returns it. */
export function jobView(job: Job, base: string): Record<string, unknown> {
  const { project, jobId, location } = job;
  const { statementType, ...query } = job.outcome?.statistics ?? {};
  const isQuery = job.configuration.query !== undefined;
  return {
    kind: 'bigquery#job',
    etag: newEtag(),
    id: `${project}:${location}.${jobId}`,
    selfLink: `${base}/projects/${project}/jobs/${jobId}?location=${location}`,
    user_email: 'local@localhost',
    jobReference: { projectId: project, jobId, location },
    configuration: job.configuration,
    status: statusOf(job),
    statistics: {
      creationTime: String(job.createdMs),
      startTime: String(job.createdMs),
      ...(job.endedMs !== undefined && { endTime: String(job.endedMs) }),
      totalBytesProcessed: '0',
      ...(isQuery
        ? { query: { statementType, totalBytesProcessed: '0', totalBytesBilled: '0', cacheHit: false, ...query } }
        : query),
    },
  };
}

/** Starts a job of the request's configuration with the given work. */
export function startJob(request: ApiRequest, body: JobBody, type: string, work: () => Promise<JobOutcome>): Job {
  const { service, params } = request;
  const configuration: Record<string, unknown> = { ...body.configuration, jobType: type };
  const jobId = body.jobReference?.jobId ?? `job_${randomUUID()}`;
  if (!/^[\w-]{1,1024}$/.test(jobId)) throw invalid(`Invalid job ID "${jobId}"`);
  const job = {
    project: params.project ?? '',
    jobId,
    location: body.jobReference?.location ?? 'US',
    configuration,
    createdMs: service.now(),
  };
  return service.jobs.start(job, work, () => service.now());
}

function insert(request: ApiRequest): Record<string, unknown> {
  const body = request.body as JobBody;
  const { query, copy, extract, load } = (body.configuration ?? {}) as Record<
    string,
    Record<string, unknown> | undefined
  >;
  if (extract) throw new ApiError(501, 'notImplemented', 'Unsupported: extract jobs (there is no Cloud Storage here)');
  if (load)
    throw new ApiError(
      501,
      'notImplemented',
      'Unsupported: load jobs from Cloud Storage; upload the data instead (a writable stream of the client)',
    );
  if (copy)
    return jobView(
      startJob(request, body, 'COPY', () => runCopy(request.service, copy)),
      request.base,
    );
  if (!query)
    throw invalid(
      'Job configuration must contain exactly one job-specific configuration object (e.g., query, load, extract, spark), but there were 0',
    );
  const { prepared, work } = queryWork(request, query);
  if (body.configuration?.dryRun === true) return dryRun(request, body, prepared);
  const job = startJob(request, body, 'QUERY', work);
  return jobView(job, request.base);
}

function dryRun(
  request: ApiRequest,
  body: JobBody,
  prepared: { statementType: string; schema?: unknown },
): Record<string, unknown> {
  const { project = '' } = request.params;
  return {
    kind: 'bigquery#job',
    jobReference: { projectId: project, location: body.jobReference?.location ?? 'US' },
    configuration: { ...body.configuration, jobType: 'QUERY' },
    status: { state: 'DONE' },
    statistics: {
      creationTime: String(request.service.now()),
      totalBytesProcessed: '0',
      query: { ...prepared, totalBytesProcessed: '0', totalBytesBilled: '0', cacheHit: false },
    },
  };
}

/** The job in a request's path, in the location of its query string. */
export function jobIn({ service, params, query }: ApiRequest): Job {
  return service.jobs.get(params.project ?? '', params.job ?? '', query.get('location') ?? undefined);
}

function list({ service, params, query, base }: ApiRequest) {
  const states = query.getAll('stateFilter').map((state) => state.toUpperCase());
  const after = Number(query.get('minCreationTime') ?? 0);
  const before = Number(query.get('maxCreationTime') ?? Number.POSITIVE_INFINITY);
  const found = service.jobs.list(params.project ?? '').filter((job) => {
    const state = job.endedMs === undefined ? 'RUNNING' : 'DONE';
    return job.createdMs >= after && job.createdMs <= before && (!states.length || states.includes(state));
  });
  const { items, nextPageToken } = page(found, query, 50);
  const jobs = items.map((job) => ({ ...jobView(job, base), state: job.endedMs === undefined ? 'RUNNING' : 'DONE' }));
  return {
    kind: 'bigquery#jobList',
    etag: newEtag(),
    ...(jobs.length && { jobs }),
    ...(nextPageToken && { nextPageToken }),
  };
}

export const jobRoutes: Routes = {
  'POST /projects/{project}/jobs': insert,
  'GET /projects/{project}/jobs': list,
  'GET /projects/{project}/jobs/{job}': (request) => jobView(jobIn(request), request.base),
  // A query that is under way runs to its end: cancelling is a request that a service may be too late for.
  'POST /projects/{project}/jobs/{job}/cancel': (request) => ({
    kind: 'bigquery#jobCancelResponse',
    job: jobView(jobIn(request), request.base),
  }),
  'DELETE /projects/{project}/jobs/{job}/delete': (request) => {
    const job = jobIn(request);
    if (job.endedMs === undefined) throw invalid(`Cannot delete a running job: ${job.jobId}`);
    request.service.jobs.delete(job);
    return {};
  },
};

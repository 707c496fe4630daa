import type { DuckDBValue } from '@duckdb/node-api';
import type { SqlType } from '../sql/types.ts';
import type { Field } from '../store/fields.ts';
import type { ApiError } from './api-error.ts';
import { duplicate, errorProto, notFound, toApiError } from './api-error.ts';

/** Rows of a finished query. */
export interface JobResult {
  fields: Field[];
  types: SqlType[];
  rows: DuckDBValue[][];
}

/** What a job leaves behind: rows, statistics, or both. */
export interface JobOutcome {
  result?: JobResult;
  statistics?: Record<string, unknown>;
  /** Merged into the job's configuration: the destination table that was chosen for it. */
  configuration?: Record<string, unknown>;
}

export interface Job {
  project: string;
  jobId: string;
  location: string;
  configuration: Record<string, unknown>;
  createdMs: number;
  endedMs?: number;
  outcome?: JobOutcome;
  error?: ApiError;
  done: Promise<void>;
}

/** Jobs that are kept, and rows of results in all. Older ones are forgotten. */
const KEEP_JOBS = 1000;
const KEEP_ROWS = 2_000_000;

/** Jobs by id, in memory: what they did to tables lasts, their own record ends with the process. */
export class Jobs {
  private readonly jobs = new Map<string, Job>();

  /** Starts a job; it shows in lists at once. */
  start(job: Omit<Job, 'done'>, work: () => Promise<JobOutcome>, nowMs: () => number): Job {
    const key = `${job.project} ${job.jobId}`;
    if (this.jobs.has(key)) throw duplicate(`Job ${job.project}:${job.location}.${job.jobId}`);
    const started: Job = { ...job, done: Promise.resolve() };
    started.done = work().then(
      (outcome) => {
        started.outcome = outcome;
        Object.assign(started.configuration, outcome.configuration);
        started.endedMs = nowMs();
        this.shrink();
      },
      (error: unknown) => {
        started.error = toApiError(error);
        started.endedMs = nowMs();
      },
    );
    this.jobs.set(key, started);
    return started;
  }

  /** @throws ApiError where there is none, or none in that location */
  get(project: string, jobId: string, location?: string): Job {
    const job = this.jobs.get(`${project} ${jobId}`);
    const here = location === undefined ? ['US', 'EU'] : [location.toUpperCase()];
    if (!job || !(here.includes(job.location.toUpperCase()) || (location === undefined && !job.location.includes('-'))))
      throw notFound(`Job ${project}:${jobId}`);
    return job;
  }

  list(project: string): Job[] {
    return [...this.jobs.values()].filter((job) => job.project === project).reverse();
  }

  delete(job: Job): void {
    this.jobs.delete(`${job.project} ${job.jobId}`);
  }

  private shrink(): void {
    let rows = [...this.jobs.values()].reduce((sum, job) => sum + (job.outcome?.result?.rows.length ?? 0), 0);
    for (const [key, job] of this.jobs) {
      if (this.jobs.size <= KEEP_JOBS && rows <= KEEP_ROWS) return;
      if (!job.endedMs) continue;
      rows -= job.outcome?.result?.rows.length ?? 0;
      this.jobs.delete(key);
    }
  }
}

/** The state of a job as the API writes it. */
export function statusOf(job: Job): Record<string, unknown> {
  if (!job.endedMs) return { state: 'RUNNING' };
  if (!job.error) return { state: 'DONE' };
  return { state: 'DONE', errorResult: errorProto(job.error), errors: [errorProto(job.error)] };
}

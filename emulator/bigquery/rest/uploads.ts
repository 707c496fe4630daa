import { randomUUID } from 'node:crypto';
import { ApiError, invalid } from '../engine/api-error.ts';
import type { LoadConfiguration } from '../engine/run-load.ts';
import { runLoad } from '../engine/run-load.ts';
import { jobView, startJob } from './jobs.ts';
import type { ApiRequest, Routes } from './router.ts';
import { RawAnswer } from './router.ts';

interface LoadJob {
  jobReference?: { jobId?: string; location?: string };
  configuration?: { load?: LoadConfiguration };
}

function start(request: ApiRequest, body: LoadJob, media: Buffer): Record<string, unknown> {
  const load = body.configuration?.load;
  if (!load) throw invalid('An upload needs a load configuration');
  return jobView(
    startJob(request, body as Record<string, object>, 'LOAD', () => runLoad(request.service, load, media)),
    request.base,
  );
}

/** The two parts of a multipart/related body: the job in JSON and the data. */
function parts(body: Buffer, contentType: string): [job: LoadJob, media: Buffer] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) throw invalid('A multipart upload needs a boundary');
  const mark = Buffer.from(`--${boundary}`);
  const found: Buffer[] = [];
  for (let at = body.indexOf(mark); at >= 0; ) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const part = body.subarray(at + mark.length, next);
    const head = part.indexOf('\r\n\r\n');
    found.push(part.subarray(head + 4, part.length - 2));
    at = next;
  }
  const [job, media] = found;
  if (!job || !media) throw invalid('A multipart upload needs two parts');
  return [JSON.parse(job.toString('utf8')) as LoadJob, media];
}

/** Resumable uploads under way, by id. */
const sessions = new Map<string, { job: LoadJob; chunks: Buffer[]; received: number }>();

function insert(request: ApiRequest): unknown {
  const { http, query } = request;
  const type = query.get('uploadType');
  if (type === 'multipart') {
    const [job, media] = parts(http.body, http.headers['content-type'] ?? '');
    return start(request, job, media);
  }
  if (type !== 'resumable') throw invalid(`Unsupported uploadType: ${type}`);
  const id = randomUUID();
  sessions.set(id, { job: JSON.parse(http.body.toString('utf8') || '{}') as LoadJob, chunks: [], received: 0 });
  const location = `http://${http.headers.host}${http.url.pathname}?uploadType=resumable&upload_id=${id}`;
  return new RawAnswer({ status: 200, headers: { location, 'content-type': 'application/json' }, body: '' });
}

/** A piece of a resumable upload; `Content-Range` says which, and how much there is in all where it is known. */
function resume(request: ApiRequest): unknown {
  const { http, query } = request;
  const id = query.get('upload_id') ?? '';
  const session = sessions.get(id);
  if (!session) throw new ApiError(404, 'notFound', 'Not found: upload session');
  const range = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(http.headers['content-range'] ?? '');
  const from = range?.[1];
  if (from !== undefined && Number(from) !== session.received)
    throw invalid(`The upload goes on at byte ${session.received}`);
  if (http.body.length) session.chunks.push(http.body);
  session.received += http.body.length;
  const total = range?.[2];
  if (total !== undefined && (total === '*' || Number(total) > session.received)) {
    const headers: Record<string, string> = session.received ? { range: `bytes=0-${session.received - 1}` } : {};
    return new RawAnswer({ status: 308, headers });
  }
  sessions.delete(id);
  return start(request, session.job, Buffer.concat(session.chunks));
}

export const uploadRoutes: Routes = {
  'POST /upload/bigquery/v2/projects/{project}/jobs': insert,
  'PUT /upload/bigquery/v2/projects/{project}/jobs': resume,
};

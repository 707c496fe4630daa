import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** One record of an upload, as units send it. */
export type UploadRecord = { seq: number; time: string; type: string } & Record<string, unknown>;

export interface Upload {
  uploadId: string;
  records: UploadRecord[];
}

/** The end of an upload: taken, or refused for good (nothing that is sent again could change it). */
export type UploadResult = { taken: true } | { taken: false; status: number; detail: string };

export interface UploadOptions {
  ingest: string;
  token: () => string;
  gzip: boolean;
  /** Told each answer: its status, or 0 where there was none. */
  onAnswer: (status: number) => void;
  /** What may help before a 401 or 403 is tried again, such as provisioning the unit. */
  onUnauthorized?: () => Promise<void>;
  stopped?: AbortSignal;
}

const zip = promisify(gzip);
const longestPauseMs = 10_000;

/**
 * Posts an upload until it is acknowledged: an answer that says "later" (429, 503, with its Retry-After), a 5xx, or none at all never loses it.
 *
 * @throws the reason of `stopped` once that is aborted.
 */
export async function postUpload(upload: Upload, options: UploadOptions): Promise<UploadResult> {
  for (let attempt = 0; ; attempt += 1) {
    options.stopped?.throwIfAborted();
    const { status, retryAfterMs, detail } = await post(upload, options);
    options.onAnswer(status);
    if (status === 202) return { taken: true };
    const isUnauthorized = status === 401 || status === 403;
    if (isUnauthorized && attempt < 5) await options.onUnauthorized?.();
    else if (status >= 400 && status < 500 && status !== 429 && status !== 408) return { taken: false, status, detail };
    const wait = retryAfterMs ?? Math.min(longestPauseMs, 200 * 2 ** attempt);
    await pause(wait, undefined, { signal: options.stopped });
  }
}

async function post(upload: Upload, options: UploadOptions) {
  const sentAt = new Date().toISOString();
  const text = JSON.stringify({ uploadId: upload.uploadId, sentAt, records: upload.records });
  const headers: Record<string, string> = {
    authorization: `Bearer ${options.token()}`,
    'content-type': 'application/json',
    ...(options.gzip && { 'content-encoding': 'gzip' }),
  };
  try {
    const response = await fetch(`${options.ingest}/v1/uploads`, {
      method: 'POST',
      headers,
      body: options.gzip ? new Uint8Array(await zip(text)) : text,
      signal: AbortSignal.any([AbortSignal.timeout(30_000), ...(options.stopped ? [options.stopped] : [])]),
    });
    const detail = (await response.text()).slice(0, 1000);
    return { status: response.status, retryAfterMs: retryAfter(response.headers.get('retry-after')), detail };
  } catch (error) {
    return { status: 0, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Retry-After in seconds or as an HTTP date, in milliseconds from now, at most ten minutes; undefined where there is none. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(600_000, Math.max(0, ms));
}

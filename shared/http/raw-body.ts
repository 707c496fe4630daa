import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { problem } from '../http-problem.ts';
import { parseTarget } from './target.ts';

type SetAside = { contentType: string | undefined; contentEncoding: string };

/** On the request itself, so that it is set aside once, whoever else of the process takes the same path. */
const SET_ASIDE = Symbol.for('connected-cars.body-headers');
type Marked = IncomingMessage & { [SET_ASIDE]?: SetAside };
const setAsideOf = (request: IncomingMessage): SetAside | undefined => (request as Marked)[SET_ASIDE];

const REQUEST_START = 'http.server.request.start';

/**
 * functions-framework inflates (to 1 GB) and parses a body before a handler runs, and answers malformed JSON itself, in HTML.
 * For requests whose path matches, this hides the body from it: the headers that announce one are set aside when the request
 * starts, so that the framework's parsers pass it by and the handler reads it with `readBody`. Call it when the module loads.
 * @returns a function that ends it, for tests
 */
export function takeRawBody(paths: RegExp): () => void {
  const onRequest = (message: unknown) => hideBody((message as { request: Marked }).request, paths);
  subscribe(REQUEST_START, onRequest);
  return () => void unsubscribe(REQUEST_START, onRequest);
}

function hideBody(request: Marked, paths: RegExp): void {
  const { path } = parseTarget(request.url ?? '');
  if (!paths.test(path) || request[SET_ASIDE]) return;
  if (!isDecodable(path)) request.url = encodeURI(request.url ?? '');
  const { headers } = request;
  request[SET_ASIDE] = {
    contentType: headers['content-type'],
    contentEncoding: (headers['content-encoding'] ?? 'identity').toLowerCase(),
  };
  for (const name of [
    'content-length',
    'transfer-encoding',
    'content-encoding',
  ] satisfies (keyof IncomingHttpHeaders)[]) {
    delete headers[name];
  }
}

/** Express answers a path that is no percent-encoding itself, in HTML; escaped, it comes to the handler like any that there is not. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Media type without parameters, in lower case; '' where the request names none. */
export const mediaTypeOf = (request: IncomingMessage): string =>
  (setAsideOf(request)?.contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

type Inflate = (body: Buffer, options: { maxOutputLength: number }) => Buffer;
const INFLATERS: Record<string, Inflate> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * Reads and inflates a body that `takeRawBody` kept for the handler; at most `maxBytes`, before and after decompression, which stops there.
 * Throws HttpProblem 413 (too large), 415 (unknown encoding) or 400 (damaged compression, or the request broke off).
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const encoding = setAsideOf(request)?.contentEncoding ?? 'identity';
  const inflate = INFLATERS[encoding];
  if (!inflate && encoding !== 'identity') {
    throw problem(415, 'Unsupported content encoding', `${encoding} is not taken; send gzip, br or none`);
  }
  const sent = await readSent(request, maxBytes);
  if (!inflate) return sent;
  try {
    return inflate(sent, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw problem(400, 'Unreadable body', `the body is not valid ${encoding}`);
  }
}

/** What is read and thrown away of a body that is too large, so that its sender gets to read the answer; the rest ends the connection. */
const DRAINED_BYTES = 64 * 1024 * 1024;
const DRAINED_MS = 10_000;

/**
 * Reads the rest of a body off: a client that is still writing when the connection is closed finds it reset, and never sees the answer. Beyond
 * the bounds the connection is closed all the same.
 */
export function drain(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  let left = DRAINED_BYTES;
  const end = () => request.destroy();
  const timer = setTimeout(end, DRAINED_MS);
  timer.unref();
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) end();
  });
  request.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
  request.on('error', end);
  request.resume();
}

/** The bytes as sent. The stream is left open at an early end, since destroying it would end the connection without an answer. */
async function readSent(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > maxBytes) break;
      chunks.push(chunk as Buffer);
    }
  } catch {
    throw problem(400, 'Unreadable body', 'the body broke off');
  }
  if (size > maxBytes) {
    drain(request);
    throw tooLarge(maxBytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (maxBytes: number) =>
  problem(413, 'Body too large', `at most ${maxBytes} bytes, also after decompression`);

/** The body as JSON. Throws HttpProblem 413, 415 (another media type than those given), or 400 (not JSON in UTF-8). */
export async function readJson(
  request: IncomingMessage,
  maxBytes: number,
  mediaTypes = ['application/json'],
): Promise<unknown> {
  const mediaType = mediaTypeOf(request);
  if (!mediaTypes.includes(mediaType)) {
    throw problem(
      415,
      'Unsupported media type',
      `send ${mediaTypes.join(' or ')}${mediaType ? `, not ${mediaType}` : ''}`,
    );
  }
  const body = await readBody(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch (error) {
    throw problem(400, 'Not JSON', error instanceof Error ? error.message.slice(0, 200) : undefined);
  }
}

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One HTTP request with its body read whole. */
export interface HttpRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a handler says: an answer, silence for ever (`hang`), or a connection that is cut (`drop`). */
export type HttpAnswer =
  | { status: number; headers?: Record<string, string>; body?: string | Buffer }
  | { unanswered: 'hang' | 'drop' };

export interface HttpServer {
  port: number;
  /** Stops listening and cuts what is still open. */
  close(): Promise<void>;
}

/**
 * Serves HTTP on 127.0.0.1 only.
 *
 * @param options.port 0 for any free port.
 * @param options.limit largest body in bytes; beyond it the answer is 413.
 * @throws the listen error (`EADDRINUSE`, …).
 */
export async function serveHttp(
  options: { port: number; limit: number },
  handle: (request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer,
): Promise<HttpServer> {
  const server = createServer((message, response) => {
    answer(message, response, options.limit, handle).catch((error: unknown) => {
      if (message.destroyed && !message.complete) return response.destroy();
      process.stderr.write(
        `${message.method} ${message.url}: ${error instanceof Error ? error.stack : String(error)}\n`,
      );
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  limit: number,
  handle: (request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer,
): Promise<void> {
  const body = await readBody(message, limit);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const url = new URL(message.url ?? '/', 'http://127.0.0.1');
  const result = await handle({ method: message.method ?? 'GET', url, headers: message.headers, body });
  if (!('unanswered' in result)) response.writeHead(result.status, result.headers).end(result.body ?? '');
  else if (result.unanswered === 'drop') message.socket.destroy();
}

async function readBody(message: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** An RFC 9457 problem. */
export function problem(status: number, detail: string): HttpAnswer {
  return json(status, { status, detail }, { 'content-type': 'application/problem+json' });
}

/** The body as a JSON object, or undefined where it is none. */
export function jsonObject(body: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One call that a test's receiver got. */
export interface ReceivedCall {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** The body read as a form. */
  form: Record<string, string>;
}

export interface ReceiverAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** For tests: an HTTP server that records what it gets and answers what `answers` holds next (else 200). */
export async function startReceiver() {
  const calls: ReceivedCall[] = [];
  const answers: ReceiverAnswer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const body = Buffer.concat(chunks);
        const form = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
        calls.push({ path: request.url ?? '', headers: request.headers, body, form });
        const answer = answers.shift() ?? { status: 200 };
        response.writeHead(answer.status, answer.headers).end(answer.body);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, answers, close };
}

/** For tests: reads every 50 ms until it is as wished; fails after 25 seconds. */
export async function until<T>(read: () => Promise<T> | T, isDone: (value: T) => boolean): Promise<T> {
  let value: T | undefined;
  for (let tries = 0; tries < 500; tries += 1) {
    value = await read();
    if (isDone(value)) return value;
    await pause(50);
  }
  throw new Error(`It did not happen within 25 seconds. Last read: ${JSON.stringify(value)}`);
}

/** For tests: a JSON body, untyped as the test itself asserts its shape. */
export const readJson = async (response: Response) => JSON.parse(await response.text());

import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { http, type Request, type Response } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { HttpProblem } from '../http-problem.ts';
import { readJson, takeRawBody } from './raw-body.ts';

const LIMIT = 1_000;
const release = takeRawBody(/^\/taken\//);
http('raw-body-test', async (request: Request, response: Response) => {
  if (!request.path.startsWith('/taken/')) {
    response.json({ body: request.body as unknown });
    return;
  }
  try {
    response.json({ json: await readJson(request, LIMIT), parsed: request.body as unknown });
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    response.set(error.headers).status(error.problem.status).json(error.problem);
  }
});

const server = getTestServer('raw-body-test');
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  release();
  server.close();
});

const post = async (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
  const answer = await fetch(base + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

test('the handler gets the bytes and parses them itself, the framework has parsed nothing', async () => {
  expect(await post('/taken/x?y=1', '{"a":1}')).toEqual({ status: 200, body: { json: { a: 1 } } });
});

test('another path is parsed by the framework as ever', async () => {
  expect(await post('/other', '{"a":1}')).toEqual({ status: 200, body: { body: { a: 1 } } });
});

test.each([
  ['malformed JSON', '{"a":', {}, 400],
  ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), {}, 400],
  ['an empty body', '', {}, 400],
  ['another media type', 'a=1', { 'content-type': 'text/plain' }, 415],
  ['an unknown encoding', '{}', { 'content-encoding': 'zstd' }, 415],
  ['damaged gzip', 'not gzip', { 'content-encoding': 'gzip' }, 400],
  ['too many bytes', JSON.stringify('x'.repeat(LIMIT)), {}, 413],
  ['a bomb in gzip', gzipSync(Buffer.alloc(10_000_000, 32)), { 'content-encoding': 'gzip' }, 413],
  ['a bomb in Brotli', brotliCompressSync(Buffer.alloc(1_000_000, 32)), { 'content-encoding': 'br' }, 413],
])('%s', async (_, body, headers, status) => {
  const answer = await post('/taken/x', body, headers);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ status, title: expect.any(String) as string });
});

test.each([
  ['gzip', gzipSync('{"a":"æ"}')],
  ['br', brotliCompressSync('{"a":"æ"}')],
])('%s is inflated', async (encoding, body) => {
  expect((await post('/taken/x', body, { 'content-encoding': encoding })).body.json).toEqual({ a: 'æ' });
});

test('a path that is no percent-encoding comes to the handler', async () => {
  expect((await post('/taken/%', '{}')).status).toBe(200);
});

test.each(['/taken/x', 'http://example.com/taken/x'])(
  'a body in chunks without a length is read: %s',
  async (target) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1', () => {
        socket.write(
          `POST ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n`,
        );
        socket.end('4\r\n[1, \r\n3\r\n2 ]\r\n0\r\n\r\n');
      });
      let text = '';
      socket.on('data', (data) => {
        text += data.toString();
      });
      socket.on('end', () => resolve(text)).on('error', reject);
    });
    expect(answer).toContain('"json":[1,2]');
  },
);

/** Posts by hand: all of it is written before anything is read, as simple clients do. `whole`: the server took every byte. */
const postAll = (bytes: number) =>
  new Promise<{ text: string; whole: boolean }>((resolve) => {
    let text = '';
    let whole = false;
    const socket = connect(Number(new URL(base).port), '127.0.0.1', () => {
      socket.pause();
      socket.write(
        `POST /taken/x HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${bytes}\r\n\r\n`,
      );
      socket.write(Buffer.alloc(bytes, 32), (error) => {
        whole = !error;
        socket.resume();
      });
    });
    socket.on('data', (data) => {
      text += data.toString();
      if (text.includes('"status":413')) socket.end();
    });
    socket.on('error', (error) => {
      text += error.message;
    });
    socket.on('close', () => resolve({ text, whole }));
  });

test('a sender of far too much gets to read the answer once all is written', async () => {
  const { text, whole } = await postAll(20_000_000);
  expect(whole).toBe(true);
  expect(text).toMatch(/^HTTP\/1.1 413 /);
});

test('one that never comes to an end is cut off', async () => {
  expect((await postAll(200_000_000)).whole).toBe(false);
});

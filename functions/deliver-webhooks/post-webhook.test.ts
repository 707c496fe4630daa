import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { publicLookup } from './checked-address.ts';
import { postWebhook } from './post-webhook.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function receiver(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

const post = async (url: string) => postWebhook(url, { 'x-test': '1' }, '{"æ":1}', { local: true, timeoutMs: 300 });

test('an answer is told with its status and beginning', async () => {
  let got = '';
  const url = await receiver((request, response) => {
    request.on('data', (data: Buffer) => {
      got += `${request.method} ${request.headers['x-test'] as string} ${data.toString()}`;
    });
    request.on('end', () => response.writeHead(503, { 'retry-after': '7' }).end('later'));
  });
  expect(await post(url)).toEqual({ status: 503, error: null, answer: 'later', retryAfter: '7' });
  expect(got).toBe('POST 1 {"æ":1}');
});

test('a redirect is an answer and is not followed', async () => {
  let visits = 0;
  const url = await receiver((_, response) => {
    visits += 1;
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  expect(await post(url)).toMatchObject({ status: 307, error: null });
  expect(visits).toBe(1);
});

test.each<[string, RequestListener]>([
  ['never answers', () => undefined],
  ['sends headers and then nothing', (_, response) => void response.writeHead(200).flushHeaders()],
  [
    'drips',
    (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 50);
      closing.push(() => clearInterval(timer));
    },
  ],
])('one that %s is a time-out', async (_, listener) => {
  expect(await post(await receiver(listener))).toEqual({
    status: null,
    error: 'timeout',
    answer: '',
    retryAfter: undefined,
  });
});

test('of an endless answer little is read', async () => {
  const url = await receiver((_, response) => {
    const more = () => {
      while (response.write('y'.repeat(65_536)));
    };
    response.writeHead(200).on('drain', more);
    more();
  });
  expect(await post(url)).toEqual({ status: 200, error: null, answer: 'y'.repeat(1_000), retryAfter: undefined });
});

test('a reset, a closed port and no HTTP at all are failures', async () => {
  expect(await post(await receiver((request) => void request.socket.destroy()))).toMatchObject({
    status: null,
    error: 'ECONNRESET',
  });
  expect(await post('http://127.0.0.1:1/')).toMatchObject({ status: null, error: 'ECONNREFUSED' });
  const tcp = createTcpServer((socket) => void socket.end('220 smtp ready\r\n'));
  await new Promise<void>((resolve) => {
    tcp.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => void tcp.close());
  expect(await post(`http://127.0.0.1:${(tcp.address() as AddressInfo).port}/`)).toMatchObject({
    status: null,
    error: 'HPE_INVALID_CONSTANT',
  });
});

test('TLS that does not verify is a failure', async () => {
  const url = await receiver((_, response) => void response.end());
  expect(await post(url.replace('http:', 'https:'))).toMatchObject({
    status: null,
    error: expect.stringMatching(/SSL|EPROTO/) as string,
  });
});

test('in production nothing is sent to an address that is not public', async () => {
  let visits = 0;
  const url = await receiver((_, response) => {
    visits += 1;
    response.end();
  });
  for (const target of [url, 'https://127.0.0.1/', 'https://[::1]/', 'http://example.com/']) {
    expect(await postWebhook(target, {}, '', { local: false, timeoutMs: 300 })).toMatchObject({
      error: 'refused-target',
    });
  }
  expect(visits).toBe(0);
});

const look = async (name: string, options: Parameters<LookupFunction>[1]) =>
  new Promise((resolve) => {
    publicLookup(name, options, (error, address) => resolve(error ? error.code : address));
  });

test('a name that resolves to loopback is refused when it is connected to', async () => {
  expect(await look('localhost', { all: true })).toBe('EPRIVATE');
  expect(await look('localhost', {})).toBe('EPRIVATE');
  expect(await look('8.8.8.8', {})).toBe('8.8.8.8');
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startPortal } from './portal.ts';

let api: Server;
let portal: Server;
let base = '';
const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  api = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ path: request.url }));
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  portal = await startPortal(0, portOf(api));
  base = `http://127.0.0.1:${portOf(portal)}`;
});
afterAll(() => {
  for (const server of [portal, api]) {
    server.closeAllConnections();
    server.close();
  }
});

const get = async (path: string, method = 'GET') => {
  const answer = await fetch(base + path, { method });
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
};

test.each(['/', '//', '///x', '/events', '/%00', '/..%2f..%2fpackage.json', '/../package.json'])(
  'the page itself, whatever the path: %s',
  async (path) => {
    expect(await get(path)).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: expect.stringContaining('<title>Connected Cars') as string,
    });
  },
);

test('a path that is no percent-encoding is answered, and the next one too', async () => {
  expect((await get('/%')).status).toBe(400);
  expect((await get('/portal.js')).type).toContain('javascript');
});

test('the API below /v1, with its query', async () => {
  expect(JSON.parse((await get('/v1/events?status=open')).text)).toEqual({ path: '/v1/events?status=open' });
});

test('nothing can be posted to the page', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
});

test('while the API is down: 503 as problem+json, to be tried again', async () => {
  const alone = await startPortal(0, 1);
  const answer = await fetch(`http://127.0.0.1:${portOf(alone)}/v1/events`);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ status: 503 });
  alone.closeAllConnections();
  alone.close();
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startPortal } from './portal.ts';
import { startRouter } from './router.ts';

const portOf = (server: Server) => (server.address() as AddressInfo).port;

describe('what passes on to a function', () => {
  let api: Server;
  let router: Server;
  let portal: Server;

  beforeAll(async () => {
    api = createServer((_, answer) => void answer.writeHead(200, { 'x-of': 'api' }).end('{}'));
    api.keepAliveTimeout = 300_000;
    await new Promise<void>((resolve) => void api.listen(0, '127.0.0.1', () => resolve()));
    router = await startRouter(0, { api: portOf(api) });
    portal = await startPortal(0, portOf(router));
  });
  afterAll(() => {
    for (const server of [portal, router, api]) {
      server.close();
      server.closeAllConnections();
    }
  });

  test('promises to keep a connection no longer than it does itself', async () => {
    for (const server of [router, portal]) {
      const answer = await fetch(`http://127.0.0.1:${portOf(server)}/v1/vehicles`);
      expect([answer.status, answer.headers.get('x-of'), await answer.text()]).toEqual([200, 'api', '{}']);
      const promised = /timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '')?.[1];
      expect(Number(promised) * 1000).toBe(server.keepAliveTimeout);
      expect(server.keepAliveTimeout).toBeGreaterThanOrEqual(60_000);
    }
  });
});

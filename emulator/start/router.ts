import { Agent, createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';

/** Which function answers a path of the API's base URL: what the load balancer's URL map does in production. */
export function functionFor(path: string): 'receive-messages' | 'deliver-webhooks' | 'api' {
  if (path.startsWith('/webhooks/')) return 'receive-messages';
  if (path.startsWith('/actions/')) return 'deliver-webhooks';
  return 'api';
}

/** Longer than clients pause between calls: one that calls just when its connection is closed gets an error. */
export const KEEP_ALIVE_MS = 60_000;

/** The headers of an answer but those of its one connection (RFC 9110 section 7.6.1): what that promises does not hold for another. */
export function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...rest } = headers;
  return rest;
}

/** One base URL in front of several functions; headers and bodies pass through as they are. */
export async function startRouter(port: number, functionPorts: Record<string, number>): Promise<Server> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    const target = functionPorts[functionFor(incoming.url ?? '/')];
    const forward = httpRequest(
      {
        host: '127.0.0.1',
        port: target,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
        agent,
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
        answer.pipe(outgoing);
        answer.on('error', () => outgoing.destroy());
      },
    );
    forward.on('error', () => {
      if (outgoing.headersSent) outgoing.destroy();
      else
        outgoing
          .writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' })
          .end('{"status":503,"title":"the function is being started, try again"}');
    });
    incoming.pipe(forward);
    outgoing.on('close', () => forward.destroy());
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return server;
}

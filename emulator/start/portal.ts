import { createReadStream, existsSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { ROOT } from './wiring.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/** What Firebase Hosting does in production (firebase.json): the files of web/, and /v1 handed on to the API. */
export async function startPortal(port: number, apiPort: number): Promise<Server> {
  const folder = join(ROOT, 'web');
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', 'http://portal').pathname;
    if (path.startsWith('/v1/')) {
      const forward = httpRequest(
        { host: '127.0.0.1', port: apiPort, method: incoming.method, path: incoming.url, headers: incoming.headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      );
      forward.on('error', () =>
        outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(503, { 'retry-after': '1' }).end(),
      );
      incoming.pipe(forward);
      return;
    }
    const wanted = join(folder, normalize(decodeURIComponent(path)));
    const file =
      wanted.startsWith(folder) && extname(wanted) in TYPES && existsSync(wanted) ? wanted : join(folder, 'index.html');
    if (!existsSync(file)) return void outgoing.writeHead(404).end();
    outgoing.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? '',
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    });
    createReadStream(file).pipe(outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return server;
}

import { createReadStream, existsSync } from 'node:fs';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { extname, join, normalize } from 'node:path';
import { endToEnd, KEEP_ALIVE_MS } from './router.ts';
import { ROOT } from './wiring.ts';

const FOLDER = join(ROOT, 'web');

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
  const server = createServer((incoming, outgoing) => {
    const [path = '/'] = (incoming.url ?? '/').split('?');
    if (path.startsWith('/v1/')) return forward(incoming, outgoing, apiPort);
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD')
      return void outgoing.writeHead(405, { allow: 'GET, HEAD' }).end();
    const file = fileOf(path);
    if (file === undefined) return void outgoing.writeHead(400).end();
    outgoing.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? '',
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    });
    createReadStream(file).pipe(outgoing);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return server;
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, apiPort: number): void {
  const { method, url, headers } = incoming;
  const onward = httpRequest({ host: '127.0.0.1', port: apiPort, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
    answer.pipe(outgoing);
    answer.on('error', () => outgoing.destroy());
  });
  onward.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else
      outgoing
        .writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' })
        .end('{"status":503,"title":"the API is being started, try again"}');
  });
  incoming.pipe(onward);
  outgoing.on('close', () => onward.destroy());
}

/** The file of a path, the page itself where there is none; undefined where the path is no percent-encoding. */
function fileOf(path: string): string | undefined {
  try {
    const wanted = join(FOLDER, normalize(decodeURIComponent(path)));
    return wanted.startsWith(FOLDER) && extname(wanted) in TYPES && existsSync(wanted)
      ? wanted
      : join(FOLDER, 'index.html');
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

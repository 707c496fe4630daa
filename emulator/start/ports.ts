import { createServer } from 'node:net';
import { StartError } from './options.ts';

const HOST = '127.0.0.1';

/** The fixed ports; the functions take those from FUNCTIONS_FROM on, in the order of the wiring. */
const FIXED = {
  portal: 5000,
  api: 8080,
  ingest: 8081,
  pubsub: 8085,
  firestore: 8086,
  bigquery: 9050,
  bigqueryStorage: 9060,
  twilio: 8090,
  sendgrid: 8091,
};
const FUNCTIONS_FROM = 8100;

export type Ports = typeof FIXED & { functions: Record<string, number> };

/**
 * A free port for everything. Fixed ports that are in use are an error that names them; with `auto` any free ones are taken,
 * those of the last run first, so that what is stored about them (push endpoints) stays true.
 */
export async function choosePorts(
  mode: 'fixed' | 'auto',
  functions: string[],
  last: Partial<Record<string, number>>,
): Promise<Ports> {
  const names = [...Object.keys(FIXED), ...functions.map((name) => `function ${name}`)];
  const wanted: Record<string, number> = { ...FIXED };
  functions.forEach((name, i) => {
    if (name !== 'ingest') wanted[`function ${name}`] = FUNCTIONS_FROM + i;
  });
  const taken = new Map<string, number>();
  const busy: string[] = [];
  for (const name of names) {
    if (name === 'function ingest') {
      taken.set(name, taken.get('ingest') ?? 0);
      continue;
    }
    const first = mode === 'auto' ? (last[name] ?? 0) : (wanted[name] ?? 0);
    const used = new Set(taken.values());
    let port = first === 0 || used.has(first) ? undefined : await tryPort(first);
    if (port === undefined && mode === 'auto') port = await anyPort(used);
    if (port === undefined) busy.push(`${first} (${name})`);
    else taken.set(name, port);
  }
  if (busy.length > 0) {
    throw new StartError(
      `In use already: port ${busy.join(', ')}. Stop what uses them, or take any free ports: npm start -- --ports auto`,
    );
  }
  const of = (name: string) => taken.get(name) ?? 0;
  return {
    ...(Object.fromEntries(Object.keys(FIXED).map((name) => [name, of(name)])) as typeof FIXED),
    functions: Object.fromEntries(functions.map((name) => [name, of(`function ${name}`)])),
  };
}

async function anyPort(used: Set<number>): Promise<number | undefined> {
  for (;;) {
    const port = await tryPort(0);
    if (port === undefined || !used.has(port)) return port;
  }
}

/** The port, if it can be listened on now (0: any), else undefined. */
async function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, HOST, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}

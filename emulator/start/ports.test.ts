import { createServer, type Server } from 'node:net';
import { choosePorts } from './ports.ts';

const listen = async (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
const portOf = (server: Server) => (server.address() as { port: number }).port;

test('auto: all different, ingest is its own base URL, and the ports of the last run come again', async () => {
  const first = await choosePorts('auto', ['api', 'ingest', 'decode'], {});
  const all = [
    first.portal,
    first.api,
    first.pubsub,
    first.firestore,
    first.bigquery,
    first.twilio,
    first.sendgrid,
    ...Object.values(first.functions),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(first.functions.ingest).toBe(first.ingest);
  const again = await choosePorts('auto', ['api', 'ingest', 'decode'], {
    pubsub: first.pubsub,
    'function decode': first.functions.decode,
  });
  expect(again.pubsub).toBe(first.pubsub);
  expect(again.functions.decode).toBe(first.functions.decode);
});

test('auto: ports that the system gives out twice are taken once', async () => {
  const names = Array.from({ length: 300 }, (_, i) => `f${i}`);
  const { functions } = await choosePorts('auto', names, {});
  expect(new Set(Object.values(functions)).size).toBe(names.length);
});

test('auto: a port of the last run that is taken now is left alone', async () => {
  const server = await listen(0);
  expect((await choosePorts('auto', [], { pubsub: portOf(server) })).pubsub).not.toBe(portOf(server));
  server.close();
});

test('fixed: a port in use is named, with what to do', async () => {
  let server: Server | undefined;
  try {
    server = await listen(8085);
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('EADDRINUSE');
  }
  await expect(choosePorts('fixed', [], {})).rejects.toThrow(/port .*8085 \(pubsub\).*--ports auto/);
  server?.close();
});

/**
 * Serves one bundled function as functions-framework serves it, on 127.0.0.1 only (the framework's own command listens on every address):
 *   node emulator/start/serve-function.ts --function decode --port 8101
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { function: { type: 'string' }, port: { type: 'string' } } });
const require = createRequire(import.meta.url);
const name = values.function ?? '';
require(join(import.meta.dirname, '../../dist/functions', name));
const { getTestServer } =
  require('@google-cloud/functions-framework/testing') as typeof import('@google-cloud/functions-framework/testing');
const server = getTestServer(name);
server.keepAliveTimeout = 60_000;
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  process.stdout.write(`${JSON.stringify({ function: name, port })}\n`);
});

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 2_000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

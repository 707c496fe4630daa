/** A functions-framework function that does nothing, served as `npm start` serves the real ones: the baseline of the figures. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { http } = require('@google-cloud/functions-framework') as typeof import('@google-cloud/functions-framework');
http('noop', (_request, response) => {
  response.status(202).json({});
});
const { getTestServer } =
  require('@google-cloud/functions-framework/testing') as typeof import('@google-cloud/functions-framework/testing');
const server = getTestServer('noop');
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  process.stdout.write(`${JSON.stringify({ function: 'noop', port })}\n`);
});
process.on('SIGTERM', () => process.exit(0));

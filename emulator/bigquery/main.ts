import { runCommand } from '../common/command.ts';
import { startBigQuery } from './server.ts';

await runCommand({
  service: 'bigquery',
  summary:
    'BigQuery on this machine: the REST API and, on a port of its own, the Storage Write API. The data is in DuckDB.',
  defaultPort: 9050,
  flags: { 'storage-port': { help: 'port of the Storage Write API (gRPC); 0 takes any free one', default: '0' } },
  async start({ port, dir, flags }) {
    const running = await startBigQuery({ port, dir, storagePort: Number(flags['storage-port'] ?? 0) });
    return { port: running.port, ports: { storagePort: running.storagePort }, close: running.close };
  },
});

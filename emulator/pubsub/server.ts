import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type RunningServer, startGrpcServer } from '../common/grpc.ts';
import { openStateDirectory } from '../common/state-directory.ts';
import { Broker } from './broker.ts';
import { publisherService } from './publisher-service.ts';
import { snapshotService } from './snapshot-service.ts';
import { subscriberService } from './subscriber-service.ts';

/** The descriptor of the services, as the official client carries it. */
function descriptor(): object {
  const client = dirname(
    createRequire(join(import.meta.dirname, 'server.ts')).resolve('@google-cloud/pubsub/package.json'),
  );
  return JSON.parse(readFileSync(join(client, 'build/protos/protos.json'), 'utf8')) as object;
}

/**
 * Starts the Pub/Sub emulator on the loopback address. `port` 0 takes any free one; without `dir` everything is in memory.
 * Throws a StateDirectoryError if the directory cannot be used, an error with code EADDRINUSE if the port is taken.
 */
export async function startPubSub({ port, dir }: { port: number; dir?: string | undefined }): Promise<RunningServer> {
  if (dir !== undefined) openStateDirectory(dir, 'pubsub');
  const broker = new Broker(dir);
  try {
    const server = await startGrpcServer({
      port,
      descriptor: descriptor(),
      services: {
        'google.pubsub.v1.Publisher': publisherService(broker),
        'google.pubsub.v1.Subscriber': { ...subscriberService(broker), ...snapshotService(broker) },
        'google.pubsub.v1.SchemaService': {},
      },
    });
    return {
      port: server.port,
      async close() {
        broker.close();
        await server.close();
      },
    };
  } catch (error) {
    broker.close();
    throw error;
  }
}

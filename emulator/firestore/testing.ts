import { Firestore, type Settings } from '@google-cloud/firestore';
import { credentials } from '@grpc/grpc-js';
import type { RunningServer } from '../common/grpc.ts';
import { type FirestoreOptions, startFirestore } from './server.ts';

let projects = 0;

/** An official client of an emulator on that port, with a database of its own. */
export function clientOf(port: number, settings: Settings = {}): Firestore {
  return new Firestore({
    projectId: `test-${process.pid}-${projects++}`,
    host: `127.0.0.1:${port}`,
    ssl: false,
    ...settings,
  });
}

export interface TestCloud {
  server: RunningServer;
  db: Firestore;
  stop(): Promise<void>;
}

/** An emulator in this process and a client of it. */
export async function startCloud(options: Partial<FirestoreOptions> = {}): Promise<TestCloud> {
  const server = await startFirestore({ port: 0, ...options });
  const db = clientOf(server.port);
  return {
    server,
    db,
    async stop() {
      await db.terminate();
      await server.close();
    },
  };
}

/** Options of `v1.FirestoreClient`, the client that has a method for each RPC. */
export const apiSettings = (port: number) => ({
  servicePath: '127.0.0.1',
  port,
  sslCreds: credentials.createInsecure(),
});

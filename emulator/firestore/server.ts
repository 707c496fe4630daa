import type { RunningServer } from '../common/grpc.ts';
import { startGrpcServer } from '../common/grpc.ts';
import { openStateDirectory } from '../common/state-directory.ts';
import { Listeners } from './listen/listeners.ts';
import { commitRpcs } from './rpc/commits.ts';
import type { Context } from './rpc/context.ts';
import { documentRpcs } from './rpc/documents.ts';
import { listRpcs } from './rpc/lists.ts';
import { queryRpcs } from './rpc/queries.ts';
import { Store } from './store/store.ts';
import { Transactions } from './transactions/transactions.ts';
import type { TtlPolicy } from './ttl/policy.ts';
import { startSweeper } from './ttl/sweeper.ts';
import { firestoreDescriptor } from './wire/descriptor.ts';

export interface FirestoreOptions {
  /** 0 takes any free port. */
  port: number;
  /** Keeps the state; without it everything is in memory and gone at the end. */
  dir?: string | undefined;
  /** Whose documents are deleted when their time is over. */
  ttl?: TtlPolicy[];
  /** Milliseconds between two looks for such documents. */
  ttlSweepMs?: number;
}

/**
 * Starts the Firestore emulator (google.firestore.v1.Firestore over gRPC) on the loopback address. Rejects with a
 * StateDirectoryError for a directory that cannot be used, and with code EADDRINUSE for a port that is taken.
 */
export async function startFirestore(options: FirestoreOptions): Promise<RunningServer> {
  const { port, dir, ttl = [], ttlSweepMs = 10_000 } = options;
  if (dir !== undefined) openStateDirectory(dir, 'firestore');
  const store = new Store(dir);
  const transactions = new Transactions(store.clock);
  const listeners = new Listeners();
  store.onCommit((database, changes, time) => {
    transactions.committed(database, changes, time);
    listeners.committed(database, changes);
  });
  const context: Context = { store, transactions };
  const stopSweeper = startSweeper(context, ttl, ttlSweepMs);
  const stop = async () => {
    await stopSweeper();
    transactions.close();
    listeners.close();
    await store.close();
  };
  try {
    const server = await startGrpcServer({
      port,
      descriptor: firestoreDescriptor(),
      services: {
        'google.firestore.v1.Firestore': {
          ...documentRpcs(context),
          ...commitRpcs(context),
          ...queryRpcs(context),
          ...listRpcs(context),
          Listen: listeners.rpc(store),
        },
      },
    });
    return {
      port: server.port,
      async close() {
        await server.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

import { startGrpcServer } from '../common/grpc.ts';
import { Listeners } from './listen/listeners.ts';
import { commitRpcs } from './rpc/commits.ts';
import type { Context } from './rpc/context.ts';
import { documentRpcs } from './rpc/documents.ts';
import { listRpcs } from './rpc/lists.ts';
import { queryRpcs } from './rpc/queries.ts';
import { Store } from './store/store.ts';
import { Transactions } from './transactions/transactions.ts';
import { firestoreDescriptor } from './wire/descriptor.ts';

export interface FirestoreOptions {
  /** 0 takes any free port. */
  port: number;
  /** Keeps the state; without it everything is in memory and gone at the end. */
  dir?: string | undefined;
}

/** Starts the Firestore emulator (google.firestore.v1.Firestore over gRPC) on the loopback address. */
export async function startFirestore(options: FirestoreOptions): Promise<{ port: number; close(): Promise<void> }> {
  const store = new Store(options.dir);
  const transactions = new Transactions(store.clock);
  const listeners = new Listeners();
  store.onCommit((database, changes) => {
    transactions.committed(database, changes);
    listeners.committed(database, changes);
  });
  const context: Context = { store, transactions };
  const server = await startGrpcServer({
    port: options.port,
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
      transactions.close();
      listeners.close();
      await store.close();
    },
  };
}

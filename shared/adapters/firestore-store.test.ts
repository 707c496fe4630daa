import { startFirestore } from '../../emulator/firestore/server.ts';
import { describeStore } from '../testing/store-contract.ts';
import { createFirestoreStore } from './firestore-store.ts';

let emulator: Awaited<ReturnType<typeof startFirestore>> | undefined;
afterAll(async () => emulator?.close());

describeStore('Firestore', async () => {
  emulator = await startFirestore({ port: 0, dir: undefined });
  process.env.FIRESTORE_EMULATOR_HOST = `127.0.0.1:${emulator.port}`;
  return createFirestoreStore('store-contract');
});

import { startFirestore } from '../../emulator/firestore/server.ts';
import { describeStore } from '../testing/store-contract.ts';
import { createFirestoreStore } from './firestore-store.ts';

let emulator: Awaited<ReturnType<typeof startFirestore>> | undefined;
let store: ReturnType<typeof createFirestoreStore> | undefined;
afterAll(async () => {
  await store?.close();
  await emulator?.close();
});

describeStore('Firestore', async () => {
  emulator = await startFirestore({ port: 0, dir: undefined });
  process.env.FIRESTORE_EMULATOR_HOST = `127.0.0.1:${emulator.port}`;
  store = createFirestoreStore('store-contract');
  return store;
});

test('a transaction that Firestore has forgotten meanwhile, as after a restart, is one to try again', async () => {
  let restarted = await startFirestore({ port: 0, dir: undefined });
  const { port } = restarted;
  process.env.FIRESTORE_EMULATOR_HOST = `127.0.0.1:${port}`;
  const forgetful = createFirestoreStore('store-restart');
  const lost = forgetful.transaction(
    async (tx) => {
      await tx.get('things/one');
      await restarted.close();
      restarted = await startFirestore({ port, dir: undefined });
      tx.set('things/one', { a: 1 });
    },
    { attempts: 1 },
  );
  await expect(lost).rejects.toMatchObject({ kind: 'transient' });
  await forgetful.close();
  await restarted.close();
});

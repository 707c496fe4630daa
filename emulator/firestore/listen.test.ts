import { type DocumentSnapshot, type Firestore, type QuerySnapshot, v1 } from '@google-cloud/firestore';
import { apiSettings, startCloud, type TestCloud } from './testing.ts';

let cloud: TestCloud;
let db: Firestore;

beforeAll(async () => {
  cloud = await startCloud();
  db = cloud.db;
});
afterAll(() => cloud.stop());

interface ListenResponse {
  targetChange?: { targetChangeType?: string; resumeToken?: unknown };
  documentChange?: { document?: { name?: string } };
  documentDelete?: { document?: string };
  filter?: { count?: number };
}

/** Collects snapshots; `next` waits for the one that has not been looked at. */
function collector<T>() {
  const seen: T[] = [];
  let wake: () => void = () => undefined;
  let at = 0;
  return {
    push(item: T) {
      seen.push(item);
      wake();
    },
    async next(): Promise<T> {
      while (at >= seen.length) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const item = seen[at++];
      if (item === undefined) throw new Error('no snapshot');
      return item;
    },
  };
}

const changesOf = (snapshot: QuerySnapshot) =>
  snapshot.docChanges().map((change) => `${change.type} ${change.doc.id} ${change.oldIndex}>${change.newIndex}`);

describe('listening', () => {
  test('to a document: missing, created, changed, deleted', async () => {
    const doc = db.doc('listen/a');
    const snapshots = collector<DocumentSnapshot>();
    const stop = doc.onSnapshot((snapshot) => snapshots.push(snapshot));
    expect((await snapshots.next()).exists).toBe(false);
    await doc.set({ n: 1 });
    expect((await snapshots.next()).data()).toEqual({ n: 1 });
    await doc.update({ n: 2 });
    expect((await snapshots.next()).data()).toEqual({ n: 2 });
    await doc.delete();
    expect((await snapshots.next()).exists).toBe(false);
    stop();
  });

  test('to a query: documents enter, move, change and leave', async () => {
    const items = db.collection('listen-query');
    await items.doc('b').set({ on: true, n: 2 });
    const snapshots = collector<QuerySnapshot>();
    const stop = items
      .where('on', '==', true)
      .orderBy('n')
      .onSnapshot((snapshot) => snapshots.push(snapshot));
    expect(changesOf(await snapshots.next())).toEqual(['added b -1>0']);
    await items.doc('off').set({ on: false, n: 0 });
    await items.doc('a').set({ on: true, n: 1 });
    expect(changesOf(await snapshots.next())).toEqual(['added a -1>0']);
    await items.doc('a').update({ n: 3 });
    expect(changesOf(await snapshots.next())).toEqual(['modified a 0>1']);
    await items.doc('b').update({ on: false });
    expect(changesOf(await snapshots.next())).toEqual(['removed b 0>-1']);
    await items.doc('a').delete();
    expect((await snapshots.next()).empty).toBe(true);
    stop();
  });

  test('to a query with a limit: what drops out at the end is told', async () => {
    const items = db.collection('listen-limit');
    for (const n of [2, 3, 4]) await items.doc(`n${n}`).set({ n });
    const snapshots = collector<QuerySnapshot>();
    const stop = items
      .orderBy('n')
      .limit(2)
      .onSnapshot((snapshot) => snapshots.push(snapshot));
    await snapshots.next();
    await items.doc('n1').set({ n: 1 });
    expect((await snapshots.next()).docs.map((doc) => doc.id)).toEqual(['n1', 'n2']);
    await items.doc('n2').delete();
    expect((await snapshots.next()).docs.map((doc) => doc.id)).toEqual(['n1', 'n3']);
    stop();
  });

  test('the documents of one commit come in one snapshot', async () => {
    const items = db.collection('listen-batch');
    const snapshots = collector<QuerySnapshot>();
    const stop = items.onSnapshot((snapshot) => snapshots.push(snapshot));
    await snapshots.next();
    const batch = db.batch();
    for (let i = 0; i < 50; i++) batch.set(items.doc(`d${i}`), { i });
    await batch.commit();
    expect((await snapshots.next()).size).toBe(50);
    stop();
  });

  test('a collection group, among many listeners', async () => {
    const snapshots = collector<QuerySnapshot>();
    const others = Array.from({ length: 30 }, (_, i) => db.doc(`listen-many/${i}`).onSnapshot(() => undefined));
    const stop = db.collectionGroup('trips').onSnapshot((snapshot) => snapshots.push(snapshot));
    expect((await snapshots.next()).size).toBe(0);
    await db.doc('cars/a/trips/1').set({});
    await snapshots.next();
    await db.doc('cars/b/trips/2').set({});
    expect((await snapshots.next()).docs.map((doc) => doc.ref.path)).toEqual(['cars/a/trips/1', 'cars/b/trips/2']);
    stop();
    for (const other of others) other();
  });

  test('a query that is not allowed ends in an error', async () => {
    const message = await new Promise<string>((resolve) => {
      db.collection('listen-wrong')
        .where(
          'a',
          'in',
          Array.from({ length: 31 }, (_, i) => i),
        )
        .onSnapshot(
          () => undefined,
          (error) => resolve(error.message),
        );
    });
    expect(message).toMatch(/31 disjunctions/);
  });

  test('a stream that resumes is told what has changed since, and a foreign token resets it', async () => {
    const database = 'projects/resume/databases/(default)';
    const api = new v1.FirestoreClient(apiSettings(cloud.server.port));
    const write = (id: string, n: number) => {
      const name = `${database}/documents/items/${id}`;
      return api.commit({ database, writes: [{ update: { name, fields: { n: { integerValue: n } } } }] });
    };
    const remove = (id: string) => api.commit({ database, writes: [{ delete: `${database}/documents/items/${id}` }] });
    /** Listens until all is up to date and says what came. */
    const listen = (resumeToken?: Uint8Array) =>
      new Promise<{ told: string[]; token: Uint8Array }>((resolve) => {
        const told: string[] = [];
        const stream = api.listen();
        stream.on('data', (message: ListenResponse) => {
          const { targetChange: change, documentChange, documentDelete, filter } = message;
          if (documentChange?.document?.name) told.push(`changed ${documentChange.document.name.at(-1)}`);
          if (documentDelete?.document) told.push(`deleted ${documentDelete.document.at(-1)}`);
          if (filter) told.push(`count ${filter.count}`);
          if (change?.targetChangeType === 'RESET') told.push('reset');
          if (change?.targetChangeType === 'NO_CHANGE' && change.resumeToken instanceof Uint8Array) {
            resolve({ told, token: change.resumeToken });
            stream.end();
          }
        });
        const structuredQuery = { from: [{ collectionId: 'items' }] };
        const query = { parent: `${database}/documents`, structuredQuery };
        stream.write({ database, addTarget: { targetId: 7, query, ...(resumeToken && { resumeToken }) } });
      });
    for (const id of ['a', 'b', 'c']) await write(id, 1);
    const first = await listen();
    expect(first.told).toEqual(['changed a', 'changed b', 'changed c']);
    await write('b', 2);
    await write('d', 1);
    await remove('c');
    const second = await listen(first.token);
    expect(second.told).toEqual(['changed b', 'changed d', 'deleted c', 'count 3']);
    const foreign = await listen(Buffer.from('of another process/1'));
    expect(foreign.told).toEqual(['reset', 'changed a', 'changed b', 'changed d']);
    await api.close();
  });
});

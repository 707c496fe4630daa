import { type Firestore, type Transaction, v1 } from '@google-cloud/firestore';
import { apiSettings, startCloud, type TestCloud } from './testing.ts';

let cloud: TestCloud;
let db: Firestore;

beforeAll(async () => {
  cloud = await startCloud();
  db = cloud.db;
});
afterAll(() => cloud.stop());

const times = (count: number) => Array.from({ length: count }, (_, i) => i);

/** A point that all of `count` parties have to reach before any of them goes on; later visits pass. */
function meeting(count: number): () => Promise<void> {
  let arrived = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++arrived === count) open();
    return opened;
  };
}

describe('transactions', () => {
  test('60 clients that count one document up all succeed, and no count is lost', async () => {
    const doc = db.doc('hot/counter');
    await doc.set({ n: 0 });
    const count = async (transaction: Transaction) => {
      const n = (await transaction.get(doc)).get('n');
      transaction.update(doc, { n: n + 1 });
    };
    await Promise.all(times(60).map(() => db.runTransaction(count)));
    expect((await doc.get()).get('n')).toBe(60);
  });

  test('two transactions that have read the same document: the later to commit is retried', async () => {
    const doc = db.doc('lost-update/a');
    await doc.set({ list: [] });
    const meet = meeting(2);
    let attempts = 0;
    const append = (item: string) => async (transaction: Transaction) => {
      attempts++;
      const list: string[] = (await transaction.get(doc)).get('list');
      await meet();
      transaction.update(doc, { list: [...list, item] });
    };
    await Promise.all([db.runTransaction(append('a')), db.runTransaction(append('b'))]);
    expect((await doc.get()).get('list').sort()).toEqual(['a', 'b']);
    expect(attempts).toBe(3);
  });

  test('no write skew: of two doctors on call one has to stay', async () => {
    const doctors = ['alice', 'bob'].map((name) => db.doc(`skew/${name}`));
    for (const doctor of doctors) await doctor.set({ onCall: true });
    const meet = meeting(2);
    const leave = (index: number) => async (transaction: Transaction) => {
      const states = await transaction.getAll(...doctors);
      await meet();
      const doctor = doctors[index];
      if (doctor && states.filter((state) => state.get('onCall')).length > 1)
        transaction.update(doctor, { onCall: false });
    };
    await Promise.all([db.runTransaction(leave(0)), db.runTransaction(leave(1))]);
    const after = await db.getAll(...doctors);
    expect(after.filter((state) => state.get('onCall'))).toHaveLength(1);
  });

  test('no phantom: a booking that appears in what was queried makes the other one see it', async () => {
    const bookings = db.collection('phantom');
    for (const i of times(50)) await bookings.doc(`other${i}`).set({ bay: 2, hour: i });
    const meet = meeting(2);
    const book = (who: string) => async (transaction: Transaction) => {
      const taken = await transaction.get(bookings.where('bay', '==', 1).where('hour', '==', 9));
      await meet();
      if (taken.empty) transaction.create(bookings.doc(who), { bay: 1, hour: 9 });
    };
    await Promise.all([db.runTransaction(book('a')), db.runTransaction(book('b'))]);
    expect((await bookings.where('bay', '==', 1).get()).size).toBe(1);
  });

  test('20 clients that each take the first free slot take 20 different ones', async () => {
    const slots = db.collection('slots');
    for (const hour of times(20)) await slots.doc(`s${hour}`).set({ hour, by: null });
    const take = (who: number) =>
      db.runTransaction(async (transaction) => {
        const free = await transaction.get(slots.where('by', '==', null).orderBy('hour').limit(1));
        const [slot] = free.docs;
        if (slot) transaction.update(slot.ref, { by: who });
      });
    await Promise.all(times(20).map(take));
    const takers = (await slots.get()).docs.map((slot) => slot.get('by'));
    expect(takers.sort((a, b) => a - b)).toEqual(times(20));
  });

  test('what lies outside of what a query gave does not disturb its transaction', async () => {
    const items = db.collection('outside');
    for (const n of times(5)) await items.doc(`i${n}`).set({ n });
    let attempts = 0;
    await db.runTransaction(async (transaction) => {
      attempts++;
      await transaction.get(items.orderBy('n').limit(2));
      await items.doc('late').set({ n: 10 });
      transaction.set(db.doc('outside-result/a'), {});
    });
    expect(attempts).toBe(1);
  });

  test('a commit outside of transactions wins over a transaction that has read its document', async () => {
    const doc = db.doc('plain/a');
    await doc.set({ n: 1 });
    let attempts = 0;
    await db.runTransaction(async (transaction) => {
      const n = (await transaction.get(doc)).get('n');
      if (++attempts === 1) await doc.set({ n: 10 });
      transaction.update(doc, { n: n + 1 });
    });
    expect((await doc.get()).get('n')).toBe(11);
  });

  test('transactions that take two documents in opposite order all come through', async () => {
    const [a, b] = [db.doc('deadlock/a'), db.doc('deadlock/b')];
    await Promise.all([a.set({ n: 0 }), b.set({ n: 0 })]);
    const move = (from: typeof a, to: typeof a) =>
      db.runTransaction(
        async (transaction) => {
          const x = (await transaction.get(from)).get('n');
          const y = (await transaction.get(to)).get('n');
          transaction.update(from, { n: x - 1 }).update(to, { n: y + 1 });
        },
        { maxAttempts: 20 },
      );
    await Promise.all(times(20).map((i) => (i % 2 ? move(a, b) : move(b, a))));
    expect((await a.get()).get('n') + (await b.get()).get('n')).toBe(0);
  });

  test('a holder that falls silent does not keep a contended document for long', async () => {
    const doc = db.doc('silent/a');
    await doc.set({ n: 0 });
    const count = async (transaction: Transaction) => {
      transaction.update(doc, { n: (await transaction.get(doc)).get('n') + 1 });
    };
    await Promise.all(times(5).map(() => db.runTransaction(count)));
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const silent = db.runTransaction(async (transaction) => {
      const n = (await transaction.get(doc)).get('n');
      await released;
      transaction.update(doc, { n: n + 1 });
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = Date.now();
    await db.runTransaction(count);
    expect(Date.now() - start).toBeLessThan(5000);
    release();
    await silent;
    expect((await doc.get()).get('n')).toBe(7);
  });

  test('a read-only transaction reads one state, whatever is committed meanwhile', async () => {
    const docs = ['a', 'b'].map((id) => db.doc(`snapshot/${id}`));
    const write = async (n: number) => {
      const batch = db.batch();
      for (const doc of docs) batch.set(doc, { n });
      await batch.commit();
    };
    await write(1);
    const seen = await db.runTransaction(
      async (transaction) => {
        const [a, b] = docs;
        if (!a || !b) return [];
        const first = (await transaction.get(a)).get('n');
        await write(2);
        const second = (await transaction.get(b)).get('n');
        const all = await transaction.get(db.collection('snapshot').where('n', '==', 1));
        return [first, second, all.size];
      },
      { readOnly: true },
    );
    expect(seen).toEqual([1, 1, 2]);
  });

  test('a read time shows documents and queries as they were, deleted ones too', async () => {
    const items = db.collection('past');
    await items.doc('gone').set({ n: 1 });
    const { writeTime } = await items.doc('changed').set({ n: 1 });
    await items.doc('gone').delete();
    await items.doc('changed').set({ n: 2 });
    await items.doc('new').set({ n: 1 });
    const then = await db.runTransaction((transaction) => transaction.get(items.where('n', '==', 1)), {
      readOnly: true,
      readTime: writeTime,
    });
    expect(then.docs.map((doc) => doc.id)).toEqual(['changed', 'gone']);
  });

  test('a transaction that has ended is refused, in words that make clients start again', async () => {
    const api = new v1.FirestoreClient(apiSettings(cloud.server.port));
    const database = 'projects/ended/databases/(default)';
    const [{ transaction }] = await api.beginTransaction({ database });
    await api.rollback({ database, transaction });
    const name = `${database}/documents/a/b`;
    await expect(api.getDocument({ name, transaction })).rejects.toThrow(/INVALID_ARGUMENT.*transaction has expired/);
    await expect(api.commit({ database, transaction })).rejects.toThrow(/INVALID_ARGUMENT.*transaction has expired/);
    await api.close();
  });

  test('transfers between accounts keep the total, for every reader at every moment', async () => {
    const accounts = times(6).map((i) => db.doc(`bank/${i}`));
    for (const account of accounts) await account.set({ balance: 100 });
    const transfer = (i: number) =>
      db.runTransaction(
        async (transaction) => {
          const [from, to] = [accounts[i % 6], accounts[(i * 5 + 1) % 6]];
          if (!from || !to || from === to) return;
          const [a, b] = await transaction.getAll(from, to);
          transaction.update(from, { balance: (a?.get('balance') ?? 0) - i });
          transaction.update(to, { balance: (b?.get('balance') ?? 0) + i });
        },
        { maxAttempts: 10 },
      );
    const total = (readOnly: boolean) =>
      db.runTransaction(
        async (transaction) => {
          const { docs } = await transaction.get(db.collection('bank'));
          return docs.reduce((sum, doc) => sum + doc.get('balance'), 0);
        },
        readOnly ? { readOnly } : { maxAttempts: 10 },
      );
    const totals = times(20).map((i) => total(i % 4 > 0));
    await Promise.all(times(40).map(transfer));
    expect(await Promise.all(totals)).toEqual(times(20).map(() => 600));
    expect(await total(true)).toBe(600);
  });
});

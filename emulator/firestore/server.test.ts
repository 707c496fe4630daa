import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Timestamp, v1 } from '@google-cloud/firestore';
import { apiSettings, clientOf, startCloud } from './testing.ts';
import { readTtlPolicies } from './ttl/policy.ts';

const DATABASE = 'projects/durable/databases/(default)';
type Api = InstanceType<typeof v1.FirestoreClient>;

const MAIN = join(import.meta.dirname, 'main.ts');
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'firestore-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Starts the emulator as a command and waits for its ready line. */
async function launch(...flags: string[]): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [MAIN, '--port', '0', '--dir', dir, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) return { child, port: JSON.parse(line).port };
  throw new Error('the emulator ended before it was ready');
}

const exited = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

test('what was acknowledged survives SIGKILL at any moment', async () => {
  const acknowledged = new Map<string, number>();
  for (let round = 0; round < 3; round++) {
    const { child, port } = await launch();
    expect(await countersOf(port)).toEqual(atLeast(acknowledged));
    const api = new v1.FirestoreClient(apiSettings(port));
    const writers = Array.from({ length: 16 }, (_, i) => countUp(api, `w${i}`, acknowledged));
    setTimeout(() => child.kill('SIGKILL'), 700 + round * 50);
    await exited(child);
    await Promise.allSettled(writers);
    await api.close();
  }
  expect(acknowledged.size).toBe(16);
  const { child, port } = await launch();
  expect(await countersOf(port)).toEqual(atLeast(acknowledged));
  child.kill('SIGTERM');
  expect(await exited(child)).toBe(0);
});

/** Writes rising numbers to a document, without a second try, until that fails. */
async function countUp(api: Api, id: string, acknowledged: Map<string, number>): Promise<never> {
  for (let n = (acknowledged.get(id) ?? 0) + 1; ; n++) {
    const name = `${DATABASE}/documents/counters/${id}`;
    const fields = { n: { integerValue: n }, twin: { integerValue: n } };
    await api.commit({ database: DATABASE, writes: [{ update: { name, fields } }] }, { retry: null, timeout: 3000 });
    acknowledged.set(id, n);
  }
}

/** The counters, each of which has to have been written whole. */
async function countersOf(port: number): Promise<Map<string, number>> {
  const db = clientOf(port, { projectId: 'durable' });
  const { docs } = await db.collection('counters').get();
  await db.terminate();
  for (const doc of docs) expect(doc.get('twin')).toBe(doc.get('n'));
  return new Map(docs.map((doc) => [doc.id, doc.get('n')]));
}

/** A write whose answer was lost may be there too: one more than what was acknowledged. */
const atLeast = (acknowledged: Map<string, number>) => ({
  asymmetricMatch: (found: Map<string, number>) =>
    [...acknowledged].every(([id, n]) => found.get(id) === n || found.get(id) === n + 1),
});

test('a restart keeps documents, their times and missing ones, and times go on rising', async () => {
  const first = await startCloud({ dir });
  const before = clientOf(first.server.port, { projectId: 'restarted' });
  const { writeTime } = await before.doc('a/b').set({ n: 1 });
  await before.doc('a/gone').set({});
  await before.doc('a/gone').delete();
  await before.terminate();
  await first.stop();
  const second = await startCloud({ dir });
  const db = clientOf(second.server.port, { projectId: 'restarted' });
  const found = await db.doc('a/b').get();
  expect(found.updateTime).toEqual(writeTime);
  expect(found.createTime).toEqual(writeTime);
  expect((await db.collection('a').get()).size).toBe(1);
  const later = await db.doc('a/b').set({ n: 2 });
  expect(later.writeTime.valueOf() > writeTime.valueOf()).toBe(true);
  await db.terminate();
  await second.stop();
});

test('documents are deleted when their time to live is over', async () => {
  const indexes = join(dir, 'firestore.indexes.json');
  const fieldOverrides = [
    { collectionGroup: 'sessions', fieldPath: 'expireAt', ttl: true, indexes: [] },
    { collectionGroup: 'kept', fieldPath: 'expireAt', indexes: [] },
  ];
  writeFileSync(indexes, JSON.stringify({ indexes: [], fieldOverrides }));
  const cloud = await startCloud({ ttl: readTtlPolicies(indexes), ttlSweepMs: 20 });
  const at = (milliseconds: number) => ({ expireAt: Timestamp.fromMillis(Date.now() + milliseconds) });
  await cloud.db.doc('sessions/over').set(at(-1000));
  await cloud.db.doc('users/a/sessions/soon').set(at(100));
  await cloud.db.doc('sessions/later').set(at(60_000));
  await cloud.db.doc('sessions/never').set({ expireAt: 5 });
  await cloud.db.doc('kept/over').set(at(-1000));
  const left = async () => [
    ...(await cloud.db.collectionGroup('sessions').get()).docs.map((doc) => doc.id),
    ...(await cloud.db.collection('kept').get()).docs.map((doc) => doc.id),
  ];
  for (const deadline = Date.now() + 5000; (await left()).length > 3 && Date.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await left()).toEqual(['later', 'never', 'over']);
  await cloud.stop();
});

test('an RPC that is not there says so with its name', async () => {
  const cloud = await startCloud();
  const api = new v1.FirestoreClient(apiSettings(cloud.server.port));
  const stream = api.write();
  const error = await new Promise((resolve) => stream.once('error', resolve).resume());
  expect(error).toMatchObject({
    code: 12,
    message: expect.stringContaining('google.firestore.v1.Firestore/Write'),
  });
  await api.close();
  await cloud.stop();
});

test('the RPCs for single documents that the client does not use', async () => {
  const cloud = await startCloud();
  const api = new v1.FirestoreClient(apiSettings(cloud.server.port));
  const root = 'projects/single/databases/(default)/documents';
  const fields = (n: number) => ({ n: { integerValue: n } });
  const [created] = await api.createDocument({
    parent: root,
    collectionId: 'a',
    documentId: 'b',
    document: { fields: fields(1) },
  });
  expect(created).toMatchObject({ name: `${root}/a/b`, fields: { n: { integerValue: '1' } } });
  const [unnamed] = await api.createDocument({ parent: root, collectionId: 'a', document: { fields: fields(1) } });
  expect(unnamed.name).toMatch(/documents\/a\/\w{20}$/);
  const [updated] = await api.updateDocument({ document: { name: `${root}/a/b`, fields: fields(2) } });
  const [read] = await api.getDocument({ name: `${root}/a/b` });
  expect(read).toEqual(updated);
  const [, , page] = await api.listDocuments({ parent: root, collectionId: 'a', pageSize: 1 }, { autoPaginate: false });
  expect(page?.documents).toHaveLength(1);
  expect(page?.nextPageToken).not.toBe('');
  await api.deleteDocument({ name: `${root}/a/b` });
  await expect(api.getDocument({ name: `${root}/a/b` })).rejects.toThrow(/NOT_FOUND.*a\/b/);
  await api.close();
  await cloud.stop();
});

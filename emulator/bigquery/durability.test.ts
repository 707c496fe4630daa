import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { adapt, managedwriter, protos } from '@google-cloud/bigquery-storage';
import { credentials } from '@grpc/grpc-js';
import { bigQueryClient } from './client.test-support.ts';

const TABLE = 'projects/p/datasets/d/tables/t';
let dir: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bigquery-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(dir, { recursive: true });
});

/** Starts the emulator as a command, with clients of both its protocols. */
async function start() {
  const started = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--port', '0', '--dir', dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const lines = createInterface({ input: started.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  const ready = JSON.parse(line) as { port: number; storagePort: number };
  const writer = new managedwriter.WriterClient({
    projectId: 'p',
    apiEndpoint: '127.0.0.1',
    port: ready.storagePort,
    sslCreds: credentials.createInsecure(),
  });
  return {
    bigquery: bigQueryClient(ready.port),
    writer,
    async kill() {
      const exited = once(started, 'exit');
      started.kill('SIGKILL');
      await exited;
      writer.close();
    },
  };
}

async function open(client: managedwriter.WriterClient, streamId: string) {
  const name = streamId === managedwriter.DefaultStream ? `${TABLE}/streams/_default` : streamId;
  const { tableSchema } = await client.getWriteStream({
    streamId: name,
    view: protos.google.cloud.bigquery.storage.v1.WriteStreamView.FULL,
  });
  const connection = await client.createStreamConnection({ streamId, destinationTable: TABLE });
  return new managedwriter.JSONWriter({
    connection,
    protoDescriptor: adapt.convertStorageSchemaToProto2Descriptor(tableSchema ?? {}, 'root'),
  });
}

test('what was acknowledged is there after SIGKILL, once, in every kind of append', async () => {
  const first = await start();
  await first.bigquery.createDataset('d');
  await first.bigquery.dataset('d').createTable('t', { schema: 'n:integer,via:string' });
  await first.bigquery
    .dataset('d')
    .createTable('v', { view: { query: 'SELECT SUM(n) AS total FROM d.t', useLegacySql: false } });
  const committed = await first.writer.createWriteStream({
    streamType: managedwriter.CommittedStream,
    destinationTable: TABLE,
  });
  const pending = await first.writer.createWriteStream({
    streamType: managedwriter.PendingStream,
    destinationTable: TABLE,
  });
  const writers = await Promise.all(
    [managedwriter.DefaultStream, committed, pending].map((stream) => open(first.writer, stream)),
  );
  for (const [i, to] of writers.entries()) {
    await to.appendRows([{ n: 1, via: `w${i}` }]).getResult();
    // The second append comes when the first is stored for good, the third just before the end.
    await first.bigquery.query('SELECT * FROM d.t');
    await to.appendRows(Array.from({ length: 300 }, () => ({ n: 1, via: `w${i}` }))).getResult();
  }
  await first.bigquery
    .dataset('d')
    .table('t')
    .insert([{ n: 1, via: 'rest' }]);
  await first.kill();

  const second = await start();
  const counts = async () =>
    (await second.bigquery.query('SELECT via, COUNT(*) AS n FROM d.t GROUP BY via ORDER BY via'))[0];
  expect(await counts()).toEqual([
    { via: 'rest', n: 1 },
    { via: 'w0', n: 301 },
    { via: 'w1', n: 301 },
  ]);
  const again = await open(second.writer, committed);
  expect((await again.appendRows([{ n: 1, via: 'w1' }], 0).getResult()).error?.code).toBe(6);
  expect((await again.appendRows([{ n: 1, via: 'w1' }], 301).getResult()).error).toBeFalsy();
  await second.writer.finalizeWriteStream({ name: pending });
  await second.writer.batchCommitWriteStream({ parent: TABLE, writeStreams: [pending] });
  await second.kill();

  const third = await start();
  expect((await third.bigquery.query('SELECT * FROM d.v'))[0]).toEqual([{ total: 905 }]);
  await third.kill();
});

test('a damaged database is named, with what to do', async () => {
  const first = await start();
  await first.bigquery.createDataset('d');
  await first.kill();
  writeFileSync(join(dir, 'bigquery.duckdb'), 'not a database');
  const broken = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--port', '0', '--dir', dir], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  broken.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(broken, 'exit')) as [number];
  expect(code).toBe(1);
  expect(said).toContain(dir);
  expect(said).toContain('--fresh');
});

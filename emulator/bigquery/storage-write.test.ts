import { BigQuery } from '@google-cloud/bigquery';
import { adapt, managedwriter, protos, v1 } from '@google-cloud/bigquery-storage';
import { credentials, status } from '@grpc/grpc-js';
import { bigQueryClient } from './client.test-support.ts';
import { type RunningBigQuery, startBigQuery } from './server.ts';

const TABLE = 'projects/p/datasets/d/tables/t';
const fields = [
  { name: 'id', type: 'INTEGER', mode: 'REQUIRED' },
  { name: 'time', type: 'TIMESTAMP' },
  { name: 'day', type: 'DATE' },
  { name: 'value', type: 'FLOAT' },
  { name: 'money', type: 'NUMERIC' },
  { name: 'tags', type: 'STRING', mode: 'REPEATED' },
  {
    name: 'place',
    type: 'RECORD',
    fields: [
      { name: 'x', type: 'FLOAT' },
      { name: 'names', type: 'STRING', mode: 'REPEATED' },
    ],
  },
];

let server: RunningBigQuery;
let bigquery: BigQuery;
let client: managedwriter.WriterClient;

beforeEach(async () => {
  server = await startBigQuery({ port: 0 });
  bigquery = bigQueryClient(server.port);
  await bigquery.createDataset('d');
  await bigquery.dataset('d').createTable('t', { schema: { fields } });
  client = new managedwriter.WriterClient({
    projectId: 'p',
    apiEndpoint: '127.0.0.1',
    port: server.storagePort,
    sslCreds: credentials.createInsecure(),
  });
});
afterEach(async () => {
  client.close();
  await server.close();
});

async function writer(streamId: string = managedwriter.DefaultStream) {
  const name = streamId === managedwriter.DefaultStream ? `${TABLE}/streams/_default` : streamId;
  const { tableSchema } = await client.getWriteStream({
    streamId: name,
    view: protos.google.cloud.bigquery.storage.v1.WriteStreamView.FULL,
  });
  const protoDescriptor = adapt.convertStorageSchemaToProto2Descriptor(tableSchema ?? {}, 'root');
  const connection = await client.createStreamConnection({ streamId, destinationTable: TABLE });
  return new managedwriter.JSONWriter({ connection, protoDescriptor });
}

const ids = async () =>
  (await bigquery.query('SELECT id FROM d.t ORDER BY id'))[0].map((row: { id: number }) => row.id);
const append = async (to: managedwriter.JSONWriter, rows: object[], offset?: number) =>
  (await to.appendRows(rows as never, offset).getResult()) as {
    error?: { code: number; message: string };
    rowErrors?: { index: string; message: string }[];
    appendResult?: { offset?: { value: string } };
  };

test('acknowledged rows of the default stream are there for the next query, with all their types', async () => {
  const to = await writer();
  const row = {
    id: 1,
    time: new Date('2026-01-02T03:04:05.678Z'),
    day: new Date('2026-01-02'),
    value: 1.5,
    money: '12.34',
    tags: ['a', 'b'],
    place: { x: 2.5, names: ['n'] },
  };
  expect(await append(to, [row, { id: 2 }])).toMatchObject({ appendResult: {} });
  expect((await bigquery.query('SELECT * REPLACE (CAST(money AS STRING) AS money) FROM d.t ORDER BY id'))[0]).toEqual([
    { ...row, time: BigQuery.timestamp('2026-01-02T03:04:05.678Z'), day: BigQuery.date('2026-01-02') },
    { id: 2, time: null, day: null, value: null, money: null, tags: [], place: null },
  ]);
});

test('a request with bad rows is refused whole, with an error for each of them; the connection goes on', async () => {
  const to = await writer();
  const answer = await append(to, [{ id: 1 }, { value: 1 }, { id: 3, money: 'x' }]);
  expect(answer.error?.code).toBe(status.INVALID_ARGUMENT);
  expect(answer.rowErrors?.map(({ index, message }) => [index, message])).toEqual([
    ['1', 'Required field id cannot be NULL.'],
    ['2', 'Invalid NUMERIC value: "x" on field money.'],
  ]);
  await append(to, [{ id: 4 }]);
  expect(await ids()).toEqual([4]);
});

test('a committed stream takes each offset once', async () => {
  const stream = await client.createWriteStream({ streamType: managedwriter.CommittedStream, destinationTable: TABLE });
  const to = await writer(stream);
  expect((await append(to, [{ id: 1 }, { id: 2 }], 0)).appendResult?.offset?.value).toBe('0');
  expect((await append(to, [{ id: 1 }, { id: 2 }], 0)).error?.code).toBe(status.ALREADY_EXISTS);
  expect((await append(to, [{ id: 9 }], 5)).error?.code).toBe(status.OUT_OF_RANGE);
  expect((await append(to, [{ id: 3 }], 2)).appendResult?.offset?.value).toBe('2');
  expect(await client.finalizeWriteStream({ name: stream })).toMatchObject({ rowCount: '3' });
  expect((await append(to, [{ id: 4 }])).error?.code).toBe(status.FAILED_PRECONDITION);
  expect(await ids()).toEqual([1, 2, 3]);
});

test('pending streams show when they are committed, all at once or not at all', async () => {
  const streams = await Promise.all(
    [1, 2].map(() => client.createWriteStream({ streamType: managedwriter.PendingStream, destinationTable: TABLE })),
  );
  for (const [i, stream] of streams.entries()) await append(await writer(stream), [{ id: 10 + i }, { id: 20 + i }]);
  const [first = '', second = ''] = streams;
  await client.finalizeWriteStream({ name: first });
  const early = await client.batchCommitWriteStream({ parent: TABLE, writeStreams: streams });
  expect(early.streamErrors).toMatchObject([{ code: 'INVALID_STREAM_STATE', entity: second }]);
  expect(await ids()).toEqual([]);
  await client.finalizeWriteStream({ name: second });
  expect((await client.batchCommitWriteStream({ parent: TABLE, writeStreams: streams })).commitTime).toBeTruthy();
  expect(await ids()).toEqual([10, 11, 20, 21]);
  const again = await client.batchCommitWriteStream({ parent: TABLE, writeStreams: [first] });
  expect(again.streamErrors).toMatchObject([{ code: 'STREAM_ALREADY_COMMITTED' }]);
});

test('rows of a buffered stream show as far as they are flushed', async () => {
  const stream = await client.createWriteStream({ streamType: 'BUFFERED', destinationTable: TABLE });
  const to = await writer(stream);
  await append(to, [{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(await ids()).toEqual([]);
  await client.flushRows({ writeStream: stream, offset: { value: 1 } });
  expect(await ids()).toEqual([1, 2]);
  await client.flushRows({ writeStream: stream, offset: { value: 2 } });
  expect(await ids()).toEqual([1, 2, 3]);
});

test('a writer hears of a new schema, and a field that the table lacks is refused', async () => {
  const to = await writer();
  await append(to, [{ id: 1 }]);
  await bigquery
    .dataset('d')
    .table('t')
    .setMetadata({ schema: { fields: [...fields, { name: 'extra', type: 'STRING' }] } });
  const answer = (await append(to, [{ id: 2 }])) as { updatedSchema?: { fields: { name: string }[] } };
  expect(answer.updatedSchema?.fields.at(-1)?.name).toBe('extra');
  const protoDescriptor = adapt.convertStorageSchemaToProto2Descriptor(
    {
      fields: [
        { name: 'id', type: 'INT64' },
        { name: 'alien', type: 'STRING' },
      ],
    },
    'root',
  );
  const connection = await client.createStreamConnection({
    streamId: managedwriter.DefaultStream,
    destinationTable: TABLE,
  });
  const alien = new managedwriter.JSONWriter({ connection, protoDescriptor });
  expect((await append(alien, [{ id: 3, alien: 'x' }])).error?.message).toContain("extra fields: 'alien'");
  expect(await ids()).toEqual([1, 2]);
});

test('an RPC that is not there answers UNIMPLEMENTED with its name', async () => {
  const reader = new v1.BigQueryReadClient({
    projectId: 'p',
    apiEndpoint: '127.0.0.1',
    port: server.storagePort,
    sslCreds: credentials.createInsecure(),
  });
  await expect(
    reader.createReadSession({ parent: 'projects/p', readSession: { table: TABLE, dataFormat: 'AVRO' } }),
  ).rejects.toMatchObject({
    code: status.UNIMPLEMENTED,
    details: expect.stringContaining('CreateReadSession') as string,
  });
  await reader.close();
});

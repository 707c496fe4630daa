import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { status } from '@grpc/grpc-js';
import type { RunningServer } from '../../common/grpc.ts';
import { bidiStream, RpcError, startGrpcServer, unary } from '../../common/grpc.ts';
import type { Service } from '../engine/service.ts';
import { quoteIdentifier } from '../sql/typed.ts';
import { duckType } from '../sql/types.ts';
import { keyOf } from '../store/catalog.ts';
import { fieldType } from '../store/fields.ts';
import { saveDocument } from '../store/streaming-buffer.ts';
import { appendRows } from './append-rows.ts';
import { batchCommit, flushRows } from './commit.ts';
import { tableSchema } from './table-schema.ts';
import type { StreamEntry, StreamType } from './write-streams.ts';
import { parseStreamName } from './write-streams.ts';

const SERVICE = 'google.cloud.bigquery.storage.v1.BigQueryWrite';

interface Reflection {
  nested?: Record<string, Reflection>;
  fields?: Record<string, { type: string }>;
}

/**
 * The service's protocol description, from the client's own package. The writer's descriptor and the rows are declared as plain
 * bytes: they are read by the table's schema, and go into the append log as they came.
 */
function descriptor(): object {
  const home = dirname(createRequire(import.meta.filename).resolve('@google-cloud/bigquery-storage/package.json'));
  const root = JSON.parse(readFileSync(join(home, 'build/protos/protos.json'), 'utf8')) as Reflection;
  const v1 = ['google', 'cloud', 'bigquery', 'storage', 'v1'].reduce<Reflection | undefined>(
    (at, name) => at?.nested?.[name],
    root,
  );
  const schema = v1?.nested?.ProtoSchema?.fields?.protoDescriptor;
  const rows = v1?.nested?.AppendRowsRequest?.nested?.ProtoData?.fields?.rows;
  if (!schema || !rows)
    throw new Error('@google-cloud/bigquery-storage does not have the protocol description that is expected');
  schema.type = 'bytes';
  rows.type = 'bytes';
  return root;
}

/** Starts the Storage Write API. */
export function startWriteService(service: Service, port: number): Promise<RunningServer> {
  return startGrpcServer({
    port,
    descriptor: descriptor(),
    services: {
      [SERVICE]: {
        AppendRows: bidiStream(appendRows(service)),
        CreateWriteStream: unary((request: { parent?: string; writeStream?: { type?: string } }) =>
          createStream(service, request),
        ),
        GetWriteStream: unary((request: { name?: string; view?: string }) => getStream(service, request)),
        FinalizeWriteStream: unary((request: { name?: string }) => finalize(service, request.name ?? '')),
        BatchCommitWriteStreams: unary((request: { parent?: string; writeStreams?: string[] }) =>
          batchCommit(service, request),
        ),
        FlushRows: unary((request: { writeStream?: string; offset?: { value?: string } }) =>
          flushRows(service, request),
        ),
      },
    },
  });
}

const timestamp = (ms: number) => ({ seconds: String(Math.floor(ms / 1000)), nanos: (ms % 1000) * 1_000_000 });

function tableOf(service: Service, name: string) {
  const parsed = parseStreamName(name);
  const table = parsed && service.catalog.tables.get(keyOf(parsed.project, parsed.dataset, parsed.table));
  if (!parsed) throw new RpcError(status.INVALID_ARGUMENT, `Invalid name: ${name}`);
  if (!table) throw new RpcError(status.NOT_FOUND, `Requested entity was not found. Entity: ${name}`);
  return { parsed, table };
}

async function createStream(service: Service, request: { parent?: string; writeStream?: { type?: string } }) {
  const type = request.writeStream?.type;
  if (type !== 'COMMITTED' && type !== 'PENDING' && type !== 'BUFFERED')
    throw new RpcError(status.INVALID_ARGUMENT, `The stream type must be COMMITTED, PENDING or BUFFERED, not ${type}`);
  const { table } = tableOf(service, request.parent ?? '');
  if (!table.physical) throw new RpcError(status.INVALID_ARGUMENT, 'A write stream cannot be created on a view');
  const name = { project: table.project, dataset: table.dataset, table: table.table };
  const entry = service.streams.make(name, type satisfies StreamType, table.fields, service.now());
  await service.database.exclusive(async (connection) => {
    if (entry.staging) {
      const columns = (entry.fields ?? []).map(
        (field) => `${quoteIdentifier(field.name)} ${duckType(fieldType(field))}`,
      );
      await connection.run(`CREATE TABLE ${quoteIdentifier(entry.staging)} (${columns.join(', ')})`);
    }
    await saveDocument(connection, 'stream', entry.name, JSON.stringify(entry));
  });
  service.streams.remember(entry);
  return { ...describe(entry), tableSchema: tableSchema(table.fields) };
}

function describe(entry: StreamEntry) {
  return {
    name: entry.name,
    type: entry.type,
    createTime: timestamp(entry.createdMs),
    ...(entry.committedMs !== undefined && { commitTime: timestamp(entry.committedMs) }),
    writeMode: 'INSERT',
    location: 'us',
  };
}

function getStream(service: Service, { name = '', view }: { name?: string; view?: string }) {
  const { parsed, table } = tableOf(service, name);
  const schema = view === 'FULL' ? { tableSchema: tableSchema(table.fields) } : {};
  if (parsed.stream === '_default')
    return {
      name,
      type: 'COMMITTED',
      writeMode: 'INSERT',
      location: 'us',
      createTime: timestamp(Number(table.resource.creationTime)),
      ...schema,
    };
  return { ...describe(find(service, name)), ...schema };
}

export function find(service: Service, name: string): StreamEntry {
  const entry = service.streams.get(name);
  if (!entry) throw new RpcError(status.NOT_FOUND, `Requested entity was not found. Entity: ${name}`);
  return entry;
}

async function finalize(service: Service, name: string) {
  if (parseStreamName(name)?.stream === '_default')
    throw new RpcError(status.INVALID_ARGUMENT, 'The default stream cannot be finalized');
  const entry = find(service, name);
  entry.finalized = true;
  await service.database.exclusive((connection) => saveDocument(connection, 'stream', name, JSON.stringify(entry)));
  return { rowCount: String(entry.rows) };
}

import { status } from '@grpc/grpc-js';
import { RpcError } from '../../common/grpc.ts';
import type { Service } from '../engine/service.ts';
import { quoteIdentifier } from '../sql/typed.ts';
import { keyOf } from '../store/catalog.ts';
import { saveDocument } from '../store/streaming-buffer.ts';
import { find } from './write-service.ts';
import type { StreamEntry } from './write-streams.ts';
import { OFFSET_COLUMN } from './write-streams.ts';

/** SQL that moves staged rows into the stream's table; columns the table got since then stay NULL. */
function moveSql(service: Service, entry: StreamEntry, condition: string): string {
  const { project, dataset, table } = entry.table;
  const target = service.catalog.tables.get(keyOf(project, dataset, table));
  if (!target?.physical || !entry.staging)
    throw new RpcError(status.NOT_FOUND, `Requested entity was not found. Entity: ${entry.name}`);
  const names = (entry.fields ?? [])
    .map((field) => field.name)
    .filter((name) => name !== OFFSET_COLUMN && target.fields.some((field) => field.name === name));
  const columns = names.map(quoteIdentifier).join(', ');
  const offset = quoteIdentifier(OFFSET_COLUMN);
  return `INSERT INTO ${quoteIdentifier(target.physical)} (${columns}) SELECT ${columns} FROM ${quoteIdentifier(entry.staging)} WHERE ${condition} ORDER BY ${offset}`;
}

/** BatchCommitWriteStreams: the rows of all streams show at once, or of none. */
export async function batchCommit(service: Service, request: { parent?: string; writeStreams?: string[] }) {
  const { parent = '', writeStreams = [] } = request;
  const errors = writeStreams.flatMap((name) => {
    const problem = commitProblem(service.streams.get(name), name, parent);
    return problem ? [{ ...problem, entity: name }] : [];
  });
  if (errors.length) return { streamErrors: errors };
  await service.buffer.settle();
  const nowMs = service.now();
  const entries = writeStreams.map((name) => ({ ...find(service, name), committedMs: nowMs }));
  await service.database.exclusive(async (connection) => {
    for (const entry of entries) {
      await connection.run(moveSql(service, entry, 'TRUE'));
      await connection.run(`DROP TABLE ${quoteIdentifier(entry.staging ?? '')}`);
      await saveDocument(connection, 'stream', entry.name, JSON.stringify(entry));
    }
  });
  for (const entry of entries) service.streams.remember(entry);
  return { commitTime: { seconds: String(Math.floor(nowMs / 1000)), nanos: (nowMs % 1000) * 1_000_000 } };
}

function commitProblem(
  entry: StreamEntry | undefined,
  name: string,
  parent: string,
): { code: string; errorMessage: string } | undefined {
  if (!entry) return { code: 'STREAM_NOT_FOUND', errorMessage: `Stream ${name} was not found` };
  if (!name.startsWith(`${parent}/`))
    return { code: 'INVALID_STREAM_STATE', errorMessage: `Stream ${name} does not belong to ${parent}` };
  if (entry.type !== 'PENDING')
    return { code: 'INVALID_STREAM_TYPE', errorMessage: `Stream ${name} is not of type PENDING` };
  if (entry.committedMs !== undefined)
    return { code: 'STREAM_ALREADY_COMMITTED', errorMessage: `Stream ${name} is already committed` };
  if (!entry.finalized) return { code: 'INVALID_STREAM_STATE', errorMessage: `Stream ${name} is not finalized` };
  return undefined;
}

/** FlushRows: rows of a BUFFERED stream up to and with an offset show in the table. */
export async function flushRows(service: Service, request: { writeStream?: string; offset?: { value?: string } }) {
  const entry = find(service, request.writeStream ?? '');
  const offset = Number(request.offset?.value ?? 0);
  if (entry.type !== 'BUFFERED')
    throw new RpcError(status.INVALID_ARGUMENT, `Stream ${entry.name} is not of type BUFFERED`);
  if (offset >= entry.rows)
    throw new RpcError(
      status.OUT_OF_RANGE,
      `Offset ${offset} is beyond the end of the stream, which has ${entry.rows} rows`,
    );
  if (offset < entry.flushed) return { offset: String(entry.flushed - 1) };
  await service.buffer.settle();
  const column = quoteIdentifier(OFFSET_COLUMN);
  await service.database.exclusive(async (connection) => {
    await connection.run(moveSql(service, entry, `${column} >= ${entry.flushed} AND ${column} <= ${offset}`));
    await connection.run(`DELETE FROM ${quoteIdentifier(entry.staging ?? '')} WHERE ${column} <= ${offset}`);
    await saveDocument(connection, 'stream', entry.name, JSON.stringify({ ...entry, flushed: offset + 1 }));
  });
  entry.flushed = offset + 1;
  return { offset: String(offset) };
}

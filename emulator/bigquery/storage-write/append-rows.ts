import type { ServerDuplexStream } from '@grpc/grpc-js';
import { status } from '@grpc/grpc-js';
import { failStream, RpcError } from '../../common/grpc.ts';
import type { Service } from '../engine/service.ts';
import { keyOf } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';
import { decodeRows, SchemaMismatch } from './decode-rows.ts';
import type { MessageDescriptor } from './descriptor.ts';
import { parseDescriptor } from './descriptor.ts';
import { tableSchema } from './table-schema.ts';
import { LENGTH, MalformedMessage, WireReader } from './wire-reader.ts';
import type { StreamEntry } from './write-streams.ts';
import { OFFSET_COLUMN, parseStreamName } from './write-streams.ts';

/** Largest request, in bytes, as the service documents it. */
const REQUEST_LIMIT = 10 * 1000 * 1000;

/** AppendRowsRequest with the writer's descriptor and the rows left as bytes. */
export interface AppendRowsRequest {
  writeStream?: string;
  offset?: { value?: string };
  protoRows?: { writerSchema?: { protoDescriptor?: Buffer }; rows?: Buffer };
  arrowRows?: unknown;
}

export interface AppendRowsResponse {
  appendResult?: { offset?: { value: string } };
  error?: { code: number; message: string };
  updatedSchema?: unknown;
  rowErrors?: { index: string; code: string; message: string }[];
  writeStream: string;
}

/** What a connection remembers between requests: each needs to send only what changed. */
interface Connection {
  stream: string;
  descriptors: Map<string, { bytes: Buffer; message: MessageDescriptor; fields: Field[] }>;
}

/** The AppendRows RPC. Requests of one connection are answered in their order. */
export function appendRows(
  service: Service,
): (call: ServerDuplexStream<AppendRowsRequest, AppendRowsResponse>) => void {
  return (call) => {
    const connection: Connection = { stream: '', descriptors: new Map() };
    call.on('data', (request: AppendRowsRequest) => {
      try {
        call.write(append(service, connection, request));
      } catch (error) {
        failStream(call, error);
      }
    });
    call.on('end', () => call.end());
  };
}

/** A request that is refused while its connection stays open. */
class AppendError extends Error {
  readonly code: status;
  readonly rowErrors: { index: number; message: string }[];
  constructor(code: status, message: string, rowErrors: AppendError['rowErrors'] = []) {
    super(message);
    this.code = code;
    this.rowErrors = rowErrors;
  }
}

function append(service: Service, connection: Connection, request: AppendRowsRequest): AppendRowsResponse {
  connection.stream = request.writeStream || connection.stream;
  const writeStream = connection.stream;
  try {
    return { ...accept(service, connection, request), writeStream };
  } catch (error) {
    const refused =
      error instanceof MalformedMessage || error instanceof SchemaMismatch
        ? new AppendError(status.INVALID_ARGUMENT, error.message)
        : error;
    if (!(refused instanceof AppendError)) throw error;
    const rowErrors = refused.rowErrors.map(({ index, message }) => ({
      index: String(index),
      code: 'FIELDS_ERROR',
      message,
    }));
    return { error: { code: refused.code, message: refused.message }, rowErrors, writeStream };
  }
}

function accept(
  service: Service,
  connection: Connection,
  request: AppendRowsRequest,
): Omit<AppendRowsResponse, 'writeStream'> {
  const { entry, physical, tableFields } = target(service, connection.stream);
  const writer = writerOf(connection, request, tableFields);
  const section = request.protoRows?.rows ?? Buffer.alloc(0);
  if (section.length > REQUEST_LIMIT)
    throw new AppendError(status.INVALID_ARGUMENT, 'AppendRows request too large: 10 MB is the limit');
  const offset = request.offset ? Number(request.offset.value ?? 0) : undefined;
  if (entry) checkOffset(entry, offset);
  else if (offset !== undefined)
    throw new AppendError(status.INVALID_ARGUMENT, 'Offset must not be specified for the default stream');
  const { batch, errors } = decodeRows(rowsOf(section), writer.message, tableFields);
  if (errors.length)
    throw new AppendError(
      status.INVALID_ARGUMENT,
      `Errors found while processing rows. Please refer to the row_errors field for details. The list may not be complete because of the size limitations. Entity: ${connection.stream}`,
      errors,
    );
  const header: Record<string, unknown> = { kind: 'proto', physical, descriptorBytes: writer.bytes.length };
  if (entry) Object.assign(header, { stream: entry.name, start: entry.rows, end: entry.rows + batch.rows });
  service.log.write(header, writer.bytes, section);
  service.buffer.add(physical, entry?.staging ? withOffsets(batch, entry.rows) : batch);
  // A writer that began with an older schema hears of the new one once.
  const updated = writer.fields === tableFields ? {} : { updatedSchema: tableSchema(tableFields) };
  writer.fields = tableFields;
  if (!entry) return { appendResult: {}, ...updated };
  const start = entry.rows;
  entry.rows += batch.rows;
  service.buffer.addDocument('stream', entry.name, JSON.stringify(entry));
  return { appendResult: { offset: { value: String(start) } }, ...updated };
}

/** The stream, the DuckDB table its rows go into, and the columns of its table. */
function target(service: Service, name: string): { entry?: StreamEntry; physical: string; tableFields: Field[] } {
  const parsed = parseStreamName(name);
  if (!parsed) throw new RpcError(status.INVALID_ARGUMENT, `Invalid stream name format: ${name}`);
  const table = service.catalog.tables.get(keyOf(parsed.project, parsed.dataset, parsed.table));
  if (!table)
    throw new RpcError(
      status.NOT_FOUND,
      `Requested entity was not found. Entity: projects/${parsed.project}/datasets/${parsed.dataset}/tables/${parsed.table}`,
    );
  if (!table.physical)
    throw new RpcError(status.INVALID_ARGUMENT, `Rows cannot be appended to a view. Entity: ${name}`);
  if (parsed.stream === '_default') return { physical: table.physical, tableFields: table.fields };
  const entry = service.streams.get(name);
  if (!entry) throw new RpcError(status.NOT_FOUND, `Requested entity was not found. Entity: ${name}`);
  if (entry.finalized)
    throw new AppendError(
      status.FAILED_PRECONDITION,
      `Stream has been finalized and cannot be appended. Entity: ${name}`,
    );
  return { entry, physical: entry.staging ?? table.physical, tableFields: table.fields };
}

function writerOf(connection: Connection, request: AppendRowsRequest, fields: Field[]) {
  if (request.arrowRows)
    throw new AppendError(status.UNIMPLEMENTED, 'Rows in the Arrow format are not in this emulator');
  const known = connection.descriptors.get(connection.stream);
  const bytes = request.protoRows?.writerSchema?.protoDescriptor;
  if (!bytes) {
    if (!known)
      throw new AppendError(status.INVALID_ARGUMENT, 'The first request of a connection must have a writer schema');
    return known;
  }
  if (known?.bytes.equals(bytes)) return known;
  const writer = { bytes, message: parseDescriptor(bytes), fields };
  connection.descriptors.set(connection.stream, writer);
  return writer;
}

function checkOffset(entry: StreamEntry, offset: number | undefined): void {
  if (offset === undefined || offset === entry.rows) return;
  const [code, problem] =
    offset < entry.rows
      ? [status.ALREADY_EXISTS, 'is within the written range of']
      : [status.OUT_OF_RANGE, 'is beyond the end of'];
  throw new AppendError(
    code,
    `The offset ${offset} ${problem} the stream, expected offset ${entry.rows}. Entity: ${entry.name}`,
  );
}

/** The serialized rows of a ProtoRows message. */
export function rowsOf(section: Uint8Array): Uint8Array[] {
  const reader = new WireReader(section);
  const rows: Uint8Array[] = [];
  while (reader.more) {
    const tag = reader.uint32();
    if (tag >>> 3 === 1 && (tag & 7) === LENGTH) rows.push(reader.block());
    else reader.skip(tag & 7);
  }
  return rows;
}

/** The batch for a staging table: with each row's offset in the stream. */
export function withOffsets<T extends { names: string[]; columns: unknown[][]; rows: number }>(
  batch: T,
  start: number,
): T {
  const offsets = Array.from({ length: batch.rows }, (_, i) => BigInt(start + i));
  return { ...batch, names: [...batch.names, OFFSET_COLUMN], columns: [...batch.columns, offsets] };
}

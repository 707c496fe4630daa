import { adapt, managedwriter } from '@google-cloud/bigquery-storage';
import datapointsSchema from '../../terraform/tables/datapoints_raw.json' with { type: 'json' };
import undecodableSchema from '../../terraform/tables/undecodable_raw.json' with { type: 'json' };
import { messageOf, PlatformError, transient } from '../errors.ts';
import type { Log } from '../log.ts';
import type { DataPointRow, DataPoints, UndecodableRow } from '../ports.ts';
import { insecureEndpoint } from './insecure-endpoint.ts';

type Field = { name: string; type: string; mode: string };
type JSONList = Parameters<managedwriter.JSONWriter['appendRows']>[0];

const ANSWER_WITHIN_MS = 20_000;
/** Append requests stay far below the service's 10 MB; one row is at most an upload and a record of it. */
const ROWS_PER_REQUEST = 5_000;
const CHARACTERS_PER_REQUEST = 4_000_000;

const micros = (time: string) => Date.parse(time) * 1_000;

/**
 * The DataPoints port on the Storage Write API's default streams (at-least-once; free to 2 TiB a month): one connection a table,
 * opened on first use and again after a failure.
 */
export function createDataPoints({
  project,
  dataset,
  storageHost,
  log,
}: {
  project: string;
  dataset: string;
  storageHost?: string;
  log: Log;
}): DataPoints {
  let client: managedwriter.WriterClient | undefined;
  const clientOf = () => {
    client ??= new managedwriter.WriterClient({ projectId: project, ...insecureEndpoint(storageHost) });
    return client;
  };
  const table = (name: string, fields: Field[]) => {
    let opening: Promise<managedwriter.JSONWriter> | undefined;
    const close = () => {
      opening?.then(
        (writer) => writer.close(),
        () => undefined,
      );
      opening = undefined;
    };
    const open = async () => {
      const destinationTable = `projects/${project}/datasets/${dataset}/tables/${name}`;
      const connection = await clientOf().createStreamConnection({
        streamId: managedwriter.DefaultStream,
        destinationTable,
      });
      // Without a listener the client's 'error' event would end the process; the pending appends fail by themselves.
      connection.onConnectionError((error) => {
        log('WARNING', 'BigQuery append connection failed, it is opened again', { reason: messageOf(error) });
        close();
      });
      return new managedwriter.JSONWriter({ connection, protoDescriptor: descriptorOf(fields) });
    };
    return async (rows: JSONList): Promise<void> => {
      for (const some of requests(rows)) {
        opening ??= open();
        try {
          await appended(await opening, some, log);
        } catch (error) {
          close();
          if (error instanceof PlatformError) throw error;
          throw transient('bigquery-append', `appending to ${name}: ${messageOf(error)}`, error);
        }
      }
    };
  };
  const datapoints = table('datapoints_raw', datapointsSchema);
  const undecodable = table('undecodable_raw', undecodableSchema);
  return {
    append: async (rows) =>
      datapoints(
        rows.map((row: DataPointRow) => ({ ...row, time: micros(row.time), receivedAt: micros(row.receivedAt) })),
      ),
    appendUndecodable: async (rows) =>
      undecodable(
        rows.map((row: UndecodableRow) => ({
          ...row,
          time: row.time === null ? null : micros(row.time),
          receivedAt: micros(row.receivedAt),
          sentAt: row.sentAt === null ? null : micros(row.sentAt),
          resolvedAt: row.resolvedAt === null ? null : micros(row.resolvedAt),
        })),
      ),
  };
}

/** The rows in as many requests as they need. */
function requests(rows: JSONList): JSONList[] {
  const result: JSONList[] = [];
  let characters = 0;
  for (const row of rows) {
    const long = charactersOf(row);
    const last = result.at(-1);
    if (last && last.length < ROWS_PER_REQUEST && characters + long <= CHARACTERS_PER_REQUEST) last.push(row);
    else {
      result.push([row]);
      characters = 0;
    }
    characters += long;
  }
  return result;
}

function charactersOf(row: JSONList[number]): number {
  let characters = 0;
  for (const value of Object.values(row)) if (typeof value === 'string') characters += value.length;
  return characters;
}

function descriptorOf(fields: Field[]) {
  const schema = adapt.convertBigQuerySchemaToStorageTableSchema({ fields });
  return adapt.convertStorageSchemaToProto2Descriptor(schema, 'root');
}

/** Appends and waits for the acknowledgement; rows that BigQuery names as bad are logged and left out of a second try. */
async function appended(writer: managedwriter.JSONWriter, rows: JSONList, log: Log): Promise<void> {
  const answer = await withTimeout(writer.appendRows(rows).getResult());
  if (!answer.error) return;
  const bad = new Set((answer.rowErrors ?? []).map(({ index }) => Number(index)));
  if (bad.size === 0) throw transient('bigquery-append', `BigQuery refused an append: ${answer.error.message}`);
  log('ERROR', 'BigQuery refused rows', { count: bad.size, reason: answer.rowErrors?.[0]?.message ?? '' });
  const good = rows.filter((_, i) => !bad.has(i));
  if (good.length > 0) await appended(writer, good, log);
}

async function withTimeout<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(transient('bigquery-append', 'no acknowledgement in 20 s')), ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    clearTimeout(timer);
  }
}

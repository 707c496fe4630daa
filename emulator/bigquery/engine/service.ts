import { WriteStreams } from '../storage-write/write-streams.ts';
import { AppendLog } from '../store/append-log.ts';
import { Catalog } from '../store/catalog.ts';
import { Database } from '../store/database.ts';
import { StreamingBuffer } from '../store/streaming-buffer.ts';
import { InsertIds } from './insert-ids.ts';
import { Jobs } from './jobs.ts';
import { replay } from './recovery.ts';

/** Everything the two protocols work on. */
export interface Service {
  database: Database;
  catalog: Catalog;
  log: AppendLog;
  buffer: StreamingBuffer;
  streams: WriteStreams;
  jobs: Jobs;
  insertIds: InsertIds;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Opens the state in `dir` (undefined: memory only) and takes over the appends that were acknowledged but not yet stored. */
export async function openService(dir: string | undefined): Promise<Service> {
  const database = await Database.open(dir);
  const catalog = new Catalog(database);
  const documents = await catalog.load();
  const streams = new WriteStreams(documents);
  const log = new AppendLog(dir);
  const buffer = new StreamingBuffer(
    database,
    log,
    (physical) => catalog.fieldsOf(physical) ?? streams.fieldsOf(physical),
  );
  const service: Service = {
    database,
    catalog,
    log,
    buffer,
    streams,
    jobs: new Jobs(),
    insertIds: new InsertIds(),
    now: () => Date.now(),
  };
  replay(service, log.recover(Number(documents.get('log flushed') ?? 0)));
  await buffer.settle();
  return service;
}

export async function closeService(service: Service): Promise<void> {
  await service.buffer.settle();
  await service.database.close();
}

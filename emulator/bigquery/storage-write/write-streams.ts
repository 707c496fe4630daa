import { randomUUID } from 'node:crypto';
import type { Service } from '../engine/service.ts';
import type { TableName } from '../engine/tables.ts';
import type { Catalog } from '../store/catalog.ts';
import { keyOf } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';

export type StreamType = 'COMMITTED' | 'PENDING' | 'BUFFERED';

/** A write stream that was created; default streams have no record. */
export interface StreamEntry {
  name: string;
  table: TableName;
  type: StreamType;
  /** Milliseconds since the epoch. */
  createdMs: number;
  committedMs?: number;
  finalized: boolean;
  /** Rows appended so far: the next offset. */
  rows: number;
  /** Rows of a BUFFERED stream that are in the table. */
  flushed: number;
  /** DuckDB table that holds the rows which are not in the table yet. */
  staging?: string;
  /** Columns of the staging table: the table's when the stream was created, and the row's offset. */
  fields?: Field[];
}

/** Column of a staging table that holds a row's offset in the stream. */
export const OFFSET_COLUMN = '\uE001offset';

export function streamName({ project, dataset, table }: TableName, id: string): string {
  return `projects/${project}/datasets/${dataset}/tables/${table}/streams/${id}`;
}

/** The parts of `projects/p/datasets/d/tables/t[/streams/s]`; the default stream's name may lack `streams`. */
export function parseStreamName(name: string): (TableName & { stream?: string }) | undefined {
  const found = /^projects\/([^/]+)\/datasets\/([^/]+)\/tables\/([^/]+)(?:\/(?:streams\/)?([^/]+))?$/.exec(name);
  if (!found) return undefined;
  const [, project = '', dataset = '', table = '', stream] = found;
  return { project, dataset, table, ...(stream !== undefined && { stream }) };
}

/** Write streams by name, in memory and in the catalog's documents. */
export class WriteStreams {
  private readonly streams = new Map<string, StreamEntry>();
  private readonly byStaging = new Map<string, StreamEntry>();

  /** `documents`: what the catalog holds, by `kind key`. */
  constructor(documents: Map<string, string>) {
    for (const [key, document] of documents)
      if (key.startsWith('stream ')) this.remember(JSON.parse(document) as StreamEntry);
  }

  get(name: string): StreamEntry | undefined {
    return this.streams.get(name);
  }

  remember(entry: StreamEntry): void {
    this.streams.set(entry.name, entry);
    if (entry.staging) this.byStaging.set(entry.staging, entry);
  }

  /** A stream that does not exist yet, for the table with these columns. */
  make(table: TableName, type: StreamType, fields: Field[], nowMs: number): StreamEntry {
    const id = randomUUID();
    const entry: StreamEntry = {
      name: streamName(table, id),
      table,
      type,
      createdMs: nowMs,
      finalized: false,
      rows: 0,
      flushed: 0,
    };
    if (type !== 'COMMITTED') {
      entry.staging = `s_${id.replaceAll('-', '')}`;
      entry.fields = [...fields, { name: OFFSET_COLUMN, type: 'INTEGER' }];
    }
    return entry;
  }

  fieldsOf(physical: string): Field[] | undefined {
    const entry = this.byStaging.get(physical);
    return entry && !entry.committedMs ? entry.fields : undefined;
  }

  /** After a restart: the log knows of rows up to `end`. */
  recover(service: Service, name: string, end: number): void {
    const entry = this.streams.get(name);
    if (!entry || entry.rows >= end) return;
    entry.rows = end;
    service.buffer.addDocument('stream', name, JSON.stringify(entry));
  }

  /** Name in DuckDB of the table that appends to the stream go into. */
  target(entry: StreamEntry, catalog: Catalog): string | undefined {
    return (
      entry.staging ?? catalog.tables.get(keyOf(entry.table.project, entry.table.dataset, entry.table.table))?.physical
    );
  }
}

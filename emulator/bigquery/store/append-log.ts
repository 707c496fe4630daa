import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { damaged } from '../../common/state-directory.ts';

/** An accepted append. `body` is what came in, so that it can be read again. */
export interface LogRecord {
  header: Record<string, unknown>;
  body: Buffer;
}

const PREFIX_BYTES = 12;

/**
 * Log of the appends that are acknowledged and not yet in the database: numbered segments, each a row of records
 * (length, checksum, length of the header, header in JSON, body). A record is written before its append is answered, so
 * it survives the end of the process at any moment.
 */
export class AppendLog {
  private readonly dir: string | undefined;
  private file: number | undefined;
  private segment = 0;

  /** `dir` undefined: nothing is kept. */
  constructor(dir: string | undefined) {
    this.dir = dir === undefined ? undefined : join(dir, 'appends');
    if (this.dir !== undefined) mkdirSync(this.dir, { recursive: true });
  }

  /** Records of the segments after `flushed`, the last one that the database holds; older segments are deleted. */
  recover(flushed: number): LogRecord[] {
    if (this.dir === undefined) return [];
    const segments = readdirSync(this.dir)
      .map(Number)
      .sort((a, b) => a - b);
    for (const segment of segments.filter((s) => s <= flushed)) rmSync(this.path(segment));
    this.segment = Math.max(flushed, ...segments);
    return segments.filter((s) => s > flushed).flatMap((segment) => this.read(segment));
  }

  /** Writes a record; when this returns it is with the operating system. */
  write(header: Record<string, unknown>, ...body: Uint8Array[]): void {
    if (this.dir === undefined) return;
    if (this.file === undefined) this.file = openSync(this.path(++this.segment), 'a');
    const head = Buffer.from(JSON.stringify(header));
    const length = head.length + body.reduce((sum, part) => sum + part.length, 0);
    const prefix = Buffer.alloc(PREFIX_BYTES);
    const record = Buffer.concat([prefix, head, ...body], PREFIX_BYTES + length);
    record.writeUInt32LE(length, 0);
    record.writeUInt32LE(head.length, 8);
    record.writeUInt32LE(crc32(record.subarray(8)), 4);
    for (let written = 0; written < record.length; ) written += writeSync(this.file, record, written);
  }

  /** Ends the segment at hand; later records go into a new one. Returns the number of the last ended segment. */
  rotate(): number {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
    return this.segment;
  }

  /** Deletes the segments up to this one: their records are in the database. */
  forget(upTo: number): void {
    if (this.dir === undefined) return;
    for (const name of readdirSync(this.dir)) if (Number(name) <= upTo) rmSync(this.path(Number(name)));
  }

  private path(segment: number): string {
    return join(this.dir ?? '', String(segment));
  }

  private read(segment: number): LogRecord[] {
    const data = readFileSync(this.path(segment));
    const records: LogRecord[] = [];
    for (let at = 0; at < data.length; ) {
      // The last record may have been cut off by the end of the process; it was not answered then.
      if (at + PREFIX_BYTES > data.length || at + PREFIX_BYTES + data.readUInt32LE(at) > data.length) break;
      const length = data.readUInt32LE(at);
      const end = at + PREFIX_BYTES + length;
      if (crc32(data.subarray(at + 8, end)) !== data.readUInt32LE(at + 4))
        throw damaged(this.dir ?? '', `append log ${segment}, record at byte ${at}`);
      const bodyAt = at + PREFIX_BYTES + data.readUInt32LE(at + 8);
      const header = JSON.parse(data.toString('utf8', at + PREFIX_BYTES, bodyAt)) as Record<string, unknown>;
      records.push({ header, body: data.subarray(bodyAt, end) });
      at = end;
    }
    return records;
  }
}

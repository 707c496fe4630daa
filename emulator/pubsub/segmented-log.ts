import { closeSync, openSync, readdirSync, readFileSync, statSync, truncateSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { damaged } from '../common/state-directory.ts';

/** A record starts with the length of its body, the body's CRC-32, and the length of the body's JSON head (4 bytes each). */
const PREFIX_BYTES = 12;
const MAGIC = Buffer.from('PUBSUB1\n');

export interface Segment {
  readonly number: number;
  bytes: number;
}

/**
 * An append-only log in numbered files, oldest first. `append` only buffers; `flush` hands everything to the operating system, after
 * which it survives the death of the process. A record cut short at the very end (the process died in the middle) is dropped on opening.
 */
export class SegmentedLog {
  readonly segments: Segment[] = [];
  readonly #dir: string;
  #fd = -1;
  #buffer = Buffer.allocUnsafe(1 << 20);
  #used = 0;

  /** Opens the log and reads it. Throws a StateDirectoryError if it is damaged. */
  constructor(dir: string, read: (head: unknown, data: Buffer, segment: number) => void) {
    this.#dir = dir;
    const numbers = readdirSync(dir)
      .filter((name) => /^\d{8}\.log$/.test(name))
      .map((name) => Number.parseInt(name, 10))
      .sort((a, b) => a - b);
    for (const number of numbers) this.#read(number, number === numbers.at(-1), read);
    const last = this.segments.at(-1);
    if (last) this.#fd = openSync(this.#path(last.number), 'a');
    else this.rotate();
  }

  get current(): Segment {
    const last = this.segments.at(-1);
    if (!last) throw new Error('the log is closed');
    return last;
  }

  get bytes(): number {
    return this.segments.reduce((sum, segment) => sum + segment.bytes, 0);
  }

  /** Buffers a record: anything JSON can hold, and bytes. */
  append(head: object, data?: Buffer): void {
    const json = JSON.stringify(head);
    const dataLength = data?.length ?? 0;
    this.#reserve(PREFIX_BYTES + json.length * 3 + dataLength);
    const start = this.#used;
    const headLength = this.#buffer.write(json, start + PREFIX_BYTES);
    const bodyLength = headLength + dataLength;
    if (data) data.copy(this.#buffer, start + PREFIX_BYTES + headLength);
    const end = start + PREFIX_BYTES + bodyLength;
    this.#buffer.writeUInt32LE(bodyLength, start);
    this.#buffer.writeUInt32LE(crc32(this.#buffer.subarray(start + PREFIX_BYTES, end)), start + 4);
    this.#buffer.writeUInt32LE(headLength, start + 8);
    this.#used = end;
    this.current.bytes += PREFIX_BYTES + bodyLength;
  }

  /** Throws if the disk is full, for instance; what was not written stays for the next time. */
  flush(): void {
    let written = 0;
    try {
      while (written < this.#used) written += writeSync(this.#fd, this.#buffer, written, this.#used - written);
    } finally {
      this.#buffer.copyWithin(0, written, this.#used);
      this.#used -= written;
    }
  }

  /** Goes on in a new file. */
  rotate(): void {
    this.flush();
    if (this.#fd >= 0) closeSync(this.#fd);
    const number = (this.segments.at(-1)?.number ?? 0) + 1;
    this.#fd = openSync(this.#path(number), 'wx');
    writeSync(this.#fd, MAGIC);
    this.segments.push({ number, bytes: MAGIC.length });
  }

  /** Deletes the oldest file; what it still had of use must have been appended again. */
  dropOldest(): void {
    this.flush();
    const oldest = this.segments.length > 1 ? this.segments.shift() : undefined;
    if (oldest) unlinkSync(this.#path(oldest.number));
  }

  close(): void {
    this.flush();
    closeSync(this.#fd);
    this.segments.length = 0;
  }

  #path(number: number): string {
    return join(this.#dir, `${String(number).padStart(8, '0')}.log`);
  }

  #reserve(bytes: number): void {
    if (this.#used + bytes <= this.#buffer.length) return;
    this.flush();
    if (bytes > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(bytes);
  }

  #read(number: number, last: boolean, read: (head: unknown, data: Buffer, segment: number) => void): void {
    const path = this.#path(number);
    const size = statSync(path).size;
    const file = readFileSync(path);
    const fail = (what: string, cause?: unknown) => damaged(this.#dir, `${path}: ${what}`, cause);
    if (!file.subarray(0, MAGIC.length).equals(MAGIC) && !(last && size < MAGIC.length))
      throw fail('not a Pub/Sub log');
    let at = MAGIC.length;
    while (at < size) {
      const length = at + PREFIX_BYTES <= size ? file.readUInt32LE(at) : Number.POSITIVE_INFINITY;
      const end = at + PREFIX_BYTES + length;
      if (end > size) {
        if (!last) throw fail(`cut short at byte ${at}`);
        break;
      }
      const body = file.subarray(at + PREFIX_BYTES, end);
      if (crc32(body) !== file.readUInt32LE(at + 4)) throw fail(`wrong checksum at byte ${at}`);
      const headLength = file.readUInt32LE(at + 8);
      this.#parse(body, headLength, number, read, (cause) => fail(`unreadable record at byte ${at}`, cause));
      at = end;
    }
    if (last && size < MAGIC.length) writeMagic(path);
    if (at < size) truncateSync(path, at);
    this.segments.push({ number, bytes: at });
  }

  #parse(
    body: Buffer,
    headLength: number,
    number: number,
    read: (head: unknown, data: Buffer, segment: number) => void,
    fail: (cause: unknown) => Error,
  ): void {
    try {
      read(JSON.parse(body.toString('utf8', 0, headLength)), Buffer.from(body.subarray(headLength)), number);
    } catch (cause) {
      throw fail(cause);
    }
  }
}

function writeMagic(path: string): void {
  const fd = openSync(path, 'w');
  writeSync(fd, MAGIC);
  closeSync(fd);
}

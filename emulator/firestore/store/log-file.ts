import { closeSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { damaged } from '../../common/state-directory.ts';

const MAGIC = Buffer.from('FSLOG01\n');
/** Length of the payload, the same inverted, and the payload's CRC-32: four bytes each, little-endian. */
const HEADER = 12;
const READ_BYTES = 4 * 1024 * 1024;

const damagedFile = (file: string, detail: string) => damaged(dirname(file), `${basename(file)}: ${detail}`);

/** An append-only file of records. A record is in the operating system's hands when `append` returns. */
export class LogFile {
  bytes: number;
  private readonly fd: number;

  /** Opens for appending behind `bytes`, creating the file when it is missing; what lies behind is cut off. */
  constructor(file: string, bytes: number) {
    this.fd = openSync(file, bytes === 0 ? 'w' : 'r+');
    this.bytes = bytes;
    if (bytes === 0) this.write(MAGIC);
    else ftruncateSync(this.fd, bytes);
  }

  append(payload: Buffer): void {
    const record = Buffer.allocUnsafe(HEADER + payload.length);
    record.writeUInt32LE(payload.length, 0);
    record.writeUInt32LE(~payload.length >>> 0, 4);
    record.writeUInt32LE(crc32(payload), 8);
    payload.copy(record, HEADER);
    this.write(record);
  }

  close(): void {
    closeSync(this.fd);
  }

  private write(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.fd, bytes, done, bytes.length - done, this.bytes + done);
    }
    this.bytes += bytes.length;
  }
}

/**
 * Hands every record of a file to `use` and returns how many bytes are good. A last record that was cut off by the death of
 * the process is left out, silently: it was never acknowledged. Anything else that does not fit throws StateDirectoryError.
 */
export function readLog(file: string, use: (payload: Buffer) => void): number {
  const fd = openSync(file, 'r');
  try {
    let buffer = Buffer.alloc(0);
    let start = 0;
    let ended = false;
    const have = (needed: number): boolean => {
      while (buffer.length < needed && !ended) {
        const more = Buffer.allocUnsafe(Math.max(READ_BYTES, needed - buffer.length));
        const count = readSync(fd, more, 0, more.length, start + buffer.length);
        ended = count === 0;
        buffer = buffer.length === 0 ? more.subarray(0, count) : Buffer.concat([buffer, more.subarray(0, count)]);
      }
      return buffer.length >= needed;
    };
    const advance = (bytes: number) => {
      buffer = buffer.subarray(bytes);
      start += bytes;
    };
    if (!have(MAGIC.length)) return 0;
    if (!buffer.subarray(0, MAGIC.length).equals(MAGIC)) throw damagedFile(file, 'its beginning is not a log');
    advance(MAGIC.length);
    while (have(HEADER)) {
      const length = buffer.readUInt32LE(0);
      if (buffer.readUInt32LE(4) !== ~length >>> 0) throw damagedFile(file, `no record at byte ${start}`);
      if (!have(HEADER + length)) return start;
      const payload = buffer.subarray(HEADER, HEADER + length);
      if (crc32(payload) !== buffer.readUInt32LE(8)) {
        if (!have(HEADER + length + 1)) return start;
        throw damagedFile(file, `wrong checksum of the record at byte ${start}`);
      }
      use(payload);
      advance(HEADER + length);
    }
    return start;
  } finally {
    closeSync(fd);
  }
}

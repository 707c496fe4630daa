import type { EncodedFields } from '../wire/document.ts';

/** What becomes of one document: its new content, or `fields` undefined when it is deleted. Times in microseconds. */
export interface ChangeRecord {
  path: string;
  fields: EncodedFields | undefined;
  createTime: number;
  updateTime: number;
}

/** The unit of the log: all changes of one commit. */
export interface CommitRecord {
  database: string;
  time: number;
  changes: ChangeRecord[];
}

const DELETED = 0xffffffff;

/** Encodes a commit for the log. */
export function encodeCommit(commit: CommitRecord): Buffer {
  let size = 4 + Buffer.byteLength(commit.database) + 8 + 4;
  for (const { path, fields } of commit.changes) size += 4 + Buffer.byteLength(path) + 16 + 4 + (fields?.length ?? 0);
  const buffer = Buffer.allocUnsafe(size);
  let at = text(buffer, 0, commit.database);
  at = buffer.writeDoubleLE(commit.time, at);
  at = buffer.writeUInt32LE(commit.changes.length, at);
  for (const { path, fields, createTime, updateTime } of commit.changes) {
    at = text(buffer, at, path);
    at = buffer.writeDoubleLE(createTime, at);
    at = buffer.writeDoubleLE(updateTime, at);
    at = buffer.writeUInt32LE(fields?.length ?? DELETED, at);
    if (fields !== undefined) at += buffer.write(fields, at, 'latin1');
  }
  return buffer;
}

function text(buffer: Buffer, at: number, value: string): number {
  const length = buffer.write(value, at + 4);
  buffer.writeUInt32LE(length, at);
  return at + 4 + length;
}

/** Decodes what `encodeCommit` wrote. */
export function decodeCommit(buffer: Buffer): CommitRecord {
  let at = 0;
  const readText = () => {
    const start = at + 4;
    at = start + buffer.readUInt32LE(at);
    return buffer.toString('utf8', start, at);
  };
  const readDouble = () => {
    at += 8;
    return buffer.readDoubleLE(at - 8);
  };
  const readLength = () => {
    at += 4;
    return buffer.readUInt32LE(at - 4);
  };
  const database = readText();
  const time = readDouble();
  const changes: ChangeRecord[] = [];
  for (let left = readLength(); left > 0; left--) {
    const path = readText();
    const createTime = readDouble();
    const updateTime = readDouble();
    const length = readLength();
    const fields = length === DELETED ? undefined : buffer.toString('latin1', at, at + length);
    if (length !== DELETED) at += length;
    changes.push({ path, fields, createTime, updateTime });
  }
  return { database, time, changes };
}

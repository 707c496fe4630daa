import { readdirSync, renameSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { LogFile, readLog } from './log-file.ts';
import { type CommitRecord, decodeCommit, encodeCommit } from './record.ts';

/** The log is rewritten when it is this many bytes long and longer than the snapshot it adds to. */
const COMPACT_BYTES = 64 * 1024 * 1024;
/** Records that a compaction writes before it lets other work in. */
const SLICE = 20;

const SNAPSHOT = /^snapshot-(\d{6})\.log$/;
const CHANGES = /^changes-(\d{6})\.log$/;
const file = (kind: string, n: number) => `${kind}-${String(n).padStart(6, '0')}.log`;

/**
 * The durable form of the state: `snapshot-N.log` (all documents at one time, or none yet) and the commits since in
 * `changes-N.log`, `changes-N+1.log` and so on. Records hold whole documents, so replaying a commit that a snapshot already
 * contains does no harm; that lets a compaction write the snapshot bit by bit while commits go on into the next log.
 */
export class Journal {
  private readonly dir: string;
  private log: LogFile;
  private number: number;
  private snapshotBytes = 0;
  private compacting: Promise<void> | undefined;
  private closed = false;

  /** Reads what is there, in order, through `replay`; throws StateDirectoryError. */
  constructor(dir: string, replay: (commit: CommitRecord) => void) {
    this.dir = dir;
    const names = readdirSync(dir);
    for (const name of names) if (name.endsWith('.tmp')) unlinkSync(join(dir, name));
    const numbers = (pattern: RegExp) =>
      names
        .flatMap((name) => pattern.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((a, b) => a - b);
    const base = numbers(SNAPSHOT).at(-1) ?? 0;
    const logs = numbers(CHANGES).filter((n) => n >= base);
    const use = (payload: Buffer) => replay(decodeCommit(payload));
    if (base > 0) this.snapshotBytes = readLog(join(dir, file('snapshot', base)), use);
    let bytes = 0;
    for (const n of logs) bytes = readLog(join(dir, file('changes', n)), use);
    this.number = logs.at(-1) ?? base;
    this.log = new LogFile(join(dir, file('changes', this.number)), bytes);
    this.removeBefore(base);
  }

  /** When this returns, the commit survives the death of the process. */
  append(commit: CommitRecord): void {
    this.log.append(encodeCommit(commit));
  }

  /** Starts a compaction if the log has grown long and returns its end; `documents` gives the state, also while it changes. */
  compactIfLong(documents: () => Iterable<CommitRecord>, limit = COMPACT_BYTES): Promise<void> | undefined {
    if (this.compacting || this.log.bytes < Math.max(limit, this.snapshotBytes)) return undefined;
    this.compacting = this.compact(documents).finally(() => {
      this.compacting = undefined;
    });
    return this.compacting;
  }

  private async compact(documents: () => Iterable<CommitRecord>): Promise<void> {
    this.log.close();
    this.number++;
    this.log = new LogFile(join(this.dir, file('changes', this.number)), 0);
    const target = join(this.dir, file('snapshot', this.number));
    const snapshot = new LogFile(`${target}.tmp`, 0);
    try {
      let written = 0;
      for (const record of documents()) {
        snapshot.append(encodeCommit(record));
        if (++written % SLICE === 0) await new Promise((resolve) => setImmediate(resolve));
        if (this.closed) return;
      }
    } finally {
      snapshot.close();
    }
    renameSync(`${target}.tmp`, target);
    this.snapshotBytes = snapshot.bytes;
    this.removeBefore(this.number);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.compacting;
    this.log.close();
  }

  private removeBefore(number: number): void {
    for (const name of readdirSync(this.dir)) {
      const n = SNAPSHOT.exec(name)?.[1] ?? CHANGES.exec(name)?.[1];
      if (n !== undefined && Number(n) < number) unlinkSync(join(this.dir, name));
    }
  }
}

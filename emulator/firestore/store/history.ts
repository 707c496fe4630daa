import type { Change, StoredDocument } from './document.ts';

/** Reads in the past reach back one hour, as in Firestore without point-in-time recovery... */
const MAX_AGE_MICROS = 3600 * 1e6;
/** ...or less, once the replaced versions take this many bytes. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Bytes of memory that an entry takes beside its document's fields. */
const ENTRY_BYTES = 300;

interface Entry {
  time: number;
  path: string;
  before: StoredDocument | undefined;
}

/** The replaced versions of documents, by commit time, so that reads can be answered as of a time in the past. */
export class History {
  private entries: Entry[] = [];
  private first = 0;
  private bytes = 0;
  /** Commit time of the newest forgotten entry: reads before it cannot be answered. */
  private horizon = 0;

  /** Nothing before `time` is known: what was there was read back at start-up. */
  startAt(time: number): void {
    this.horizon = time;
  }

  add(time: number, change: Change): void {
    this.entries.push({ time, path: change.path, before: change.before });
    this.bytes += ENTRY_BYTES + (change.before?.fields.length ?? 0);
    while (this.bytes > MAX_BYTES || (this.entries[this.first]?.time ?? time) < time - MAX_AGE_MICROS) this.forget();
    if (this.first > 1000 && this.first > this.entries.length / 2) {
      this.entries = this.entries.slice(this.first);
      this.first = 0;
    }
  }

  /** Whether the state at `time` can still be told. */
  reaches(time: number): boolean {
    return time >= this.horizon;
  }

  /** The documents written after `time`, each with its version at that time (undefined: it did not exist). */
  since(time: number): Map<string, StoredDocument | undefined> {
    const past = new Map<string, StoredDocument | undefined>();
    for (let i = this.entries.length - 1; i >= this.first; i--) {
      const entry = this.entries[i];
      if (!entry || entry.time <= time) break;
      past.set(entry.path, entry.before);
    }
    return past;
  }

  private forget(): void {
    const entry = this.entries[this.first++];
    if (!entry) return;
    this.horizon = entry.time;
    this.bytes -= ENTRY_BYTES + (entry.before?.fields.length ?? 0);
    // Keeps the array's memory from holding on to the version.
    entry.before = undefined;
  }
}

import { makeRoom } from './make-room.ts';

/** How long, in milliseconds, what transactions have contended for counts as contended. */
const CONTENDED_MS = 10_000;
const MAX_KEYS = 50_000;

/**
 * Learns which documents and queries transactions read without writing them. Everything else is taken to be read in order
 * to be written, so that contenders had better stand in line than lose their work at the commit.
 */
export class Sharing {
  private readonly shared = new Set<string>();
  private readonly contendedUntil = new Map<string, number>();

  /** Whether transactions may read this side by side. */
  isShared(key: string): boolean {
    if (!this.shared.has(key)) return false;
    const until = this.contendedUntil.get(key);
    if (until === undefined) return true;
    if (until >= Date.now()) return false;
    this.contendedUntil.delete(key);
    return true;
  }

  /** A transaction that has read this has committed without writing it. */
  onlyRead(key: string): void {
    makeRoom(this.shared, MAX_KEYS);
    this.shared.add(key);
  }

  /** A transaction that has read this has lost to a commit that wrote it. */
  contended(key: string): void {
    this.contendedUntil.delete(key);
    makeRoom(this.contendedUntil, MAX_KEYS);
    this.contendedUntil.set(key, Date.now() + CONTENDED_MS);
  }
}

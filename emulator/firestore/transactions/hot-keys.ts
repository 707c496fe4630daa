/** How long, in milliseconds, a key stays hot after a transaction has lost to another on it. */
const HOT_MS = 10_000;
const MAX_KEYS = 10_000;

/** What transactions have lately contended for. */
export class HotKeys {
  private readonly until = new Map<string, number>();

  mark(key: string): void {
    this.until.delete(key);
    this.until.set(key, Date.now() + HOT_MS);
    if (this.until.size <= MAX_KEYS) return;
    const [oldest] = this.until.keys();
    if (oldest !== undefined) this.until.delete(oldest);
  }

  has(key: string): boolean {
    const until = this.until.get(key);
    if (until === undefined) return false;
    if (until >= Date.now()) return true;
    this.until.delete(key);
    return false;
  }
}

/** How long an insertId is remembered, in milliseconds, and how many at most: best effort, as BigQuery has it. */
const REMEMBER_MS = 60_000;
const REMEMBER_COUNT = 500_000;

/** Recent insertIds of insertAll, so that a row sent twice within a minute is stored once. */
export class InsertIds {
  private readonly seen = new Map<string, number>();

  /** Whether this id was not seen before for this table; remembers it. */
  isNew(table: string, id: string, nowMs: number): boolean {
    const key = `${table} ${id}`;
    const known = this.seen.get(key);
    if (known !== undefined && nowMs - known < REMEMBER_MS) return false;
    this.seen.delete(key);
    this.seen.set(key, nowMs);
    for (const [oldest, at] of this.seen) {
      if (this.seen.size <= REMEMBER_COUNT && nowMs - at < REMEMBER_MS) break;
      this.seen.delete(oldest);
    }
    return true;
  }
}

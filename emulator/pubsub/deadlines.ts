interface Deadline<T> {
  at: number;
  ticket: number;
  item: T;
}

/** Items with a time each, at most one time an item: a binary heap whose outdated entries are skipped when they surface. */
export class Deadlines<T extends object> {
  readonly #heap: Deadline<T>[] = [];
  readonly #tickets = new Map<T, number>();
  #ticket = 0;

  /** Sets, or moves, the time of an item (any unit, as long as it is one). */
  set(item: T, at: number): void {
    const ticket = ++this.#ticket;
    this.#tickets.set(item, ticket);
    this.#heap.push({ at, ticket, item });
    this.#up(this.#heap.length - 1);
  }

  delete(item: T): void {
    this.#tickets.delete(item);
    if (this.#tickets.size === 0) this.#heap.length = 0;
  }

  clear(): void {
    this.#tickets.clear();
    this.#heap.length = 0;
  }

  /** The earliest time, or undefined when there is none. */
  earliest(): number | undefined {
    let top = this.#heap[0];
    while (top && this.#tickets.get(top.item) !== top.ticket) {
      this.#removeTop();
      top = this.#heap[0];
    }
    return top?.at;
  }

  /** Takes out one item whose time has come. */
  take(now: number): T | undefined {
    const at = this.earliest();
    if (at === undefined || at > now) return undefined;
    const item = this.#heap[0]?.item;
    this.#removeTop();
    if (item) this.#tickets.delete(item);
    return item;
  }

  #removeTop(): void {
    const last = this.#heap.pop();
    if (!last || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#down();
  }

  #up(start: number): void {
    for (let index = start; index > 0; ) {
      const parent = (index - 1) >> 1;
      if (!this.#swapIfLater(parent, index)) return;
      index = parent;
    }
  }

  #down(): void {
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const right = left + 1;
      const child = this.#at(right) < this.#at(left) ? right : left;
      if (!this.#swapIfLater(index, child)) return;
      index = child;
    }
  }

  #at(index: number): number {
    return this.#heap[index]?.at ?? Number.POSITIVE_INFINITY;
  }

  #swapIfLater(upper: number, lower: number): boolean {
    const above = this.#heap[upper];
    const below = this.#heap[lower];
    if (!above || !below || above.at <= below.at) return false;
    this.#heap[upper] = below;
    this.#heap[lower] = above;
    return true;
  }
}

/** A party that can hold locks and wait for one: a transaction, or a single commit without one. */
export interface Owner {
  /** Milliseconds; moved on by each call of the owner. */
  lastUsed: number;
}

/** A holder that has not been heard of for this long, in milliseconds, loses its locks to those who wait. */
const IDLE_MS = 500;

interface Waiter {
  owner: Owner;
  granted(): void;
}

interface Lock {
  holder: Owner;
  queue: Waiter[];
  timer: NodeJS.Timeout | undefined;
}

type Acquired = 'granted' | 'deadlock';

/**
 * Exclusive locks with first-come queues. They only put contenders in line: who is allowed to commit is decided by
 * validation at the commit, so a lock may be taken from a holder that idles.
 */
export class Locks {
  private readonly locks = new Map<string, Lock>();
  private readonly held = new Map<Owner, Set<string>>();
  private readonly waiting = new Map<Owner, Set<string>>();

  isHeldByOther(key: string, owner: Owner | undefined): boolean {
    const lock = this.locks.get(key);
    return lock !== undefined && lock.holder !== owner;
  }

  /** Takes the lock or waits for it; 'deadlock' at once if its holder waits, in the end, for this owner. */
  acquire(key: string, owner: Owner): Acquired | Promise<Acquired> {
    const lock = this.locks.get(key);
    if (!lock) {
      this.locks.set(key, { holder: owner, queue: [], timer: undefined });
      this.hold(key, owner);
      return 'granted';
    }
    if (lock.holder === owner) return 'granted';
    if (this.waitsFor(lock.holder, owner, new Set())) return 'deadlock';
    const waits = this.waiting.get(owner) ?? new Set();
    this.waiting.set(owner, waits);
    waits.add(key);
    return new Promise((resolve) => {
      lock.queue.push({ owner, granted: () => resolve('granted') });
      this.watch(key, lock);
    });
  }

  /** Gives up everything that the owner holds; the next in each line get it. */
  releaseAll(owner: Owner): void {
    const keys = this.held.get(owner) ?? [];
    this.held.delete(owner);
    for (const key of keys) this.passOn(key);
  }

  /** Stops the timers. */
  close(): void {
    for (const lock of this.locks.values()) clearTimeout(lock.timer);
  }

  private hold(key: string, owner: Owner): void {
    const keys = this.held.get(owner) ?? new Set();
    this.held.set(owner, keys);
    keys.add(key);
  }

  private passOn(key: string): void {
    const lock = this.locks.get(key);
    if (!lock) return;
    clearTimeout(lock.timer);
    lock.timer = undefined;
    const next = lock.queue.shift();
    if (!next) {
      this.locks.delete(key);
      return;
    }
    lock.holder = next.owner;
    this.hold(key, next.owner);
    const waits = this.waiting.get(next.owner);
    waits?.delete(key);
    if (waits?.size === 0) this.waiting.delete(next.owner);
    next.owner.lastUsed = Date.now();
    if (lock.queue.length > 0) this.watch(key, lock);
    next.granted();
  }

  /** Takes the lock from its holder when that has idled for too long; one that waits for a lock itself does not idle. */
  private watch(key: string, lock: Lock): void {
    if (lock.timer) return;
    const idle = Date.now() - lock.holder.lastUsed;
    lock.timer = setTimeout(
      () => {
        lock.timer = undefined;
        const { holder } = lock;
        if (Date.now() - holder.lastUsed < IDLE_MS || this.waiting.has(holder)) {
          this.watch(key, lock);
          return;
        }
        this.held.get(holder)?.delete(key);
        this.passOn(key);
      },
      Math.max(IDLE_MS - idle, 10),
    );
    lock.timer.unref();
  }

  private waitsFor(owner: Owner, target: Owner, seen: Set<Owner>): boolean {
    if (owner === target) return true;
    if (seen.has(owner)) return false;
    seen.add(owner);
    for (const key of this.waiting.get(owner) ?? []) {
      const lock = this.locks.get(key);
      if (lock && this.waitsFor(lock.holder, target, seen)) return true;
    }
    return false;
  }
}

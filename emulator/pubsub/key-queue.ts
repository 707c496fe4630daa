import type { Consumer } from './consumer.ts';
import type { Entry } from './entry.ts';

/** Where a key waits to be served: for anyone, or for the consumer that has messages of it. */
export type Waiting = 'anyone' | Consumer | undefined;

/**
 * The messages of one ordering key, in order. An acknowledged message stays until all before it are acknowledged, because the
 * redelivery of one message redelivers every later one of its key.
 */
export class KeyQueue {
  entries: Entry[] = [];
  /** Index of the first entry that is still to be delivered. */
  next = 0;
  /** Delivered and not acknowledged. */
  outstanding = 0;
  consumer: Consumer | undefined;
  waiting: Waiting;
  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  /** Whether an entry may go out now. */
  get available(): boolean {
    if (this.entries[this.next]?.state !== 'ready') return false;
    return this.outstanding === 0 || (this.consumer?.pipelined ?? false);
  }

  /** Takes acknowledged entries off the front and gives them back. */
  dropAcknowledged(): Entry[] {
    let count = 0;
    while (this.entries[count]?.state === 'acked') count++;
    if (count === 0) return [];
    this.next -= count;
    return this.entries.splice(0, count);
  }

  /** Takes out an entry wherever it is. */
  remove(entry: Entry): void {
    const index = this.entries.indexOf(entry);
    if (index < 0) return;
    this.entries.splice(index, 1);
    if (index < this.next) this.next--;
  }

  /** Goes back to an entry: it and all later ones are to be delivered again. Gives back those of them that were out. */
  rewind(entry: Entry): Entry[] {
    const index = this.entries.indexOf(entry);
    if (index < 0) return [];
    const again = this.entries.slice(index, this.next);
    this.next = index;
    return again;
  }
}

import type { Message } from './message.ts';
import type { LogRecord } from './records.ts';
import { SegmentedLog } from './segmented-log.ts';
import { State } from './state.ts';

/** A segment is closed at this many bytes. */
const SEGMENT_BYTES = 8 * 1024 * 1024;
/** Old segments are cleaned once the log has this many bytes more than twice what is of use in it. */
const SLACK_BYTES = 4 * SEGMENT_BYTES;
const NOTHING = Buffer.alloc(0);

/**
 * The state and its log. A change is applied and appended at once; `saved` resolves when the operating system has it, and one
 * write serves all changes of one turn of the event loop. Old segments are deleted, after what is still of use in them was
 * appended again, so that the log stays within about twice what is of use.
 */
export class Store {
  readonly state: State;
  readonly #log: SegmentedLog | undefined;
  /** Messages in use, by the segment that has them. */
  readonly #live = new Map<number, Set<Message>>();
  #liveBytes = 0;
  #acknowledged = new Map<string, number[]>();
  #waiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  #scheduled: NodeJS.Immediate | undefined;

  /** `dir` undefined keeps nothing. Throws a StateDirectoryError if the log is damaged. */
  constructor(dir: string | undefined) {
    this.state = new State((message) => this.#forget(message));
    if (dir === undefined) return;
    this.#log = new SegmentedLog(dir, (head, data, segment) => {
      const message = this.state.apply(head as LogRecord, data, segment);
      if (message && message.holders > 0) this.#remember(message);
    });
    for (const subscription of this.state.subscriptions.values()) subscription.backlog.sort();
    this.#clean();
  }

  /** Applies and logs a change. */
  change(record: Exclude<LogRecord, { r: 'message' | 'copy' | 'ack' }>): void {
    this.#logAcknowledgements();
    this.state.apply(record, NOTHING, 0);
    this.#log?.append(record);
    this.#schedule();
  }

  /** Adds a message; gives it back, or undefined if nobody wants it. */
  publish(record: Extract<LogRecord, { r: 'message' }>, data: Buffer): Message | undefined {
    const message = this.state.apply(record, data, this.#log?.current.number ?? 0);
    if (!message || message.holders === 0) return undefined;
    if (!this.#log) return message;
    this.#remember(message);
    this.#log.append(record, data);
    this.#schedule();
    return message;
  }

  /** Logs that a subscription is done with a message; the caller has applied it. */
  acknowledged(subscription: string, id: number): void {
    if (!this.#log) return;
    const ids = this.#acknowledged.get(subscription);
    if (ids) ids.push(id);
    else this.#acknowledged.set(subscription, [id]);
    this.#schedule();
  }

  /** Resolves when all changes so far survive the death of the process; rejects if they cannot be written. */
  saved(): Promise<void> {
    if (!this.#scheduled) return Promise.resolve();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  close(): void {
    clearImmediate(this.#scheduled);
    this.#save();
    this.#log?.close();
  }

  #schedule(): void {
    if (this.#log) this.#scheduled ??= setImmediate(() => this.#save());
  }

  #save(): void {
    this.#scheduled = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      this.#logAcknowledgements();
      this.#log?.flush();
      if (this.#log && this.#log.current.bytes >= SEGMENT_BYTES) this.#rotate();
      for (const { resolve } of waiting) resolve();
    } catch (error) {
      for (const { reject } of waiting) reject(error);
      if (waiting.length === 0) throw error;
    }
  }

  #logAcknowledgements(): void {
    if (this.#acknowledged.size === 0) return;
    for (const [subscription, ids] of this.#acknowledged)
      this.#log?.append({ r: 'ack', subscription, ids } satisfies LogRecord);
    this.#acknowledged = new Map();
  }

  #rotate(): void {
    this.#log?.rotate();
    for (const record of this.#resources()) this.#log?.append(record);
    this.#clean();
    this.#log?.flush();
  }

  /** Each segment starts with all resources, so that older ones can go. */
  *#resources(): Generator<LogRecord> {
    const { topics, subscriptions, snapshots } = this.state;
    for (const topic of topics.values()) yield { r: 'topic', topic: topic.config };
    for (const { config, epoch } of subscriptions.values()) yield { r: 'subscription', subscription: config, epoch };
    for (const snapshot of snapshots.values()) yield { r: 'snapshot', snapshot: snapshot.config, subscription: '' };
  }

  #clean(): void {
    const log = this.#log;
    if (!log) return;
    for (let oldest = log.segments[0]; oldest && oldest !== log.current; oldest = log.segments[0]) {
      const messages = this.#live.get(oldest.number);
      if (messages?.size && log.bytes < 2 * this.#liveBytes + SLACK_BYTES) return;
      for (const message of messages ?? []) this.#copy(log, message);
      this.#live.delete(oldest.number);
      log.dropOldest();
    }
  }

  #copy(log: SegmentedLog, message: Message): void {
    const { id, topic, publishTime: time, attributes, orderingKey: key, data } = message;
    const holders = [...this.state.subscriptions];
    const pending = holders.flatMap(([name, { backlog }]): [string, number][] => {
      const entry = backlog.get(id);
      return entry && entry.state !== 'acked' ? [[name, entry.failures]] : [];
    });
    const acked = holders.filter(([, subscription]) => subscription.acked.has(id)).map(([name]) => name);
    const snapshots = [...this.state.snapshots]
      .filter(([, snapshot]) => snapshot.messages.has(id))
      .map(([name]) => name);
    log.append({ r: 'copy', id, topic, time, attributes, key, pending, acked, snapshots } satisfies LogRecord, data);
    this.#live.get(message.segment)?.delete(message);
    message.segment = log.current.number;
    this.#segment(message.segment).add(message);
  }

  #remember(message: Message): void {
    this.#segment(message.segment).add(message);
    this.#liveBytes += message.size;
  }

  #forget(message: Message): void {
    if (this.#live.get(message.segment)?.delete(message)) this.#liveBytes -= message.size;
  }

  #segment(number: number): Set<Message> {
    const known = this.#live.get(number);
    if (known) return known;
    const messages = new Set<Message>();
    this.#live.set(number, messages);
    return messages;
  }
}

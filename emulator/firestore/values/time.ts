import { Timestamp } from './value.ts';

/** A google.protobuf.Timestamp as protobufjs decodes it. */
export interface TimestampMessage {
  seconds?: number | { toNumber(): number } | null;
  nanos?: number | null;
}

export function microsToTimestamp(micros: number): Timestamp {
  const seconds = Math.floor(micros / 1e6);
  return new Timestamp(seconds, (micros - seconds * 1e6) * 1000);
}

/** Microseconds since 1970; a finer part is dropped, as Firestore does. */
export function timestampToMicros(time: TimestampMessage): number {
  const seconds = typeof time.seconds === 'object' ? (time.seconds?.toNumber() ?? 0) : (time.seconds ?? 0);
  return seconds * 1e6 + Math.floor((time.nanos ?? 0) / 1000);
}

/** Gives times in microseconds that never repeat and never go back, not even past `floor` (the newest stored one). */
export class CommitClock {
  private latest: number;
  constructor(floor = 0) {
    this.latest = floor;
  }

  /** The time of a new commit: later than every time given out before. */
  next(): number {
    this.latest = Math.max(Date.now() * 1000, this.latest + 1);
    return this.latest;
  }

  /** The time of a read of the present state: at or after every commit. */
  now(): number {
    this.latest = Math.max(Date.now() * 1000, this.latest);
    return this.latest;
  }

  atLeast(micros: number): void {
    this.latest = Math.max(this.latest, micros);
  }
}

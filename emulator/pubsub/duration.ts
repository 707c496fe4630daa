/** google.protobuf.Duration and Timestamp, as they come off the wire. */
export interface ProtoTime {
  seconds?: string | number | null;
  nanos?: number | null;
}

/** Milliseconds of a Duration, or since the epoch of a Timestamp; what is below a millisecond is cut. */
export function toMilliseconds(time: ProtoTime): number {
  return Number(time.seconds ?? 0) * 1000 + Math.trunc((time.nanos ?? 0) / 1e6);
}

/** The Duration or Timestamp of a number of milliseconds (not negative). */
export function fromMilliseconds(milliseconds: number): { seconds: string; nanos: number } {
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds: String(seconds), nanos: Math.round((milliseconds - seconds * 1000) * 1e6) };
}

/** RFC 3339 in UTC with milliseconds, as push deliveries carry it. */
export function toRfc3339(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** A message that the emulator keeps, shared by everything that holds it. */
export interface Message {
  /** Rises with the order of publishing, within 2^53. */
  readonly id: number;
  readonly topic: string;
  /** Milliseconds since the epoch. */
  readonly publishTime: number;
  readonly data: Buffer;
  readonly attributes: Record<string, string>;
  readonly orderingKey: string;
  /** Bytes as flow control counts them. */
  readonly size: number;
  /** How many subscriptions, snapshots and retention windows hold it; at 0 it is forgotten. */
  holders: number;
  /** Number of the log segment that has it; 0 when nothing is kept on disk. */
  segment: number;
}

const FIXED_BYTES = 40;

/** Bytes of a message: data, attributes, ordering key, and the id and time that the service adds. */
export function sizeOf(data: Buffer, attributes: Record<string, string>, orderingKey: string): number {
  let bytes = FIXED_BYTES + data.length + orderingKey.length;
  for (const name in attributes) bytes += name.length + (attributes[name]?.length ?? 0);
  return bytes;
}

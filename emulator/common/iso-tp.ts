/**
 * ISO-TP (ISO 15765-2, 11- and 29-bit normal addressing): a payload as the frames that carry it.
 *
 * @param payload hex, up to 4095 bytes.
 * @param padding byte that fills a frame up, in hex.
 * @returns frames of eight bytes as hex.
 */
export function segment(payload: string, padding = 'CC'): string[] {
  const length = payload.length / 2;
  if (length <= 7) return [(hex(length, 2) + payload).padEnd(16, padding)];
  const frames = [hex(0x1000 | length, 4) + payload.slice(0, 12)];
  for (let at = 12, sequence = 1; at < payload.length; at += 14, sequence = (sequence + 1) & 15) {
    frames.push(`2${sequence.toString(16).toUpperCase()}${payload.slice(at, at + 14)}`.padEnd(16, padding));
  }
  return frames;
}

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');

/** Puts frames together again, for each sender (a bus and an id). */
export interface Reassembler {
  /** Takes one frame's data (hex) and returns the payload (hex) that it completes, if it does. */
  take(sender: string, data: string, timeMs: number): string | undefined;
  /** Whether a message of several frames is under way at that time (a gap of more than a second ends it: N_Cr). */
  isOpen(timeMs: number): boolean;
}

const longestGapMs = 1000;

export function createReassembler(): Reassembler {
  const open = new Map<string, { length: number; payload: string; sequence: number; lastMs: number }>();
  return {
    take(sender, data, timeMs) {
      const kind = data[0];
      if (kind === '0') {
        const length = Number.parseInt(data.slice(0, 2), 16);
        return length >= 1 && length <= 7 && data.length >= 2 + 2 * length ? data.slice(2, 2 + 2 * length) : undefined;
      }
      if (kind === '1' && data.length === 16) {
        const length = Number.parseInt(data.slice(1, 4), 16);
        if (length > 7) open.set(sender, { length, payload: data.slice(4), sequence: 1, lastMs: timeMs });
        return undefined;
      }
      const message = open.get(sender);
      if (kind !== '2' || message === undefined) return undefined;
      if (Number.parseInt(data.slice(1, 2), 16) !== message.sequence || timeMs - message.lastMs > longestGapMs) {
        open.delete(sender);
        return undefined;
      }
      message.payload += data.slice(2);
      message.sequence = (message.sequence + 1) & 15;
      message.lastMs = timeMs;
      if (message.payload.length < 2 * message.length) return undefined;
      open.delete(sender);
      return message.payload.slice(0, 2 * message.length);
    },
    isOpen(timeMs) {
      for (const [sender, { lastMs }] of open) if (Math.abs(timeMs - lastMs) > longestGapMs) open.delete(sender);
      return open.size > 0;
    },
  };
}

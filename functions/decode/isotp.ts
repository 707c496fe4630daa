import type { Payload } from './hex.ts';
import { addUndecodable, type Run, type Source } from './run.ts';

type Message = {
  /** all frames so far, the first of them first */
  frames: Source[];
  bytes: Uint8Array;
  length: number;
  announced: number;
  /** sequence number of the frame that must come next */
  next: number;
};

/** Messages under way, by bus and answering id. */
export type Reassembly = Map<string, Message>;

const FIRST_ROOM = 4096;

/**
 * Takes one frame of ISO-TP (ISO 15765-2, normal addressing); frames must come in the order of their seq.
 * A frame that completes a message is returned with it, cut to the announced length. Flow control is skipped wherever it comes, and a
 * message of which a frame is missing is dropped: each of its frames becomes undecodable.
 */
export function takeFrame(
  run: Run,
  reassembly: Reassembly,
  key: string,
  source: Source,
  { bytes, length }: Payload,
): { source: Source; payload: Payload } | undefined {
  const first = bytes[0] ?? 0;
  switch (length === 0 ? 0xf : first >> 4) {
    case 0: {
      // a frame of CAN FD may give its length in the byte after
      const escaped = first === 0 && length > 8;
      const announced = escaped ? (bytes[1] ?? 0) : first & 0xf;
      const from = escaped ? 2 : 1;
      if (announced === 0) return bad(run, source, 'a single frame of no bytes');
      drop(run, reassembly, key);
      if (from + announced > length) {
        addUndecodable(run, source, 'truncated', `${announced} bytes announced`);
        return undefined;
      }
      bytes.copyWithin(0, from, from + announced);
      return { source, payload: { bytes, length: announced } };
    }
    case 1: {
      drop(run, reassembly, key);
      const short = ((first & 0xf) << 8) | (bytes[1] ?? 0);
      const escaped = short === 0;
      const announced = escaped ? new DataView(bytes.buffer).getUint32(2) : short;
      const from = escaped ? 6 : 2;
      if (length <= from || announced <= length - from) return bad(run, source, 'a first frame that needs no other');
      const message = {
        frames: [source],
        bytes: new Uint8Array(Math.min(announced, FIRST_ROOM)),
        length: 0,
        announced,
        next: 1,
      };
      append(message, bytes, from, length);
      reassembly.set(key, message);
      return undefined;
    }
    case 2: {
      const message = reassembly.get(key);
      if (!message || message.next !== (first & 0xf)) {
        drop(run, reassembly, key);
        addUndecodable(run, source, 'lost-frame', 'a frame before this one is missing');
        return undefined;
      }
      message.frames.push(source);
      message.next = (message.next + 1) & 0xf;
      append(message, bytes, 1, length);
      if (message.length < message.announced) return undefined;
      reassembly.delete(key);
      return { source: message.frames[0] ?? source, payload: { bytes: message.bytes, length: message.announced } };
    }
    case 3:
      return undefined;
    default:
      return bad(run, source, 'no frame of ISO-TP');
  }
}

/** Drops what has not been completed by the end of the upload. */
export function dropIncomplete(run: Run, reassembly: Reassembly): void {
  for (const key of [...reassembly.keys()]) drop(run, reassembly, key);
}

function drop(run: Run, reassembly: Reassembly, key: string): void {
  const message = reassembly.get(key);
  if (!message) return;
  reassembly.delete(key);
  for (const frame of message.frames)
    addUndecodable(run, frame, 'lost-frame', `${message.length} of ${message.announced} bytes`);
}

/** Appends bytes of a frame, at most up to the announced length; room doubles as bytes come, so that an announcement alone costs none. */
function append(message: Message, bytes: Uint8Array, from: number, to: number): void {
  const count = Math.min(to - from, message.announced - message.length);
  if (message.length + count > message.bytes.length) {
    const larger = new Uint8Array(Math.min(message.announced, 2 * message.bytes.length));
    larger.set(message.bytes);
    message.bytes = larger;
  }
  for (let i = 0; i < count; i += 1) message.bytes[message.length + i] = bytes[from + i] ?? 0;
  message.length += count;
}

function bad(run: Run, source: Source, detail: string): undefined {
  addUndecodable(run, source, 'bad-frame', detail);
  return undefined;
}

import type { Payload } from './hex.ts';
import { addUndecodable, type Run, type Source } from './run.ts';

type Message = {
  /** all frames so far, the first of them first */
  frames: Source[];
  bytes: Uint8Array;
  length: number;
  announced: number;
  /** data bytes of a consecutive frame: as long as the first, all but the last are */
  room: number;
  /** sequence number of the frame that must come next */
  next: number;
  /** frames that came before others which they follow, by sequence number */
  early: Map<number, Early> | undefined;
};

type Early = { source: Source; bytes: Uint8Array };

/** Messages under way, by bus and answering id. */
export type Reassembly = Map<string, Message>;

const FIRST_ROOM = 4096;
/** Sequence numbers come again after 16 frames: only of a message that has fewer is the place of a frame that comes early known. */
const MOST_IN_ANY_ORDER = 15;

/**
 * Takes one frame of ISO-TP (ISO 15765-2, normal addressing), of those in the order of their seq.
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
        room: length - 1,
        next: 1,
        early: undefined,
      };
      append(message, bytes, from, length);
      reassembly.set(key, message);
      return undefined;
    }
    case 2: {
      const message = reassembly.get(key);
      if (!message || !takeNext(message, source, bytes, length)) {
        drop(run, reassembly, key);
        addUndecodable(run, source, 'lost-frame', 'a frame before this one is missing');
        return undefined;
      }
      if (message.length < message.announced) return undefined;
      reassembly.delete(key);
      for (const { source: early } of message.early?.values() ?? [])
        addUndecodable(run, early, 'lost-frame', 'a frame beyond the end of its message');
      return { source: message.frames[0] ?? source, payload: { bytes: message.bytes, length: message.announced } };
    }
    case 3:
      return undefined;
    default:
      return bad(run, source, 'no frame of ISO-TP');
  }
}

/**
 * Takes a consecutive frame: the next one, after which those follow that came early, or one that comes early itself: a capture may have put frames in
 * another order than they were sent. False where it has no place.
 */
function takeNext(message: Message, source: Source, bytes: Uint8Array, length: number): boolean {
  const number = (bytes[0] ?? 0) & 0xf;
  if (number !== message.next) {
    const left = Math.ceil((message.announced - message.length) / message.room);
    const [ahead, done] = [(number - message.next) & 0xf, (message.next - 1) & 0xf];
    if (done + left > MOST_IN_ANY_ORDER || ahead >= left || message.early?.has(number) || length < 2) return false;
    message.early ??= new Map();
    message.early.set(number, { source, bytes: bytes.slice(0, length) });
    return true;
  }
  addNext(message, source, bytes, length);
  for (let early = message.early?.get(message.next); early; early = message.early?.get(message.next)) {
    message.early?.delete(message.next);
    addNext(message, early.source, early.bytes, early.bytes.length);
  }
  return true;
}

function addNext(message: Message, source: Source, bytes: Uint8Array, length: number): void {
  message.frames.push(source);
  append(message, bytes, 1, length);
  message.next = (message.next + 1) & 0xf;
}

/** Drops what has not been completed by the end of the upload. */
export function dropIncomplete(run: Run, reassembly: Reassembly): void {
  for (const key of [...reassembly.keys()]) drop(run, reassembly, key);
}

function drop(run: Run, reassembly: Reassembly, key: string): void {
  const message = reassembly.get(key);
  if (!message) return;
  reassembly.delete(key);
  for (const frame of [...message.frames, ...[...(message.early?.values() ?? [])].map(({ source }) => source)])
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

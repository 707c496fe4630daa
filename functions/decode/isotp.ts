import type { Payload } from './hex.ts';
import type { Reason, Source } from './run.ts';

type Message = {
  /** all frames so far, the first of them first */
  frames: Source[];
  bytes: Uint8Array;
  length: number;
  announced: number;
  /** data bytes of the first frame */
  start: number;
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

/** Hears of each frame of which nothing can come, and why. */
export type Lost = (source: Source, reason: Reason, detail: string) => void;

const FIRST_ROOM = 256;
/** Sequence numbers come again after 16 frames: only of a message that has fewer is the place of a frame that comes early known. */
const MOST_IN_ANY_ORDER = 15;
/** Of a frame of CAN with a byte of extended or mixed addressing taken away; a message of several frames fills its first. */
const LEAST_FIRST = 7;
/** More a single frame has only where it gives its length in the byte after, which only CAN FD has room for. */
const MOST_SINGLE = 7;

/**
 * Takes one frame of ISO-TP (ISO 15765-2), of those in the order of their seq.
 * A frame that completes a message is returned with it, cut to the announced length. Flow control is skipped wherever it comes; a frame that is
 * no frame of ISO-TP leaves the message that is under way alone. A message of which a frame is missing, or as long as another should be, is
 * dropped: each of its frames is lost.
 */
export function takeFrame(
  reassembly: Reassembly,
  key: string,
  source: Source,
  { bytes, length }: Payload,
  lost: Lost,
): { source: Source; payload: Payload } | undefined {
  const first = bytes[0] ?? 0;
  switch (length === 0 ? 0xf : first >> 4) {
    case 0: {
      const escaped = first === 0 && length > 8;
      const announced = escaped ? (bytes[1] ?? 0) : first;
      const from = escaped ? 2 : 1;
      if (announced === 0) lost(source, 'bad-frame', 'a single frame of no bytes');
      else if (!escaped && announced > MOST_SINGLE) lost(source, 'bad-frame', `a single frame of ${announced} bytes`);
      else if (from + announced > length) lost(source, 'truncated', `${announced} bytes announced`);
      else {
        drop(reassembly, key, lost);
        bytes.copyWithin(0, from, from + announced);
        return { source, payload: { bytes, length: announced } };
      }
      return undefined;
    }
    case 1: {
      const message = begun(source, bytes, length);
      if (message) {
        drop(reassembly, key, lost);
        reassembly.set(key, message);
      } else lost(source, 'bad-frame', 'a first frame that needs no other');
      return undefined;
    }
    case 2: {
      const message = reassembly.get(key);
      if (!message || !takeNext(message, source, bytes, length)) {
        drop(reassembly, key, lost);
        lost(source, 'lost-frame', 'a frame before this one is missing');
        return undefined;
      }
      if (message.length < message.announced) return undefined;
      reassembly.delete(key);
      return { source: message.frames[0] ?? source, payload: { bytes: message.bytes, length: message.announced } };
    }
    case 3:
      return undefined;
    default:
      lost(source, 'bad-frame', 'no frame of ISO-TP');
      return undefined;
  }
}

/** The message that a first frame begins; undefined where it is none. */
function begun(source: Source, bytes: Uint8Array, length: number): Message | undefined {
  const short = (((bytes[0] ?? 0) & 0xf) << 8) | (bytes[1] ?? 0);
  const from = short === 0 ? 6 : 2;
  if (length < LEAST_FIRST) return undefined;
  const announced = short === 0 ? new DataView(bytes.buffer).getUint32(2) : short;
  if (announced <= length - from) return undefined;
  const message: Message = {
    frames: [source],
    bytes: new Uint8Array(Math.min(announced, FIRST_ROOM)),
    length: 0,
    announced,
    start: length - from,
    room: length - 1,
    next: 1,
    early: undefined,
  };
  append(message, bytes, from, length);
  return message;
}

/**
 * Takes a consecutive frame: the next one, after which those follow that came early, or one that comes early itself: a capture may have put frames in
 * another order than they were sent. One that is there already says nothing new. False where it has no place.
 */
function takeNext(message: Message, source: Source, bytes: Uint8Array, length: number): boolean {
  const number = (bytes[0] ?? 0) & 0xf;
  if (number !== message.next)
    return isRepeated(message, number, bytes, length) || takeEarly(message, number, source, bytes, length);
  if (!addNext(message, source, bytes, length)) return false;
  for (let early = message.early?.get(message.next); early; early = message.early?.get(message.next)) {
    message.early?.delete(message.next);
    addNext(message, early.source, early.bytes, early.bytes.length);
  }
  return true;
}

function takeEarly(message: Message, number: number, source: Source, bytes: Uint8Array, length: number): boolean {
  const left = Math.ceil((message.announced - message.length) / message.room);
  const [ahead, done] = [(number - message.next) & 0xf, message.frames.length - 1];
  if (done + left > MOST_IN_ANY_ORDER || ahead >= left) return false;
  const at = message.length + ahead * message.room;
  if (!isRightSize(message, at, length)) return false;
  const known = message.early?.get(number);
  if (known) return isSame(known.bytes, 1, bytes, sizeAt(message, at));
  message.early ??= new Map();
  message.early.set(number, { source, bytes: bytes.slice(0, length) });
  return true;
}

/** Whether a frame is one that has been taken: of as many as there are numbers any, of more the last. */
function isRepeated(message: Message, number: number, bytes: Uint8Array, length: number): boolean {
  const done = message.frames.length - 1;
  const ago = (message.next - 1 - number) & 0xf;
  const all = Math.ceil((message.announced - message.start) / message.room);
  if (ago >= done || (all > MOST_IN_ANY_ORDER && ago > 0)) return false;
  const at = message.start + (done - 1 - ago) * message.room;
  return isRightSize(message, at, length) && isSame(message.bytes, at, bytes, sizeAt(message, at));
}

function isSame(known: Uint8Array, at: number, frame: Uint8Array, count: number): boolean {
  for (let i = 0; i < count; i += 1) if (known[at + i] !== frame[1 + i]) return false;
  return true;
}

/** Bytes that the frame at a place has of the message. */
const sizeAt = ({ room, announced }: Message, at: number) => Math.min(room, announced - at);

/** All frames but the last are as long as the first; the last has at least what is missing. */
function isRightSize({ announced, room }: Message, at: number, length: number): boolean {
  return announced - at > room ? length - 1 === room : length - 1 >= announced - at;
}

function addNext(message: Message, source: Source, bytes: Uint8Array, length: number): boolean {
  if (!isRightSize(message, message.length, length)) return false;
  message.frames.push(source);
  append(message, bytes, 1, length);
  message.next = (message.next + 1) & 0xf;
  return true;
}

/** Drops what has not been completed by the end of the upload. */
export function dropIncomplete(reassembly: Reassembly, lost: Lost): void {
  for (const key of [...reassembly.keys()]) drop(reassembly, key, lost);
}

function drop(reassembly: Reassembly, key: string, lost: Lost): void {
  const message = reassembly.get(key);
  if (!message) return;
  reassembly.delete(key);
  for (const frame of [...message.frames, ...[...(message.early?.values() ?? [])].map(({ source }) => source)])
    lost(frame, 'lost-frame', `${message.length} of ${message.announced} bytes`);
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

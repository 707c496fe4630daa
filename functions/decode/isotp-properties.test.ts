import fc from 'fast-check';
import { type Reassembly, takeFrame } from './isotp.ts';
import { type Reassembled, reassemble } from './reference-reassembler.ts';
import type { Source } from './run.ts';

type Frame = { sender: string; bytes: number[] };

const SENDERS = ['0 7E8', '1 7E8', '0 7E9', '0 18DAF110'];
const byte = fc.nat(255);
const bytes = (minLength: number, maxLength: number) => fc.array(byte, { minLength, maxLength });

/** The frames of a payload, `size` bytes each (8; of CAN FD up to 64), the last filled up or not. */
function framesOf(payload: number[], size: number, filling: number | undefined): number[][] {
  const filled = (frame: number[]) =>
    filling === undefined ? frame : [...frame, ...Array.from({ length: size - frame.length }, () => filling)];
  if (payload.length <= 7) return [filled([payload.length, ...payload])];
  if (payload.length <= size - 2 && payload.length < 256) return [filled([0, payload.length, ...payload])];
  const { length } = payload;
  const head = length < 4096 ? [0x10 + (length >> 8), length & 255] : [0x10, 0, 0, 0, length >> 8, length & 255];
  const room = size - head.length;
  const frames = [[...head, ...payload.slice(0, room)]];
  for (let at = room, number = 1; at < length; at += size - 1, number += 1)
    frames.push(filled([0x20 + (number % 16), ...payload.slice(at, at + size - 1)]));
  return frames;
}

const message = fc
  .record({
    payload: fc.oneof(
      { weight: 3, arbitrary: bytes(1, 7) },
      { weight: 6, arbitrary: bytes(8, 120) },
      { weight: 2, arbitrary: bytes(100, 400) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(byte, fc.integer({ min: 400, max: 5000 }))
          .map(([of, length]) => Array.from({ length }, (_, i) => (of + i) & 255)),
      },
    ),
    size: fc.constantFrom(8, 8, 8, 8, 12, 20, 64),
    filling: fc.constantFrom(undefined, 0x00, 0x55, 0xaa, 0xcc, 0xff),
  })
  .map(({ payload, size, filling }) => framesOf(payload, size, filling));

/** What happens to frames on their way: lost, there twice, in another order, cut, altered, or something else between them. */
const mishap = fc.record({
  kind: fc.constantFrom('lost', 'twice', 'swapped', 'cut', 'altered', 'flow', 'noise', 'ended', 'shuffled'),
  at: fc.nat(1000),
  noise: bytes(0, 9),
});

function happen(frames: number[][], { kind, at, noise }: { kind: string; at: number; noise: number[] }): number[][] {
  const place = at % frames.length;
  const one = frames[place] ?? [];
  switch (kind) {
    case 'lost':
      return frames.toSpliced(place, 1);
    case 'twice':
      return frames.toSpliced(place, 0, one);
    case 'swapped':
      return frames.toSpliced(place, 2, ...frames.slice(place, place + 2).reverse());
    case 'shuffled':
      return [...frames.slice(0, 1), ...frames.slice(1).reverse()];
    case 'cut':
      return frames.with(place, one.slice(0, at % (one.length + 1)));
    case 'altered':
      return frames.with(place, one.length > 0 ? one.with(at % one.length, (at * 7) & 255) : [at & 255]);
    case 'flow':
      return frames.toSpliced(place, 0, [0x30, at & 255, 0]);
    case 'noise':
      return frames.toSpliced(place, 0, noise);
    default:
      return frames.slice(0, place + 1);
  }
}

/** What each sender sends, with mishaps in some of its messages. */
const stream = fc
  .array(fc.tuple(message, fc.array(mishap, { maxLength: 2 }), fc.nat(2)), { minLength: 1, maxLength: 5 })
  .map((messages) =>
    messages.flatMap(([frames, mishaps, often]) =>
      often === 0 ? mishaps.reduce((some, one) => (some.length > 0 ? happen(some, one) : some), frames) : frames,
    ),
  );

/** All senders' frames, interleaved by a seed. */
const streams = fc.tuple(fc.array(stream, { minLength: 1, maxLength: 4 }), fc.nat()).map(([all, seed]) => {
  const waiting = all.map((frames, i) => frames.map((one): Frame => ({ sender: SENDERS[i] ?? '', bytes: one })));
  const mixed: Frame[] = [];
  for (let state = seed | 1; waiting.some((frames) => frames.length > 0); ) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const next = waiting[(state >>> 8) % waiting.length]?.shift();
    if (next) mixed.push(next);
  }
  return mixed;
});

const hex = (data: number[] | Uint8Array) => Buffer.from(data).toString('hex');

function seenOf(frames: Frame[]) {
  const reassembly: Reassembly = new Map();
  const messages: { at: number; payload: string }[] = [];
  const lost: number[] = [];
  const scratch = new Uint8Array(64);
  const sources = frames.map((_, seq) => ({ seq }) as Source);
  for (const [i, { sender, bytes: data }] of frames.entries()) {
    scratch.fill(0xee);
    scratch.set(data);
    const payload = { bytes: scratch, length: data.length };
    const taken = takeFrame(reassembly, sender, sources[i] as Source, payload, ({ seq }) => lost.push(seq));
    if (taken)
      messages.push({ at: taken.source.seq, payload: hex(taken.payload.bytes.subarray(0, taken.payload.length)) });
  }
  const open = [...reassembly.values()].flatMap((one) => [
    ...one.frames,
    ...[...(one.early?.values() ?? [])].map(({ source }) => source),
  ]);
  lost.push(...open.map(({ seq }) => seq));
  return { messages: messages.sort((a, b) => a.at - b.at), lost: lost.sort((a, b) => a - b) };
}

function expectedOf(frames: Frame[]) {
  const messages: { at: number; payload: string }[] = [];
  const lost: number[] = [];
  for (const sender of SENDERS) {
    const places = frames.flatMap((frame, i) => (frame.sender === sender ? [i] : []));
    const of = reassemble(places.map((i) => frames[i]?.bytes ?? []));
    const placed = ({ payload, frames: [first = 0] }: Reassembled) => ({
      at: places[first] ?? -1,
      payload: hex(payload),
    });
    messages.push(...of.messages.map(placed));
    lost.push(...of.lost.map((i) => places[i] ?? -1));
  }
  return { messages: messages.sort((a, b) => a.at - b.at), lost: lost.sort((a, b) => a - b) };
}

test('any frames of several senders come together as the reference says, and no frame disappears', () => {
  fc.assert(
    fc.property(streams, (frames) => {
      expect(seenOf(frames)).toEqual(expectedOf(frames));
    }),
    { numRuns: 1500 },
  );
});

test('what nothing happened to comes back as it was sent', () => {
  fc.assert(
    fc.property(
      fc.array(bytes(1, 600), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(8, 24, 64),
      (payloads, size) => {
        const frames = payloads
          .flatMap((payload) => framesOf(payload, size, 0xaa))
          .map((one) => ({ sender: '0 7E8', bytes: one }));
        const { messages, lost } = seenOf(frames);
        expect([messages.map(({ payload }) => payload), lost]).toEqual([payloads.map(hex), []]);
      },
    ),
    { numRuns: 300 },
  );
});

/**
 * ISO-TP told as simply as possible over all frames of one sender, what the property tests hold the reassembly to; it shares no code with it.
 * A frame is its bytes; a message is its payload and the places of its frames.
 */
export type Reassembled = { payload: number[]; frames: number[] };

const SAME = (a: number[], b: number[]) => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** `repeated` are places of frames that are there twice and so say nothing new; `lost` those of which nothing came. */
export function reassemble(frames: number[][]): { messages: Reassembled[]; lost: number[]; skipped: number[] } {
  const messages: Reassembled[] = [];
  const lost: number[] = [];
  const skipped: number[] = [];
  for (let place = 0; place < frames.length; place += 1) {
    const frame = frames[place] ?? [];
    const kind = kindOf(frame);
    if (kind === 'flow') skipped.push(place);
    else if (kind === 'single') messages.push({ payload: singleOf(frame), frames: [place] });
    else if (kind !== 'first') lost.push(place);
    else {
      // everything up to the next frame that begins a message may be of this one
      const group: number[] = [];
      let next = place + 1;
      for (; next < frames.length && !['single', 'first'].includes(kindOf(frames[next] ?? [])); next += 1)
        group.push(next);
      const taken = consecutive(frames, place, group);
      messages.push(...taken.messages);
      lost.push(...taken.lost);
      skipped.push(...taken.skipped);
      place = next - 1;
    }
  }
  return { messages, lost: lost.sort((a, b) => a - b), skipped: skipped.sort((a, b) => a - b) };
}

function kindOf(frame: number[]): 'single' | 'first' | 'consecutive' | 'flow' | 'bad' {
  const [pci = 0xff, second = 0] = frame;
  if (pci >= 0x40 || frame.length === 0) return 'bad';
  if (pci >= 0x30) return 'flow';
  if (pci >= 0x20) return 'consecutive';
  if (pci >= 0x10) {
    const { announced, from } = firstOf(frame);
    return frame.length >= 7 && frame.length > from && announced > frame.length - from ? 'first' : 'bad';
  }
  if (pci === 0) return frame.length > 8 && second > 0 && second <= frame.length - 2 ? 'single' : 'bad';
  return pci <= 7 && pci <= frame.length - 1 ? 'single' : 'bad';
}

const singleOf = (frame: number[]) =>
  frame[0] === 0 ? frame.slice(2, 2 + (frame[1] ?? 0)) : frame.slice(1, 1 + (frame[0] ?? 0));

function firstOf(frame: number[]): { announced: number; from: number } {
  const short = ((frame[0] ?? 0) % 16) * 256 + (frame[1] ?? 0);
  if (short > 0) return { announced: short, from: 2 };
  return { announced: frame.slice(2, 6).reduce((sum, byte) => sum * 256 + byte, 0), from: 6 };
}

/** The message that a first frame and what follows it make, by trying which order of the following frames its numbers allow. */
function consecutive(frames: number[][], first: number, group: number[]) {
  const start = frames[first] ?? [];
  const { announced, from } = firstOf(start);
  const room = start.length - 1;
  const needed = Math.ceil((announced - (start.length - from)) / room);
  const result = { messages: [] as Reassembled[], lost: [] as number[], skipped: [] as number[] };
  const taken: (number | undefined)[] = [];
  let broken = false;
  let done = false;
  for (const place of group) {
    const frame = frames[place] ?? [];
    const kind = kindOf(frame);
    if (kind === 'flow') result.skipped.push(place);
    else if (kind === 'bad' || done || broken) result.lost.push(place);
    else {
      const index = placeOf((frame[0] ?? 0) % 16, taken, needed);
      const known = index === undefined ? undefined : taken[index];
      const isLast = index === needed - 1;
      const left = announced - (start.length - from) - room * (needed - 1);
      const fits = isLast ? frame.length - 1 >= left : frame.length - 1 === room;
      const repeats = known !== undefined && SAME(dataOf(frames[known], isLast, left), dataOf(frame, isLast, left));
      if (index !== undefined && repeats) result.skipped.push(place);
      else if (index === undefined || known !== undefined || !fits) {
        broken = true;
        result.lost.push(place);
      } else {
        taken[index] = place;
        done = Array.from({ length: needed }, (_, i) => taken[i]).every((one) => one !== undefined);
      }
    }
  }
  const places = [first, ...taken.filter((one) => one !== undefined)];
  if (!done) result.lost.push(...places);
  else {
    const data = taken.flatMap((place) => (frames[place ?? 0] ?? []).slice(1));
    result.messages.push({ payload: [...start.slice(from), ...data].slice(0, announced), frames: places });
  }
  return result;
}

const dataOf = (frame: number[] | undefined, isLast: boolean, left: number) =>
  (frame ?? []).slice(1, isLast ? 1 + left : undefined);

/** Which frame of the message has that number: of at most 15 any, of more the next one, or the one that came last. */
function placeOf(number: number, taken: (number | undefined)[], needed: number): number | undefined {
  if (needed <= 15) return number >= 1 && number <= needed ? number - 1 : undefined;
  const next = taken.length;
  if ((next + 1) % 16 === number) return next < needed ? next : undefined;
  return next > 0 && next % 16 === number ? next - 1 : undefined;
}

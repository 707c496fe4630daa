import { byteText, type Payload } from './hex.ts';
import { type Reassembly, takeFrame } from './isotp.ts';
import type { Asked } from './payload.ts';
import type { Source } from './run.ts';

/** What testers have asked so far: of one ECU by bus and answering id, of all by the bus alone. */
export type Requests = { asked: Map<string, Timed>; reassembly: Reassembly };

/** `mask` and `identifiers` each with the number of their request: of an ECU and of all the later one counts. */
type Timed = { mask?: [number, at: number]; identifiers?: [string[], at: number] };

const LISTS = 0x59;
const IDENTIFIERS = 0x62;

export const newRequests = (): Requests => ({ asked: new Map(), reassembly: new Map() });

/**
 * Takes a frame of a request. What asks for something else (tester present, flow control) changes nothing: the answer may still be on its way; a
 * request that is cut off neither.
 */
export function takeRequest({ asked, reassembly }: Requests, key: string, source: Source, frame: Payload): void {
  const request = takeFrame(reassembly, key, source, frame, () => undefined);
  const { mask, identifiers } = (request && askedOf(request.payload)) ?? {};
  if (mask === undefined && !identifiers) return;
  asked.set(key, {
    ...asked.get(key),
    ...(mask === undefined ? {} : { mask: [mask, source.seq] }),
    ...(identifiers ? { identifiers: [identifiers, source.seq] } : {}),
  });
}

/** What the request of an answer asked for, of those by which an answer is understood. */
export function askedFor({ asked }: Requests, key: string, service: number | undefined): Asked | undefined {
  if (asked.size === 0 || (service !== LISTS && service !== IDENTIFIERS)) return undefined;
  const [own, all] = [asked.get(key), asked.get(key.slice(0, key.indexOf(' ') + 1))];
  if (service === LISTS) {
    const mask = later(own?.mask, all?.mask);
    return mask === undefined ? undefined : { mask };
  }
  const identifiers = later(own?.identifiers, all?.identifiers);
  return identifiers && { identifiers };
}

function later<T>(a: [T, number] | undefined, b: [T, number] | undefined): T | undefined {
  return (a && b ? (a[1] > b[1] ? a : b) : (a ?? b))?.[0];
}

/** What a request tells of its answer. */
export function askedOf({ bytes, length }: Payload): Asked | undefined {
  if (bytes[0] === 0x19 && length >= 3 && (bytes[1] ?? 0) % 0x80 === 0x02) return { mask: bytes[2] ?? 0 };
  if (bytes[0] !== 0x22 || length < 5) return undefined;
  const identifiers: string[] = [];
  for (let at = 1; at + 1 < length; at += 2) identifiers.push(byteText(bytes[at]) + byteText(bytes[at + 1]));
  return { identifiers };
}

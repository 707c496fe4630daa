import { catalogues } from '../../knowledge/catalogues/index.ts';
import {
  type CatalogueFrame,
  type CatalogueSignal,
  compileFrame,
  compileSignal,
  type Frame,
  type Signal,
} from './can-frame.ts';
import type { Encoding } from './uds-codes.ts';

/**
 * `address`: with extended addressing, the first byte of a request; `extension`: with mixed addressing, the first byte of requests and answers;
 * `encoding`: of the fault numbers in raw frames
 */
type CatalogueEcu = {
  name: string;
  tx: string;
  rx: string;
  address?: string;
  extension?: string;
  encoding?: Encoding;
};

export type Catalogue = {
  platform: string;
  about: string;
  source: string;
  ecus: CatalogueEcu[];
  frames: (CatalogueFrame & { id: string })[];
  /** what UDS 22 reads: `id` four hex digits, bits of the data after it */
  identifiers?: (CatalogueSignal & { id: string; bytes?: number })[];
};

/** What a CAN id is on a platform. */
export type CanId =
  | { kind: 'answer'; id: string; ecu: string }
  /** `to`: the id that answers; undefined for a request to all */
  | { kind: 'request'; id: string; to: string | undefined }
  /** ISO-TP with extended addressing, if the frame's first byte is an address; then what stands after it is as in an answer or request */
  | { kind: 'extended'; id: string; ecu: string; answers: boolean }
  /**
   * ISO-TP with mixed addressing: the frame's first byte extends the address, in requests as in answers; `pair` is the answering id, undefined for a
   * request to all; `names` of ECUs by that byte
   */
  | { kind: 'mixed'; id: string; pair: string | undefined; answers: boolean; names?: Map<string, string> }
  | { kind: 'frame'; id: string; frame: Frame }
  | { kind: 'unknown'; id: string };

/** `bytes`: length of its data, where it is known */
export type Identifier = { bytes: number | undefined; signals: Signal[] };

/** How cars of one platform are to be understood. */
export type Platform = {
  canId(text: string): CanId;
  ecuOf(address: string): string;
  /** how the fault numbers in raw frames of an ECU are to be read: J2012, unless its catalogue says otherwise */
  encodingOf(ecu: string | null): Encoding;
  /** what an identifier (four hex digits) of UDS 22 reads; undefined for one that is not known */
  identifier(id: string): Identifier | undefined;
  /** the lamp that a signal by itself stands for, where a unit has decoded it */
  lampOf(signal: string): Lamp | undefined;
};

/** `ecu`: who lights it */
export type Lamp = { name: string; ecu: string | null; colour: 'red' | 'yellow' | 'green' | undefined };
/** What every car has: SAE J1979's malfunction indicator lamp. */
const MIL: [string, Lamp] = ['Vehicle.OBD.Status.IsMILOn', { name: 'engine', ecu: 'engine', colour: 'yellow' }];

/** ISO 15765-4: what answers on these ids, and at the same addresses on older buses (SAE J2178), is the same in every car. */
const STANDARD_ECUS: Record<string, string | undefined> = {
  '7E8': 'engine',
  '7E9': 'transmission',
  '18DAF110': 'engine',
  '18DAF118': 'transmission',
  '10': 'engine',
  '18': 'transmission',
};
/** With extended addressing a tester asks from this id, first byte the address of whom; the answer comes from 600 + that address, to F1. */
const EXTENDED_TESTER = '6F1';
export const EXTENDED_TESTER_ADDRESS = 0xf1;
/** Normal fixed addressing (ISO 15765-2) of 29 bits: 18DA, target, source. Testers are F0 to FD (ISO 27145-4, SAE J1939-81): F1 of cars, FB and others of trucks. */
const TO_TESTER = /^18DAF[0-9A-D]/;
const FROM_TESTER = /^18DA..F[0-9A-D]$/;
const MOST_IDS_KEPT = 10_000;

/** An id in its usual writing: 11-bit ids three digits, 29-bit ids eight, upper case; addresses of older buses two. */
export function canonicalId(text: string): string {
  if (text.length <= 2) return text.toUpperCase();
  return text.toUpperCase().padStart(text.length > 3 ? 8 : 3, '0');
}

function standardId(id: string): CanId {
  const number = Number.parseInt(id, 16);
  if (id.length === 3) {
    if (number >= 0x7e8 && number <= 0x7ef) return { kind: 'answer', id, ecu: STANDARD_ECUS[id] ?? id };
    if (number === 0x7df) return { kind: 'request', id, to: undefined };
    if (number >= 0x7e0 && number <= 0x7e7) return { kind: 'request', id, to: (number + 8).toString(16).toUpperCase() };
    if (id === EXTENDED_TESTER) return { kind: 'extended', id, ecu: id, answers: false };
    if (number >= 0x600 && number <= 0x6ff) return { kind: 'extended', id, ecu: id, answers: true };
  } else if (id.startsWith('17FE')) {
    // the Volkswagen group's own 29-bit ids
    return { kind: 'answer', id, ecu: id };
  } else if (id.startsWith('17FC')) {
    return { kind: 'request', id, to: `17FE${id.slice(4)}` };
  } else if (id.startsWith('18CEF1')) {
    return { kind: 'mixed', id, pair: id, answers: true };
  } else if (id.startsWith('18CE') && id.endsWith('F1')) {
    return { kind: 'mixed', id, pair: `18CEF1${id.slice(4, 6)}`, answers: false };
  } else if (id.startsWith('18CD') && id.endsWith('F1')) {
    return { kind: 'mixed', id, pair: undefined, answers: false };
  } else if (id === '18DB33F1') {
    return { kind: 'request', id, to: undefined };
  } else if (TO_TESTER.test(id)) {
    return { kind: 'answer', id, ecu: STANDARD_ECUS[id] ?? id };
  } else if (FROM_TESTER.test(id)) {
    return { kind: 'request', id, to: `18DA${id.slice(6)}${id.slice(4, 6)}` };
  }
  return { kind: 'unknown', id };
}

/** What the catalogue's ECUs make of CAN ids. Of mixed addressing several ECUs share one. */
function idsOf(ecus: CatalogueEcu[]): Map<string, CanId> {
  const known = new Map<string, CanId>();
  for (const { name, tx, rx, address, extension } of ecus) {
    const [asked, answers] = [canonicalId(tx), canonicalId(rx)];
    if (extension !== undefined) {
      const before = known.get(answers);
      const names = before?.kind === 'mixed' ? before.names : undefined;
      const mixed = { kind: 'mixed' as const, pair: answers, names: new Map(names).set(extension, name) };
      known.set(answers, { ...mixed, id: answers, answers: true });
      known.set(asked, { ...mixed, id: asked, answers: false });
    } else if (address !== undefined) {
      known.set(answers, { kind: 'extended', id: answers, ecu: name, answers: true });
    } else {
      known.set(answers, { kind: 'answer', id: answers, ecu: name });
      known.set(asked, { kind: 'request', id: asked, to: answers });
    }
  }
  return known;
}

/** Prepares a catalogue for decoding. */
export function compilePlatform({
  ecus,
  frames,
  identifiers = [],
}: Pick<Catalogue, 'ecus' | 'frames' | 'identifiers'>): Platform {
  const named = new Map(ecus.map(({ name, rx, extension = '' }) => [canonicalId(rx + extension), name]));
  const encodings = new Map<string | null, Encoding>(
    ecus.flatMap(({ name, encoding }) => (encoding ? [[name, encoding]] : [])),
  );
  const known = idsOf(ecus);
  for (const frame of frames) {
    const id = canonicalId(frame.id);
    known.set(id, { kind: 'frame', id, frame: compileFrame(frame) });
  }
  const lamps = new Map([MIL]);
  for (const { ecu, signals = [] } of frames)
    for (const { signal, lamp, colour } of signals)
      if (lamp) lamps.set(signal, { name: lamp, ecu: ecu ?? null, colour });
  const byText = new Map<string, CanId>();
  const byIdentifier = new Map<string, Identifier>();
  for (const { id, bytes, ...signal } of identifiers) {
    const { bytes: before, signals } = byIdentifier.get(id) ?? { bytes: undefined, signals: [] };
    byIdentifier.set(id, { bytes: bytes ?? before, signals: [...signals, compileSignal(signal)] });
  }
  return {
    canId: (text) => {
      const seen = byText.get(text);
      if (seen) return seen;
      const id = text.length <= 3 ? canonicalId(text.padStart(3, '0')) : canonicalId(text);
      const found = known.get(id) ?? standardId(id);
      if (byText.size < MOST_IDS_KEPT) byText.set(text, found);
      return found;
    },
    ecuOf: (address) => {
      const id = canonicalId(address);
      return named.get(id) ?? STANDARD_ECUS[id] ?? id;
    },
    encodingOf: (ecu) => encodings.get(ecu) ?? 'j2012',
    identifier: (id) => byIdentifier.get(id),
    lampOf: (signal) => lamps.get(signal),
  };
}

/** As their schema says: `npm run catalogue -- check`. */
export const CATALOGUES = catalogues as Catalogue[];
const BY_NAME = new Map(CATALOGUES.map((catalogue) => [catalogue.platform, catalogue]));
const UNKNOWN_PLATFORM = compilePlatform({ ecus: [], frames: [] });
const compiled = new Map<string, Platform>();

/** The platform by its name, prepared when a car of it first reports; for an unknown one, what every car has in common. */
export function platformOf(name: string | undefined): Platform {
  const catalogue = name === undefined ? undefined : BY_NAME.get(name);
  if (!catalogue) return UNKNOWN_PLATFORM;
  const known = compiled.get(catalogue.platform) ?? compilePlatform(catalogue);
  compiled.set(catalogue.platform, known);
  return known;
}

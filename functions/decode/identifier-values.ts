import standard from '../../knowledge/uds-identifiers.json' with { type: 'json' };
import { signalValue } from './can-frame.ts';
import { byteText, type Payload } from './hex.ts';
import { VIN_LENGTH } from './identification.ts';
import { PIDS, pidNumber } from './pid-table.ts';
import type { Platform } from './platform.ts';

/** What an identifier of UDS reads, as one or several values. */
export type Reading = { signal: string; value: number | null; text: string | null; unit: string | null };

const VINS = new Set(['F190', 'F802']);
const STANDARD = new Map<string, string | undefined>(Object.entries(standard.identifiers));
const MOST_CHARACTERS = 256;
/** Longest part of an answer that a data point shows, bytes. */
const MOST_BYTES = 2_048;

export const isVinIdentifier = (identifier: string): boolean => VINS.has(identifier);

/** SAE J1979-2: identifiers F400 to F4FF are the PIDs of mode 01. */
const pidOf = (identifier: string) =>
  identifier.startsWith('F4') ? PIDS[Number.parseInt(identifier.slice(2), 16)] : undefined;

/** The mode 01 PID that an identifier is; undefined for one that is none, or not known. */
export const pidOfIdentifier = (identifier: string): number | undefined => pidOf(identifier)?.pid;

/** Bytes of an identifier's data, where they are known. */
export function lengthOf(platform: Platform, identifier: string): number | undefined {
  return isVinIdentifier(identifier)
    ? VIN_LENGTH
    : (platform.identifier(identifier)?.bytes ?? pidOf(identifier)?.bytes);
}

/** Whether an identifier (four hex digits) has a meaning, by a standard or by the platform's catalogue. */
export const isKnownIdentifier = (platform: Platform, identifier: string): boolean =>
  isVinIdentifier(identifier) ||
  STANDARD.has(identifier) ||
  platform.identifier(identifier) !== undefined ||
  pidOf(identifier) !== undefined;

/**
 * What an identifier reads, but for the VIN; undefined for one that nobody knows. What is no measurement is left out, so that there may be no
 * values. `short` names a value for which the data is too short.
 */
export function readingsOf(
  platform: Platform,
  ecu: string | null,
  identifier: string,
  data: Payload,
): { readings: Reading[]; short: string | undefined } | undefined {
  const name = STANDARD.get(identifier);
  if (name)
    return {
      readings: [
        { signal: ofEcu(ecu, name), value: null, text: textOrHex(data.bytes.subarray(0, data.length)), unit: null },
      ],
      short: undefined,
    };
  const known = platform.identifier(identifier);
  if (known) {
    const readings = known.signals.flatMap((signal): Reading[] => {
      const value = signalValue(signal, data);
      return value === undefined ? [] : [{ signal: signal.signal, value, text: null, unit: signal.unit }];
    });
    return { readings, short: known.signals.find(({ needs }) => data.length < needs)?.name };
  }
  const pid = pidOf(identifier);
  if (!pid) return undefined;
  if (data.length < pid.bytes) return { readings: [], short: identifier };
  const readings = pid.values.flatMap((of): Reading[] => {
    const value = of.kind ? undefined : pidNumber(of, data.bytes, 0);
    return value === undefined ? [] : [{ signal: of.signal, value, text: of.texts?.[value] ?? null, unit: of.unit }];
  });
  return { readings, short: undefined };
}

/** The name of what an ECU tells of itself. */
export const ofEcu = (ecu: string | null, name: string): string =>
  `Vehicle.Private.Ecu.${ecu === null ? 'Unknown' : (ecu[0] ?? '').toUpperCase() + ecu.slice(1)}.${name}`;

/** Printable characters without what fills them up, else the bytes. */
export function textOrHex(data: Uint8Array): string {
  const text = String.fromCharCode(...data.subarray(0, MOST_CHARACTERS))
    .replace(/[\0 \xff\xaa\x55]+$/, '')
    .trimStart();
  return /^[\x20-\x7e]+$/.test(text) ? text : hexFrom(data, 0, Math.min(data.length, MOST_CHARACTERS));
}

/** Bytes as hex digits. */
export const hexFrom = (bytes: Uint8Array, from: number, to: number): string =>
  Array.from(bytes.subarray(from, Math.min(to, from + MOST_BYTES)), byteText).join('');

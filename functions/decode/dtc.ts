import vag from '../../knowledge/vag-codes.json' with { type: 'json' };
import { byteText } from './hex.ts';

const SYSTEMS = 'PCBU';
const HEX = '0123456789ABCDEF';
const VAG_CODES: Record<string, string | undefined> = vag.codes;
const VAG_ECUS = new Set<string | null>(vag.ecus);

/**
 * The seven characters of a trouble code: SAE J2012 of the first two bytes (system, then four digits of which the first is 0 to 3),
 * and the failure type byte, 00 for an OBD-II code, which has none.
 */
export function codeName(high: number, low: number, failureType = 0): string {
  return `${SYSTEMS[high >> 6]}${HEX[(high >> 4) & 3]}${HEX[high & 15]}${byteText(low)}${byteText(failureType)}`;
}

/**
 * The name of a VW-group internal fault number: by table where it knows the number for that ECU, else VAG and its six digits, since
 * the number is no J2012 code.
 */
export function vagName(high: number, middle: number, low: number, ecu: string | null): string {
  const number = byteText(high) + byteText(middle) + byteText(low);
  return (VAG_ECUS.has(ecu) ? VAG_CODES[number] : undefined) ?? `VAG${number}`;
}

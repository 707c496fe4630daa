import type { DataPointRow } from '../../shared/ports.ts';
import type { OtherVin } from '../../shared/vehicles/live-state.ts';
import { VIN_SIGNAL } from './identification.ts';
import { instantMs } from './instant.ts';

/** Of a unit in a car that it was not provisioned with, every reading of the VIN is one. */
const MOST_KEPT = 50;

/** The readings of VINs that are not the car's own. Rows still have their texts. */
export const otherVinsOf = (rows: DataPointRow[]): OtherVin[] =>
  rows.flatMap(({ signal, value, text, time, seq }) =>
    signal === VIN_SIGNAL && value !== 1 && text !== null ? [{ time, seq, vin: text }] : [],
  );

/** What is known with what is new, each reading once, in the order of time, the latest fifty; `known` itself where nothing is new. */
export function withOtherVins(known: OtherVin[], more: OtherVin[]): OtherVin[] {
  const isKnown = new Set(known.map(keyOf));
  const added = more.filter((reading) => !isKnown.has(keyOf(reading)));
  if (added.length === 0) return known;
  const kept = [...known, ...added].sort((a, b) => instantMs(a.time) - instantMs(b.time) || a.seq - b.seq);
  return kept.slice(-MOST_KEPT);
}

const keyOf = ({ time, seq }: OtherVin) => `${seq} ${time}`;

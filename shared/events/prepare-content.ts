import { isFailed, isGone, isPresent, lookOf } from './flags.ts';
import type { Ledger, Source } from './types.ts';
import { ranksOf } from './urgency.ts';

export type PreparedFault = {
  key: number;
  present: boolean;
  failed: boolean;
  gone: boolean;
  urgency: number;
  confirmedUrgency: number;
  /** of a lamp: bits of flags.ts */
  look: number;
};

/** What a report's content comes to, worked out once however many reports have it. */
export type Prepared = {
  sourceBit: number;
  faults: PreparedFault[];
  /** faults of the scanned ECU that a complete scan does not list */
  unlisted: number[];
};

/** In the order of their bits, which stand in the ledgers' bases: a new one goes to the end. */
const SOURCES: Source[] = [
  'obd01',
  'obd03',
  'obd07',
  'obd0A',
  'uds19',
  'kwp18',
  'can',
  'signal',
  'io',
  'motion',
  'unit',
];

export function prepare({ keys, contents, make }: Ledger, index: number): Prepared | undefined {
  const content = contents[index];
  if (!content) return undefined;
  const listed = new Set(content.faults.map(({ key }) => key));
  return {
    sourceBit: 1 << SOURCES.indexOf(content.source),
    faults: content.faults.flatMap(({ key, flags }) => {
      const fault = keys[key];
      if (!fault) return [];
      const ranks = ranksOf(fault, make, flags, content.conditions);
      const says = { present: isPresent(flags), failed: isFailed(flags), gone: isGone(flags) };
      return [{ key, ...says, ...ranks, look: lookOf(flags) }];
    }),
    unlisted: content.complete
      ? keys.flatMap(({ ecu }, key) => (ecu === content.ecu && !listed.has(key) ? [key] : []))
      : [],
  };
}

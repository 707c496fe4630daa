import vss from '../../knowledge/vss-units.json' with { type: 'json' };
import { PIDS } from './pid-table.ts';
import { CATALOGUES } from './platform.ts';

const UNITS = new Map<string, string | null>(Object.entries(vss.units));
for (const pid of PIDS) for (const { signal, unit } of (pid?.longer ?? pid)?.values ?? []) UNITS.set(signal, unit);
for (const { frames, identifiers = [] } of CATALOGUES)
  for (const { signal, unit } of [...identifiers, ...frames.flatMap(({ signals = [] }) => signals)])
    UNITS.set(signal, unit);

/** The unit that VSS or our overlay gives a signal, null where it has none or we do not know the signal. */
export const unitOf = (signal: string): string | null => UNITS.get(signal) ?? null;

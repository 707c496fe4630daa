import vwMqb from '../../knowledge/catalogues/vw-mqb.json' with { type: 'json' };
import vss from '../../knowledge/vss-units.json' with { type: 'json' };
import { PIDS } from './pid-table.ts';

const UNITS = new Map<string, string | null>(Object.entries(vss.units));
for (const pid of PIDS) for (const { signal, unit } of pid?.values ?? []) UNITS.set(signal, unit);
for (const { signal, unit } of vwMqb.identifiers) UNITS.set(signal, unit);
for (const frame of vwMqb.frames) for (const { signal, unit } of frame.signals ?? []) UNITS.set(signal, unit);

/** The unit that VSS or our overlay gives a signal, null where it has none or we do not know the signal. */
export const unitOf = (signal: string): string | null => UNITS.get(signal) ?? null;

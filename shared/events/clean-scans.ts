import type { FaultReport } from '../messages/generated/types.ts';
import type { Reader } from '../store.ts';
import type { NamedReport } from './ledger.ts';

/**
 * vehicleStates/{vehicleKey}.cleanScans: complete scans that listed nothing, by `<ecu>_<source>`. While nothing is open the ledger is
 * not written, so they are kept here, in a document that decode writes anyway; when a fault opens, the ledger takes them over, and a
 * record that comes late is closed by the scan that the car made after it. Each is `<time> <seq> <unitId>`, oldest first; a single time
 * stands for the latest scan alone.
 */
export type CleanScans = Record<string, string | string[]>;

/** Per ECU and service. 200 scans are some weeks of driving. */
const KEPT = 200;

/** `scans` with one more complete scan that listed nothing (any order, any number of times). */
export function withCleanScan(scans: CleanScans, unitId: string, { ecu, source, time, seq }: FaultReport): CleanScans {
  const name = `${ecu ?? ''}_${source}`;
  const scan = `${new Date(time).toISOString()} ${seq} ${unitId}`;
  const known = [scans[name] ?? []].flat();
  if (known.includes(scan)) return scans;
  return { ...scans, [name]: [...known, scan].sort().slice(-KEPT) };
}

/** The scans as reports for the ledger. */
export function reportsOfCleanScans(scans: CleanScans): NamedReport[] {
  return Object.entries(scans).flatMap(([name, texts]) => {
    const at = name.lastIndexOf('_');
    const ecu = name.slice(0, at);
    const source = name.slice(at + 1) as FaultReport['source'];
    return [texts].flat().map((text) => {
      const [time = '', seq, ...unitId] = text.split(' ');
      // Without a seq it stands before all that the car said at that moment: rather an event that stays open than one lost.
      const place = seq === undefined ? -Date.parse(time) : Number(seq);
      return { unitId: unitId.join(' '), report: { seq: place, time, source, ecu: ecu === '' || ecu === 'null' ? null : ecu, complete: true, faults: [] } };
    });
  });
}

/** One read; a car without live state has had none. */
export async function loadCleanScans(reader: Pick<Reader, 'get'>, vehicleKey: string): Promise<CleanScans> {
  return (await reader.get<{ cleanScans?: CleanScans }>(`vehicleStates/${vehicleKey}`))?.cleanScans ?? {};
}

import type { FaultReport, ReportedFault } from '../messages/generated/types.ts';
import { makeOf } from '../vehicles/vin.ts';
import { conditionsOf } from './conditions.ts';
import { flagsOf, isPresent, mergedFlags } from './flags.ts';
import { storedIn, withStored } from './stored-data.ts';
import { byTime, byTimeline } from './timeline.ts';
import type { Content, FaultFlags, FaultKey, Ledger, Mark, Report } from './types.ts';

export const emptyLedger = (vin: string): Ledger => ({
  make: makeOf(vin) ?? null,
  keys: [],
  units: [],
  contents: [],
  reports: [],
  marks: [],
  base: { until: 0, states: [] },
  details: [],
  stored: [],
  recommendations: {},
});

/** A report and the unit whose record it is. */
export type NamedReport = { unitId: string; report: FaultReport };

/**
 * `refused` counts those that lie before the ledger's base, where a repetition can no longer be told from a new record, and those of a
 * car with more faults than any car has.
 */
export type Insertion = { ledger: Ledger; inserted: number; refused: number };

/** The ledger with these reports in their places; those that are in it already (unit, seq) change nothing. */
export function insertReports(ledger: Ledger, added: NamedReport[]): Insertion {
  const next: Ledger = {
    ...ledger,
    keys: [...ledger.keys],
    units: [...ledger.units],
    contents: [...ledger.contents],
    reports: [...ledger.reports],
    details: [...ledger.details],
  };
  const tables = {
    keys: new Map(next.keys.map((key, i) => [nameOf(key), i])),
    contents: new Map(next.contents.map((content, i) => [JSON.stringify(content), i])),
  };
  const isKnown = finderOf(next, added.length);
  let refused = 0;
  let inserted = 0;
  for (const { unitId, report } of added) {
    const time = Date.parse(report.time);
    if (time < next.base.until) {
      refused += 1;
      continue;
    }
    const unit = indexOf(next.units, unitId);
    if (isKnown(unit, report)) continue;
    if (next.keys.length > MOST_FAULTS) {
      refused += 1;
      continue;
    }
    if (report.source !== 'obd02') {
      const content = contentOf(report, next, tables);
      next.reports.push({ time, seq: report.seq, unit, content });
      addDetail(next, time, report, content);
      inserted += 1;
    }
    if (insertStored(next, report, time, unit, tables.keys)) inserted += 1;
  }
  if (inserted > 0) sortReports(next);
  return { ledger: inserted > 0 ? next : ledger, inserted, refused };
}

/** What one message may hold at most: the document stays below its 1 MiB whatever a unit makes up. */
const MOST_FAULTS = 2_000;
/** Uploads with so many reports are worth a table of the seqs that are known. */
const MANY = 10;

/** Tells whether the record is in the ledger. One record speaks for one ECU by one service; were it to carry two, they are two reports. */
function finderOf({ reports, contents }: Ledger, adding: number): (unit: number, report: FaultReport) => boolean {
  const seqs = adding > MANY ? new Set(reports.map(({ seq }) => seq)) : undefined;
  return (unit, { seq, source, ecu }) => {
    if (seqs && !seqs.has(seq)) {
      seqs.add(seq);
      return false;
    }
    return reports.some((known) => {
      if (known.seq !== seq || known.unit !== unit) return false;
      const content = contents[known.content];
      return content?.source === source && content.ecu === ecu;
    });
  };
}

/** The ledger with a mark; one that is in it already changes nothing. */
export function insertMark(ledger: Ledger, mark: Mark): Ledger {
  if (ledger.marks.some(({ id }) => id === mark.id)) return ledger;
  return { ...ledger, marks: [...ledger.marks, mark].sort(byTime) };
}

/** Whether anything of the report can open an event. */
export const reportsFault = (report: FaultReport) =>
  report.faults.some((fault) => isPresent(flagsOf(fault, report.source)));

const nameOf = ({ type, name, ecu }: FaultKey) => `${type}|${name}|${ecu ?? ''}`;

function indexOf(table: string[], value: string): number {
  const index = table.indexOf(value);
  return index >= 0 ? index : table.push(value) - 1;
}

function contentOf(
  report: FaultReport,
  ledger: Ledger,
  tables: { keys: Map<string, number>; contents: Map<string, number> },
): number {
  const flags = new Map<number, number>();
  for (const fault of report.faults) {
    const index = keyOf(ledger, tables.keys, fault, report.ecu);
    const of = flagsOf(fault, report.source);
    flags.set(index, mergedFlags(flags.get(index) ?? of, of));
  }
  const faults: FaultFlags[] = [...flags].map(([key, value]) => ({ key, flags: value })).sort((a, b) => a.key - b.key);
  const content: Content = {
    source: report.source,
    ecu: report.ecu,
    complete: report.complete,
    conditions: conditionsOf(report.signals),
    faults,
  };
  const text = JSON.stringify(content);
  const index = tables.contents.get(text) ?? ledger.contents.push(content) - 1;
  tables.contents.set(text, index);
  return index;
}

function keyOf(ledger: Ledger, keys: Map<string, number>, { type, name }: ReportedFault, ecu: string | null): number {
  const key: FaultKey = { type, name, ecu };
  const text = nameOf(key);
  const index = keys.get(text) ?? ledger.keys.push(key) - 1;
  keys.set(text, index);
  return index;
}

function addDetail(ledger: Ledger, time: number, { signals = {} }: FaultReport, content: number): void {
  const keys = (ledger.contents[content]?.faults ?? []).filter(({ flags }) => isPresent(flags)).map(({ key }) => key);
  if (keys.length > 0 && Object.keys(signals).length > 0) ledger.details.push({ time, keys, signals });
}

function insertStored(
  ledger: Ledger,
  report: FaultReport,
  time: number,
  unit: number,
  keys: Map<string, number>,
): boolean {
  const before = ledger.stored;
  if (!report.freezeFrames && !report.extendedData) return false;
  const [fault] = report.faults;
  const key = fault ? keyOf(ledger, keys, fault, report.ecu) : null;
  for (const one of storedIn(report, time, unit, key)) ledger.stored = withStored(ledger, one);
  return ledger.stored !== before;
}

/** Mostly the new ones are the latest, so that there is nothing to sort. */
function sortReports(ledger: Ledger): void {
  const order = byTimeline(ledger.units);
  const sorted = ledger.reports.every((report, i) => i === 0 || order(ledger.reports[i - 1] as Report, report) <= 0);
  if (!sorted) ledger.reports.sort(order);
}

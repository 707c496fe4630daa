import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Content, Detail, FaultFlags, Ledger, Report, Source, StoredData } from './types.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/**
 * How a ledger lies in a document: reports as bytes (some 8 each), the rest as JSON text, deflated where it is long, so that a car with as many
 * faults as the ledger takes stays below the document's 1 MiB. Neither is indexed.
 */
export type PackedLedger = { reports: Uint8Array; state: string | Uint8Array };

/** Most cars' states have a few thousand characters, and are not worth the time. */
const LONG_STATE = 50_000;

type PackedContent = [Source, string | null, 0 | 1, number, number[]];
/** A document of an earlier version has nothing `stored`, and details without signals. */
type PackedState = Omit<Ledger, 'reports' | 'contents' | 'details' | 'stored'> & {
  contents: PackedContent[];
  details: (Omit<Detail, 'signals'> & Partial<Detail>)[];
  stored?: StoredData[];
};

export function packLedger({ reports, contents, ...rest }: Ledger): PackedLedger {
  const state: PackedState = { ...rest, contents: contents.map(packContent) };
  const text = JSON.stringify(state);
  return { reports: packReports(reports), state: text.length > LONG_STATE ? deflateRawSync(text) : text };
}

export function unpackLedger({ reports, state }: PackedLedger): Ledger {
  const text = typeof state === 'string' ? state : inflateRawSync(state).toString('utf8');
  const { contents, details, stored, ...rest } = JSON.parse(text) as PackedState;
  return {
    ...rest,
    details: details.flatMap(({ signals, ...detail }) => (signals ? { ...detail, signals } : [])),
    stored: stored ?? [],
    contents: contents.map(unpackContent),
    reports: unpackReports(reports),
  };
}

/**
 * In timeline order: time as the difference from the one before, seq as the difference from the same unit's
 * one before, whose sign stands beside the unit.
 */
function packReports(reports: Report[]): Uint8Array {
  const writer = new VarintWriter();
  const seqs: number[] = [];
  let time = 0;
  for (const report of reports) {
    writer.write(report.time - time);
    const difference = report.seq - (seqs[report.unit] ?? 0);
    writer.write(report.unit * 2 + (difference < 0 ? 1 : 0));
    writer.write(Math.abs(difference));
    writer.write(report.content);
    time = report.time;
    seqs[report.unit] = report.seq;
  }
  return writer.bytes();
}

function unpackReports(bytes: Uint8Array): Report[] {
  const reader = new VarintReader(bytes);
  const reports: Report[] = [];
  const seqs: number[] = [];
  let time = 0;
  while (!reader.done) {
    time += reader.read();
    const place = reader.read();
    const unit = Math.floor(place / 2);
    const seq = (seqs[unit] ?? 0) + (place % 2 === 0 ? 1 : -1) * reader.read();
    seqs[unit] = seq;
    reports.push({ time, unit, seq, content: reader.read() });
  }
  return reports;
}

const packContent = ({ source, ecu, complete, conditions, faults }: Content): PackedContent => [
  source,
  ecu,
  complete ? 1 : 0,
  conditions,
  faults.flatMap(({ key, flags }) => [key, flags]),
];

function unpackContent([source, ecu, complete, conditions, pairs]: PackedContent): Content {
  const faults: FaultFlags[] = [];
  for (let i = 0; i < pairs.length; i += 2) faults.push({ key: pairs[i] ?? 0, flags: pairs[i + 1] ?? 0 });
  return { source, ecu, complete: complete === 1, conditions, faults };
}

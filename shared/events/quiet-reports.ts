import type { FaultReport, ReportedFault } from '../messages/generated/types.ts';
import { flagsOf, isPresent } from './flags.ts';
import type { NamedReport } from './ledger.ts';

/**
 * vehicleStates/{vehicleKey}.cleanScans: what the car said by which nothing is open (complete scans that found nothing, and faults that
 * are gone). While nothing is open such a report costs the ledger no write; it is kept here, in a document that decode writes anyway.
 * When a fault opens, the ledger takes them over, so that a failure that comes late is closed by what the car said after it.
 * By `<ecu>_<source>@<unitId>#<faults>`, with `_part` before the `@` for answers that are no complete scan, and the faults that they list, if
 * any; each is `<time> <seq>`, epoch milliseconds and seq in base 36, oldest first. A list too long for a name stands behind the seq. A
 * name without unit, with a single RFC 3339 time, stands for a complete scan that found nothing.
 */
export type QuietReports = Record<string, string | string[]>;

/** Per name: some 700 reports; weeks of driving. */
const KEPT_CHARACTERS = 12_000;
/** The longest unheard of go first. With the above, half of a document's 1 MiB. */
const MOST_NAMES = 40;
/** Firestore's names of fields have at most 1,500 bytes. */
const LONGEST_LIST = 1_000;
/** Before a fault that a scan lists without saying whether it failed: it is neither gone nor open. */
const UNTESTED = '~';
const PART = '_part';
const RADIX = 36;

/** `quiet` with those reports of an upload that open nothing. Any order, any number of times; the same object where nothing is new. */
export function withQuietReports(quiet: QuietReports, unitId: string, reports: FaultReport[]): QuietReports {
  let next = quiet;
  for (const report of reports) {
    const { ecu, source, complete, faults, time, seq } = report;
    if (opensSomething(report) || !(complete || faults.some(({ state }) => state === 'gone'))) continue;
    const list = faults.map(textOf).sort().join(',');
    const isShort = list.length <= LONGEST_LIST;
    const name = `${ecu ?? ''}_${source}${complete ? '' : PART}@${unitId}#${isShort ? list : ''}`;
    const text = `${Date.parse(time).toString(RADIX)} ${seq.toString(RADIX)}${isShort ? '' : ` ${list}`}`;
    const known = [next[name] ?? []].flat();
    if (!known.includes(text)) next = bounded({ ...next, [name]: latest([...known, text].sort()) });
  }
  return next;
}

/** Whether a report opens an event or keeps one open. */
export const opensSomething = ({ faults, source }: FaultReport) =>
  faults.some((fault) => isPresent(flagsOf(fault, source)));

const textOf = ({ state, type, name }: ReportedFault) => `${state === 'gone' ? '' : UNTESTED}${type}:${name}`;

function latest(texts: string[]): string[] {
  let from = 0;
  for (let length = texts.join('').length; length > KEPT_CHARACTERS; from += 1) length -= texts[from]?.length ?? length;
  return texts.slice(from);
}

function bounded(quiet: QuietReports): QuietReports {
  const names = Object.keys(quiet);
  if (names.length <= MOST_NAMES) return quiet;
  const lastOf = (name: string) => [quiet[name] ?? []].flat().at(-1) ?? '';
  const oldest = names.reduce((a, b) => (lastOf(b) < lastOf(a) ? b : a));
  return Object.fromEntries(Object.entries(quiet).filter(([name]) => name !== oldest));
}

/** The same as reports for the ledger. */
export const reportsOf = (quiet: QuietReports): NamedReport[] =>
  Object.entries(quiet).flatMap(([name, texts]) => [texts].flat().map((text) => reportOf(name, text)));

function reportOf(name: string, text: string): NamedReport {
  const [place = '', ...named] = name.split('@');
  const unitAndList = named.join('@');
  const unitId = unitAndList.slice(0, Math.max(0, unitAndList.lastIndexOf('#')));
  const complete = !place.endsWith(PART);
  const scanned = complete ? place : place.slice(0, -PART.length);
  const ecu = scanned.slice(0, scanned.lastIndexOf('_'));
  const [time = '', seq, long] = text.split(' ');
  const faults = long ?? unitAndList.slice(unitAndList.lastIndexOf('#') + 1);
  const at = seq === undefined ? Date.parse(time) : Number.parseInt(time, RADIX);
  return {
    unitId,
    report: {
      time: new Date(at).toISOString(),
      // Without a seq it stands before all that the car said at that moment: rather an event that stays open than one lost.
      seq: seq === undefined ? -at : Number.parseInt(seq, RADIX),
      ecu: ecu === '' || ecu === 'null' ? null : ecu,
      source: scanned.slice(scanned.lastIndexOf('_') + 1) as FaultReport['source'],
      complete,
      faults: faults === '' ? [] : faults.split(',').map(faultOf),
    },
  };
}

function faultOf(text: string): ReportedFault {
  const untested = text.startsWith(UNTESTED);
  const [type, ...name] = text.slice(untested ? UNTESTED.length : 0).split(':');
  const state = untested ? 'untested' : 'gone';
  return { type: type as ReportedFault['type'], name: name.join(':'), state };
}

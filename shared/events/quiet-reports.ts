import type { FaultReport, ReportedFault } from '../messages/generated/types.ts';
import type { Reader } from '../store.ts';
import { flagsOf, isPresent } from './flags.ts';
import type { NamedReport } from './ledger.ts';

/**
 * vehicleStates/{vehicleKey}.cleanScans: what the car said by which nothing is open (complete scans that found nothing, and faults that
 * are gone), by `<ecu>_<source>`, and `<ecu>_<source>_part` for answers that are no complete scan. While nothing is open such a report
 * costs the ledger no write; it is kept here, in a document that decode writes anyway. When a fault opens, the ledger takes them over,
 * so that a failure that comes late is closed by what the car said after it. Each is `<time> <seq> <faults or -> <unitId>`, oldest
 * first; a single time stands for a complete scan that found nothing.
 */
export type QuietReports = Record<string, string | string[]>;

/** Per name; 200 scans are some weeks of driving. */
const KEPT = 200;
/** Per name, of a document's 1 MiB: scans that list many faults as gone are kept for a shorter time. */
const KEPT_CHARACTERS = 12_000;
/** Before a fault that a scan lists without saying whether it failed: it is neither gone nor open. */
const UNTESTED = '~';

/** `quiet` with those reports of an upload that open nothing. Any order, any number of times; the same object where nothing is new. */
export function withQuietReports(quiet: QuietReports, unitId: string, reports: FaultReport[]): QuietReports {
  let next = quiet;
  for (const report of reports) {
    const { ecu, source, complete, faults, time, seq } = report;
    if (opensSomething(report) || !(complete || faults.some(({ state }) => state === 'gone'))) continue;
    const name = `${ecu ?? ''}_${source}${complete ? '' : '_part'}`;
    const gone =
      faults.map(({ state, type, name: code }) => `${state === 'gone' ? '' : UNTESTED}${type}:${code}`).join(',') ||
      '-';
    const text = `${new Date(time).toISOString()} ${seq} ${gone} ${unitId}`;
    const known = [next[name] ?? []].flat();
    if (!known.includes(text)) next = { ...next, [name]: latest([...known, text].sort()) };
  }
  return next;
}

const opensSomething = ({ faults, source }: FaultReport) => faults.some((fault) => isPresent(flagsOf(fault, source)));

function latest(texts: string[]): string[] {
  let from = Math.max(0, texts.length - KEPT);
  let length = texts.slice(from).join('').length;
  for (; length > KEPT_CHARACTERS; from += 1) length -= texts[from]?.length ?? length;
  return texts.slice(from);
}

/** The same as reports for the ledger. */
export function reportsOf(quiet: QuietReports): NamedReport[] {
  return Object.entries(quiet).flatMap(([name, texts]) => {
    const complete = !name.endsWith('_part');
    const place = complete ? name : name.slice(0, -'_part'.length);
    const at = place.lastIndexOf('_');
    const ecu = place.slice(0, at);
    const source = place.slice(at + 1) as FaultReport['source'];
    return [texts]
      .flat()
      .map((text) => ({ ...named(text), complete, source, ecu: ecu === '' || ecu === 'null' ? null : ecu }))
      .map(({ unitId, ...report }) => ({ unitId, report }));
  });
}

function named(text: string) {
  const [time = '', seq, gone = '-', ...unitId] = text.split(' ');
  const faults = gone === '-' ? [] : gone.split(',').map(quietFault);
  // Without a seq it stands before all that the car said at that moment: rather an event that stays open than one lost.
  return { time, seq: seq === undefined ? -Date.parse(time) : Number(seq), faults, unitId: unitId.join(' ') };
}

function quietFault(text: string): ReportedFault {
  const untested = text.startsWith(UNTESTED);
  const [type, ...name] = text.slice(untested ? UNTESTED.length : 0).split(':');
  return {
    type: type as ReportedFault['type'],
    name: name.join(':'),
    state: (untested ? 'untested' : 'gone') as ReportedFault['state'],
  };
}

/** One read; a car without live state has said nothing. */
export async function loadQuietReports(reader: Pick<Reader, 'get'>, vehicleKey: string): Promise<QuietReports> {
  return (await reader.get<{ cleanScans?: QuietReports }>(`vehicleStates/${vehicleKey}`))?.cleanScans ?? {};
}

import type { FaultReport } from '../../shared/messages/generated/types.ts';

type Expected = {
  name: string;
  ecu: string | null;
  status: 'open' | 'closed';
  count: number;
  firstOccurredAt: string;
  lastOccurredAt: string;
  closedAt: string | null;
};

/**
 * The contract's lifecycle (section 5), told as simply as possible over records in the order of the car's time: what the property tests
 * hold the ledger to. It shares no code with it.
 */
export function expectedEvents(reports: FaultReport[]): Expected[] {
  const ordered = [...reports].sort((a, b) => Date.parse(a.time) - Date.parse(b.time) || a.seq - b.seq);
  const faults = new Set(ordered.flatMap(({ ecu, faults: listed }) => listed.map(({ name }) => `${name}|${ecu}`)));
  return [...faults]
    .flatMap((fault) => eventsOf(fault, ordered))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function eventsOf(fault: string, ordered: FaultReport[]): Expected[] {
  const [name = '', ecu = ''] = fault.split('|');
  const events: Expected[] = [];
  let open: { reports: string[]; occurrences: string[]; sources: string[] } | undefined;
  const end = (closedAt: string | null) => {
    if (!open) return;
    const times = open.occurrences.length > 0 ? open.occurrences : open.reports;
    events.push({
      name,
      ecu,
      status: closedAt === null ? 'open' : 'closed',
      count: open.occurrences.length,
      firstOccurredAt: times[0] ?? '',
      lastOccurredAt: times.at(-1) ?? '',
      closedAt,
    });
    open = undefined;
  };
  for (const report of ordered.filter((one) => one.ecu === ecu)) {
    const states = report.faults.filter((one) => one.name === name).map(({ state }) => state);
    if (states.includes('failed') || states.includes('stored')) {
      open ??= { reports: [], occurrences: [], sources: [] };
      open.reports.push(report.time);
      open.sources.push(report.source);
      if (states.includes('failed')) open.occurrences.push(report.time);
    } else if (states.includes('gone') || (report.complete && open?.sources.includes(report.source))) end(report.time);
  }
  end(null);
  return events;
}

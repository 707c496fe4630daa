import { fold } from './fold.ts';
import type { Ledger } from './types.ts';

const DAY_MS = 86_400_000;
/**
 * Decode refuses records older than 60 days; a message may then wait in Pub/Sub for 7 days. What is older than both can't arrive any more,
 * so it need not be kept as single reports.
 */
const KEPT_DAYS = 68;
/** Not at every write: a day's worth at a time. */
const COMPACT_EVERY_DAYS = 2;
/** A document may be 1 MiB. 30,000 reports take some 250 KB; a car that reports every three minutes, day and night, reaches that in 60 days. */
const MAX_REPORTS = 30_000;
/** A car whose reports hardly repeat: entries of contents and the faults that they list, some 8 bytes each. */
const MAX_LISTED = 30_000;

/**
 * Folds what is older than can arrive into the base. Where there is more than the document holds, the older half goes too, and a record
 * from before the new base is then refused (counted, logged): it can't be told from one that was counted already.
 */
export function compact(ledger: Ledger, now: Date): Ledger {
  const oldest = now.getTime() - KEPT_DAYS * DAY_MS;
  const due = oldest - COMPACT_EVERY_DAYS * DAY_MS;
  const first = Math.min(ledger.reports[0]?.time ?? due, ledger.marks[0]?.time ?? due);
  let compacted = first < due ? foldedUntil(ledger, oldest) : ledger;
  while (isTooLarge(compacted)) {
    const middle = compacted.reports[Math.ceil(compacted.reports.length / 2)]?.time ?? 0;
    const last = compacted.reports.at(-1)?.time ?? 0;
    compacted = foldedUntil(compacted, middle > (compacted.reports[0]?.time ?? 0) ? middle : last + 1);
  }
  return compacted;
}

const isTooLarge = ({ reports, contents }: Ledger) =>
  reports.length > MAX_REPORTS || contents.reduce((sum, { faults }) => sum + 4 + faults.length, 0) > MAX_LISTED;

function foldedUntil(ledger: Ledger, until: number): Ledger {
  const { states } = fold(ledger, until);
  const reports = ledger.reports.filter(({ time }) => time >= until);
  const used = [...new Set(reports.map(({ content }) => content))].sort((a, b) => a - b);
  const places = new Map(used.map((content, i) => [content, i]));
  return {
    ...ledger,
    contents: used.flatMap((content) => ledger.contents[content] ?? []),
    reports: reports.map((report) => ({ ...report, content: places.get(report.content) ?? 0 })),
    marks: ledger.marks.filter(({ time }) => time >= until),
    base: { until, states },
  };
}

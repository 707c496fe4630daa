import { applyMark, closeEvent, countReport, openEvent } from './generation.ts';
import { type Prepared, prepare } from './prepare-content.ts';
import type { FaultState, Generation, Ledger } from './types.ts';

export type Folded = {
  /** by key: how many generations there have been, and the one that is not closed */
  states: FaultState[];
  /** closed since the base, in the order of closing */
  closed: Generation[];
};

/**
 * The events of a car: a pure fold of reports and marks, in the order of their times, over the ledger's base.
 * - failed or stored opens an event, or belongs to the open one; failed counts.
 * - gone closes it; so does a complete scan that does not list it, where the same service had reported it (contract section 5).
 * - a mark (a workshop's or a repair's) acts on the event that is open at its time; at the same time, reports come first.
 * Only what lies before `until` (epoch milliseconds) is folded. The ledger is not changed.
 */
export function fold(ledger: Ledger, until = Number.POSITIVE_INFINITY): Folded {
  const folded: Folded = { states: ledger.keys.map((_, key) => ownState(ledger.base.states[key])), closed: [] };
  advance(folded, ledger, { report: 0, mark: 0 }, until);
  return folded;
}

/**
 * The events before and after a change. Mostly the change lies after all that there was, so that what was before is folded once; the
 * result is the same as of two folds.
 */
export function foldBoth(before: Ledger, after: Ledger): { old: Folded; folded: Folded } {
  const folded = fold(before);
  if (!continues(before, after)) return { old: folded, folded: fold(after) };
  const old: Folded = { states: folded.states.map(ownState), closed: [...folded.closed] };
  for (let key = folded.states.length; key < after.keys.length; key += 1) folded.states.push(ownState(undefined));
  advance(folded, after, { report: before.reports.length, mark: before.marks.length }, Number.POSITIVE_INFINITY);
  return { old, folded };
}

/** Whether everything that `after` has more than `before` comes later than all of `before`. */
function continues(before: Ledger, after: Ledger): boolean {
  const [report, mark] = [before.reports.at(-1), before.marks.at(-1)];
  const samePrefix =
    after.reports[before.reports.length - 1] === report && after.marks[before.marks.length - 1] === mark;
  const nextReport = after.reports[before.reports.length]?.time ?? Number.POSITIVE_INFINITY;
  const nextMark = after.marks[before.marks.length]?.time ?? Number.POSITIVE_INFINITY;
  return before.base === after.base && samePrefix && nextReport > (mark?.time ?? 0) && nextMark >= (report?.time ?? 0);
}

function advance(
  { states, closed }: Folded,
  ledger: Ledger,
  from: { report: number; mark: number },
  until: number,
): void {
  const contents: (Prepared | undefined)[] = [];
  let nextMark = from.mark;
  const advanceMarks = (before: number) => {
    for (
      let mark = ledger.marks[nextMark];
      mark && mark.time < before && mark.time < until;
      mark = ledger.marks[++nextMark]
    ) {
      const state = states[mark.key];
      if (state) applyMark(state, mark, closed);
    }
  };
  for (let i = from.report; i < ledger.reports.length; i += 1) {
    const report = ledger.reports[i];
    if (!report || report.time >= until) break;
    advanceMarks(report.time);
    contents[report.content] ??= prepare(ledger, report.content);
    const content = contents[report.content];
    if (content) applyReport(states, closed, report.time, content);
  }
  advanceMarks(Number.POSITIVE_INFINITY);
}

function applyReport(
  states: FaultState[],
  closed: Generation[],
  time: number,
  { sourceBit, faults, unlisted }: Prepared,
): void {
  for (const fault of faults) {
    const state = states[fault.key];
    if (!state) continue;
    if (fault.present) countReport(state.open ?? openEvent(state, fault.key, time), time, fault, sourceBit);
    else if (fault.gone) closeEvent(state, time, closed);
  }
  for (const key of unlisted) {
    const state = states[key];
    if (state?.open && (state.open.sources & sourceBit) !== 0) closeEvent(state, time, closed);
  }
}

/** A copy that may be changed; events are never changed once they are closed. */
const ownState = (state: FaultState | null | undefined): FaultState => ({
  generation: state?.generation ?? 0,
  open: state?.open ? { ...state.open } : null,
  ...(state?.closedAt === undefined ? {} : { closedAt: state.closedAt }),
});

import { isFailed, isGone, isPresent } from './flags.ts';
import type { Content, FaultState, Generation, Ledger, Mark, Source } from './types.ts';
import { ranksOf } from './urgency.ts';

const SOURCES: Source[] = ['obd01', 'obd03', 'obd07', 'obd0A', 'uds19', 'kwp18', 'can', 'signal', 'io', 'motion'];
const bitOf = (source: Source) => 1 << SOURCES.indexOf(source);

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
  const states = ledger.keys.map(
    (_, key): FaultState => structuredCloneOf(ledger.base.states[key]) ?? { generation: 0, open: null },
  );
  const closed: Generation[] = [];
  const contents = ledger.contents.map((content) => prepare(content, ledger));
  const close = (state: FaultState, at: number, mark?: Mark) => {
    if (!state.open) return;
    closed.push({
      ...state.open,
      status: 'closed',
      closedAt: at,
      marks: mark ? [...state.open.marks, mark] : state.open.marks,
    });
    state.open = null;
  };
  let next = 0;
  const foldMarks = (before: number) => {
    for (let mark = ledger.marks[next]; mark && mark.time < before && mark.time < until; mark = ledger.marks[++next]) {
      const state = states[mark.key];
      if (state?.open) applyMark(state, mark, close);
    }
  };
  for (const { time, content: index } of ledger.reports) {
    if (time >= until) break;
    const content = contents[index];
    if (!content) continue;
    foldMarks(time);
    for (const fault of content.faults) {
      const state = states[fault.key];
      if (!state) continue;
      if (fault.present) {
        state.open ??= opened(fault.key, ++state.generation, time);
        count(state.open, time, fault, content.sourceBit);
      } else if (fault.gone) close(state, time);
    }
    for (const key of content.scanned) {
      const state = states[key];
      if (state?.open && (state.open.sources & content.sourceBit) !== 0) close(state, time);
    }
  }
  foldMarks(Number.POSITIVE_INFINITY);
  return { states, closed };
}

type Prepared = {
  sourceBit: number;
  faults: {
    key: number;
    present: boolean;
    failed: boolean;
    gone: boolean;
    urgency: number;
    confirmedUrgency: number;
  }[];
  /** faults of the scanned ECU that a complete scan does not list */
  scanned: number[];
};

function prepare(content: Content, { keys, make }: Ledger): Prepared {
  const listed = new Set(content.faults.map(({ key }) => key));
  return {
    sourceBit: bitOf(content.source),
    faults: content.faults.flatMap(({ key, flags }) => {
      const fault = keys[key];
      if (!fault) return [];
      const ranks = ranksOf(fault, make, flags, content.conditions);
      return [{ key, present: isPresent(flags), failed: isFailed(flags), gone: isGone(flags), ...ranks }];
    }),
    scanned: content.complete
      ? keys.flatMap(({ ecu }, key) => (ecu === content.ecu && !listed.has(key) ? [key] : []))
      : [],
  };
}

const opened = (key: number, generation: number, at: number): Generation => ({
  key,
  generation,
  openedAt: at,
  lastReportAt: at,
  count: 0,
  firstFailedAt: null,
  lastFailedAt: null,
  sources: 0,
  urgency: 0,
  confirmedUrgency: 0,
  status: 'open',
  closedAt: null,
  marks: [],
});

function count(event: Generation, at: number, fault: Prepared['faults'][number], sourceBit: number): void {
  event.lastReportAt = at;
  event.sources |= sourceBit;
  event.urgency = Math.max(event.urgency, fault.urgency);
  event.confirmedUrgency = Math.max(event.confirmedUrgency, fault.confirmedUrgency);
  if (!fault.failed) return;
  event.count += 1;
  event.firstFailedAt ??= at;
  event.lastFailedAt = at;
}

function applyMark(state: FaultState, mark: Mark, close: (state: FaultState, at: number, mark: Mark) => void): void {
  const { open } = state;
  if (!open) return;
  if (mark.kind === 'closed') {
    close(state, mark.time, mark);
    return;
  }
  const marks = [...open.marks, mark];
  const acknowledged = marks.some(({ kind }) => kind === 'acknowledged');
  const status =
    mark.kind === 'booked'
      ? 'booked'
      : mark.kind === 'acknowledged'
        ? open.status === 'booked'
          ? 'booked'
          : 'acknowledged'
        : acknowledged
          ? 'acknowledged'
          : 'open';
  state.open = { ...open, marks, status };
}

/** A state of the base that the fold may change. */
const structuredCloneOf = (state: FaultState | null | undefined): FaultState | null =>
  state ? { generation: state.generation, open: state.open ? { ...state.open } : null } : null;

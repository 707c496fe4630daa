import type { PreparedFault } from './prepare-content.ts';
import type { FaultState, Generation, Mark } from './types.ts';

/** The next event of a fault. */
export function openEvent(state: FaultState, key: number, at: number): Generation {
  state.generation += 1;
  state.open = {
    key,
    generation: state.generation,
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
    ...(state.closedAt === undefined ? {} : { after: state.closedAt }),
    marks: [],
  };
  return state.open;
}

export function countReport(event: Generation, at: number, fault: PreparedFault, sourceBit: number): void {
  event.lastReportAt = at;
  event.sources |= sourceBit;
  if (fault.urgency > event.urgency) event.urgency = fault.urgency;
  if (fault.confirmedUrgency > event.confirmedUrgency) event.confirmedUrgency = fault.confirmedUrgency;
  if (fault.look !== 0) event.look = (event.look ?? 0) | fault.look;
  if (!fault.failed) return;
  event.count += 1;
  event.firstFailedAt ??= at;
  event.lastFailedAt = at;
}

export function closeEvent(state: FaultState, at: number, closed: Generation[]): void {
  if (!state.open) return;
  closed.push({ ...state.open, status: 'closed', closedAt: at });
  state.open = null;
  state.closedAt = at;
}

/** What people did acts on the event that is open at its time; a booking that falls away leaves what was before it. */
export function applyMark(state: FaultState, mark: Mark, closed: Generation[]): void {
  if (!state.open) return;
  const marks = [...state.open.marks, mark];
  const acknowledged = marks.some(({ kind }) => kind === 'acknowledged');
  const booked = mark.kind === 'booked' || (state.open.status === 'booked' && mark.kind === 'acknowledged');
  state.open = { ...state.open, marks, status: booked ? 'booked' : acknowledged ? 'acknowledged' : 'open' };
  if (mark.kind === 'closed') closeEvent(state, mark.time, closed);
}

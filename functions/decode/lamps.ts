import type { FaultReport } from '../../shared/messages/generated/types.ts';
import { lampRuns } from './lamp-runs.ts';
import type { LampState, Run } from './run.ts';

/**
 * What lamps say. All lamps light at key-on, so one that is lit counts only while the engine runs or the car moves, by the upload's own
 * samples around that time; so does one that is unlit, since the dashboard goes dark with the ignition. An answer that
 * the ECU does not ask for the lamp holds at any time. Any other lamp counts only when it is held (see lampRuns).
 * Of a row of unlit ones only the first and the last are told: they say the same.
 */
export function lampReports(run: Run, moves: (ms: number) => boolean): FaultReport[] {
  if (run.lamps.length === 0) return [];
  const lamps = run.lamps.filter(({ source, via, lit }) => (via === 'obd01' && !lit) || moves(source.ms));
  lamps.sort((a, b) => a.source.ms - b.source.ms || a.source.seq - b.source.seq);
  const bySeq = new Map<number, FaultReport>();
  for (const states of byLamp(lamps)) {
    const counted = states[0]?.via === 'obd01' ? states : lampRuns(states);
    for (const { source, via, lamp, lit, colour, blinking } of withoutRepeatedUnlit(counted)) {
      const { seq, time, ecu } = source;
      const report = bySeq.get(seq) ?? { seq, time, source: via, ecu, complete: false, faults: [] };
      bySeq.set(seq, report);
      const how = { ...(blinking ? { blinking } : {}), ...(colour ? { colour } : {}) };
      report.faults.push({ type: 'warningLight', name: lamp, state: lit ? 'failed' : 'gone', ...(lit ? how : {}) });
    }
  }
  return [...bySeq.values()];
}

/** The states of each lamp in the order of time, one a record: two bits may stand for one lamp, which is lit when either is. */
function byLamp(lamps: LampState[]): LampState[][] {
  const lists = new Map<string, LampState[]>();
  for (const state of lamps) {
    const key = `${state.via} ${state.source.ecu} ${state.lamp}`;
    const list = lists.get(key);
    const last = list?.at(-1);
    if (!list) lists.set(key, [{ ...state }]);
    else if (last?.source.seq === state.source.seq) last.lit ||= state.lit;
    else list.push({ ...state });
  }
  return [...lists.values()];
}

const withoutRepeatedUnlit = (states: LampState[]): LampState[] =>
  states.filter(({ lit }, i) => lit || i === 0 || i === states.length - 1 || states[i - 1]?.lit || states[i + 1]?.lit);

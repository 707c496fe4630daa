import type { FaultReport } from '../../shared/messages/generated/types.ts';
import { motionOf } from './motion.ts';
import type { LampState, Run } from './run.ts';

/**
 * What lamps say. All lamps light at key-on, so one that is lit counts only while the engine runs or the car moves, by the upload's own
 * samples around that time; so does one of the car's bus that is unlit, since the dashboard goes dark with the ignition. An answer that
 * the ECU does not ask for the lamp holds at any time.
 * Of a row of unlit ones only the first and the last are told: they say the same.
 */
export function lampReports(run: Run): FaultReport[] {
  if (run.lamps.length === 0) return [];
  const moves = motionOf(run);
  const lamps = run.lamps.filter(({ source, via, lit }) => (via === 'obd01' && !lit) || moves(source.ms));
  lamps.sort((a, b) => a.source.ms - b.source.ms || a.source.seq - b.source.seq);
  const kept = withoutRepeatedUnlit(lamps);
  const bySeq = new Map<number, FaultReport>();
  for (const { source, via, lamp, lit } of kept) {
    const { seq, time, ecu } = source;
    const report = bySeq.get(seq) ?? { seq, time, source: via, ecu, complete: false, faults: [] };
    bySeq.set(seq, report);
    const before = report.faults.find(({ name }) => name === lamp);
    // two bits may stand for one lamp: lit when either is
    if (!before) report.faults.push({ type: 'warningLight', name: lamp, state: lit ? 'failed' : 'gone' });
    else if (lit) before.state = 'failed';
  }
  return [...bySeq.values()];
}

function withoutRepeatedUnlit(lamps: LampState[]): LampState[] {
  const byLamp = new Map<string, LampState[]>();
  for (const lamp of lamps) {
    const key = `${lamp.via} ${lamp.source.ecu} ${lamp.lamp}`;
    const states = byLamp.get(key);
    if (states) states.push(lamp);
    else byLamp.set(key, [lamp]);
  }
  return [...byLamp.values()].flatMap((states) =>
    states.filter(
      ({ lit }, i) => lit || i === 0 || i === states.length - 1 || states[i - 1]?.lit || states[i + 1]?.lit,
    ),
  );
}

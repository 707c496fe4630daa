import type { FaultReport, ReportedFault } from '../../shared/messages/generated/types.ts';
import { batteryNotices } from './battery-notices.ts';
import type { Run } from './run.ts';
import { serviceNotices } from './service-notices.ts';
import { unitNotices } from './unit-notices.ts';

/** A value of the unit's own records that a notice may come from. */
export type Sample = { seq: number; time: string; ms: number; signal: string; value: number; text: string | null };

/** What one sample says: something that is wrong, or is so no more. */
export type Notice = { sample: Sample; source: FaultReport['source']; fault: ReportedFault };

/**
 * What the unit's own records say beside the car's faults: the 12 V battery, the unit itself, an impact, services that are due.
 * Purely from the records of this upload.
 */
export function noticeReports(run: Run, moves: (ms: number) => boolean): FaultReport[] {
  if (run.noticed.length === 0) return [];
  const samples = run.noticed.flatMap((i): Sample[] => {
    const row = run.rows[i];
    if (!row || row.value === null) return [];
    const { seq, time, signal, value, text } = row;
    return [{ seq, time, ms: run.rowTimes[i] ?? 0, signal, value, text }];
  });
  samples.sort((a, b) => a.ms - b.ms || a.seq - b.seq);
  const notices = [...batteryNotices(samples, moves), ...unitNotices(samples, moves), ...serviceNotices(samples)];
  const bySeq = new Map<number, FaultReport>();
  for (const { sample, source, fault } of withoutRepeatedGone(notices)) {
    const { seq, time } = sample;
    const report = bySeq.get(seq) ?? { seq, time, source, ecu: null, complete: false, faults: [] };
    bySeq.set(seq, report);
    report.faults.push(fault);
  }
  return [...bySeq.values()];
}

/** Of notices that say again what the one before of the same name said, none: gone is gone. What fails is told each time: it is counted. */
function withoutRepeatedGone(notices: Notice[]): Notice[] {
  const states = new Map<string, string>();
  return notices.filter(({ fault: { type, name, state } }) => {
    const before = states.get(`${type} ${name}`);
    states.set(`${type} ${name}`, state);
    return state !== 'gone' || before !== 'gone';
  });
}

import type { FaultReport } from '../../shared/messages/generated/types.ts';
import type { LiveState, Rest } from '../../shared/vehicles/live-state.ts';
import { IGNITION } from './ignition.ts';
import { instantMs } from './instant.ts';
import { movesBy } from './motion.ts';
import { carNotices, type Known, type Sample } from './notices.ts';

/** An ignition that was on may have been switched off since, where the unit has lost its network; one that was off wakes the unit. */
const ON_HOLDS_MS = 10 * 60_000;

const NOTICES = new Set(['batteryWarning', 'unitUnplugged', 'impactWhileParked']);
const isNotice = ({ faults: [first] }: FaultReport) => first !== undefined && NOTICES.has(first.type);

/**
 * The reports of an upload with what its samples (in the order of time) come to by what was known of the car before: a unit of a parked car wakes up
 * for one record, and what an hour at rest costs a battery is told by many uploads. Also what is known of its rest from then on.
 */
export function settleNotices(
  reports: FaultReport[],
  samples: Sample[],
  state: LiveState | undefined,
): { reports: FaultReport[]; rest: Rest | undefined } {
  const [first] = samples;
  if (!first) return { reports, rest: state?.rest };
  const moving = (state && movesBy(state.signals)) ?? (() => false);
  const { reports: settled, rest } = carNotices(
    samples.map((sample) => (sample.moves || !moving(sample.ms) ? sample : { ...sample, moves: true })),
    knownOf(state, first.ms),
  );
  const before = new Map(reports.filter(isNotice).map((report) => [report.seq, report]));
  const notices = settled.map((report): FaultReport => {
    const { signals } = before.get(report.seq) ?? {};
    return signals && report.faults.some(({ state }) => state !== 'gone') ? { ...report, signals } : report;
  });
  const others = reports.filter((report) => !isNotice(report));
  return { reports: [...others, ...notices].sort((a, b) => a.seq - b.seq), rest };
}

function knownOf(state: LiveState | undefined, firstMs: number): Known {
  const { value, time } = state?.signals[IGNITION] ?? {};
  const rest = state?.rest;
  if (value === undefined || value === null || time === undefined) return { rest };
  const ms = instantMs(time);
  if (value === 0) return { rest, ignition: [{ value, ms: Math.min(ms, rest?.offSince ?? ms) }] };
  const unknown = { value: Number.NaN, ms: ms + ON_HOLDS_MS };
  return { rest, ignition: unknown.ms < firstMs ? [{ value, ms }, unknown] : [{ value, ms }] };
}

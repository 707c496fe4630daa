import type { FaultReport, ReportedFault } from '../../shared/messages/generated/types.ts';
import type { LiveSignal, Usage } from '../../shared/vehicles/live-state.ts';
import { instantMs } from './instant.ts';
import type { Notice, Sample } from './notices.ts';
import { dueBy, SERVICE_SIGNALS, serviceOf } from './service-due.ts';

/** A reading of another signal speaks for its service so long. */
const SPEAKS_MS = 30 * 86_400_000;

/** What is known of the car beside the upload. */
export type ServiceContext = {
  signals: Record<string, LiveSignal>;
  usage: Usage;
  /** by service: readings from before are void */
  resets: Record<string, number>;
};
type Reading = { value: number; ms: number };
/** `resets` as in the context, with what the upload adds; the same object where that is nothing. */
export type SettledServices = { reports: FaultReport[]; resets: Record<string, number> };

/** Every reading of how far a service is, told as `untested` until `settleServices` knows how the car is driven. */
export const serviceNotices = (samples: Sample[]): Notice[] =>
  samples.flatMap((sample): Notice[] => {
    const name = serviceOf(sample.signal);
    return name === undefined
      ? []
      : [{ sample, source: 'signal', fault: { type: 'serviceReminder', name, state: 'untested' } }];
  });

/**
 * The reports of an upload with what its readings (in the order of time) say of services. `failed`: near, or overdue. `stored`: due within a month as the car is
 * driven. `gone`: far, and no other signal of the last month, of the same service, says otherwise; or the car says that it was reset, which
 * voids what the others said before. A reading that says none of it says nothing.
 */
export function settleServices(
  reports: FaultReport[],
  readings: Sample[],
  { signals, usage, resets: resetBefore }: ServiceContext,
): SettledServices {
  const settled: SettledServices = { reports, resets: resetBefore };
  if (readings.length === 0) return settled;
  const known = new Map<string, Reading>();
  for (const signal of SERVICE_SIGNALS) {
    const live = signals[signal];
    if (live && live.value !== null) known.set(signal, { value: live.value, ms: instantMs(live.time) });
  }
  const states = new Map<string, ReportedFault['state'] | undefined>();
  for (const reading of readings) {
    const key = `${reading.seq} ${serviceOf(reading.signal)}`;
    states.set(key, worse(states.get(key), stateOf(reading, known, usage, settled)));
  }
  settled.reports = reports.flatMap((report): FaultReport[] => {
    const toSettle = report.faults.filter(({ name }) => states.has(`${report.seq} ${name}`));
    if (toSettle.length === 0 || report.source !== 'signal') return [report];
    const names = new Set(toSettle.map(({ name }) => name));
    const others = report.faults.filter((fault) => !toSettle.includes(fault));
    const told = [...names].flatMap((name): ReportedFault[] => {
      const state = states.get(`${report.seq} ${name}`);
      return state === undefined ? [] : [{ type: 'serviceReminder', name, state }];
    });
    const faults = [...others, ...told];
    if (faults.length === 0) return [];
    const { signals, ...rest } = report;
    const isGone = faults.every(({ state }) => state === 'gone');
    return [isGone || !signals ? { ...rest, faults } : { ...rest, faults, signals }];
  });
  return settled;
}

/** Distance and time of one service may come in one record: what is due by either is due. */
const SEVERITY = ['failed', 'stored', 'gone'] as const;
function worse(a: ReportedFault['state'] | undefined, b: ReportedFault['state'] | undefined) {
  return SEVERITY.find((state) => state === a || state === b);
}

/** What one reading says, which is known from then on. */
function stateOf(
  { signal, value, ms }: Sample,
  known: Map<string, Reading>,
  usage: Usage,
  settled: SettledServices,
): ReportedFault['state'] | undefined {
  const name = serviceOf(signal) ?? '';
  const before = known.get(signal);
  known.set(signal, { value, ms });
  const due = dueBy(signal, value, usage);
  if (due === 'near') return 'failed';
  if (due === 'ahead') return 'stored';
  if (due !== 'far') return undefined;
  const wasReset = before !== undefined && before.ms < ms && dueBy(signal, before.value, usage) !== 'far';
  if (wasReset && ms > (settled.resets[name] ?? 0)) settled.resets = { ...settled.resets, [name]: ms };
  const isDue = SERVICE_SIGNALS.some((sibling) => {
    const other = sibling === signal || serviceOf(sibling) !== name ? undefined : known.get(sibling);
    const speaks = other && ms - other.ms <= SPEAKS_MS && other.ms >= (settled.resets[name] ?? 0);
    return speaks && dueBy(sibling, other.value, usage) !== 'far';
  });
  return isDue ? undefined : 'gone';
}

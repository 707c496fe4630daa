import { loadCar, saveCar } from '../../../shared/events/car-events.ts';
import { loadCarEvents } from '../../../shared/events/index.ts';
import { recordReport } from '../../../shared/events/record-report.ts';
import type { EventChanges, FaultReport, RecommendationsMade } from '../../../shared/messages/generated/types.ts';
import type { Recommendation } from '../../../shared/recommendations/recommendation.ts';
import { createMemoryDeps } from '../../../shared/testing/memory-deps.ts';
import { handleEventChanges } from '../handler.ts';
import type { RuleSet } from '../rule-set.ts';

export const VEHICLE = { vin: 'WVWZZZAUZHW000001', vehicleKey: 'k1', workshopId: 'w1' };
const time = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString();

/** recommend-repair over ports in memory, with one car. */
export function setUp(rules?: RuleSet) {
  const deps = createMemoryDeps();
  const { store } = deps;
  store.documents.set(`vehicles/${VEHICLE.vin}`, { ownerId: 'o1', make: 'Volkswagen', model: 'Golf' });
  let seq = 0;
  /** what dedupe-events would publish for one record */
  async function reported(faults: FaultReport['faults']): Promise<EventChanges | undefined> {
    seq += 1;
    const report: FaultReport = { seq, time: time(seq), source: 'uds19', ecu: 'engine', complete: false, faults };
    return store.transaction(async (tx) => {
      const message = {
        v: 1 as const,
        reportId: `r${seq}`,
        unitId: 'u1',
        receivedAt: time(59),
        reports: [report] as [FaultReport],
        ...VEHICLE,
      };
      const recorded = recordReport(await loadCar(tx, VEHICLE), message, {}, deps.clock.now());
      if (recorded.settled) saveCar(tx, VEHICLE, recorded.settled, recorded.outputs);
      return recorded.message;
    });
  }
  const codes = (state: 'failed' | 'gone', ...names: string[]) =>
    reported(names.map((name) => ({ type: 'errorCode' as const, name, state })));
  const handle = async (message: EventChanges | undefined) => {
    const before = { ...store.counts };
    await handleEventChanges(message, deps, rules);
    return { reads: store.counts.reads - before.reads, writes: store.counts.writes - before.writes };
  };
  const made = () =>
    deps.published
      .filter(({ topic }) => topic === 'recommendations')
      .map(({ message }) => message.data as RecommendationsMade);
  const stored = () =>
    [...store.documents]
      .filter(([path]) => path.startsWith('recommendations/'))
      .map(([, data]) => data as unknown as Recommendation);
  /** the one recommendation that there is */
  const only = () => {
    const [first, ...more] = stored();
    if (!first || more.length > 0) throw new Error(`there are ${stored().length} recommendations`);
    return first;
  };
  const active = async () => (await store.transaction((tx) => loadCarEvents(tx, 'k1'))).active;
  return { deps, store, codes, handle, made, stored, only, active };
}

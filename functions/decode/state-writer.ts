import type { FaultReport } from '../../shared/messages/generated/types.ts';
import type { Store } from '../../shared/store.ts';
import {
  type LiveState,
  liveStatePath,
  readLiveState,
  type Silence,
  type StoredLiveState,
  storedLiveState,
} from '../../shared/vehicles/live-state.ts';
import { silentAt } from './habit.ts';
import { merged, type StateChange } from './live-state.ts';

export type StateUpdate = { vehicleKey: string; state: StateChange };
/** What an update came to: its reports, settled by what is known of the car, whether the car is watched, and the silence that was told of it. */
export type Written = { reports: FaultReport[]; watched: boolean; silence: Silence | undefined };
type Waiting = { updates: StateUpdate[]; resolve: (written: Written[]) => void; reject: (error: unknown) => void };

/** Documents of one transaction; each may have some hundred kilobytes, a transaction 10 MiB. */
const MOST_UPDATES = 200;

/**
 * Brings updates into vehicleStates. One transaction at a time: what comes meanwhile goes together in the next, since transactions of one
 * process that share a car would only wait for each other. A promise settles when the transaction with its updates has.
 * A transaction reads one document a car and writes those in which something is newer.
 * Resolves with what each update came to, in their order (shared/vehicles/live-state.ts).
 */
export function createStateWriter(store: Store): (updates: StateUpdate[]) => Promise<Written[]> {
  let waiting: Waiting[] = [];
  let underWay = false;

  const next = async () => {
    let count = 0;
    const fitting = waiting.findIndex(({ updates }, i) => {
      count += updates.length;
      return i > 0 && count > MOST_UPDATES;
    });
    const batch = fitting < 0 ? waiting : waiting.slice(0, fitting);
    waiting = fitting < 0 ? [] : waiting.slice(fitting);
    underWay = batch.length > 0;
    if (!underWay) return;
    try {
      const written = await write(
        store,
        batch.flatMap(({ updates }) => updates),
      );
      let from = 0;
      for (const { updates, resolve } of batch) {
        resolve(written.slice(from, from + updates.length));
        from += updates.length;
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    void next();
  };

  return (updates) =>
    new Promise((resolve, reject) => {
      waiting.push({ updates, resolve, reject });
      if (!underWay) void next();
    });
}

async function write(store: Store, updates: StateUpdate[]): Promise<Written[]> {
  const byCar = new Map<string, { change: StateChange; place: number }[]>();
  for (const [place, { vehicleKey, state }] of updates.entries())
    byCar.set(vehicleKey, [...(byCar.get(vehicleKey) ?? []), { change: state, place }]);
  // in one order everywhere, so that two processes never wait for each other crosswise
  const cars = [...byCar].sort(([a], [b]) => (a < b ? -1 : 1));
  return store.transaction(async (tx) => {
    const written: Written[] = [];
    const before = await tx.getAll<StoredLiveState>(cars.map(([key]) => liveStatePath(key)));
    for (const [i, [key, changes]] of cars.entries()) {
      const stored = before[i];
      const known = readLiveState(stored);
      let after: LiveState | undefined;
      for (const { change, place } of changes) {
        const { state, reports } = merged(after ?? known, change);
        after = state ?? after;
        written[place] = { reports, watched: stored?.watched === true, silence: stored?.silence };
      }
      if (after) {
        const due = after.habit ? { silentAt: silentAt(after.habit) } : {};
        tx.set(liveStatePath(key), { ...stored, ...storedLiveState(after), ...due });
      }
    }
    return written;
  });
}

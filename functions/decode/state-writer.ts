import type { Store } from '../../shared/store.ts';
import {
  type LiveState,
  liveStatePath,
  readLiveState,
  type StoredLiveState,
  storedLiveState,
} from '../../shared/vehicles/live-state.ts';
import { merged, type StateChange } from './live-state.ts';

export type StateUpdate = { vehicleKey: string; state: StateChange };
type Waiting = { updates: StateUpdate[]; resolve: (watched: Set<string>) => void; reject: (error: unknown) => void };

/** Documents of one transaction; each may have some hundred kilobytes, a transaction 10 MiB. */
const MOST_UPDATES = 200;

/**
 * Brings updates into vehicleStates. One transaction at a time: what comes meanwhile goes together in the next, since transactions of one
 * process that share a car would only wait for each other. A promise settles when the transaction with its updates has.
 * A transaction reads one document a car and writes those in which something is newer.
 * Resolves with the cars that are watched (shared/vehicles/live-state.ts).
 */
export function createStateWriter(store: Store): (updates: StateUpdate[]) => Promise<Set<string>> {
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
      const watched = await write(
        store,
        batch.flatMap(({ updates }) => updates),
      );
      for (const { resolve } of batch) resolve(watched);
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

async function write(store: Store, updates: StateUpdate[]): Promise<Set<string>> {
  const byCar = new Map<string, StateChange[]>();
  for (const { vehicleKey, state } of updates) byCar.set(vehicleKey, [...(byCar.get(vehicleKey) ?? []), state]);
  // in one order everywhere, so that two processes never wait for each other crosswise
  const cars = [...byCar].sort(([a], [b]) => (a < b ? -1 : 1));
  return store.transaction(async (tx) => {
    const watched = new Set<string>();
    const before = await tx.getAll<StoredLiveState>(cars.map(([key]) => liveStatePath(key)));
    for (const [i, [key, states]] of cars.entries()) {
      const stored = before[i];
      const known = readLiveState(stored);
      if (stored?.watched) watched.add(key);
      let after: LiveState | undefined;
      for (const state of states) after = merged(after ?? known, state) ?? after;
      if (after) tx.set(liveStatePath(key), { ...stored, ...storedLiveState(after) });
    }
    return watched;
  });
}

import type { Store } from '../../shared/store.ts';
import type { DeviceUnits } from './devices/device.ts';

/** What ingest reads of units/{unitId} (docs/architecture.md). */
export type Unit = {
  unitKey: string;
  vin: string;
  vehicleKey: string;
  workshopId?: string;
  platform?: string;
  kind?: string;
  status: 'active' | 'revoked';
  publicKey?: JsonWebKey;
  /** SHA-256 (hex) of the secret of a bought kind */
  secretHash?: string;
  uploadsPerSecond?: number;
  configuration?: object;
  configurationOffered?: { version: string; uploadId: string };
  deviceUnits?: DeviceUnits;
};

type JsonWebKey = { kty?: string; crv?: string; x?: string; y?: string };
type Waiting = { path: string; resolve: (unit: Unit | undefined) => void; reject: (error: unknown) => void };

const MOST_AT_ONCE = 100;
const UNIT_ID = /^(?!__)[^/\s]{1,128}$/;

/** Whether a text can name a unit's document. */
export const isUnitId = (text: string | undefined): text is string =>
  text !== undefined && UNIT_ID.test(text) && text !== '.' && text !== '..';

/**
 * Looks units up: one document read for every unit that is asked for, nothing kept, so that a revocation bites at once. Look-ups
 * that come while one is under way go together in the next (one getAll), each after its own request had arrived.
 */
export function createUnitLookup(store: Store): (unitId: string) => Promise<Unit | undefined> {
  let waiting: Waiting[] = [];
  let underWay = false;

  const next = async () => {
    const batch = waiting.slice(0, MOST_AT_ONCE);
    waiting = waiting.slice(MOST_AT_ONCE);
    underWay = batch.length > 0;
    if (!underWay) return;
    try {
      const paths = [...new Set(batch.map(({ path }) => path))];
      const units = await store.getAll<Unit>(paths);
      const byPath = new Map(paths.map((path, i) => [path, units[i]]));
      for (const { path, resolve } of batch) resolve(byPath.get(path));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    void next();
  };

  return (unitId) =>
    new Promise((resolve, reject) => {
      waiting.push({ path: `units/${unitId}`, resolve, reject });
      if (underWay) return;
      underWay = true;
      setImmediate(() => void next());
    });
}

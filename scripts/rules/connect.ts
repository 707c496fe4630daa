import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataPoints } from '../../shared/adapters/data-points.ts';
import { createFirestoreStore } from '../../shared/adapters/firestore-store.ts';
import { createWarehouse } from '../../shared/adapters/warehouse.ts';
import type { DataPoints, Warehouse } from '../../shared/ports.ts';
import type { Store } from '../../shared/store.ts';

const DATASET = 'telemetry';

type Endpoints = { project: string; firestore: string; bigquery: string; bigqueryStorage: string };

/** The stores of a platform, through the official clients. */
export type Stores = { store: Store; warehouse: Warehouse };

/** The platform that runs on a state directory of this machine, or, where `project` is given, a Google Cloud project with one's own credentials. */
export function connect({ dir, project }: { dir: string; project: string | undefined }): Stores {
  if (project !== undefined)
    return { store: createFirestoreStore(project), warehouse: createWarehouse({ project, dataset: DATASET }) };
  const { project: local, firestore, bigquery } = endpointsOf(dir);
  // the official clients know no other way: where Firestore is, and that there is no Google Cloud around
  process.env.FIRESTORE_EMULATOR_HOST = firestore;
  process.env.METADATA_SERVER_DETECTION = 'none';
  return {
    store: createFirestoreStore(local),
    warehouse: createWarehouse({ project: local, dataset: DATASET, apiUrl: bigquery }),
  };
}

/** Where simulated data points go: a local platform only. */
export function connectForWriting(dir: string): { store: Store; dataPoints: DataPoints } {
  const { store } = connect({ dir, project: undefined });
  const { project, bigqueryStorage: storageHost } = endpointsOf(dir);
  const log = (_: string, message: string) => void process.stderr.write(`${message}\n`);
  return { store, dataPoints: createDataPoints({ project, dataset: DATASET, storageHost, log }) };
}

function endpointsOf(dir: string): Endpoints {
  const file = join(dir, 'endpoints.json');
  if (!existsSync(file)) throw new Error(`no platform runs on ${dir}: start it with npm start, or name another --dir`);
  return JSON.parse(readFileSync(file, 'utf8')) as Endpoints;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataPoints } from '../../shared/adapters/data-points.ts';
import { createFirestoreStore } from '../../shared/adapters/firestore-store.ts';
import { createPubSubBus } from '../../shared/adapters/pubsub-bus.ts';
import { createWarehouse } from '../../shared/adapters/warehouse.ts';
import { logLine } from '../../shared/log.ts';
import type { Deps, UndecodableRow } from '../../shared/ports.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { storedRows } from './stored-rows.ts';
import { createSubscriber, type Subscriber } from './subscriber.ts';

/** What replaying works on: a platform that runs on this machine, or one in Google Cloud. */
export type Platform = Pick<Deps, 'store' | 'bus' | 'dataPoints' | 'warehouse'> & {
  deadLetters: Subscriber;
  undecodable(span: { from: Date; to: Date; unitKey: string | undefined }): AsyncIterable<UndecodableRow[]>;
};

type Wiring = { subscriptions: Record<string, { topic: string; function?: string }> };

const WIRING = JSON.parse(readFileSync(join(import.meta.dirname, '../../terraform/wiring.json'), 'utf8')) as Wiring;

/** Topic and function of a subscription, as terraform/wiring.json has them. */
export const wired = (subscription: string) => WIRING.subscriptions[subscription];

/** @throws UsageError where no platform runs on the directory */
export function connect(target: Arguments['target']): Platform {
  const { project, pubsub, bigquery, bigqueryStorage } = 'dir' in target ? local(target.dir) : cloud(target.project);
  const dataset = process.env.BIGQUERY_DATASET ?? 'telemetry';
  const log: Deps['log'] = (severity, message, fields = {}) =>
    void process.stderr.write(`${logLine(severity, message, fields, new Date())}\n`);
  return {
    store: createFirestoreStore(project),
    bus: createPubSubBus(project, pubsub),
    dataPoints: createDataPoints({ project, dataset, ...(bigqueryStorage && { storageHost: bigqueryStorage }), log }),
    warehouse: createWarehouse({ project, dataset, ...(bigquery && { apiUrl: bigquery }) }),
    deadLetters: createSubscriber(project, 'dead-letters', pubsub),
    undecodable: (span) => storedRows({ project, dataset, apiUrl: bigquery }, span),
  };
}

type Addresses = { project: string; pubsub?: string; bigquery?: string; bigqueryStorage?: string };

const cloud = (project: string): Addresses => ({ project });

function local(dir: string): Addresses {
  const file = join(dir, 'endpoints.json');
  let endpoints: Addresses & { firestore: string };
  try {
    endpoints = JSON.parse(readFileSync(file, 'utf8')) as typeof endpoints;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `No running platform found (${file}: ${reason}). Start it with "npm start", name its directory with --dir, or a Google Cloud project with --project.`,
    );
  }
  // Both are read by Google's clients themselves; there is no metadata server here to ask who we are.
  process.env.FIRESTORE_EMULATOR_HOST = endpoints.firestore;
  process.env.METADATA_SERVER_DETECTION = 'none';
  return endpoints;
}

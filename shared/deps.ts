import { createDataPoints } from './adapters/data-points.ts';
import { createFirestoreStore } from './adapters/firestore-store.ts';
import { createPubSubBus } from './adapters/pubsub-bus.ts';
import { createSendGridMailer } from './adapters/sendgrid-mailer.ts';
import { createTwilioSms } from './adapters/twilio-sms.ts';
import { createWarehouse } from './adapters/warehouse.ts';
import { parseConfig } from './config.ts';
import { createLog } from './log.ts';
import type { Deps } from './ports.ts';

/** The real ports of a function: the one place that reads the environment. Clients are made on first use. */
export function createDeps(functionName: string): Deps {
  const config = parseConfig(process.env);
  const log = createLog({ function: functionName });
  const { project, bigquery } = config;
  return {
    config,
    log,
    clock: { now: () => new Date() },
    store: createFirestoreStore(project),
    bus: createPubSubBus(project, config.pubsubHost),
    dataPoints: createDataPoints({ project, dataset: bigquery.dataset, storageHost: bigquery.storageHost, log }),
    warehouse: createWarehouse({ project, dataset: bigquery.dataset, apiUrl: bigquery.apiUrl }),
    sms: createTwilioSms({ ...config.twilio, publicApiUrl: config.publicApiUrl }),
    mailer: createSendGridMailer(config.sendgrid),
  };
}

import { parseConfig } from './config.ts';
import { createLog } from './log.ts';
import type { Deps } from './ports.ts';

/**
 * The real ports of a function: the one place that reads the environment. Each port's module and client are loaded on its
 * first call, since loading Google's clients is what a cold start is made of, and no function uses them all.
 */
export function createDeps(functionName: string): Deps {
  const config = parseConfig(process.env);
  const log = createLog({ function: functionName });
  const { project, bigquery, twilio, sendgrid, pubsubHost, publicApiUrl } = config;
  return {
    config,
    log,
    clock: { now: () => new Date() },
    store: lazily(async () => (await import('./adapters/firestore-store.ts')).createFirestoreStore(project)),
    bus: lazily(async () => (await import('./adapters/pubsub-bus.ts')).createPubSubBus(project, pubsubHost)),
    dataPoints: lazily(async () =>
      (await import('./adapters/data-points.ts')).createDataPoints({
        project,
        dataset: bigquery.dataset,
        storageHost: bigquery.storageHost,
        log,
      }),
    ),
    warehouse: lazily(async () =>
      (await import('./adapters/warehouse.ts')).createWarehouse({
        project,
        dataset: bigquery.dataset,
        apiUrl: bigquery.apiUrl,
      }),
    ),
    sms: lazily(async () => (await import('./adapters/twilio-sms.ts')).createTwilioSms({ ...twilio, publicApiUrl })),
    mailer: lazily(async () => (await import('./adapters/sendgrid-mailer.ts')).createSendGridMailer(sendgrid)),
  };
}

/** A port (all of whose methods are async) that is made on its first call. */
function lazily<T extends object>(make: () => Promise<T>): T {
  let port: Promise<T> | undefined;
  return new Proxy({} as T, {
    get:
      (_target, name) =>
      async (...args: unknown[]) => {
        port ??= make();
        const made = await port;
        const method = made[name as keyof T] as (...args: unknown[]) => unknown;
        return method.apply(made, args);
      },
  });
}

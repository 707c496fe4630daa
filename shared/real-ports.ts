import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { Deps } from './ports.ts';

/**
 * How each real port is made. A function's index.ts imports those it uses, so that its bundle carries no other client; and each
 * client is loaded after the function listens, since loading them is what a cold start is made of.
 */
type Made = { config: Config; log: Log };
export type PortName = 'store' | 'bus' | 'dataPoints' | 'warehouse' | 'sms' | 'mailer' | 'media';
export type PortFactories = { [Name in PortName]: (made: Made) => Deps[Name] };

export const store: PortFactories['store'] = ({ config }) =>
  lazily(async () => (await import('./adapters/firestore-store.ts')).createFirestoreStore(config.project));

export const bus: PortFactories['bus'] = ({ config }) =>
  lazily(async () => (await import('./adapters/pubsub-bus.ts')).createPubSubBus(config.project, config.pubsubHost));

export const dataPoints: PortFactories['dataPoints'] = ({ config: { project, bigquery }, log }) =>
  lazily(async () => {
    const { createDataPoints } = await import('./adapters/data-points.ts');
    return createDataPoints({ project, dataset: bigquery.dataset, storageHost: bigquery.storageHost, log });
  });

export const warehouse: PortFactories['warehouse'] = ({ config: { project, bigquery } }) =>
  lazily(async () => {
    const { createWarehouse } = await import('./adapters/warehouse.ts');
    return createWarehouse({ project, dataset: bigquery.dataset, apiUrl: bigquery.apiUrl });
  });

export const sms: PortFactories['sms'] = ({ config: { twilio, publicApiUrl } }) =>
  lazily(async () => (await import('./adapters/twilio-sms.ts')).createTwilioSms({ ...twilio, publicApiUrl }));

export const mailer: PortFactories['mailer'] = ({ config: { sendgrid } }) =>
  lazily(async () => (await import('./adapters/sendgrid-mailer.ts')).createSendGridMailer(sendgrid));

export const media: PortFactories['media'] = ({ config: { twilio } }) =>
  lazily(async () => (await import('./adapters/twilio-media.ts')).createTwilioMedia(twilio));

/**
 * A port (all of whose methods are async) whose client is loaded as soon as the function listens, so that neither the start nor the first
 * message waits for all of it; what fails to load fails the call that needs it, and is tried again by the next.
 */
function lazily<T extends object>(make: () => Promise<T>): T {
  let port: Promise<T> | undefined;
  const load = async (): Promise<T> => {
    port ??= make();
    try {
      return await port;
    } catch (error) {
      port = undefined;
      throw error;
    }
  };
  setImmediate(() => void load().catch(() => undefined));
  return new Proxy({} as T, {
    get:
      (_target, name) =>
      async (...args: unknown[]) => {
        const made = await load();
        const method = made[name as keyof T] as (...args: unknown[]) => unknown;
        return method.apply(made, args);
      },
  });
}

import type { Config } from './config.ts';
import { lazily } from './lazily.ts';
import type { Log } from './log.ts';
import type { Deps } from './ports.ts';

/**
 * How each real port is made. A function's index.ts imports those it uses, so that its bundle carries no other client; and each
 * client is loaded after the function listens, since loading them is what a cold start is made of.
 */
type Made = { config: Config; log: Log };
export type PortName = 'store' | 'bus' | 'dataPoints' | 'warehouse' | 'sms' | 'mailer' | 'media';
export type PortFactories = { [Name in PortName]: (made: Made) => Deps[Name] };

export const store: PortFactories['store'] = ({ config, log }) =>
  lazily('store', log, async () =>
    (await import('./adapters/firestore-store.ts')).createFirestoreStore(config.project),
  );

export const bus: PortFactories['bus'] = ({ config, log }) =>
  lazily('bus', log, async () =>
    (await import('./adapters/pubsub-bus.ts')).createPubSubBus(config.project, config.pubsubHost),
  );

export const dataPoints: PortFactories['dataPoints'] = ({ config: { project, bigquery }, log }) =>
  lazily('dataPoints', log, async () => {
    const { createDataPoints } = await import('./adapters/data-points.ts');
    return createDataPoints({ project, dataset: bigquery.dataset, storageHost: bigquery.storageHost, log });
  });

export const warehouse: PortFactories['warehouse'] = ({ config: { project, bigquery }, log }) =>
  lazily('warehouse', log, async () => {
    const { createWarehouse } = await import('./adapters/warehouse.ts');
    return createWarehouse({ project, dataset: bigquery.dataset, apiUrl: bigquery.apiUrl });
  });

export const sms: PortFactories['sms'] = ({ config: { twilio, publicApiUrl }, log }) =>
  lazily('sms', log, async () =>
    (await import('./adapters/twilio-sms.ts')).createTwilioSms({ ...twilio, publicApiUrl }),
  );

export const mailer: PortFactories['mailer'] = ({ config: { sendgrid }, log }) =>
  lazily('mailer', log, async () => (await import('./adapters/sendgrid-mailer.ts')).createSendGridMailer(sendgrid));

export const media: PortFactories['media'] = ({ config: { twilio }, log }) =>
  lazily('media', log, async () => (await import('./adapters/twilio-media.ts')).createTwilioMedia(twilio));

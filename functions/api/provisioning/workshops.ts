import type { Workshop } from '../../../shared/api/generated/provisioning.types.ts';
import { validateWorkshop } from '../../../shared/api/generated/provisioning.validate.ts';
import type { WorkshopDocument } from './documents.ts';
import { openingHoursFaults, phoneFaults, timeZoneFaults } from './faults.ts';
import { omit } from './omit.ts';
import { plainId, type Resource } from './resource.ts';
import { endpointFaults, stillDisabled, withoutSecret, withSecret } from './webhook-endpoint.ts';

const MIN_NOTICE_MINUTES = 60;

export const workshops: Resource<Workshop, WorkshopDocument> = {
  what: 'workshop',
  collection: 'workshops',
  param: 'workshopId',
  schema: 'Workshop',
  idOf: plainId,
  validate: validateWorkshop,
  checks: [
    { of: ['phone'], faults: ({ phone }) => phoneFaults('/phone', phone, { sms: false }) },
    { of: ['timeZone'], faults: ({ timeZone }) => timeZoneFaults('/timeZone', timeZone) },
    { of: ['openingHours'], faults: ({ openingHours }) => openingHoursFaults('/openingHours', openingHours) },
    { of: ['webhook'], faults: ({ webhook }, config) => (webhook ? endpointFaults('/webhook', webhook, config) : []) },
  ],
  references: () => [],
  toWrite: async ({ id, body, previous, patch }) => {
    const { webhook, ...rest } = body;
    const endpoint = webhook && withSecret(webhook, previous?.webhook);
    const defaults = { holidays: [], minNoticeMinutes: MIN_NOTICE_MINUTES };
    return {
      document: {
        ...defaults,
        ...rest,
        workshopId: id,
        ...(endpoint ? { webhook: endpoint.webhook } : {}),
        ...stillDisabled(webhook?.url, previous, patch),
      },
      once: endpoint?.once,
    };
  },
  bodyOf: (document) => omit(document, ['workshopId', 'webhookDisabled']),
  show: (_, document) => omit({ ...document, webhook: document.webhook && withoutSecret(document.webhook) }, []),
  workshopOf: (id) => id,
};

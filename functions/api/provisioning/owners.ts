import type { Owner } from '../../../shared/api/generated/provisioning.types.ts';
import { validateOwner } from '../../../shared/api/generated/provisioning.validate.ts';
import type { OwnerDocument } from './documents.ts';
import { phoneFaults, timeZoneFaults } from './faults.ts';
import { omit } from './omit.ts';
import { plainId, type Resource } from './resource.ts';

export const owners: Resource<Owner, OwnerDocument> = {
  what: 'owner',
  collection: 'owners',
  param: 'ownerId',
  schema: 'Owner',
  idOf: plainId,
  validate: validateOwner,
  checks: [
    { of: ['phone'], faults: ({ phone }) => phoneFaults('/phone', phone, { sms: true }) },
    { of: ['timeZone'], faults: ({ timeZone }) => timeZoneFaults('/timeZone', timeZone) },
  ],
  references: () => [],
  toWrite: async ({ id, body, previous }) => {
    const { consents, ...rest } = body;
    const { phone, optedOut, optOutAt } = previous ?? {};
    const optOut = phone === rest.phone ? omit({ optedOut, optOutAt }, []) : {};
    return { document: { ...rest, ...optOut, ownerId: id, consents: { integrations: {}, ...consents } } };
  },
  bodyOf: (document) => omit(document, ['ownerId', 'optedOut', 'optOutAt']),
  show: (_, document) => document,
  // An owner is no workshop's: staff reach the owners of their cars through `read-owner.ts`.
  workshopOf: () => null,
};

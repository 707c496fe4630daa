import type { Integration } from '../../../shared/api/generated/provisioning.types.ts';
import { validateIntegration } from '../../../shared/api/generated/provisioning.validate.ts';
import type { IntegrationDocument } from './documents.ts';
import { omit } from './omit.ts';
import { plainId, type Resource } from './resource.ts';
import { endpointFaults, stillDisabled, withoutSecret, withSecret } from './webhook-endpoint.ts';

export const integrations: Resource<Integration, IntegrationDocument> = {
  what: 'integration',
  collection: 'integrations',
  param: 'integrationId',
  schema: 'Integration',
  idOf: plainId,
  validate: validateIntegration,
  checks: [{ of: ['webhook'], faults: ({ webhook }, config) => endpointFaults('/webhook', webhook, config) }],
  references: () => [],
  toWrite: async ({ id, body, previous, patch }) => {
    const { webhook, once } = withSecret(body.webhook, previous?.webhook);
    return { document: { ...body, integrationId: id, webhook, ...stillDisabled(webhook.url, previous, patch) }, once };
  },
  bodyOf: (document) => omit(document, ['integrationId', 'webhookDisabled']),
  show: (_, document) => ({ ...document, webhook: withoutSecret(document.webhook) }),
  workshopOf: () => null,
};

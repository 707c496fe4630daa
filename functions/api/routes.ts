import { bookingRoutes } from './booking/routes.ts';
import { changeOwner } from './change-owner.ts';
import { conversationRoutes } from './conversations/routes.ts';
import { createSession } from './create-session.ts';
import { deliveryRoutes } from './deliveries/routes.ts';
import { eventRoutes } from './events/routes.ts';
import { validateNewSession, validateOwnerChange } from './generated/requests.validate.ts';
import { openApi } from './openapi.ts';
import { provisioningRoutes } from './provisioning/routes.ts';
import { readingRoutes } from './reading/routes.ts';
import { ADMINS, type Route } from './route.ts';
import { ruleRoutes } from './rules/routes.ts';
import { usageRoutes } from './usage/routes.ts';

/** Every route of the API, with who may use it. What is not here does not exist. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    template: '/v1/healthz',
    summary: 'Tells that the API is up',
    who: 'everyone',
    answer: 'Up',
    handle: async () => ({ status: 200, body: { status: 'ok' } }),
  },
  {
    method: 'GET',
    template: '/v1/openapi.json',
    summary: 'This description',
    who: 'everyone',
    handle: async ({ deps }) => ({ status: 200, body: openApi(routes, deps.config.publicApiUrl) }),
  },
  {
    method: 'POST',
    template: '/v1/sessions',
    summary: 'Signs in with e-mail and password (locally only)',
    who: 'everyone',
    body: { schema: 'NewSession', validate: validateNewSession },
    answer: 'Session',
    handle: createSession,
  },
  ...provisioningRoutes,
  {
    method: 'POST',
    template: '/v1/vehicles/{vin}:changeOwner',
    summary: 'Gives a vehicle to another owner; the former one loses access at once',
    who: ADMINS,
    body: { schema: 'OwnerChange', validate: validateOwnerChange },
    answer: 'Vehicle',
    handle: changeOwner,
  },
  ...readingRoutes,
  ...eventRoutes,
  ...ruleRoutes,
  ...conversationRoutes,
  ...bookingRoutes,
  ...deliveryRoutes,
  ...usageRoutes,
];

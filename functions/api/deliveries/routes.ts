import { LIMIT, PAGE_TOKEN } from '../page.ts';
import { MANAGERS, type Route, STAFF } from '../route.ts';
import { listDeliveries, readDelivery, retryDelivery } from './deliveries.ts';

export const deliveryRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/v1/deliveries',
    summary: 'Lists webhook deliveries with their attempts, the latest first',
    who: STAFF,
    query: {
      workshopId: { description: 'to this workshop', schema: { type: 'string' } },
      state: { description: 'in this state', schema: { type: 'string', enum: ['pending', 'delivered', 'failed'] } },
      type: { description: 'of this event type', schema: { type: 'string' } },
      limit: LIMIT,
      pageToken: PAGE_TOKEN,
    },
    answer: 'DeliveryPage',
    handle: listDeliveries,
  },
  {
    method: 'GET',
    template: '/v1/deliveries/{id}',
    summary: 'Reads a webhook delivery',
    who: STAFF,
    answer: 'Delivery',
    handle: readDelivery,
  },
  {
    method: 'POST',
    template: '/v1/deliveries/{id}:retry',
    summary: 'Tries a delivery once more now',
    who: MANAGERS,
    answer: 'Delivery',
    handle: retryDelivery,
  },
];

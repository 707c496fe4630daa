import { validateEventPatch } from '../generated/requests.validate.ts';
import { LIMIT, PAGE_TOKEN } from '../page.ts';
import { type Route, STAFF } from '../route.ts';
import { patchEvent } from './patch-event.ts';
import { readEvent, readEvents, readRecommendation } from './read-events.ts';

const STATUSES = ['open', 'acknowledged', 'booked', 'closed'] as const;
const TYPES = [
  'errorCode',
  'warningLight',
  'serviceReminder',
  'batteryWarning',
  'unitUnplugged',
  'unitSilent',
  'impactWhileParked',
] as const;

export const eventRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/v1/events',
    summary: 'Lists events by their last occurrence',
    who: STAFF,
    query: {
      status: { description: 'all where left out', schema: { type: 'string', enum: STATUSES } },
      type: { description: 'of this type', schema: { type: 'string', enum: TYPES } },
      vin: { description: 'of this vehicle', schema: { type: 'string' } },
      workshopId: { description: 'of this workshop', schema: { type: 'string' } },
      sort: {
        description: 'the latest first where left out',
        schema: { type: 'string', enum: ['-lastOccurredAt', 'lastOccurredAt'] },
      },
      limit: LIMIT,
      pageToken: PAGE_TOKEN,
    },
    answer: 'EventPage',
    handle: readEvents,
  },
  {
    method: 'GET',
    template: '/v1/events/{id}',
    summary: 'Reads an event with what was around it',
    who: STAFF,
    answer: 'EventDetail',
    handle: readEvent,
  },
  {
    method: 'PATCH',
    template: '/v1/events/{id}',
    summary: 'Acknowledges or closes an event',
    who: STAFF,
    body: { schema: 'EventPatch', validate: validateEventPatch },
    answer: 'EventDetail',
    handle: patchEvent,
  },
  {
    method: 'GET',
    template: '/v1/recommendations/{id}',
    summary: 'Tells what is recommended and why',
    who: STAFF,
    answer: 'Recommendation',
    handle: readRecommendation,
  },
];

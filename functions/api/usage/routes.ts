import { ADMINS, type Route } from '../route.ts';
import { readTextUsage } from './text-usage.ts';

const time = (description: string) => ({ description, schema: { type: 'string', format: 'date-time' } }) as const;

export const usageRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/v1/usage/texts',
    summary: 'Tells how many texts and segments went out, by day and country, and what they cost',
    who: ADMINS,
    query: { from: time('its day and later'), to: time('its day and earlier') },
    answer: 'TextUsage',
    handle: readTextUsage,
  },
];

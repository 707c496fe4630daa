import { LIMIT, PAGE_TOKEN } from '../page.ts';
import { type Route, STAFF } from '../route.ts';
import { readDatapoints } from './datapoints.ts';
import { readTrips } from './read-trips.ts';
import { readUndecodable } from './undecodable.ts';
import { readUnitHealth } from './unit-health.ts';

const FROM = { description: 'from this time on', schema: { type: 'string', format: 'date-time' } } as const;
const TO = { description: 'before this time', schema: { type: 'string', format: 'date-time' } } as const;
const text = (description: string) => ({ description, schema: { type: 'string' } }) as const;

export const readingRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/v1/vehicles/{vin}/datapoints',
    summary: 'Lists data points by time',
    who: STAFF,
    query: {
      signal: text('VSS name; all where left out'),
      from: FROM,
      to: TO,
      limit: { description: 'how many at most', schema: { type: 'integer', minimum: 1, maximum: 10_000 } },
      pageToken: PAGE_TOKEN,
    },
    answer: 'DataPointPage',
    handle: readDatapoints,
  },
  {
    method: 'GET',
    template: '/v1/vehicles/{vin}/trips',
    summary: 'Lists the trips, fillings and charges that begin in a time, the last seven days where none is given',
    who: STAFF,
    query: { from: FROM, to: TO },
    answer: 'TripList',
    handle: readTrips,
  },
  {
    method: 'GET',
    template: '/v1/units/{unitId}/health',
    summary: 'Tells how a unit is',
    who: STAFF,
    answer: 'UnitHealth',
    handle: readUnitHealth,
  },
  {
    method: 'GET',
    template: '/v1/undecodable',
    summary: 'Lists records of a unit that could not be decoded, the latest first',
    who: STAFF,
    query: {
      unitId: text('required'),
      reason: text('only with this reason'),
      ecu: text('only of this ECU'),
      from: { ...FROM, description: 'received from this time on' },
      to: { ...TO, description: 'received before this time' },
      limit: LIMIT,
      pageToken: PAGE_TOKEN,
    },
    answer: 'UndecodablePage',
    handle: readUndecodable,
  },
];

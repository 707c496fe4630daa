import { readOwner } from '../reading/read-owner.ts';
import { readVehicle } from '../reading/read-vehicle.ts';
import { ADMINS, MANAGERS, type Role, type Route, STAFF } from '../route.ts';
import { integrations } from './integrations.ts';
import { LIST_QUERY, listResource } from './list-resource.ts';
import { owners } from './owners.ts';
import { getResource, patchResource, putResource } from './put-resource.ts';
import type { Resource } from './resource.ts';
import { staff } from './staff.ts';
import { units } from './units.ts';
import { vehicles } from './vehicles.ts';
import { workshops } from './workshops.ts';

type Who = {
  put: readonly Role[];
  patch: readonly Role[];
  /** of lists too */
  get: readonly Role[];
  /** by which properties a list is narrowed */
  by?: string[];
};

/** PUT, PATCH, and lists of one kind of thing. */
function provisioned<B extends object, D extends object>(
  resource: Resource<B, D>,
  { put, patch, get, by = [] }: Who,
): Route[] {
  const { collection, what, schema } = resource;
  const template = `/v1/${collection}/{${resource.param}}`;
  const narrowing = by.map((name) => [name, { description: `with this ${name}`, schema: { type: 'string' } }] as const);
  return [
    {
      method: 'GET',
      template: `/v1/${collection}`,
      summary: `Lists ${collection} by id`,
      who: get,
      query: { ...Object.fromEntries(narrowing), ...LIST_QUERY },
      answer: `${schema}List`,
      handle: (context) => listResource(resource, context),
    },
    {
      method: 'PUT',
      template,
      summary: `Creates or replaces a ${what}`,
      who: put,
      body: { schema },
      answer: schema,
      handle: (context) => putResource(resource, context),
    },
    {
      method: 'PATCH',
      template,
      summary: `Changes a ${what} by a JSON Merge Patch (RFC 7396)`,
      who: patch,
      body: { schema, mergePatch: true },
      answer: schema,
      handle: (context) => patchResource(resource, context),
    },
  ];
}

/** GET of one, as it was provisioned. */
function read<B extends object, D extends object>(resource: Resource<B, D>, who: readonly Role[]): Route {
  const { collection, what, schema } = resource;
  return {
    method: 'GET',
    template: `/v1/${collection}/{${resource.param}}`,
    summary: `Reads a ${what}`,
    who,
    answer: schema,
    handle: (context) => getResource(resource, context),
  };
}

export const provisioningRoutes: readonly Route[] = [
  read(workshops, STAFF),
  ...provisioned(workshops, { put: ADMINS, patch: MANAGERS, get: STAFF }),
  read(staff, MANAGERS),
  ...provisioned(staff, { put: MANAGERS, patch: MANAGERS, get: MANAGERS, by: ['workshopId'] }),
  {
    method: 'GET',
    template: '/v1/owners/{ownerId}',
    summary: 'Reads an owner; staff only those of their cars',
    who: STAFF,
    answer: 'Owner',
    handle: readOwner,
  },
  ...provisioned(owners, { put: ADMINS, patch: ADMINS, get: ADMINS }),
  {
    method: 'GET',
    template: '/v1/vehicles/{vin}',
    summary: 'Reads a vehicle with its live state and open events',
    who: STAFF,
    answer: 'VehicleState',
    handle: readVehicle,
  },
  ...provisioned(vehicles, { put: ADMINS, patch: ADMINS, get: STAFF, by: ['workshopId', 'ownerId', 'fleetId'] }),
  read(units, STAFF),
  ...provisioned(units, { put: ADMINS, patch: ADMINS, get: STAFF, by: ['workshopId', 'vin'] }),
  read(integrations, ADMINS),
  ...provisioned(integrations, { put: ADMINS, patch: ADMINS, get: ADMINS }),
];

import { readOwner } from '../reading/read-owner.ts';
import { ADMINS, MANAGERS, type Role, type Route, STAFF } from '../route.ts';
import { integrations } from './integrations.ts';
import { owners } from './owners.ts';
import { getResource, patchResource, putResource } from './put-resource.ts';
import type { Resource } from './resource.ts';
import { staff } from './staff.ts';
import { units } from './units.ts';
import { vehicles } from './vehicles.ts';
import { workshops } from './workshops.ts';

type Who = { put: readonly Role[]; patch: readonly Role[]; get: readonly Role[] | 'elsewhere' };

/** PUT, PATCH and (unless it is read elsewhere, with more in it) GET of one kind of thing. */
function provisioned<B extends object, D extends object>(resource: Resource<B, D>, { put, patch, get }: Who): Route[] {
  const { collection, what, schema, validate } = resource;
  const template = `/v1/${collection}/{${resource.param}}`;
  const reading: Route[] =
    get === 'elsewhere'
      ? []
      : [
          {
            method: 'GET',
            template,
            summary: `Reads a ${what}`,
            who: get,
            answer: schema,
            handle: async (context) => getResource(resource, context),
          },
        ];
  return [
    ...reading,
    {
      method: 'PUT',
      template,
      summary: `Creates or replaces a ${what}`,
      who: put,
      body: { schema, validate },
      answer: schema,
      handle: async (context) => putResource(resource, context),
    },
    {
      method: 'PATCH',
      template,
      summary: `Changes a ${what} by a JSON Merge Patch (RFC 7396)`,
      who: patch,
      body: { schema, validate: 'merge-patch' },
      answer: schema,
      handle: async (context) => patchResource(resource, context),
    },
  ];
}

export const provisioningRoutes: readonly Route[] = [
  ...provisioned(workshops, { put: ADMINS, patch: MANAGERS, get: STAFF }),
  ...provisioned(staff, { put: MANAGERS, patch: MANAGERS, get: MANAGERS }),
  ...provisioned(owners, { put: ADMINS, patch: ADMINS, get: 'elsewhere' }),
  {
    method: 'GET',
    template: '/v1/owners/{ownerId}',
    summary: 'Reads an owner; staff only those of their cars',
    who: STAFF,
    answer: 'Owner',
    handle: readOwner,
  },
  ...provisioned(vehicles, { put: ADMINS, patch: ADMINS, get: 'elsewhere' }),
  ...provisioned(units, { put: ADMINS, patch: ADMINS, get: STAFF }),
  ...provisioned(integrations, { put: ADMINS, patch: ADMINS, get: ADMINS }),
];

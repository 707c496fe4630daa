import { generateKeyPairSync } from 'node:crypto';
import { TEST_CONFIG } from '../../../shared/testing/memory-deps.ts';
import { signSession } from '../session-token.ts';
import type { Call } from './start-api.ts';

/** The time of createMemoryDeps. */
const TEST_NOW = '2026-11-22T10:00:00Z';

export const VIN = 'WVWZZZAUZHW000001';
export const OTHER_VIN = 'TMBJP7NX5NY000002';

export const workshop = (more: object = {}) => ({
  name: 'Aarhus Autoværksted',
  phone: '+4586121212',
  email: 'hej@vaerksted.example',
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  bays: 2,
  openingHours: { mon: ['08:00-12:00', '12:30-16:00'], tue: ['08:00-16:00'] },
  holidays: ['2026-12-25'],
  ...more,
});

export const owner = (more: object = {}) => ({
  name: 'Mette Hansen',
  phone: '+4520123456',
  email: 'mette@example.com',
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  consents: { workshop: true, trips: true, integrations: {} },
  ...more,
});

export const publicKey = (kind: 'ed25519' | 'ec' = 'ed25519') =>
  (kind === 'ec'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('ed25519')
  ).publicKey.export({ format: 'jwk' });

/** Two workshops with staff, one car each. @returns a session token for each member of staff */
export async function provision(call: Call): Promise<Record<'manager' | 'staff' | 'foreign', string>> {
  const put = async (path: string, body: object) => {
    const { status, body: answer } = await call('PUT', path, body);
    if (status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  };
  await put('/v1/workshops/aarhus', workshop());
  await put('/v1/workshops/odense', workshop({ name: 'Odense Auto' }));
  await put('/v1/owners/mette', owner());
  await put('/v1/owners/anders', owner({ name: 'Anders', phone: '+4520123457', email: 'anders@example.com' }));
  await put(`/v1/vehicles/${VIN}`, { ownerId: 'mette', workshopId: 'aarhus', licensePlate: 'AB 12 345' });
  await put(`/v1/vehicles/${OTHER_VIN}`, { ownerId: 'anders', workshopId: 'odense' });
  await put('/v1/units/unit-1', { vin: VIN, publicKey: publicKey() });
  await put('/v1/units/unit-2', { vin: OTHER_VIN, publicKey: publicKey('ec') });
  const signIn = async (email: string, role: string, workshopId: string) => {
    await put(`/v1/staff/${email}`, { workshopId, role });
    return (await signSession(email, new Date(TEST_NOW), TEST_CONFIG.signingSecret)).token;
  };
  return {
    manager: await signIn('manager@aarhus.example', 'manager', 'aarhus'),
    staff: await signIn('staff@aarhus.example', 'staff', 'aarhus'),
    foreign: await signIn('manager@odense.example', 'manager', 'odense'),
  };
}

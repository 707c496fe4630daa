import { createHash } from 'node:crypto';
import type { Endpoints, PlatformApi } from '../common/platform-api.ts';
import type { UnitKey } from '../common/unit-key.ts';

const ownWorkshop = 'play-workshop';

/**
 * Makes sure that a car can upload: a car that the platform does not know gets an owner (and, where nobody can sign in to one yet, a
 * workshop) of its own; one that it knows stays as it is. The unit is registered either way.
 *
 * @returns what was made, in words.
 */
export async function provisionCar(
  vin: string,
  unit: { unitId: string; key: UnitKey },
  endpoints: Endpoints,
  api: PlatformApi,
): Promise<string[]> {
  const made: string[] = [];
  if (!(await api.exists(`/v1/vehicles/${vin}`))) {
    const workshopId = endpoints.users.find((user) => user.workshopId)?.workshopId ?? ownWorkshop;
    if (!(await api.exists(`/v1/workshops/${workshopId}`))) {
      await api.put(`/v1/workshops/${workshopId}`, workshop);
      made.push(`workshop ${workshopId}`);
    }
    const ownerId = `play-${vin}`;
    const owner = ownerOf(vin);
    await api.put(`/v1/owners/${ownerId}`, owner);
    await api.put(`/v1/vehicles/${vin}`, { ownerId, workshopId });
    made.push(`owner ${ownerId} (${owner.phone}, texts at ${endpoints.twilio}/#${encodeURIComponent(owner.phone)})`);
    made.push(`vehicle ${vin} at workshop ${workshopId}`);
  }
  await api.put(`/v1/units/${unit.unitId}`, { vin, publicKey: unit.key.publicKey, status: 'active' });
  return made;
}

const workshop = {
  name: 'Play Workshop',
  phone: '+4570100100',
  email: 'workshop@play.example',
  timeZone: 'Europe/Copenhagen',
  language: 'en',
  bays: 2,
  openingHours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['08:00-16:00']])),
};

function ownerOf(vin: string) {
  const number = createHash('sha256').update(vin).digest().readUInt32BE(0) % 1_000_000;
  return {
    name: `Owner of ${vin}`,
    phone: `+4521${String(number).padStart(6, '0')}`,
    email: `${vin.toLowerCase()}@play.example`,
    language: 'en',
    timeZone: 'Europe/Copenhagen',
    consents: { workshop: true, trips: true, integrations: {} },
  };
}

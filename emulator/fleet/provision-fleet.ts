import type { Endpoints, PlatformApi } from '../common/platform-api.ts';
import type { UnitKey } from '../common/unit-key.ts';
import type { Car } from './car.ts';
import { random } from './random.ts';

const carsPerWorkshop = 100;
const givenNames: [string, ...string[]] = [
  'Anne',
  'Peter',
  'Mette',
  'Lars',
  'Sofie',
  'Jens',
  'Ida',
  'Mikkel',
  'Karen',
  'Søren',
];
const familyNames: [string, ...string[]] = [
  'Jensen',
  'Nielsen',
  'Hansen',
  'Pedersen',
  'Andersen',
  'Larsen',
  'Møller',
  'Holm',
];
const towns: [string, ...string[]] = ['Herning', 'Ikast', 'Brande', 'Viborg', 'Silkeborg'];

/** The workshop of a car: the first hundred cars go where people can sign in, if there is such a workshop. */
export function workshopOf(car: Car, endpoints: Endpoints): string {
  const number = Math.floor(car.index / carsPerWorkshop);
  const known = endpoints.users.find((user) => user.workshopId)?.workshopId;
  return number === 0 && known ? known : `fleet-workshop-${number}`;
}

/** Makes a workshop that is not there yet. */
export async function provisionWorkshop(workshopId: string, api: PlatformApi): Promise<void> {
  if (await api.exists(`/v1/workshops/${workshopId}`)) return;
  const number = Number(workshopId.split('-').at(-1)) || 0;
  await api.put(`/v1/workshops/${workshopId}`, {
    name: `${towns[number % towns.length]} Auto ${number + 1}`,
    phone: `+4570${String(number).padStart(6, '0')}`,
    email: `${workshopId}@fleet.example`,
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    bays: 3,
    openingHours: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00-12:00', '12:30-16:00']]),
    ),
  });
}

/** Makes owner, vehicle and unit of a car. A car whose unit is known is left as it is: somebody may have changed it. */
export async function provisionCar(car: Car, key: UnitKey, workshopId: string, api: PlatformApi): Promise<void> {
  if (await api.exists(`/v1/units/${car.unitId}`)) return;
  const ownerId = `owner-${car.unitId}`;
  const chance = random('owner', car.unitId);
  await api.put(`/v1/owners/${ownerId}`, {
    name: `${chance.pick(givenNames)} ${chance.pick(familyNames)}`,
    phone: `+4520${String(car.index).padStart(6, '0')}`,
    email: `${ownerId}@fleet.example`,
    language: car.index % 2 === 0 ? 'en' : 'da',
    timeZone: 'Europe/Copenhagen',
    consents: { workshop: true, trips: true, integrations: {} },
  });
  if (!(await api.exists(`/v1/vehicles/${car.vin}`))) {
    await api.put(`/v1/vehicles/${car.vin}`, { ownerId, workshopId, licensePlate: plateOf(car), model: car.model });
  }
  await api.put(`/v1/units/${car.unitId}`, { vin: car.vin, publicKey: key.publicKey, status: 'active' });
}

/** A number plate of Danish form: two letters and five digits. */
function plateOf({ index }: Car): string {
  const letters = 'ABCDEHJKLMNPRSTUVXYZ';
  const number = 20_000 + ((index * 7919) % 75_000);
  return `${letters[index % 20]}${letters[Math.floor(index / 20) % 20]} ${String(number).replace(/(..)(...)/, '$1 $2')}`;
}

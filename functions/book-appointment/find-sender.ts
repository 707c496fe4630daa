import parsePhoneNumber from 'libphonenumber-js';
import type { Reader } from '../../shared/store.ts';
import type { Language } from '../../shared/time/say-time.ts';

/** What the dialogue needs of owners/{ownerId}. */
export type Owner = {
  ownerId: string;
  name: string;
  phone: string;
  email: string;
  language: Language;
  timeZone: string;
  /** by text, or because the carrier said so */
  optedOut?: boolean;
};

/** What it needs of vehicles/{vin}. */
export type Vehicle = {
  vin: string;
  ownerId: string;
  workshopId: string;
  licensePlate?: string;
  make?: string;
  model?: string;
  vehicleKey: string;
};

/** Where several owners share a number: the first, and the cars of all. */
export type Sender = { owner: Owner; ownerIds: string[]; vehicles: Vehicle[] };

const MOST_OWNERS = 5;
const MOST_CARS = 15;

/** E.164; what is no number stays as it is. */
export const normalPhone = (phone: string): string => parsePhoneNumber(phone)?.number ?? phone;

/** Texts to numbers of this country are Danish until an owner says otherwise. */
export const languageOfPhone = (phone: string): Language => (phone.startsWith('+45') ? 'da' : 'en');

/** Who texts, and their cars: owners by their number (a family may share one) and all their vehicles. 2 queries. */
export async function findSender(reader: Reader, from: string): Promise<Sender | undefined> {
  const owners = await ownersOf(reader, from);
  const [first] = owners;
  if (!first) return undefined;
  const ids = owners.map((owner) => owner.id);
  const vehicles = await vehiclesOf(reader, ids);
  return {
    owner: { ...first.data, ownerId: first.id },
    ownerIds: ids,
    vehicles: vehicles.map(({ id, data }) => ({ ...data, vin: id })),
  };
}

export const ownersOf = async (reader: Reader, from: string) =>
  reader.query<Omit<Owner, 'ownerId'>>({
    collection: 'owners',
    where: [['phone', '==', normalPhone(from)]],
    limit: MOST_OWNERS,
  });

export const vehiclesOf = async (reader: Reader, ownerIds: string[]) =>
  reader.query<Omit<Vehicle, 'vin'>>({
    collection: 'vehicles',
    where: [['ownerId', 'in', ownerIds]],
    limit: MOST_CARS,
  });

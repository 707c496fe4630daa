import type {
  Integration,
  Owner,
  Staff,
  Unit,
  Vehicle,
  Workshop,
} from '../../../shared/api/generated/provisioning.types.ts';
import type { EndpointDocument } from '../../../shared/webhooks/endpoint.ts';

// What Firestore holds: what was provisioned with its id and defaults, secrets replaced, and what is derived or copied.

export type WorkshopDocument = Workshop &
  Pick<EndpointDocument, 'webhookDisabled'> & { workshopId: string; holidays: string[]; minNoticeMinutes: number };
export type StaffDocument = Omit<Staff, 'password'> & { email: string; passwordHash?: string };
export type OwnerDocument = Owner & {
  ownerId: string;
  /** written where the owner's STOP and START are taken: kept for as long as the number stays */
  optedOut?: boolean;
  optOutAt?: string;
};
export type VehicleDocument = Vehicle & {
  vin: string;
  /** pseudonym, the only name BigQuery knows */
  vehicleKey: string;
  /** since when the owner has it: nothing from before is shown to them */
  ownerSince: string;
};
export type UnitDocument = Omit<Unit, 'secret'> & {
  unitId: string;
  kind: NonNullable<Unit['kind']>;
  status: NonNullable<Unit['status']>;
  /** SHA-256 (hex) of the secret of a bought kind */
  secretHash?: string;
  unitKey: string;
  /** copied from the vehicle */
  vehicleKey: string;
  workshopId: string;
  platform?: string;
  /** written by ingest */
  configurationOffered?: { version: string; uploadId: string };
  deviceUnits?: Record<string, string>;
};
export type IntegrationDocument = Integration & Pick<EndpointDocument, 'webhookDisabled'> & { integrationId: string };

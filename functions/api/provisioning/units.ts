import { createHash, createPublicKey, type JsonWebKey } from 'node:crypto';
import type { Unit } from '../../../shared/api/generated/provisioning.types.ts';
import { validateUnit } from '../../../shared/api/generated/provisioning.validate.ts';
import type { Fault } from '../route.ts';
import type { UnitDocument, VehicleDocument } from './documents.ts';
import { freeJsonFaults } from './faults.ts';
import { omit } from './omit.ts';
import { newPseudonym } from './pseudonym.ts';
import { invalid } from './put-resource.ts';
import { plainId, type Resource, referenceTo } from './resource.ts';
import { copiedToUnit } from './vehicles.ts';

export const units: Resource<Unit, UnitDocument> = {
  what: 'unit',
  collection: 'units',
  param: 'unitId',
  schema: 'Unit',
  idOf: plainId,
  validate: validateUnit,
  checks: [
    { of: ['kind', 'publicKey', 'secret'], faults: keyFaults },
    { of: ['configuration'], faults: ({ configuration }) => freeJsonFaults('/configuration', configuration) },
  ],
  references: ({ vin }) => [referenceTo('/vin', 'vehicle', 'vehicles', vin)],
  toWrite: async ({ id, body, previous, referenced }) => {
    const { secret, ...rest } = body;
    const kind = body.kind ?? 'cc';
    const secretHash = secret === undefined ? previous?.secretHash : createHash('sha256').update(secret).digest('hex');
    if (kind !== 'cc' && secretHash === undefined)
      throw invalid([{ pointer: '/secret', detail: `is missing: a ${kind} unit has one` }]);
    const [vehicle] = referenced as [VehicleDocument];
    const unitKey = previous?.unitKey ?? newPseudonym();
    return {
      document: {
        status: 'active',
        ...rest,
        kind,
        unitId: id,
        unitKey,
        ...(kind !== 'cc' && secretHash ? { secretHash } : {}),
        ...(previous?.configurationOffered ? { configurationOffered: previous.configurationOffered } : {}),
        ...(previous?.deviceUnits ? { deviceUnits: previous.deviceUnits } : {}),
        ...copiedToUnit(vehicle),
      },
      also: (tx) => {
        if (!previous) tx.create(`unitKeys/${unitKey}`, { unitId: id });
      },
    };
  },
  bodyOf: (document) =>
    omit(document, [
      'unitId',
      'unitKey',
      'vehicleKey',
      'workshopId',
      'platform',
      'secretHash',
      'configurationOffered',
      'deviceUnits',
    ]),
  show: (_, document) => omit(document, ['unitKey', 'vehicleKey', 'secretHash', 'platform', 'deviceUnits']),
  workshopOf: (_, document) => document.workshopId,
};

/** A cc unit signs with its own key; the bought kinds have a secret. */
function keyFaults({ kind = 'cc', publicKey, secret }: Unit): Fault[] {
  if (kind !== 'cc')
    return publicKey ? [{ pointer: '/publicKey', detail: `is of a cc unit only; a ${kind} unit has a secret` }] : [];
  if (secret !== undefined)
    return [{ pointer: '/secret', detail: 'is of the bought kinds only; a cc unit has a publicKey' }];
  if (!publicKey) return [{ pointer: '/publicKey', detail: 'is missing: a cc unit has one' }];
  return isPublicKey(publicKey)
    ? []
    : [{ pointer: '/publicKey', detail: 'is no valid Ed25519 (OKP) or P-256 (EC) public key' }];
}

function isPublicKey(key: NonNullable<Unit['publicKey']>): boolean {
  if ((key.kty === 'OKP') !== (key.crv === 'Ed25519')) return false;
  try {
    createPublicKey({ key: key as JsonWebKey, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}

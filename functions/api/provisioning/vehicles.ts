import type { Vehicle } from '../../../shared/api/generated/provisioning.types.ts';
import { validateVehicle } from '../../../shared/api/generated/provisioning.validate.ts';
import { problem } from '../../../shared/http-problem.ts';
import { isVin, makeOf, platformOfVin } from '../../../shared/vehicles/vin.ts';
import type { UnitDocument, VehicleDocument } from './documents.ts';
import { moveVehicle } from './move-vehicle.ts';
import { omit } from './omit.ts';
import { newPseudonym } from './pseudonym.ts';
import { type Resource, referenceTo } from './resource.ts';

/** What a unit's document copies from its vehicle, so that ingest reads one document. */
export const copiedToUnit = ({ vehicleKey, workshopId, platform }: VehicleDocument) => ({
  vehicleKey,
  workshopId,
  ...(platform === undefined ? {} : { platform }),
});

export const vehicles: Resource<Vehicle, VehicleDocument> = {
  what: 'vehicle',
  collection: 'vehicles',
  param: 'vin',
  schema: 'Vehicle',
  idOf: (vin) => (isVin(vin) ? vin : undefined),
  validate: validateVehicle,
  checks: [],
  references: ({ ownerId, workshopId }) => [
    referenceTo('/ownerId', 'owner', 'owners', ownerId),
    referenceTo('/workshopId', 'workshop', 'workshops', workshopId),
  ],
  toWrite: async ({ id: vin, body, previous, now, tx }) => {
    if (previous && previous.ownerId !== body.ownerId) {
      throw problem(409, 'Conflict', `the owner changes only by POST /v1/vehicles/${vin}:changeOwner`);
    }
    const units = previous ? await tx.query<UnitDocument>({ collection: 'units', where: [['vin', '==', vin]] }) : [];
    const move =
      previous && previous.workshopId !== body.workshopId
        ? await moveVehicle(tx, previous, body.workshopId)
        : undefined;
    const vehicleKey = previous?.vehicleKey ?? newPseudonym();
    const ownerSince = previous?.ownerSince ?? now.toISOString();
    const known = omit({ make: makeOf(vin), platform: platformOfVin(vin, now) }, []);
    const document: VehicleDocument = { ...known, ...body, vin, vehicleKey, ownerSince };
    return {
      document,
      also: (write) => {
        move?.(write);
        if (!previous) write.create(`vehicleKeys/${vehicleKey}`, { vin });
        for (const { id, data } of units)
          write.set(`units/${id}`, { ...omit(data, ['platform']), ...copiedToUnit(document) });
      },
    };
  },
  bodyOf: (document) => omit(document, ['vin', 'vehicleKey', 'ownerSince']),
  show: (_, document) => omit(document, ['vehicleKey']),
  workshopOf: (_, document) => document.workshopId,
};

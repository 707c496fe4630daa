import { activeEventsOf, loadCar } from '../../../shared/events/index.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import { loadLiveState } from '../../../shared/vehicles/live-state.ts';
import { checkDigitHolds, modelYearOf } from '../../../shared/vehicles/vin.ts';
import { vehicles } from '../provisioning/vehicles.ts';
import type { Context } from '../route.ts';
import { findVehicle, maySeePositions } from './find-vehicle.ts';
import { liveState } from './live-state.ts';

/** GET /v1/vehicles/{vin}: as provisioned, with what its VIN says, the live state and what is wrong with it now. */
export async function readVehicle(context: Context): Promise<Answer> {
  const { store, clock } = context.deps;
  const vehicle = await findVehicle(context);
  const [state, car, positions] = await Promise.all([
    loadLiveState(store, vehicle.vehicleKey),
    loadCar(store, vehicle),
    maySeePositions(context, vehicle),
  ]);
  return {
    status: 200,
    body: {
      make: null,
      model: null,
      ...vehicles.show(vehicle.vin, vehicle),
      modelYear: modelYearOf(vehicle.vin, clock.now()) ?? null,
      checkDigitHolds: checkDigitHolds(vehicle.vin) ?? null,
      ...liveState(state ?? {}, { positions }),
      openEvents: activeEventsOf(car),
    },
  };
}

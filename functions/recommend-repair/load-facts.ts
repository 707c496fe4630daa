import type { VehicleEvent } from '../../shared/messages/generated/types.ts';
import type { LiveState } from '../../shared/vehicles/live-state.ts';
import { modelYearOf } from '../../shared/vehicles/vin.ts';
import type { RuleEvent, RuleVehicle } from './facts.ts';

/** What is read of vehicles/{vin}. */
export type VehicleDocument = {
  ownerId?: string;
  make?: string | null;
  model?: string | null;
  platform?: string | null;
};

export const ruleEventOf = ({
  id,
  type,
  name,
  ecu,
  urgency,
  count,
  firstOccurredAt,
  lastOccurredAt,
}: VehicleEvent): RuleEvent => ({
  id,
  type,
  name,
  ecu,
  urgency,
  count,
  firstOccurredAt: Date.parse(firstOccurredAt),
  lastOccurredAt: Date.parse(lastOccurredAt),
});

/** What is known of a vehicle by its document and its VIN. */
export function vehicleFactsOf(vin: string, { make, model, platform }: VehicleDocument = {}, now: Date): RuleVehicle {
  const modelYear = modelYearOf(vin, now);
  return {
    ...(make ? { make } : {}),
    ...(model ? { model } : {}),
    ...(platform ? { platform } : {}),
    ...(modelYear === undefined ? {} : { modelYear }),
  };
}

export const signalsOf = ({ signals = {} }: Partial<LiveState> = {}): Record<string, number> =>
  Object.fromEntries(
    Object.entries(signals).flatMap(([name, { value }]) => (typeof value === 'number' ? [[name, value]] : [])),
  );

import type { VehicleEvent } from '../../shared/messages/generated/types.ts';
import type { LiveState } from '../../shared/vehicles/live-state.ts';
import type { RuleEvent, RuleVehicle } from './facts.ts';

/** What is read of vehicles/{vin}. */
export type VehicleDocument = {
  ownerId?: string;
  make?: string | null;
  model?: string | null;
  platform?: string | null;
};

export const ruleEventOf = ({ id, type, name, ecu, urgency, count, firstOccurredAt }: VehicleEvent): RuleEvent => ({
  id,
  type,
  name,
  ecu,
  urgency,
  count,
  firstOccurredAt: Date.parse(firstOccurredAt),
});

export const vehicleFactsOf = ({ make, model, platform }: VehicleDocument = {}): RuleVehicle => ({
  ...(make ? { make } : {}),
  ...(model ? { model } : {}),
  ...(platform ? { platform } : {}),
});

export const signalsOf = ({ signals = {} }: Partial<LiveState> = {}): Record<string, number> =>
  Object.fromEntries(
    Object.entries(signals).flatMap(([name, { value }]) => (typeof value === 'number' ? [[name, value]] : [])),
  );

/** What the car was doing when a fault was reported, as far as it bears on how urgent the fault is. */
export const MOVING = 1;
export const OVERHEATING = 2;
export const LOW_VOLTAGE = 4;

const SPEED = 'Vehicle.Speed';
const COOLANT = 'Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature';
const VOLTAGE = 'Vehicle.LowVoltageBattery.CurrentVoltage';
const MODULE_VOLTAGE = 'Vehicle.OBD.ControlModuleVoltage';

/** km/h from which a car is on its way */
const MOVING_FROM = 20;
/** °C: above what a pressurised cooling system reaches in health */
const OVERHEATING_FROM = 115;
/** V while moving: the generator does not charge */
const LOW_VOLTAGE_BELOW = 12;

export function conditionsOf(signals: Record<string, number> = {}): number {
  const moving = (signals[SPEED] ?? 0) >= MOVING_FROM;
  const hot = (signals[COOLANT] ?? 0) >= OVERHEATING_FROM;
  const low = moving && (signals[VOLTAGE] ?? signals[MODULE_VOLTAGE] ?? LOW_VOLTAGE_BELOW) < LOW_VOLTAGE_BELOW;
  return (moving ? MOVING : 0) | (hot ? OVERHEATING : 0) | (low ? LOW_VOLTAGE : 0);
}

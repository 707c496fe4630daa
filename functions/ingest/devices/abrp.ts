import { numberOf } from './device.ts';
import type { Position } from './position.ts';

const BATTERY = 'Vehicle.Powertrain.TractionBattery.';
const W_PER_KW = 1_000;

/**
 * The form that WiCAN posts for A Better Route Planner: seconds since 1970, km/h, degrees, V, A (discharge negative) and kW (discharge
 * positive, the other way round than in VSS).
 */
export function abrpPosition(fields: URLSearchParams): Position {
  const number = (name: string) => numberOf(fields.get(name) ?? undefined);
  const [seconds, power, charging] = [number('utc'), number('power'), number('is_charging')];
  const signals: NonNullable<Position['signals']> = [];
  const add = (name: string, value: number | boolean | undefined) => {
    if (value !== undefined) signals.push([name, value]);
  };
  add('Vehicle.Speed', number('speed'));
  add(`${BATTERY}StateOfCharge.Current`, number('soc'));
  add(`${BATTERY}CurrentVoltage`, number('voltage'));
  add(`${BATTERY}CurrentCurrent`, number('current'));
  add(`${BATTERY}CurrentPower`, power === undefined ? undefined : -power * W_PER_KW);
  add(`${BATTERY}Charging.IsCharging`, charging === undefined ? undefined : charging !== 0);
  return {
    time: seconds === undefined ? undefined : new Date(seconds * 1000),
    latitude: number('lat'),
    longitude: number('lon'),
    signals,
  };
}

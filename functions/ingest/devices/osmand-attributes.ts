import { privateName } from './device.ts';
import type { Position } from './position.ts';

/** Fields that have a place of their own, and those that tell of a person or of the networks around. */
const NO_ATTRIBUTES = new Set(
  'id deviceid token timestamp lat lon location speed bearing heading altitude accuracy hdop batt valid ignition driverUniqueId vin VIN cell wifi'.split(
    ' ',
  ),
);
/** Attributes whose meaning and unit are sure. */
const SIGNALS = new Map([['rpm', 'Vehicle.Powertrain.CombustionEngine.Speed']]);
const LONGEST_TEXT = 256;

/** Any other field is an attribute: `true`, a number or a text. What its unit is nobody says, so its signal is private. */
export function attributesOf(fields: Iterable<[string, unknown]>): NonNullable<Position['signals']> {
  const found = new Map<string, number | boolean | string>();
  for (const [key, written] of fields) {
    const name = SIGNALS.get(key) ?? privateName('Osmand', key);
    const value = readValue(written);
    if (!NO_ATTRIBUTES.has(key) && name && value !== undefined && !found.has(name)) found.set(name, value);
  }
  return [...found];
}

function readValue(written: unknown): number | boolean | string | undefined {
  if (typeof written === 'boolean' || Number.isFinite(written)) return written as number | boolean;
  if (typeof written !== 'string' || written === '') return undefined;
  if (written === 'true' || written === 'false') return written === 'true';
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(written) ? Number(written) : written.slice(0, LONGEST_TEXT);
}

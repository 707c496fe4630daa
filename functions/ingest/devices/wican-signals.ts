import table from '../../../knowledge/devices/wican.json' with { type: 'json' };
import { type DeviceUnits, objectOf, privateName } from './device.ts';
import { signalOfPid } from './pid-signal.ts';

/** A signal, and what makes its unit of a value as the device has it. */
type Converted = { signal: string; convert: (value: number) => number };
type Conversion = { unit: string; factor: number; offset: number };

const NAMES = new Map<string, { signal: string; unit: string }>(Object.entries(table.signals));
/** `°C`, `C` and `degC` are one unit. */
const plain = (unit: string) =>
  unit
    .trim()
    .toLowerCase()
    .replace(/^(°|º|deg)/, '');
const CONVERSIONS = new Map<string, Conversion>(
  Object.entries(table.conversions).map(([unit, conversion]) => [plain(unit), conversion]),
);
const LONGEST_UNIT = 32;
const MOST_UNITS = 100;

/**
 * The units of known names that are other ones than of WiCAN's own profiles: those that are remembered, and what a `config` tells, which comes in
 * the first body after a start, and later, in parts, where it changes. The same object where nothing is new.
 */
export function withConfig(remembered: DeviceUnits, config: unknown): DeviceUnits {
  let units = remembered;
  for (const [name, entry] of Object.entries(objectOf(config))) {
    const { unit } = objectOf(entry);
    const known = NAMES.get(name.toUpperCase());
    if (!known || typeof unit !== 'string' || unit.length > LONGEST_UNIT) continue;
    const isOdd = unit !== '' && plain(unit) !== plain(known.unit);
    if (units[name] === (isOdd ? unit : undefined) || (isOdd && Object.keys(units).length >= MOST_UNITS)) continue;
    const { [name]: _, ...others } = units;
    units = isOdd ? { ...others, [name]: unit } : others;
  }
  return units;
}

/**
 * The VSS name of a WiCAN parameter. Names are the owner's own: one that is known is in the unit that WiCAN's own profiles give it, or in
 * the one that the device has told; where that cannot be converted, and for any other name, the signal is private, so that no value gets a unit that it does not have.
 */
export function signalOf(name: string, unit: string | undefined): Converted | undefined {
  const known = NAMES.get(name.toUpperCase());
  if (known && unit === undefined) return { signal: known.signal, convert: (value) => value };
  const conversion = unit === undefined ? undefined : CONVERSIONS.get(plain(unit));
  if (known && conversion && plain(conversion.unit) === plain(known.unit))
    return {
      signal: known.signal,
      convert: (value) => Number((value * conversion.factor + conversion.offset).toFixed(3)),
    };
  const pid = /^([0-9A-F]{2})-/.exec(name)?.[1];
  const signal = (pid && signalOfPid(pid)) ?? privateName('Wican', name);
  return signal === undefined ? undefined : { signal, convert: (value) => value };
}

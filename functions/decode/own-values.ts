import plausible from '../../knowledge/plausible.json' with { type: 'json' };
import type { GnssRecord, IoRecord, MotionRecord, SignalRecord } from '../../shared/uploads/generated/upload.types.ts';
import { IGNITION } from './ignition.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';
import { unitOf } from './signal-units.ts';

const LOCATION = 'Vehicle.CurrentLocation.';
/** What receivers without a fix say: 0,0, or a speed that no car has. */
const GREATEST_SPEED = 500;
/** VSS's states of the low voltage system: whether the ignition is on. */
const STATES: Record<string, number | undefined> = { LOCK: 0, OFF: 0, ACC: 0, ON: 1, START: 1 };
const LIMITS = new Map(Object.entries(plausible.signals));

/**
 * A position; one that cannot be a car's is kept as undecodable. The receiver's speed is a signal of its own: Vehicle.Speed is what the car itself says, and the two differ by some
 * percent and a second or two, so neither overwrites the other.
 */
export function decodeGnss(run: Run, source: Source, record: GnssRecord): void {
  const { latitude, longitude, speed, heading, altitude, accuracy, hdop, satellites } = record;
  const isNowhere = Math.abs(latitude) > 90 || Math.abs(longitude) > 180;
  if (isNowhere || (latitude === 0 && longitude === 0) || (speed ?? 0) > GREATEST_SPEED) {
    addUndecodable(run, source, 'implausible', isNowhere ? 'not on earth' : 'no fix');
    return;
  }
  addValue(run, source, `${LOCATION}Latitude`, latitude, null, 'degrees');
  addValue(run, source, `${LOCATION}Longitude`, longitude, null, 'degrees');
  if (heading !== undefined) addValue(run, source, `${LOCATION}Heading`, heading, null, 'degrees');
  if (altitude !== undefined) addValue(run, source, `${LOCATION}Altitude`, altitude, null, 'm');
  if (accuracy !== undefined) addValue(run, source, `${LOCATION}HorizontalAccuracy`, accuracy, null, 'm');
  if (speed !== undefined) addValue(run, source, 'Vehicle.Private.GNSS.Speed', speed, null, 'km/h');
  if (hdop !== undefined) addValue(run, source, 'Vehicle.Private.GNSS.HDOP', hdop, null, 'ratio');
  if (satellites !== undefined) addValue(run, source, 'Vehicle.Private.GNSS.Satellites', satellites, null, null);
}

/** The unit's own inputs. */
export function decodeIo(run: Run, source: Source, { ignition, batteryVoltage, externalPower }: IoRecord): void {
  if (ignition !== undefined) addValue(run, source, IGNITION, Number(ignition), ignition ? 'ON' : 'OFF', null);
  if (batteryVoltage !== undefined)
    addValue(run, source, 'Vehicle.LowVoltageBattery.CurrentVoltage', batteryVoltage, null, 'V');
  if (externalPower !== undefined)
    addValue(run, source, 'Vehicle.Private.Unit.IsExternallyPowered', Number(externalPower), null, null);
}

/** The unit's acceleration sensor. */
export function decodeMotion(run: Run, source: Source, { gForce, direction }: MotionRecord): void {
  addValue(run, source, 'Vehicle.Private.Unit.GForce', gForce, direction ?? null, 'ratio');
}

/** A value that the unit has decoded itself, which may be a lamp's; one beyond the limits of knowledge/plausible.json is kept as undecodable. */
export function decodeSignal(run: Run, source: Source, { name, value }: SignalRecord): void {
  const text = typeof value === 'string' ? value : null;
  if (name === IGNITION && text !== null) {
    addValue(run, source, name, STATES[text.toUpperCase()] ?? null, text, null);
    return;
  }
  const limits = text === null ? LIMITS.get(name) : undefined;
  if (limits && (Number(value) < limits.min || Number(value) > limits.max)) {
    addUndecodable(run, source, 'implausible', `${name} of ${limits.min} to ${limits.max}`);
    return;
  }
  const lamp = text === null ? run.platform.lampOf(name) : undefined;
  if (lamp) {
    source.ecu = lamp.ecu;
    run.lamps.push({ source, via: 'signal', lamp: lamp.name, lit: Number(value) === 1, colour: lamp.colour });
  }
  addValue(run, source, name, text === null ? Number(value) : null, text, unitOf(name));
}

import type { GnssRecord, IoRecord, MotionRecord, SignalRecord } from '../../shared/uploads/generated/upload.types.ts';
import { addValue, type Run, type Source } from './run.ts';
import { unitOf } from './signal-units.ts';

const LOCATION = 'Vehicle.CurrentLocation.';

/**
 * A position. The receiver's speed is a signal of its own: Vehicle.Speed is what the car itself says, and the two differ by some
 * percent and a second or two, so neither overwrites the other.
 */
export function decodeGnss(run: Run, source: Source, record: GnssRecord): void {
  const { latitude, longitude, speed, heading, altitude, accuracy, hdop, satellites } = record;
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
  if (ignition !== undefined)
    addValue(run, source, 'Vehicle.LowVoltageSystemState', Number(ignition), ignition ? 'ON' : 'OFF', null);
  if (batteryVoltage !== undefined)
    addValue(run, source, 'Vehicle.LowVoltageBattery.CurrentVoltage', batteryVoltage, null, 'V');
  if (externalPower !== undefined)
    addValue(run, source, 'Vehicle.Private.Unit.IsExternallyPowered', Number(externalPower), null, null);
}

/** The unit's acceleration sensor. */
export function decodeMotion(run: Run, source: Source, { gForce, direction }: MotionRecord): void {
  addValue(run, source, 'Vehicle.Private.Unit.GForce', gForce, direction ?? null, 'ratio');
}

/** A value that the unit has decoded itself. */
export function decodeSignal(run: Run, source: Source, { name, value }: SignalRecord): void {
  const text = typeof value === 'string' ? value : null;
  addValue(run, source, name, text === null ? Number(value) : null, text, unitOf(name));
}

import type { ReportedFault } from '../../shared/messages/generated/types.ts';
import { IGNITION, ignitionOf } from './ignition.ts';
import type { Notice, Sample } from './notices.ts';

/** V. Below the first a 12 V lead battery is all but empty; below the last there is none: the unit is fed by something else. */
const LOW = 11.8;
const RESTED = 12.4;
const CHARGING = 13.2;
const NONE = 6;
/** A starter draws the voltage down for a few seconds. */
const CRANKING_MS = 10_000;
/** After the engine the voltage falls by itself for some minutes. */
const SETTLING_MS = 5 * 60_000;
/** What a car at rest does not lose, V an hour, and over which time at least it can be told. */
const DISCHARGE_PER_HOUR = 0.3;
const DISCHARGE_LEAST = 0.3;
const DISCHARGE_MS = 10 * 60_000;
const HOUR_MS = 3_600_000;

export const VOLTAGE = 'Vehicle.LowVoltageBattery.CurrentVoltage';

/**
 * Warnings of the 12 V battery, samples in the order of time. `low`: below 11.8 V with the ignition off, or for longer than a starter turns, or, where
 * nothing tells of the ignition, while nothing moves and unless it has recovered within that time;
 * it is gone at 12.4 V with the ignition off or 13.2 V, charging. `rapidDischarge`: at rest it loses more than 0.3 V, and more than 0.3 V an hour.
 */
export function batteryNotices(samples: Sample[], moves: (ms: number) => boolean): Notice[] {
  const voltages = samples.filter(({ signal, value }) => signal === VOLTAGE && value >= NONE);
  if (voltages.length === 0) return [];
  const ignition = ignitionOf(samples);
  const notices: Notice[] = [];
  const say = (sample: Sample, name: string, state: ReportedFault['state']) =>
    notices.push({ sample, source: 'io', fault: { type: 'batteryWarning', name, state } });
  let lowSince: number | undefined;
  let rested: Sample | undefined;
  for (const [i, sample] of voltages.entries()) {
    const { value, ms } = sample;
    const { isOn, sinceMs } = ignition(ms);
    const isOff = isOn === false;
    lowSince = value < LOW ? (lowSince ?? ms) : undefined;
    const restsLow = isOn === undefined && !recovers(sample, voltages[i + 1]) && !moves(ms);
    if (lowSince !== undefined && (isOff || restsLow || ms - lowSince >= CRANKING_MS)) say(sample, 'low', 'failed');
    else if (value >= CHARGING || (isOff && value >= RESTED)) say(sample, 'low', 'gone');
    if (value >= CHARGING) {
      rested = undefined;
      say(sample, 'rapidDischarge', 'gone');
    } else if (!isOff || moves(ms)) rested = undefined;
    else if (ms - sinceMs < SETTLING_MS) continue;
    else if (!rested) rested = sample;
    else if (isRapid(rested, sample)) say(sample, 'rapidDischarge', 'failed');
  }
  return notices;
}

/** Whether the next sample shows that a starter was at work. */
const recovers = ({ ms }: Sample, next: Sample | undefined) =>
  next !== undefined && next.value >= LOW && next.ms - ms <= CRANKING_MS;

function isRapid(from: Sample, to: Sample): boolean {
  const [ms, volts] = [to.ms - from.ms, from.value - to.value];
  return ms >= DISCHARGE_MS && volts >= DISCHARGE_LEAST && volts / (ms / HOUR_MS) >= DISCHARGE_PER_HOUR;
}

/** Signals that these warnings come from. */
export const BATTERY_SIGNALS = [VOLTAGE, IGNITION];

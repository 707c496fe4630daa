import type { ReportedFault } from '../../shared/messages/generated/types.ts';
import type { Rest } from '../../shared/vehicles/live-state.ts';
import { IGNITION, ignitionOf } from './ignition.ts';
import type { Known, Notice, Sample } from './notices.ts';

/** V. Below the first a 12 V lead battery is all but empty; below the last there is none: the unit is fed by something else. */
const LOW = 11.8;
const RESTED = 12.4;
const CHARGING = 13.2;
const NONE = 6;
/** No battery of 12 V comes so high when it is charged, and none of 24 V so low: it is two in a row. */
const TWO_IN_A_ROW = 17;
/** A starter draws the voltage down for a few seconds. */
const CRANKING_MS = 10_000;
/** After the engine the voltage falls by itself for some minutes; a car of which nothing was known has stood for longer. */
const SETTLING_MS = 5 * 60_000;
/** What a car at rest does not lose, V an hour, and over which time at least it can be told, and at most: what is slow at first may be rapid later. */
const DISCHARGE_PER_HOUR = 0.3;
const DISCHARGE_LEAST = 0.3;
const DISCHARGE_MS = 10 * 60_000;
const DISCHARGE_MOST_MS = 2 * 3_600_000;
const HOUR_MS = 3_600_000;

export const VOLTAGE = 'Vehicle.LowVoltageBattery.CurrentVoltage';

/** Of one battery of 12 V. */
const volts = (value: number) => (value > TWO_IN_A_ROW ? value / 2 : value);

/** Whether a voltage is one of a battery that nothing charges. */
export const isUncharged = (value: number) => volts(value) < CHARGING;

/**
 * Warnings of the 12 V battery (of 24 V: of each of the two), samples in the order of time, by what was known before. `low`: below 11.8 V with the ignition off, or, where
 * nothing tells of the ignition, while nothing moves, unless it has recovered within the time that a starter turns; or, with the ignition on, for longer than that;
 * it is gone at 12.4 V with the ignition off or 13.2 V, charging. `rapidDischarge`: at rest it loses 0.3 V or more, and as much an hour.
 */
export function batteryNotices(samples: Sample[], known: Known): { notices: Notice[]; rest: Rest | undefined } {
  const ignition = ignitionOf(samples, known.ignition);
  const recovers = recoveries(samples);
  const notices: Notice[] = [];
  const say = (sample: Sample, name: string, state: ReportedFault['state']) =>
    notices.push({ sample, source: 'io', fault: { type: 'batteryWarning', name, state } });
  let lowSince: number | undefined;
  let { rest } = known;
  for (const [i, sample] of samples.entries()) {
    const { signal, ms } = sample;
    const value = volts(sample.value);
    const { isOn, sinceMs, wasOn } = ignition(ms);
    const isOff = isOn === false;
    const rests = isOff && !sample.moves;
    if (rest && !rests && ms >= rest.offSince && isOn !== undefined) rest = undefined;
    if (rests && (!rest || sinceMs > rest.offSince))
      rest = { offSince: sinceMs, settledAt: wasOn ? sinceMs + SETTLING_MS : sinceMs };
    if (signal !== VOLTAGE || value < NONE) continue;
    lowSince = value < LOW ? (lowSince ?? ms) : undefined;
    const restsLow = (isOff || (isOn === undefined && !sample.moves)) && !recovers[i];
    if (lowSince !== undefined && (restsLow || ms - lowSince >= CRANKING_MS)) say(sample, 'low', 'failed');
    else if (value >= CHARGING || (isOff && value >= RESTED)) say(sample, 'low', 'gone');
    if (value >= CHARGING) {
      if (rest && ms >= rest.offSince) rest = { offSince: rest.offSince, settledAt: ms + SETTLING_MS };
      say(sample, 'rapidDischarge', 'gone');
    } else if (rest && rests && ms >= rest.settledAt) {
      const { from } = rest;
      const isAfter = from !== undefined && ms > from[0];
      if (isAfter && isRapid(from, [ms, value])) say(sample, 'rapidDischarge', 'failed');
      else if (!from || (isAfter && ms - from[0] > DISCHARGE_MOST_MS)) rest = { ...rest, from: [ms, value] };
    }
  }
  return { notices, rest };
}

/** Of each sample, whether one soon after it shows that a starter, or something else for a moment, was at work. */
function recoveries(samples: Sample[]): boolean[] {
  let wellMs = Infinity;
  return samples
    .toReversed()
    .map(({ signal, ms, value }) => {
      if (signal === VOLTAGE && volts(value) >= LOW) wellMs = ms;
      return wellMs - ms <= CRANKING_MS;
    })
    .reverse();
}

function isRapid([fromMs, from]: [ms: number, volts: number], [toMs, to]: [ms: number, volts: number]): boolean {
  // to the millivolt: 12.7 - 12.4 is a little less than 0.3
  const [ms, lost] = [toMs - fromMs, Number((from - to).toFixed(3))];
  return ms >= DISCHARGE_MS && lost >= DISCHARGE_LEAST && lost / (ms / HOUR_MS) >= DISCHARGE_PER_HOUR;
}

/** Signals that these warnings come from. */
export const BATTERY_SIGNALS = [VOLTAGE, IGNITION];

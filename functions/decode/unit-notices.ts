import { IGNITION, ignitionOf } from './ignition.ts';
import type { Notice, Sample } from './notices.ts';

const POWER = 'Vehicle.Private.Unit.IsExternallyPowered';
const ACCELERATION = 'Vehicle.Private.Unit.GForce';
/** Multiples of standard gravity: doors and wind stay below. */
const IMPACT = 0.5;

/**
 * What befalls the unit: `unitUnplugged` while it runs on its own battery, and `impactWhileParked`: an acceleration of half of gravity while the ignition is
 * off and nothing moves. Where the upload does not say whether the ignition is on, the unit must call it an impact itself.
 */
export function unitNotices(samples: Sample[], moves: (ms: number) => boolean): Notice[] {
  const ignition = ignitionOf(samples);
  return samples.flatMap((sample): Notice[] => {
    const { signal, value, text, ms } = sample;
    if (signal === POWER) {
      const state = value === 0 ? 'failed' : 'gone';
      return [{ sample, source: 'io', fault: { type: 'unitUnplugged', name: 'unit', state } }];
    }
    if (signal !== ACCELERATION || Math.abs(value) < IMPACT) return [];
    const { isOn } = ignition(ms);
    const parked = !(isOn ?? text !== 'impact') && !moves(ms);
    return parked
      ? [{ sample, source: 'motion', fault: { type: 'impactWhileParked', name: 'impact', state: 'failed' } }]
      : [];
  });
}

/** Signals that these notices come from. */
export const UNIT_SIGNALS = [POWER, ACCELERATION, IGNITION];

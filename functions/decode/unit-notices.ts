import { IGNITION, ignitionOf } from './ignition.ts';
import type { Known, Notice, Sample } from './notices.ts';

const POWER = 'Vehicle.Private.Unit.IsExternallyPowered';
const ACCELERATION = 'Vehicle.Private.Unit.GForce';
/** Multiples of standard gravity: doors and wind stay below. */
const IMPACT = 0.5;

/** Whether something hit the car, or the car something: any smaller acceleration says nothing. */
export const isHit = ({ signal, value }: Pick<Sample, 'signal' | 'value'>) =>
  signal === ACCELERATION && Math.abs(value) >= IMPACT;

/**
 * What befalls the unit: `unitUnplugged` while it runs on its own battery, and `impactWhileParked`: an acceleration of half of gravity while the ignition is
 * off and nothing moves. Where neither the upload nor what was known before says whether the ignition is on, the unit must call it an impact itself.
 */
export function unitNotices(samples: Sample[], known: Known): Notice[] {
  const ignition = ignitionOf(samples, known.ignition);
  return samples.flatMap((sample): Notice[] => {
    const { signal, value, text, ms, moves } = sample;
    if (signal === POWER) {
      const state = value === 0 ? 'failed' : 'gone';
      return [{ sample, source: 'io', fault: { type: 'unitUnplugged', name: 'unit', state } }];
    }
    const parked = isHit(sample) && !moves && !(ignition(ms).isOn ?? text !== 'impact');
    return parked
      ? [{ sample, source: 'motion', fault: { type: 'impactWhileParked', name: 'impact', state: 'failed' } }]
      : [];
  });
}

/** Signals that these notices come from. */
export const UNIT_SIGNALS = [POWER, ACCELERATION, IGNITION];

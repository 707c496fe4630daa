import type { Speed } from './moves.ts';
import { nearest, type Sample } from './series.ts';

/** An engine that turns slower is being started or stopped. */
const RUNNING_RPM = 300;

/**
 * Seconds for which the engine ran while the car stood: between samples of the engine's speed not further apart than `maxGapMs`, where the car
 * did not move then. Null where the car does not tell both.
 */
export function idleSeconds(engine: Sample[], speeds: Speed[], maxGapMs: number): number | null {
  if (engine.length < 2 || speeds.length === 0) return null;
  const idles = ({ at, value }: Sample) => {
    const speed = nearest(speeds, at);
    return value >= RUNNING_RPM && speed !== undefined && Math.abs(speed.at - at) <= maxGapMs && !speed.moves;
  };
  const ms = engine.reduce((total, sample, i) => {
    const before = engine[i - 1];
    const gap = before ? sample.at - before.at : 0;
    return before && gap <= maxGapMs && idles(before) && idles(sample) ? total + gap : total;
  }, 0);
  return Math.round(ms / 1_000);
}

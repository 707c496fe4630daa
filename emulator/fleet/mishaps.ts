import type { Random } from './random.ts';
import type { Unit } from './unit.ts';

/** How likely it is, after a trip, that the unit is pulled out of its socket, and that somebody bumps into the parked car. */
const odds = { unplugged: 0.0012, bumped: 0.0006 };
/** Both come within the minutes for which the car stands at least, in milliseconds after the trip. */
const afterMs = { unplugged: 60_000, bumped: 150_000 };

/** What befalls a car that has just been parked, rarely; returns it in words, with its time. */
export function befall(unit: Unit, parkedMs: number, chance: Random): { atMs: number; text: string } | undefined {
  if (chance.chance(odds.unplugged)) {
    const atMs = parkedMs + afterMs.unplugged;
    unit.loseItsPower(atMs);
    return { atMs, text: 'unit unplugged' };
  }
  if (chance.chance(odds.bumped)) {
    const atMs = parkedMs + afterMs.bumped;
    unit.feelImpact(atMs, chance.between(0.5, 1.6));
    return { atMs, text: 'bumped into while parked' };
  }
  return undefined;
}

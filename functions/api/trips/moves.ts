import type { Fix } from './fixes.ts';
import { distanceM } from './haversine.ts';
import { nearest, type Sample } from './series.ts';

/** How fast the car was, km/h, and whether it moved. */
export type Speed = Sample & { moves: boolean; by: string | undefined };

/** What moves: wheels are exact, a receiver that stands still tells of some km/h. */
const MOVING_KMH = { wheels: 1, receiver: 5 };
/** Speeds come every few seconds: one this near tells of the same moment. */
const SAME_TIME_MS = 15_000;
/** Receivers wander some metres while the car stands. */
const MOVED_M = 50;
/** A stand of ten minutes ends a trip, and so does a silence of that length. */
export const STAND_MS = 10 * 60_000;
/** A receiver that says it moves, and after that long is where it was, does not. */
const PROVEN_MS = 2 * 60_000;

/** Speeds by the wheels, and where they say nothing by the receiver. */
export function speedsOf(wheels: Sample[], receiver: Sample[]): { wheels: Speed[]; receiver: Speed[] } {
  const withMoves =
    (least: number) =>
    (sample: Sample): Speed => ({ by: undefined, ...sample, moves: sample.value >= least });
  return {
    wheels: wheels.map(withMoves(MOVING_KMH.wheels)),
    receiver: receiver.filter(({ at }) => !near(wheels, at)).map(withMoves(MOVING_KMH.receiver)),
  };
}

/**
 * Times at which the car moved, in order: its wheels turned, its position or its odometer went on, unless it said itself that it stood; or its
 * receiver said so and the position followed.
 */
export function movesOf(
  { wheels, receiver }: { wheels: Speed[]; receiver: Speed[] },
  speeds: Speed[],
  fixes: Fix[],
  odometer: Sample[],
): number[] {
  const byPosition = movesByPosition(fixes).filter((at) => near(speeds, at)?.moves !== false);
  const proven = (at: number) => {
    const move = nearest(positionTimes, at);
    return move !== undefined && Math.abs(move.at - at) <= PROVEN_MS;
  };
  const positionTimes = byPosition.sort((a, b) => a - b).map((at): Sample => ({ at, value: 0 }));
  const byReceiver = receiver.filter(({ at, moves }) => moves && proven(at));
  const byWheels = wheels.filter(({ moves }) => moves);
  const byOdometer = movesByOdometer(odometer).filter((at) => near(speeds, at)?.moves !== false);
  return [...byWheels.map(({ at }) => at), ...byReceiver.map(({ at }) => at), ...byPosition, ...byOdometer].sort(
    (a, b) => a - b,
  );
}

/** What was said at about that time. */
function near<T extends Sample>(samples: T[], at: number): T | undefined {
  const sample = nearest(samples, at);
  return sample && Math.abs(sample.at - at) <= SAME_TIME_MS ? sample : undefined;
}

/** Times at which the car was at least 50 m from where it last stood, of each unit by itself. */
const movesByPosition = (fixes: Fix[]): number[] =>
  [...Map.groupBy(fixes, ({ by }) => by).values()].flatMap((own) => {
    let anchor = own[0];
    return own.flatMap((fix) => {
      if (!anchor || distanceM(anchor, fix) < MOVED_M) return [];
      const from = fix.at - anchor.at < STAND_MS ? [anchor.at] : [];
      anchor = fix;
      return [...from, fix.at];
    });
  });

/** Times at which an odometer had gone on, and of the reading before where that is not long ago. */
const movesByOdometer = (odometer: Sample[]): number[] =>
  [...Map.groupBy(odometer, ({ by }) => by).values()].flatMap((readings) =>
    readings.flatMap((reading, i) => {
      const before = readings[i - 1];
      if (!before || reading.value <= before.value) return [];
      return reading.at - before.at < STAND_MS ? [before.at, reading.at] : [reading.at];
    }),
  );

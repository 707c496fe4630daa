import type { Random } from './random.ts';
import type { Road } from './roads.ts';

/** A car on its way, second by second. */
export interface Motion {
  /** km/h. */
  speedKmh: number;
  /** m/s² over the last second. */
  acceleration: number;
  /** Metres since the start of the trip. */
  distanceM: number;
  latitude: number;
  longitude: number;
  /** Degrees from north. */
  heading: number;
  hasArrived: boolean;
}

/** m/s²: what a driver brakes with as a rule, and when something comes up. */
const braking = { usual: 1.8, hard: 4.6 };
const hardest = 8;
const longestTripS = 10_800;

/**
 * Drives a route in steps of one second: up to each road's limit, slower towards the next road's, to a stop at some of the
 * crossings (15 to 60 s at a red light) and at the end.
 */
export function createMotion(route: Road[], temper: number, chance: Random): { motion: Motion; step(): void } {
  const first = route[0];
  const motion: Motion = {
    speedKmh: 0,
    acceleration: 0,
    distanceM: 0,
    latitude: first?.points[0]?.latitude ?? 0,
    longitude: first?.points[0]?.longitude ?? 0,
    heading: 0,
    hasArrived: route.length === 0,
  };
  let at = 0;
  let onRoadM = 0;
  let point = 0;
  let waits = 0;
  let seconds = 0;
  let flow = temper;
  let speed = 0;
  let end = endOf(0);

  function endOf(index: number) {
    const next = route[index + 1];
    const road = route[index];
    if (next === undefined || road === undefined) return { speed: 0, waits: 0, braking: braking.usual };
    const isStop = road.limitKmh <= 80 && chance.chance(road.limitKmh === 50 ? 0.4 : 0.15);
    const turn = Math.min(next.limitKmh, road.limitKmh) <= 50 ? 8.5 : 22;
    return {
      speed: isStop ? 0 : Math.min(turn, next.limitKmh / 3.6),
      waits: isStop ? 5 + chance.int(40) : 0,
      braking: chance.chance(0.005) ? braking.hard : braking.usual,
    };
  }

  /** Towards the wanted speed: pulling away gets weaker the faster it goes, easing off is gentle. */
  const cruise = (difference: number) => Math.max(-1.2, Math.min(2.3 * (1 - speed / 60), difference));

  function locate(road: Road): void {
    while (point < road.points.length - 2 && (road.points[point + 1]?.atM ?? 0) < onRoadM) point += 1;
    const [a, b] = [road.points[point], road.points[point + 1]];
    if (a === undefined || b === undefined) return;
    const share = Math.min(1, (onRoadM - a.atM) / Math.max(0.1, b.atM - a.atM));
    motion.latitude = a.latitude + (b.latitude - a.latitude) * share;
    motion.longitude = a.longitude + (b.longitude - a.longitude) * share;
    const east = (b.longitude - a.longitude) * 0.56;
    motion.heading = ((Math.atan2(east, b.latitude - a.latitude) * 180) / Math.PI + 360) % 360;
  }

  function step(): void {
    const road = route[at];
    if (road === undefined || motion.hasArrived) return;
    seconds += 1;
    if (waits > 0) {
      waits -= 1;
      motion.acceleration = 0;
      return;
    }
    flow += (temper - flow) * 0.05 + (chance.next() - 0.5) * 0.02;
    const left = Math.max(0.1, road.lengthM - onRoadM);
    // Braking that makes it as slow as the end of the road wants: from here, and if it began a second later.
    const excess = (speed ** 2 - end.speed ** 2) / 2;
    const needed = excess / left;
    const neededLater = excess / Math.max(0.1, left - speed);
    const wanted = (road.limitKmh / 3.6) * flow;
    const change = neededLater >= end.braking ? -Math.min(needed, hardest) : cruise(wanted - speed);
    const before = speed;
    speed = Math.max(0, speed + change);
    const driven = Math.min((before + speed) / 2, left);
    onRoadM += driven;
    motion.distanceM += driven;
    const isThere = left - driven < 0.5 || (speed < 0.5 && left - driven < 8);
    if (isThere) leave(road);
    motion.speedKmh = speed * 3.6;
    motion.acceleration = speed - before;
    const here = route[at];
    if (here !== undefined) locate(here);
    if (seconds > longestTripS) motion.hasArrived = true;
  }

  function leave(road: Road): void {
    if (end.speed === 0) speed = 0;
    waits = end.waits;
    if (at === route.length - 1) {
      onRoadM = road.lengthM;
      motion.hasArrived = true;
      return;
    }
    at += 1;
    onRoadM = 0;
    point = 0;
    end = endOf(at);
  }

  return { motion, step };
}

import { random } from './random.ts';

/** A stretch of road in one direction. Positions in degrees (WGS 84). */
export interface Road {
  from: number;
  to: number;
  limitKmh: number;
  lengthM: number;
  /** Corner points from start to end, each with the metres from the start. */
  points: { latitude: number; longitude: number; atM: number }[];
}

export interface Place {
  latitude: number;
  longitude: number;
  /** Which town it is in; -1 between towns. */
  town: number;
  kind: 'centre' | 'suburb' | 'village' | 'junction';
}

const metresPerDegree = 111_320;
/** Five made-up towns in the middle of Jutland, 15 to 25 km apart. */
const towns: [number, number][] = [
  [56.14, 9.0],
  [56.165, 9.3],
  [56.02, 9.18],
  [56.24, 9.12],
  [56.06, 9.42],
];
/** Roads between towns, and of them those that have a motorway too. */
const links: [number, number][] = [
  [0, 2],
  [0, 3],
  [0, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [2, 4],
];
const motorways: [number, number][] = [
  [0, 1],
  [1, 4],
];
const rings = [
  { radiusM: 900, places: 5, kind: 'centre' },
  { radiusM: 2000, places: 8, kind: 'suburb' },
] as const;

export const places: Place[] = [];
const roadsFrom: Road[][] = [];

build();

/** The places of some kinds, by number. */
export function placesOf(...kinds: Place['kind'][]): number[] {
  return places.flatMap(({ kind }, at) => (kinds.includes(kind) ? [at] : []));
}

/** The quickest way between two places as the roads to take; kept, as the same ways are driven again and again. */
export function routeBetween(from: number, to: number): Road[] {
  const key = from * places.length + to;
  const known = routes.get(key);
  if (known !== undefined) return known;
  const route = quickest(from, to);
  routes.set(key, route);
  return route;
}

export function distanceM(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const north = (b.latitude - a.latitude) * metresPerDegree;
  const east = (b.longitude - a.longitude) * metresPerDegree * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}

const routes = new Map<number, Road[]>();

/** Dijkstra's algorithm; the network has under a hundred places. */
function quickest(from: number, to: number): Road[] {
  const seconds = places.map(() => Number.POSITIVE_INFINITY);
  const by: (Road | undefined)[] = places.map(() => undefined);
  const done = new Set<number>();
  seconds[from] = 0;
  while (!done.has(to)) {
    let here = -1;
    seconds.forEach((time, place) => {
      if (!done.has(place) && time < (seconds[here] ?? Number.POSITIVE_INFINITY)) here = place;
    });
    if (here === -1) throw new Error(`No road leads from ${from} to ${to}.`);
    done.add(here);
    for (const road of roadsFrom[here] ?? []) {
      const time = (seconds[here] ?? 0) + road.lengthM / (road.limitKmh / 3.6) + 8;
      if (time >= (seconds[road.to] ?? 0)) continue;
      seconds[road.to] = time;
      by[road.to] = road;
    }
  }
  const route: Road[] = [];
  for (let road = by[to]; road !== undefined; road = by[road.from]) route.unshift(road);
  return route;
}

type AddPlace = (latitude: number, longitude: number, town: number, kind: Place['kind']) => number;

function build(): void {
  const chance = random('roads');
  const at: AddPlace = (latitude, longitude, town, kind) => places.push({ latitude, longitude, town, kind }) - 1;
  const around = (centre: Place, angle: number, radiusM: number, kind: Place['kind']) =>
    at(
      centre.latitude + (Math.sin(angle) * radiusM) / metresPerDegree,
      centre.longitude + (Math.cos(angle) * radiusM) / metresPerDegree / Math.cos((centre.latitude * Math.PI) / 180),
      centre.town,
      kind,
    );
  const outer: number[][] = [];
  towns.forEach(([latitude, longitude], town) => {
    const centre = at(latitude, longitude, town, 'centre');
    let inner = [centre];
    for (const { radiusM, places: count, kind } of rings) {
      const turn = chance.between(0, Math.PI);
      const ring = Array.from({ length: count }, (_, index) =>
        around(place(centre), turn + (index * 2 * Math.PI) / count, radiusM * chance.between(0.85, 1.2), kind),
      );
      ring.forEach((here, index) => {
        connect(here, ring[(index + 1) % count] ?? here, 50, chance.between(-0.12, 0.12));
        connect(here, nearest(here, inner), 50, chance.between(-0.08, 0.08));
      });
      inner = ring;
    }
    outer.push(inner);
  });
  for (const [a, b] of links) {
    const start = nearestTo(place(outer[b]?.[0] ?? 0), outer[a] ?? []);
    const end = nearestTo(place(start), outer[b] ?? []);
    const village = between(start, end, chance.between(0.4, 0.6), chance.between(-0.1, 0.1), 'village', at);
    connect(start, village, 80, chance.between(-0.08, 0.08));
    connect(village, end, 80, chance.between(-0.08, 0.08));
  }
  for (const [a, b] of motorways) {
    const start = nearestTo(place(outer[b]?.[3] ?? 0), outer[a] ?? []);
    const end = nearestTo(place(start), outer[b] ?? []);
    const entry = between(start, end, 0.1, 0.05, 'junction', at);
    const exit = between(start, end, 0.9, 0.05, 'junction', at);
    connect(start, entry, 80, 0.05);
    connect(entry, exit, 130, 0.03);
    connect(exit, end, 80, -0.05);
  }
}

function place(index: number): Place {
  const found = places[index];
  if (found === undefined) throw new Error(`There is no place ${index}.`);
  return found;
}

function nearest(here: number, others: number[]): number {
  return nearestTo(place(here), others);
}

function nearestTo(here: Place, others: number[]): number {
  return others.reduce((best, other) => (distanceM(here, place(other)) < distanceM(here, place(best)) ? other : best));
}

function between(a: number, b: number, share: number, aside: number, kind: Place['kind'], at: AddPlace): number {
  const [start, end] = [place(a), place(b)];
  const north = end.latitude - start.latitude;
  const east = end.longitude - start.longitude;
  return at(
    start.latitude + north * share - east * aside * 0.56,
    start.longitude + east * share + north * aside * 1.8,
    -1,
    kind,
  );
}

/** A road both ways, bent to one side by a share of its length. */
function connect(a: number, b: number, limitKmh: number, bend: number): void {
  const [start, end] = [place(a), place(b)];
  const corners = Array.from({ length: 9 }, (_, index) => {
    const share = index / 8;
    const aside = 4 * share * (1 - share) * bend;
    const north = end.latitude - start.latitude;
    const east = end.longitude - start.longitude;
    return {
      latitude: start.latitude + north * share - east * aside * 0.56,
      longitude: start.longitude + east * share + north * aside * 1.8,
    };
  });
  for (const [from, to, line] of [
    [a, b, corners],
    [b, a, [...corners].reverse()],
  ] as const) {
    let atM = 0;
    const points = line.map((corner, index) => {
      const before = line[index - 1];
      if (before !== undefined) atM += distanceM(before, corner);
      return { ...corner, atM };
    });
    const roads = roadsFrom[from] ?? [];
    roads.push({ from, to, limitKmh, lengthM: atM, points });
    roadsFrom[from] = roads;
  }
}

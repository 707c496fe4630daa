import { setTimeout as pause } from 'node:timers/promises';
import { createPlatformApi, type Endpoints } from '../common/platform-api.ts';
import { postUpload } from '../common/post-upload.ts';
import { unitKey } from '../common/unit-key.ts';
import { createClock, firstDateFor, firstMorningMs } from './clock.ts';
import { createFleet } from './create-fleet.ts';
import { createFleetCar, type FleetCar } from './fleet-car.ts';
import { openFleetStore } from './fleet-store.ts';
import type { LiveView } from './live-view.ts';
import { provisionCar, provisionWorkshop, workshopOf } from './provision-fleet.ts';
import type { FleetUpload } from './recorder.ts';

export interface RunOptions {
  endpoints: Endpoints;
  cars: number;
  /** Simulated time per real time. */
  speed: number;
  seed: number;
  dir: string;
  view: LiveView;
  stopped: AbortSignal;
}

const tickMs = 50;
const drawEveryMs = 500;
const mostInFlight = 12;
/** Planning a car's day takes a millisecond or so; a large fleet must not keep everything else from happening meanwhile. */
const longestTurnMs = 100;
/** How long a unit that is not let in waits before it tries again. */
const lockedOutMs = 60_000;

/** Drives the fleet until `stopped`. Goes on where the store says that it was; what is not acknowledged is sent until it is. */
export async function runFleet(options: RunOptions): Promise<void> {
  const { seed, view, stopped } = options;
  const store = openFleetStore(options.dir);
  try {
    const known = store.get('seed');
    if (known !== undefined && known !== String(seed)) {
      throw new Error(
        `${options.dir} belongs to a fleet with --seed ${known}. Use that seed, another --dir, or --fresh.`,
      );
    }
    const firstDate = store.get('firstDate') ?? firstDateFor(options.speed, Date.now());
    store.set('seed', String(seed));
    store.set('firstDate', firstDate);
    const fleet = createFleet({ seed, cars: options.cars, firstDate });
    const beginsMs = Number(store.get('clockMs') ?? fleet.dayStart(0) + firstMorningMs);
    const cars = Array.from({ length: options.cars }, (_, index) => {
      const car = fleet.car(index);
      return createFleetCar(fleet, car, unitKey(car.unitId, `fleet|${seed}|${index}`), store);
    });
    await provision(cars, options);
    const clock = createClock({ speed: options.speed, beginsMs, nowMs: Date.now() });
    const inFlight = new Set<Promise<void>>();
    const busyUntil = new Map<FleetCar, number>();

    let next = 0;
    let drawnMs = 0;
    while (!stopped.aborted) {
      const clockMs = clock(Date.now());
      const untilMs = performance.now() + longestTurnMs;
      for (let looked = 0; looked < cars.length && inFlight.size < mostInFlight; looked += 1) {
        const car = cars[next % cars.length];
        next += 1;
        if (car === undefined || (busyUntil.get(car) ?? 0) > Date.now()) continue;
        const upload = car.due(clockMs);
        if (upload !== undefined) {
          busyUntil.set(car, Number.POSITIVE_INFINITY);
          const sending = send(car, upload, options).then((freeMs) => {
            busyUntil.set(car, freeMs);
            inFlight.delete(sending);
          });
          inFlight.add(sending);
        }
        if (performance.now() > untilMs) break;
      }
      if (Date.now() >= drawnMs + drawEveryMs) {
        drawnMs = Date.now();
        store.set('clockMs', String(clockMs));
        view.draw(clockMs);
      }
      await Promise.race([pause(tickMs), ...inFlight]);
    }
    await Promise.all(inFlight);
  } finally {
    store.close();
  }
}

/** Sends one upload; returns from when on the car may send again. */
async function send(car: FleetCar, upload: FleetUpload, options: RunOptions): Promise<number> {
  const { endpoints, view, stopped } = options;
  const result = await postUpload(upload, {
    ingest: endpoints.ingest,
    token: () => car.key.token(Date.now()),
    gzip: car.car.gzip,
    stopped,
    onAnswer: (status) => view.answers.set(status, (view.answers.get(status) ?? 0) + 1),
    onUnauthorized: () => provisionCar(car.car, car.key, workshopOf(car.car, endpoints), createPlatformApi(endpoints)),
  }).catch((error: unknown) => {
    if (stopped.aborted) return undefined;
    view.complain(`${car.car.unitId}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  });
  if (result === undefined) return Date.now() + 5000;
  if (!result.taken) {
    view.complain(
      `${car.car.unitId}: upload ${upload.uploadId} was refused with ${result.status}: ${result.detail.slice(0, 300)}`,
    );
    if (result.status === 401 || result.status === 403) return Date.now() + lockedOutMs;
  } else {
    view.uploads += 1;
    view.records += upload.records.length;
  }
  for (const news of car.acknowledge(upload)) view.tell(news);
  return 0;
}

async function provision(cars: FleetCar[], { endpoints, stopped }: RunOptions): Promise<void> {
  const api = createPlatformApi(endpoints);
  for (const workshopId of new Set(cars.map(({ car }) => workshopOf(car, endpoints))))
    await provisionWorkshop(workshopId, api);
  const left = cars.values();
  const work = async () => {
    for (const { car, key } of left) {
      if (stopped.aborted) return;
      await provisionCar(car, key, workshopOf(car, endpoints), api);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
}

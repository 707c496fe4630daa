import type { UnitKey } from '../common/unit-key.ts';
import type { Car } from './car.ts';
import type { Fleet } from './create-fleet.ts';
import type { FleetStore } from './fleet-store.ts';
import type { FleetUpload } from './recorder.ts';
import type { CarState, News } from './trip.ts';

/** A car that is driving: hands out its uploads in order, each until it is acknowledged. */
export interface FleetCar {
  car: Car;
  key: UnitKey;
  /** The upload that is due at that time, if one is. */
  due(clockMs: number): FleetUpload | undefined;
  /** The due upload is durably taken (or refused for good); returns what there is to tell of that stretch. */
  acknowledge(upload: FleetUpload): News[];
}

/** A car as the store has it, or at the beginning of the first day. */
export function createFleetCar(fleet: Fleet, car: Car, key: UnitKey, store: FleetStore): FleetCar {
  const known = store.load(car.index);
  let day = known?.day ?? 0;
  let before: CarState = known?.state ?? fleet.firstState(car);
  if (known === undefined) store.begin(car.index, day, before);
  let ackedSeq = known?.ackedSeq ?? 0;
  let uploads: FleetUpload[] | undefined;
  let news: News[] = [];
  let after = before;

  function plan(): FleetUpload[] {
    const driven = fleet.drive(car, before, day);
    after = driven.state;
    news = driven.news;
    return driven.uploads.filter(({ lastSeq }) => lastSeq > ackedSeq);
  }

  return {
    car,
    key,
    due(clockMs) {
      // A day without anything left to send makes place for the next one, as far as time has come.
      while (clockMs >= fleet.dayStart(day)) {
        uploads ??= plan();
        const [next] = uploads;
        if (next !== undefined) return next.atMs <= clockMs ? next : undefined;
        if (clockMs < fleet.dayStart(day + 1)) return undefined;
        day += 1;
        before = after;
        uploads = undefined;
        store.begin(car.index, day, before);
      }
      return undefined;
    },
    acknowledge(upload) {
      uploads?.shift();
      ackedSeq = upload.lastSeq;
      store.acknowledge(car.index, ackedSeq);
      const told = news.filter(({ atMs }) => atMs <= upload.atMs);
      news = news.filter(({ atMs }) => atMs > upload.atMs);
      return told;
    },
  };
}

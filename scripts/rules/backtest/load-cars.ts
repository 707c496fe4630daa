import { type VehicleDocument, vehicleFactsOf } from '../../../functions/recommend-repair/load-facts.ts';
import { type CarEventsDocument, carOf } from '../../../shared/events/car-events.ts';
import type { Reader, Store } from '../../../shared/store.ts';
import { momentsOf } from './moments.ts';
import type { CarInPeriod } from './replay-car.ts';

const PAGE = 50;

export type LoadedCars = {
  cars: CarInPeriod[];
  /** cars with a ledger, whether or not anything happened */
  seen: number;
  /** of which the ledger no longer knows what closed early in the period */
  shortened: number;
};

/** All cars with events, page by page; those on which nothing was open in the period (epoch milliseconds) are only counted. */
export async function* loadCars(
  store: Pick<Store, 'query' | 'getAll'>,
  from: number,
  to: number,
): AsyncGenerator<LoadedCars> {
  let startAfter: unknown[] | undefined;
  for (;;) {
    const page = await store.query<CarEventsDocument>({
      collection: 'carEvents',
      orderBy: [['__name__', 'asc']],
      limit: PAGE,
      ...(startAfter ? { startAfter } : {}),
    });
    const found = page.map(({ id, data }) => carOf(id, data));
    const vehicles = await vehiclesOf(
      store,
      found.map(({ vin }) => vin),
    );
    const cars = found.map(({ vin, vehicleKey, workshopId, ...car }, i): CarInPeriod => {
      const names = { vin, vehicleKey, workshopId };
      return {
        ...names,
        vehicle: vehicleFactsOf(vin, vehicles[i], new Date(to)),
        moments: momentsOf({ ...names, ...car }, from, to),
      };
    });
    yield {
      cars: cars.filter(({ moments }) => moments.length > 0),
      seen: found.length,
      shortened: found.filter(({ ledger }) => ledger.base.until > from).length,
    };
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    startAfter = [last.id];
  }
}

const vehiclesOf = async (reader: Pick<Reader, 'getAll'>, vins: string[]) =>
  reader.getAll<VehicleDocument>(vins.map((vin) => `vehicles/${vin}`));

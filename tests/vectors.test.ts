import {
  call,
  type Platform,
  provision,
  provisionCar,
  removeDirectory,
  startPlatform,
  temporaryDirectory,
  until,
  upload,
} from './platform.ts';
import { type Told, told } from './vectors/outcome.ts';
import { carOf, placesOf, recordsOf, uploadsOf } from './vectors/places.ts';
import { readPids, readVectors } from './vectors/read-vectors.ts';

jest.setTimeout(120_000);

const FILES = ['answers', 'codes', 'statuses', 'opened-and-closed', 'transport', 'broadcast'];
const PLACES = placesOf([...readPids('pids.txt'), ...FILES.flatMap((file) => readVectors(`${file}.txt`))]);
const CARS = Math.max(...PLACES.map(({ car }) => car)) + 1;
const AT_ONCE = 8;
const WORKSHOP = 'nordhavn';
const OWNERS = 10;
const ownerOf = (car: number) => `owner-${car % OWNERS}`;

async function each<T>(items: T[], run: (item: T) => Promise<void>) {
  const left = [...items];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

describe('vectors go in at the front door and come out as data points, events and undecodable records', () => {
  let dir: string;
  let platform: Platform;

  beforeAll(async () => {
    dir = temporaryDirectory();
    platform = await startPlatform(dir);
  });
  afterAll(async () => {
    await platform.stop();
    removeDirectory(dir);
  });

  const get = async (path: string) => (await call(platform, 'GET', path)).body;

  async function allEvents(): Promise<Told['events']> {
    const events: Told['events'] = [];
    let page: { events: Told['events']; nextPageToken: string | null } | undefined;
    do {
      page = await get(`/v1/events${page?.nextPageToken ? `?pageToken=${page.nextPageToken}` : ''}`);
      events.push(...(page?.events ?? []));
    } while (page?.nextPageToken);
    return events;
  }

  /** The vectors whose outcome is not what it should be. */
  async function differences() {
    const events = await allEvents();
    const tolds: Told[] = [];
    await each([...Array(CARS).keys()], async (car) => {
      const { vin, unitId } = carOf(car);
      const points = PLACES.some((place) => place.car === car && place.vector.points);
      tolds[car] = {
        events: events.filter((event) => event.vin === vin),
        points: points ? (await get(`/v1/vehicles/${vin}/datapoints`)).datapoints : [],
        undecodable: (await get(`/v1/undecodable?unitId=${unitId}`)).records,
      };
    });
    return PLACES.flatMap((place) => {
      const { got, want } = told(place, tolds[place.car]);
      return JSON.stringify(got) === JSON.stringify(want) ? [] : [{ name: place.vector.name, got, want }];
    });
  }

  test(`${PLACES.length} vectors`, async () => {
    for (let i = 0; i < OWNERS; i += 1) {
      const owner = { ownerId: ownerOf(i), phone: `+45201234${i}0`, email: `${ownerOf(i)}@example.com` };
      await provision(platform, { ...carOf(CARS + i), ...owner, workshopId: WORKSHOP });
    }
    const now = Date.now();
    const byCar = Object.values(Object.groupBy(PLACES, ({ car }) => car));
    await each(byCar, async (places = []) => {
      const car = places[0]?.car ?? 0;
      const unit = await provisionCar(platform, { ...carOf(car), ownerId: ownerOf(car), workshopId: WORKSHOP });
      await each(uploadsOf(places), async (together) => {
        const records = together.flatMap((place) => recordsOf(place, now));
        const { status, body } = await upload(platform, unit, records);
        expect({ status, body, records }).toMatchObject({ status: 202 });
      });
    });

    const expected = PLACES.flatMap(({ vector }) => vector.events ?? []).length;
    const isQuiet = async () => (await allEvents()).length >= expected && (await differences()).length === 0;
    await until(async () => ((await isQuiet()) ? true : undefined), 60_000).catch(() => undefined);
    expect(await differences()).toEqual([]);
  });
});

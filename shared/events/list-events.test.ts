import type { FaultReport } from '../messages/generated/types.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import { saveCar } from './car-events.ts';
import { changeEvents, getEvent, listEvents, loadCar, loadCarEvents } from './index.ts';
import { recordReport } from './record-report.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const time = (second: number) => new Date(Date.UTC(2026, 10, 22, 6) + second * 1000).toISOString();

/** A car with one open event per second given, at the workshop. */
async function addCar(store: MemoryStore, number: number, workshopId: string, seconds: number[]): Promise<void> {
  const names = {
    vehicleKey: `car${String(number).padStart(6, '0')}`,
    vin: `WVWZZZAUZHW${String(number).padStart(6, '0')}`,
    workshopId,
  };
  const reports = seconds.map(
    (second, i): FaultReport => ({
      seq: i,
      time: time(second),
      source: 'uds19',
      ecu: 'engine',
      complete: false,
      faults: [{ type: 'errorCode', name: `P${String(i).padStart(4, '0')}00`, state: 'failed' }],
    }),
  );
  const [first, ...rest] = reports;
  if (!first) return;
  await store.transaction(async (tx) => {
    const { settled } = recordReport(
      await loadCar(tx, names),
      { v: 1, reportId: `r${number}`, unitId: `u${number}`, receivedAt: time(0), reports: [first, ...rest], ...names },
      {},
      NOW,
    );
    if (settled) saveCar(tx, names, settled, []);
  });
}

async function fleet() {
  const store = new MemoryStore();
  // Many share a time, some cars have old and new events, and one has more distinct times than there are ranks.
  for (let car = 0; car < 40; car += 1)
    await addCar(store, car, car % 4 === 0 ? 'w2' : 'w1', [car % 7, 100 + car, 100 + car, (car * 37) % 211]);
  await addCar(
    store,
    40,
    'w1',
    Array.from({ length: 14 }, (_, i) => i * 17),
  );
  return store;
}

async function allPages(store: MemoryStore, request: Omit<Parameters<typeof listEvents>[1], 'limit'>, limit: number) {
  const events = [];
  for (let pageToken: string | undefined, page = 0; page < 1000; page += 1) {
    const found = await listEvents(store, { ...request, limit, pageToken });
    expect(found.events.length).toBeLessThanOrEqual(limit);
    events.push(...found.events);
    if (found.nextPageToken === null) return events;
    pageToken = found.nextPageToken;
  }
  throw new Error('the pages never end');
}

test.each([1, 7, 50, 1000])('pages of %i hold every event once, the latest first', async (limit) => {
  const store = await fleet();
  const events = await allPages(store, {}, limit);
  expect(events).toHaveLength(40 * 4 + 14);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  const times = events.map(({ lastOccurredAt }) => lastOccurredAt);
  expect(times).toEqual(times.toSorted().reverse());
});

test('ascending is the same list, turned round', async () => {
  const store = await fleet();
  const ascending = await allPages(store, { ascending: true }, 13);
  const descending = await allPages(store, {}, 13);
  expect(ascending.map(({ id }) => id)).toEqual(descending.map(({ id }) => id).reverse());
});

test('a workshop sees its own, and its count', async () => {
  const store = await fleet();
  expect(await allPages(store, { workshopId: 'w2' }, 9)).toHaveLength(40);
  expect(await allPages(store, { workshopId: 'w1' }, 9)).toHaveLength(120 + 14);
  expect(await listEvents(store, { workshopId: 'w2', limit: 1 })).toMatchObject({ openCount: 40 });
  expect(await listEvents(store, { limit: 1 })).toMatchObject({ openCount: 174 });
});

test('one car, by VIN', async () => {
  const store = await fleet();
  const page = await listEvents(store, { vin: 'WVWZZZAUZHW000040', limit: 100 });
  expect(page).toMatchObject({ openCount: 14, nextPageToken: null });
  expect(page.events).toHaveLength(14);
  expect(await listEvents(store, { vin: 'WVWZZZAUZHW000040', workshopId: 'w2', limit: 100 })).toEqual({
    events: [],
    openCount: 0,
    nextPageToken: null,
  });
});

test('closed ones stand among the others, and by themselves', async () => {
  const store = await fleet();
  const [first] = (await listEvents(store, { limit: 1, vin: 'WVWZZZAUZHW000005' })).events;
  const id = first?.id ?? '';
  const message = await store.transaction(async (tx) =>
    changeEvents(tx, await loadCarEvents(tx, 'car000005'), {
      changeId: 'c1',
      at: NOW,
      requests: [{ eventId: id, kind: 'closed', by: 'workshop', reason: 'repaired', finding: 'plug' }],
    }),
  );
  expect(message?.changes).toMatchObject([{ kind: 'closed', event: { id } }]);
  expect((await allPages(store, { status: 'closed' }, 5)).map((event) => event.id)).toEqual([id]);
  expect(await allPages(store, { status: 'open' }, 50)).toHaveLength(173);
  expect(await allPages(store, {}, 50)).toHaveLength(174);
  expect(await listEvents(store, { limit: 1 })).toMatchObject({ openCount: 173 });
  expect(await getEvent(store, id)).toMatchObject({
    status: 'closed',
    reason: 'repaired',
    finding: 'plug',
    history: [{ kind: 'opened' }, { kind: 'closed', by: 'workshop' }],
  });
});

test('types are told apart, and a token of another list is refused', async () => {
  const store = await fleet();
  expect(await allPages(store, { type: 'warningLight' }, 50)).toEqual([]);
  await expect(listEvents(store, { limit: 1, pageToken: 'nonsense' })).rejects.toMatchObject({
    code: 'bad-page-token',
  });
});

const OTHERS = [
  ['warningLight', 'oilPressure', 'can'],
  ['batteryWarning', 'low', 'io'],
] as const;

/** A fleet in which few cars have a lamp or a weak battery, some of them acknowledged. */
async function mixedFleet() {
  const store = await fleet();
  for (const [i, [type, name, source]] of OTHERS.entries())
    for (const car of [3, 17, 40]) {
      const workshopId = 'w1';
      const vehicleKey = `car${String(car).padStart(6, '0')}`;
      const names = { vehicleKey, vin: `WVWZZZAUZHW${String(car).padStart(6, '0')}`, workshopId };
      const faults = [{ type, name, state: 'failed' as const }];
      const report: FaultReport = { seq: 90 + i, time: time(50 + car + i), source, ecu: null, complete: false, faults };
      await store.transaction(async (tx) => {
        const message = { v: 1, reportId: `m${car}${i}`, unitId: `u${car}`, receivedAt: time(0), ...names } as const;
        const { settled } = recordReport(await loadCar(tx, names), { ...message, reports: [report] }, {}, NOW);
        if (settled) saveCar(tx, names, settled, []);
      });
    }
  const all = await allPages(store, {}, 1000);
  for (const [i, event] of all.filter((_, place) => place % 5 === 0).entries())
    await store.transaction(async (tx) => {
      const kind = i % 2 === 0 ? ('acknowledged' as const) : ('closed' as const);
      const events = await loadCarEvents(tx, event.id.slice(0, event.id.lastIndexOf('_')));
      changeEvents(tx, events, { changeId: `x${i}`, at: NOW, requests: [{ eventId: event.id, kind, by: 'workshop' }] });
    });
  return store;
}

test('every filter, alone and with any other, in either order, holds what the whole list holds of it', async () => {
  const store = await mixedFleet();
  const all = await allPages(store, {}, 1000);
  expect(all).toHaveLength(174 + 6);
  const workshops = new Map(all.map(({ vin }) => [vin, Number(vin.slice(-6)) % 4 === 0 && !vin.endsWith('40')]));
  for (const status of [undefined, 'open', 'acknowledged', 'booked', 'closed'] as const)
    for (const type of [undefined, 'errorCode', 'warningLight', 'batteryWarning', 'unitSilent'] as const)
      for (const vin of [undefined, 'WVWZZZAUZHW000040', 'WVWZZZAUZHW000017'])
        for (const workshopId of [undefined, 'w1', 'w2']) {
          const wanted = all.filter(
            (event) =>
              (status === undefined || event.status === status) &&
              (type === undefined || event.type === type) &&
              (vin === undefined || event.vin === vin) &&
              (workshopId === undefined || workshops.get(event.vin) === (workshopId === 'w2')),
          );
          const request = { status, type, vin, workshopId };
          const ids = wanted.map(({ id }) => id);
          expect((await allPages(store, request, 7)).map(({ id }) => id)).toEqual(ids);
          expect((await allPages(store, { ...request, ascending: true }, 11)).map(({ id }) => id)).toEqual(
            ids.toReversed(),
          );
        }
});

test('a type or status that few cars have costs reads in proportion to what is found', async () => {
  const store = await mixedFleet();
  const spent = async (request: Partial<Parameters<typeof listEvents>[1]>) => {
    const before = store.counts.reads;
    await listEvents(store, { limit: 50, ...request });
    return store.counts.reads - before;
  };
  expect(await spent({ type: 'warningLight', status: 'open' })).toBeLessThanOrEqual(13);
  expect(await spent({ type: 'batteryWarning', workshopId: 'w1' })).toBeLessThanOrEqual(16);
  expect(await spent({ type: 'unitSilent' })).toBeLessThanOrEqual(12);
  expect(await spent({ status: 'booked' })).toBeLessThanOrEqual(12);
});

test('a page costs reads in proportion to its length, not to the fleet', async () => {
  const store = await fleet();
  const before = store.counts.reads;
  await listEvents(store, { workshopId: 'w1', limit: 5 });
  expect(store.counts.reads - before).toBeLessThanOrEqual(60);
});

import fc from 'fast-check';
import { activeEventsOf, type ClosedEventDocument, getEvent, loadCar } from '../../shared/events/index.ts';
import type { FaultReport } from '../../shared/messages/generated/types.ts';
import { deliverUploads, time, VEHICLE } from './deliver.test-support.ts';

const CODE = 'P030100';

let seq = 0;
const report = (minute: number, more: Partial<FaultReport>): FaultReport => {
  seq += 1;
  return { seq, time: time(minute), source: 'obd03', ecu: 'engine', complete: false, faults: [], ...more };
};
const fault = (name = CODE, state: FaultReport['faults'][number]['state'] = 'failed') => ({
  type: 'errorCode' as const,
  name,
  state,
});
const listed = (minute: number, name = CODE) => report(minute, { complete: true, faults: [fault(name)] });
const clean = (minute: number) => report(minute, { complete: true });
const frame = (minute: number, values: Record<string, number>, more: { name?: string; record?: number } = {}) =>
  report(minute, {
    source: 'obd02',
    faults: more.name === '' ? [] : [fault(more.name ?? CODE, 'untested')],
    freezeFrames: [{ record: more.record ?? 0, values }],
  });
const snapshot = (minute: number, record: number, values: Record<string, number | string>) =>
  report(minute, { source: 'uds19', faults: [fault()], freezeFrames: [{ record, values }] });

async function deliver(uploads: FaultReport[][]) {
  const deps = await deliverUploads(uploads);
  const closed = [...deps.store.documents].flatMap(([path, data]) =>
    path.startsWith('events/') ? [(data as unknown as ClosedEventDocument).id] : [],
  );
  const active = activeEventsOf(await loadCar(deps.store, VEHICLE)).map(({ id }) => id);
  const events = await Promise.all([...closed, ...active].sort().map((id) => getEvent(deps.store, id)));
  return { events, documents: deps.store.documents, published: deps.published };
}

const orders = <T>(items: T[]): T[][] =>
  items.length < 2 ? [items] : items.flatMap((item, i) => orders(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));

/** The events of uploads in each of their orders, which must be the same. */
async function eventsOf(...uploads: FaultReport[][]) {
  const [first, ...others] = await Promise.all(orders(uploads).map(async (order) => (await deliver(order)).events));
  for (const other of others) expect(other).toEqual(first);
  return first ?? [];
}

test('a frame hangs on its event, whichever upload is first', async () => {
  const events = await eventsOf([frame(10, { 'Vehicle.Speed': 50 })], [listed(5)]);
  expect(events).toMatchObject([
    {
      name: CODE,
      count: 1,
      freezeFrame: { 'Vehicle.Speed': 50 },
      freezeFrames: [{ time: time(10), source: 'obd02', record: 0, values: { 'Vehicle.Speed': 50 } }],
    },
  ]);
});

test('a frame that was read before its code was', async () => {
  expect(await eventsOf([frame(1, { 'Vehicle.Speed': 50 })], [listed(5)], [listed(9)])).toMatchObject([
    { count: 2, freezeFrame: { 'Vehicle.Speed': 50 } },
  ]);
});

test('a week is too long before', async () => {
  const early = frame(-7 * 1440 + 4, { 'Vehicle.Speed': 50 });
  expect(await eventsOf([early], [listed(5)])).toMatchObject([{ freezeFrame: null, freezeFrames: [] }]);
});

test('a frame of a closed event reaches its document, one of the next event does not', async () => {
  const events = await eventsOf(
    [listed(5)],
    [clean(10)],
    [frame(7, { 'Vehicle.Speed': 50 })],
    [listed(20)],
    [frame(15, { 'Vehicle.Speed': 60 })],
  );
  expect(events.map((event) => [event?.status, event?.freezeFrame]).sort()).toEqual([
    ['closed', { 'Vehicle.Speed': 50 }],
    ['open', { 'Vehicle.Speed': 60 }],
  ]);
});

test('a frame of another fault than the one that is open waits for its own', async () => {
  const events = await eventsOf(
    [listed(1, 'P042000')],
    [frame(2, { 'Vehicle.Speed': 50 })],
    [report(3, { faults: [fault()] })],
  );
  expect(events.map((event) => [event?.name, event?.freezeFrame]).sort()).toEqual([
    [CODE, { 'Vehicle.Speed': 50 }],
    ['P042000', null],
  ]);
});

test('code and values of one frame may come in several uploads', async () => {
  const events = await eventsOf(
    [frame(2, { 'Vehicle.Speed': 50 }, { name: '' })],
    [frame(3, {})],
    [frame(4, { 'Vehicle.OBD.EngineLoad': 60 }, { name: '' })],
    [listed(5)],
  );
  expect(events[0]?.freezeFrames).toEqual([
    { time: time(2), source: 'obd02', record: 0, values: { 'Vehicle.Speed': 50, 'Vehicle.OBD.EngineLoad': 60 } },
  ]);
});

test('values of which nothing says whose they are hang nowhere', async () => {
  const far = frame(60, { 'Vehicle.Speed': 50 }, { name: '' });
  const other = frame(3, { 'Vehicle.Speed': 40 }, { name: '', record: 1 });
  expect(await eventsOf([far], [frame(3, {})], [other], [listed(5)])).toMatchObject([{ freezeFrames: [] }]);
});

test('frame 0 and frame 1, and snapshots of UDS, stand beside each other; read again they are the same', async () => {
  const events = await eventsOf(
    [frame(6, { 'Vehicle.Speed': 20 }, { record: 1 }), frame(6, { 'Vehicle.Speed': 50 })],
    [snapshot(7, 1, { 'Vehicle.Private.Diagnostics.Did4711': 'A66607' }), frame(30, { 'Vehicle.Speed': 50 })],
    [listed(5)],
  );
  expect(events[0]?.freezeFrame).toEqual({ 'Vehicle.Speed': 50 });
  expect(events[0]?.freezeFrames.map(({ source, record }) => `${source} ${record}`)).toEqual([
    'obd02 0',
    'obd02 1',
    'uds19 1',
  ]);
});

test('a frame whose code nothing reports costs one document, tells nobody anything, and redelivered nothing', async () => {
  const pending = frame(1, { 'Vehicle.Speed': 50 });
  const { events, documents, published } = await deliver([[pending]]);
  expect([events, published, [...documents.keys()]]).toEqual([[], [], ['vehicleStates/k1', 'carEvents/k1']]);
  const again = await deliver([[pending], [pending]]);
  expect([...again.documents]).toEqual([...documents]);
});

test('extended data hang on their event', async () => {
  const counter = report(8, { source: 'uds19', faults: [fault()], extendedData: [{ record: 0x84, data: '05' }] });
  expect(await eventsOf([counter], [listed(5)], [listed(9)])).toMatchObject([
    { extendedData: [{ time: time(8), record: 0x84, data: '05' }] },
  ]);
});

const item = fc.record({
  minute: fc.integer({ min: 0, max: 40 }),
  kind: fc.constantFrom('listed', 'listed', 'clean', 'frame', 'frame', 'snapshot', 'piece'),
  speed: fc.integer({ min: 1, max: 3 }),
  record: fc.integer({ min: 0, max: 1 }),
});

test('in whatever order uploads come, and however often, an event has the same frames', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 2, maxLength: 10 }).chain((items) => {
        const reports = items.map(({ minute, kind, speed, record }) => {
          if (kind === 'listed') return listed(minute);
          if (kind === 'clean') return clean(minute);
          if (kind === 'snapshot') return snapshot(minute, record, { 'Vehicle.Speed': speed });
          return frame(minute, { 'Vehicle.Speed': speed }, { record, ...(kind === 'piece' ? { name: '' } : {}) });
        });
        const again = fc.array(fc.constantFrom(...reports), { maxLength: 4 });
        const shuffled = fc.shuffledSubarray(reports, { minLength: reports.length });
        return fc.tuple(fc.constant(reports), shuffled, again);
      }),
      async ([reports, shuffled, again]) => {
        const inOrder = reports.toSorted((a, b) => (a.time < b.time ? -1 : 1)).map((one) => [one]);
        const expected = (await deliver(inOrder)).events;
        const seen = (await deliver([...shuffled, ...again].map((one) => [one]))).events;
        expect(seen.map(shown)).toEqual(expected.map(shown));
      },
    ),
    { numRuns: 300 },
  );
});

const shown = (event: Awaited<ReturnType<typeof getEvent>>) =>
  event && [event.id, event.status, event.freezeFrame, event.freezeFrames];

import type { FaultReport } from '../messages/generated/types.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import { saveCar } from './car-events.ts';
import { type ChangeRequest, changeEvents, type EventRequest, getEvent, loadCar, loadCarEvents } from './index.ts';
import { recordReport } from './record-report.ts';

const VEHICLE = { vin: 'WVWZZZAUZHW000001', vehicleKey: 'k1', workshopId: 'w1' };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute));

function setUp() {
  const store = new MemoryStore();
  let seq = 0;
  const reported = (minute: number, ...names: string[]) =>
    reportedAs(minute, 1, {
      source: 'uds19',
      faults: names.map((name) => ({ type: 'errorCode', name, state: 'failed' })),
      signals: { 'Vehicle.Speed': 50 },
      freezeFrames: [{ record: 0, values: { 'Vehicle.Speed': 48 } }],
    });
  const reportedAs = async (
    minute: number,
    times: number,
    said: Pick<FaultReport, 'source' | 'faults'> & Partial<FaultReport>,
  ) => {
    seq += 1;
    const report: FaultReport = { seq, time: at(minute).toISOString(), ecu: 'engine', complete: false, ...said };
    for (let i = 0; i < times; i += 1) await receive(report);
  };
  const receive = (report: FaultReport) =>
    store.transaction(async (tx) => {
      const message = {
        v: 1 as const,
        reportId: `r${report.seq}`,
        unitId: 'u1',
        receivedAt: at(59).toISOString(),
        reports: [report] as [FaultReport],
        ...VEHICLE,
      };
      const { settled, outputs } = recordReport(await loadCar(tx, VEHICLE), message, {}, at(59));
      if (settled) saveCar(tx, VEHICLE, settled, outputs);
    });
  /** A freeze frame that came without its code, again and again. */
  const frozen = (minute: number, name: string, speed: number, times = 1) =>
    reportedAs(minute, times, {
      source: 'obd02',
      faults: [{ type: 'errorCode', name, state: 'untested' }],
      freezeFrames: [{ record: 0, values: { 'Vehicle.Speed': speed } }],
    });
  const change = (request: Partial<ChangeRequest>, eventIds: string[] = []) =>
    store.transaction(async (tx) =>
      changeEvents(tx, await loadCarEvents(tx, 'k1', eventIds), { changeId: 'c1', at: at(30), ...request }),
    );
  const mark = (
    kind: EventRequest['kind'],
    eventId: string,
    more: Partial<EventRequest & { changeId: string; at: Date }> = {},
  ) => {
    const { changeId = `c-${kind}`, at: when = at(30), ...rest } = more;
    return change({ changeId, at: when, requests: [{ kind, eventId, by: 'workshop', ...rest }] }, [eventId]);
  };
  const active = async () => (await store.transaction((tx) => loadCarEvents(tx, 'k1'))).active;
  const idOf = async (name: string) => (await active()).find((event) => event.name === name)?.id ?? '';
  return { store, reported, reportedAs, frozen, change, mark, active, idOf };
}

test('a freeze frame that comes after its code hangs on its event, and neither counts nor opens', async () => {
  const { store, reportedAs, frozen, active, idOf } = setUp();
  const failed = (name: string) => ({ type: 'errorCode' as const, name, state: 'failed' as const });
  await reportedAs(1, 1, { source: 'obd03', faults: [failed('P030100'), failed('P042000')] });
  await frozen(3, 'P030100', 71, 2);
  await frozen(2, 'P017100', 30);
  expect((await active()).map(({ name, count }) => [name, count]).sort()).toEqual([
    ['P030100', 1],
    ['P042000', 1],
  ]);
  expect(await getEvent(store, await idOf('P030100'))).toMatchObject({ freezeFrame: { 'Vehicle.Speed': 71 } });
  expect(await getEvent(store, await idOf('P042000'))).toMatchObject({ freezeFrame: null });
});

test('open, acknowledged, booked, released, closed: each is told, and stands in the history', async () => {
  const { store, reported, mark, active, idOf } = setUp();
  await reported(1, 'P030100');
  const id = await idOf('P030100');
  expect(await mark('acknowledged', id)).toMatchObject({
    changeId: 'c-acknowledged',
    changes: [{ kind: 'acknowledged', event: { status: 'acknowledged' } }],
  });
  expect(await mark('booked', id, { at: at(31) })).toMatchObject({ changes: [{ kind: 'booked' }] });
  expect(await active()).toMatchObject([{ status: 'booked' }]);
  expect(await mark('released', id, { at: at(32) })).toMatchObject({ changes: [{ kind: 'acknowledged' }] });
  expect(await mark('closed', id, { at: at(33), by: 'repair', reason: 'repaired', finding: 'coil' })).toMatchObject({
    changes: [{ kind: 'closed' }],
  });
  expect(await active()).toEqual([]);
  expect(await getEvent(store, id)).toMatchObject({
    status: 'closed',
    reason: 'repaired',
    finding: 'coil',
    closedAt: at(33).toISOString(),
    severity: 'high',
    signals: { time: at(1).toISOString(), values: { 'Vehicle.Speed': 50 } },
    freezeFrame: { 'Vehicle.Speed': 48 },
    history: [
      { kind: 'opened', by: 'car' },
      { kind: 'acknowledged' },
      { kind: 'booked' },
      { kind: 'released' },
      { kind: 'closed', by: 'repair', finding: 'coil' },
    ],
  });
});

test('a booking that falls away leaves an event open that nobody had acknowledged', async () => {
  const { reported, mark, idOf } = setUp();
  await reported(1, 'P030100');
  const id = await idOf('P030100');
  await mark('booked', id);
  expect(await mark('released', id, { at: at(31) })).toMatchObject({
    changes: [{ kind: 'reopened', event: { status: 'open' } }],
  });
});

test('a change costs one write, and one for what it closes; the same change again costs none', async () => {
  const { store, reported, change, idOf } = setUp();
  await reported(1, 'P030100', 'P042000');
  const requests: EventRequest[] = [
    { kind: 'acknowledged', eventId: await idOf('P030100'), by: 'workshop' },
    { kind: 'closed', eventId: await idOf('P042000'), by: 'workshop' },
  ];
  const before = { ...store.counts };
  await change({ requests });
  expect({ reads: store.counts.reads - before.reads, writes: store.counts.writes - before.writes }).toEqual({
    reads: 1,
    writes: 2,
  });
  const after = { ...store.counts };
  expect(
    await change(
      { requests },
      requests.map(({ eventId }) => eventId),
    ),
  ).toBeUndefined();
  expect(store.counts.writes).toBe(after.writes);
});

test('what a workshop closed is not reopened by a late record, but the fault comes back as a new event', async () => {
  const { store, reported, mark, active, idOf } = setUp();
  await reported(1, 'P030100');
  const id = await idOf('P030100');
  await mark('closed', id);
  await reported(20, 'P030100');
  expect(await active()).toEqual([]);
  expect(await getEvent(store, id)).toMatchObject({ count: 2, lastOccurredAt: at(20).toISOString() });
  await reported(40, 'P030100');
  expect(await active()).toMatchObject([{ count: 1, previousEventId: id }]);
});

test('a closing lies after all that the car has said, should its clock be ahead', async () => {
  const { reported, mark, active, idOf } = setUp();
  await reported(33, 'P030100');
  await mark('closed', await idOf('P030100'), { at: at(30) });
  expect(await active()).toEqual([]);
});

test('changes of one moment take effect in the order in which they were made', async () => {
  const { reported, mark, active, store, idOf } = setUp();
  for (let round = 0; round < 8; round += 1) {
    await reported(1 + round * 5, 'P030100');
    const id = await idOf('P030100');
    await mark('acknowledged', id, { changeId: `a${round}`, at: at(2 + round * 5) });
    await mark('closed', id, { changeId: `b${round}`, at: at(2 + round * 5) });
    expect((await getEvent(store, id))?.history.map(({ kind }) => kind)).toEqual(['opened', 'acknowledged', 'closed']);
  }
  expect(await active()).toEqual([]);
});

test('of a closed event, reason and finding can still be recorded; it is not acknowledged or booked', async () => {
  const { store, reported, mark, idOf } = setUp();
  await reported(1, 'P030100');
  const id = await idOf('P030100');
  await mark('closed', id);
  expect(await mark('closed', id, { changeId: 'later', finding: 'wiring' })).toBeUndefined();
  expect(await getEvent(store, id)).toMatchObject({ finding: 'wiring' });
  expect(await mark('booked', id)).toBeUndefined();
  await expect(mark('acknowledged', id)).rejects.toMatchObject({ code: 'event-closed', kind: 'permanent' });
});

test('an event that is not there is refused', async () => {
  const { reported, mark, store } = setUp();
  await reported(1, 'P030100');
  await expect(mark('closed', 'k1_nothing')).rejects.toMatchObject({ code: 'event-unknown' });
  expect(await getEvent(store, 'nonsense')).toBeUndefined();
  expect(await getEvent(store, 'k1_nothing')).toBeUndefined();
});

test('a recommendation is linked without anybody being told', async () => {
  const { reported, change, active, idOf } = setUp();
  await reported(1, 'P030100');
  const id = await idOf('P030100');
  expect(await change({ recommendations: { [id]: 'rec1' } })).toBeUndefined();
  expect(await active()).toMatchObject([{ recommendationId: 'rec1' }]);
  await change({ recommendations: { [id]: null } });
  expect(await active()).toMatchObject([{ recommendationId: null }]);
});

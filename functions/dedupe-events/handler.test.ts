import { activeEventsOf, loadCar } from '../../shared/events/car-events.ts';
import { withQuietReports } from '../../shared/events/quiet-reports.ts';
import type { EventChanges, FaultReport, VehicleReport } from '../../shared/messages/generated/types.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { liveStatePath, storedLiveState } from '../../shared/vehicles/live-state.ts';
import { createDedupe } from './handler.ts';

const dedupe = createDedupe();

const VEHICLE = { vin: 'WVWZZZAUZHW000001', vehicleKey: 'k1', workshopId: 'w1' };

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString();

function fault(
  seq: number,
  minute: number,
  state: 'failed' | 'stored' | 'gone' = 'failed',
  more: Partial<FaultReport> = {},
): FaultReport {
  return {
    seq,
    time: at(minute),
    source: 'uds19',
    ecu: 'engine',
    complete: false,
    faults: [{ type: 'errorCode', name: 'P030100', state }],
    ...more,
  };
}
const scan = (
  seq: number,
  minute: number,
  names: string[] = [],
  source: FaultReport['source'] = 'uds19',
): FaultReport => ({
  seq,
  time: at(minute),
  source,
  ecu: 'engine',
  complete: true,
  faults: names.map((name) => ({ type: 'errorCode', name, state: 'failed' })),
});

function upload(reports: FaultReport[], reportId = `r${reports.map(({ seq }) => seq).join('-')}`): VehicleReport {
  const [first, ...rest] = reports;
  if (!first) throw new Error('an upload has reports');
  return { v: 1, reportId, unitId: 'u1', receivedAt: at(59), reports: [first, ...rest], ...VEHICLE };
}

function setUp() {
  const deps = createMemoryDeps();
  const { store } = deps;
  const spent = async (run: () => Promise<void>) => {
    const before = { ...store.counts };
    await run();
    return { reads: store.counts.reads - before.reads, writes: store.counts.writes - before.writes };
  };
  const send = (message: VehicleReport) => spent(() => dedupe(message, deps));
  const active = async () => activeEventsOf(await loadCar(store, VEHICLE));
  const changes = () => deps.published.map(({ message }) => message.data as EventChanges);
  return { deps, store, send, active, changes };
}

test('a fault opens an event, is told once, and is counted from then on', async () => {
  const { send, active, changes } = setUp();
  // The second write, once in a car's life: its live state is watched from now on.
  expect(await send(upload([fault(1, 1)]))).toEqual({ reads: 2, writes: 2 });
  expect(changes()).toHaveLength(1);
  expect(changes()[0]?.changes).toMatchObject([
    { kind: 'opened', event: { name: 'P030100', ecu: 'engine', count: 1, status: 'open', previousEventId: null } },
  ]);
  expect(await send(upload([fault(2, 2), fault(3, 3)]))).toEqual({ reads: 1, writes: 1 });
  expect(changes()).toHaveLength(1);
  expect(await active()).toMatchObject([{ count: 3, firstOccurredAt: at(1), lastOccurredAt: at(3), vin: VEHICLE.vin }]);
});

test('a redelivery publishes the same message again, and writes nothing', async () => {
  const { send, changes, active } = setUp();
  await send(upload([fault(1, 1)]));
  expect(await send(upload([fault(1, 1)]))).toEqual({ reads: 1, writes: 0 });
  expect(changes()).toHaveLength(2);
  expect(changes()[1]).toEqual(changes()[0]);
  expect(await active()).toMatchObject([{ count: 1 }]);
});

test('the same records in another upload change nothing', async () => {
  const { send, changes, active } = setUp();
  await send(upload([fault(1, 1), fault(2, 2)]));
  expect(await send(upload([fault(2, 2)]))).toEqual({ reads: 1, writes: 0 });
  expect(changes()).toHaveLength(1);
  expect(await active()).toMatchObject([{ count: 2 }]);
});

test('a full scan that repeats thirty known faults costs one write; a clean one with nothing open costs none', async () => {
  const { send, active } = setUp();
  expect(await send(upload([scan(1, 0)]))).toEqual({ reads: 1, writes: 0 });
  const names = Array.from({ length: 30 }, (_, i) => `P0${300 + i}00`);
  expect(await send(upload([scan(2, 1, names)]))).toEqual({ reads: 2, writes: 2 });
  expect(await send(upload([scan(3, 2, names)]))).toEqual({ reads: 1, writes: 1 });
  expect(await active()).toHaveLength(30);
  expect(await send(upload([scan(4, 3)]))).toEqual({ reads: 1, writes: 31 });
  expect(await active()).toEqual([]);
  expect(await send(upload([scan(5, 4)]))).toEqual({ reads: 1, writes: 0 });
});

test('gone closes, and the same fault later is a new event that names the one before', async () => {
  const { send, active, changes, store } = setUp();
  await send(upload([fault(1, 1)]));
  await send(upload([fault(2, 5, 'gone')]));
  expect(changes().at(-1)?.changes).toMatchObject([{ kind: 'closed', event: { status: 'closed', count: 1 } }]);
  await send(upload([fault(3, 9)]));
  const [event] = await active();
  const before = changes()[0]?.changes[0]?.event.id;
  expect(event).toMatchObject({ count: 1, previousEventId: before });
  expect(store.documents.get(`events/${before}`)).toMatchObject({
    status: 'closed',
    closedAt: at(5),
    workshopId: 'w1',
    history: [{ kind: 'opened' }, { kind: 'closed', by: 'car' }],
  });
});

test('a late record from before a closing counts on the event of its time and reopens nothing', async () => {
  const { send, active, changes, store } = setUp();
  await send(upload([fault(1, 1)]));
  await send(upload([fault(3, 5, 'gone')]));
  expect(await send(upload([fault(2, 3)]))).toEqual({ reads: 2, writes: 2 });
  expect(await active()).toEqual([]);
  expect(changes()).toHaveLength(2);
  expect(store.documents.get(`events/${changes()[0]?.changes[0]?.event.id}`)).toMatchObject({
    count: 2,
    lastOccurredAt: at(3),
  });
});

test('a complete scan closes only what the same service had reported', async () => {
  const { send, active } = setUp();
  await send(upload([fault(1, 1, 'failed', { source: 'obd07' })]));
  await send(upload([scan(2, 2, [], 'obd03')]));
  expect(await active()).toHaveLength(1);
  await send(upload([fault(3, 3, 'failed', { source: 'obd03' })]));
  await send(upload([scan(4, 4, [], 'obd03')]));
  expect(await active()).toHaveLength(0);
});

test('a stored fault opens an event without an occurrence', async () => {
  const { send, active } = setUp();
  await send(upload([fault(1, 1, 'stored'), fault(2, 4, 'stored')]));
  expect(await active()).toMatchObject([{ count: 0, firstOccurredAt: at(1), lastOccurredAt: at(4) }]);
  await send(upload([fault(3, 3)]));
  expect(await active()).toMatchObject([{ count: 1, firstOccurredAt: at(3), lastOccurredAt: at(3) }]);
});

test('a late failure from before a clean scan that nobody recorded comes out closed, and no one is alarmed', async () => {
  const { store, send, active, changes } = setUp();
  const cleanScans = withQuietReports({}, 'u1', [scan(9, 9)]);
  store.documents.set(liveStatePath('k1'), storedLiveState({ signals: {}, cleanScans, updatedAt: 'x' }));
  await send(upload([fault(1, 1)]));
  expect(await active()).toEqual([]);
  expect(changes().flatMap((message) => message.changes.map(({ kind }) => kind))).toEqual(['closed']);
});

test('an event that grows worse is told once', async () => {
  const { send, changes } = setUp();
  const lamp = (seq: number, blinking: boolean): FaultReport => ({
    seq,
    time: at(seq),
    source: 'can',
    ecu: null,
    complete: false,
    faults: [{ type: 'warningLight', name: 'engine', state: 'failed', colour: 'yellow', blinking }],
  });
  await send(upload([lamp(1, false)]));
  await send(upload([lamp(2, true)]));
  await send(upload([lamp(3, true)]));
  expect(changes().map(({ changes: [change] }) => [change?.kind, change?.event.urgency, change?.event.lamp])).toEqual([
    ['opened', 'medium', { colour: 'yellow', blinking: false }],
    ['escalated', 'high', { colour: 'yellow', blinking: true }],
  ]);
});

test('a message from before the car moved to another workshop does not take it back', async () => {
  const { deps, store, send, changes } = setUp();
  await send(upload([fault(1, 1)]));
  await store.transaction(async (tx) => tx.update('carEvents/k1', { workshopId: 'w2' }));
  await send(upload([fault(2, 2, 'gone')]));
  expect(deps.store.documents.get('carEvents/k1')).toMatchObject({ workshopId: 'w2' });
  expect(changes().at(-1)).toMatchObject({ workshopId: 'w2' });
});

test('what is no VehicleReport is refused for good', async () => {
  const { deps } = setUp();
  await expect(dedupe({ v: 1, reports: [] }, deps)).rejects.toMatchObject({
    kind: 'permanent',
    code: 'bad-vehicle-report',
  });
});

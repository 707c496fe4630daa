import { activeEventsOf, loadCar } from '../../shared/events/car-events.ts';
import type { EventChanges, FaultReport, VehicleReport } from '../../shared/messages/generated/types.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { liveStatePath, type StoredLiveState, storedLiveState } from '../../shared/vehicles/live-state.ts';
import { handleVehicleReport } from './handler.ts';

const VEHICLE = { vin: 'WVWZZZAUZHW000001', vehicleKey: 'k1', workshopId: 'w1' };
const SILENCE = { since: '2026-11-20T08:00:00.000Z', at: '2026-11-23T08:00:00.000Z' };

const report = (time: string, more: Partial<FaultReport> = {}): FaultReport => ({
  seq: Date.parse(time),
  time,
  source: 'uds19',
  ecu: 'engine',
  complete: false,
  faults: [{ type: 'errorCode', name: 'P030100', state: 'failed' }],
  ...more,
});
const silent = (time: string, state: 'failed' | 'gone') =>
  report(time, { source: 'unit', ecu: null, faults: [{ type: 'unitSilent', name: 'unit', state }] });
const gone = (time: string) => report(time, { faults: [{ type: 'errorCode', name: 'P030100', state: 'gone' }] });

function setUp(more: Partial<StoredLiveState> = {}) {
  const deps = createMemoryDeps();
  const path = liveStatePath('k1');
  const fresh = storedLiveState({ signals: {}, cleanScans: {}, updatedAt: 'x' });
  deps.store.documents.set(path, { ...fresh, ...more });
  const send = async (one: FaultReport, now = one.time) => {
    deps.setNow(now);
    const before = { ...deps.store.counts };
    const message: VehicleReport = {
      v: 1,
      reportId: `r-${one.time}-${one.source}`,
      unitId: 'u1',
      receivedAt: now,
      reports: [one],
      ...VEHICLE,
    };
    await handleVehicleReport(message, deps);
    return { reads: deps.store.counts.reads - before.reads, writes: deps.store.counts.writes - before.writes };
  };
  const live = () => deps.store.documents.get(path) as StoredLiveState;
  const active = async () => activeEventsOf(await loadCar(deps.store, VEHICLE));
  const kinds = () =>
    deps.published.flatMap(({ message }) => (message.data as EventChanges).changes.map(({ kind }) => kind));
  return { send, live, active, kinds };
}

test('a silence opens an event, and the next word closes it and forgets the silence', async () => {
  const { send, live, active, kinds } = setUp({ silence: SILENCE });
  await send(silent(SILENCE.at, 'failed'));
  expect(await active()).toMatchObject([
    { type: 'unitSilent', name: 'unit', urgency: 'low', count: 1, ecu: null, firstOccurredAt: SILENCE.at },
  ]);
  await send(silent('2026-11-24T08:00:00.000Z', 'gone'));
  expect(await active()).toEqual([]);
  expect(kinds()).toEqual(['opened', 'closed']);
  expect(live().silence).toBeUndefined();
});

test('a word that comes before the silence was told leaves the note, so that the next one ends it', async () => {
  const { send, live, active } = setUp({ silence: SILENCE });
  await send(silent('2026-11-24T08:00:00.000Z', 'gone'));
  expect(live().silence).toEqual(SILENCE);
  await send(silent(SILENCE.at, 'failed'));
  await send(silent('2026-11-24T08:01:00.000Z', 'gone'));
  expect(await active()).toEqual([]);
  expect(live().silence).toBeUndefined();
});

test('after 60 quiet days the car is watched no more, until its next fault', async () => {
  const { send, live, active } = setUp();
  await send(report('2026-09-01T08:00:00.000Z'));
  await send(gone('2026-09-02T08:00:00.000Z'));
  expect(live().watched).toBe(true);
  expect(await send(gone('2026-10-31T08:00:00.000Z'))).toEqual({ reads: 1, writes: 0 });
  expect(live().watched).toBe(true);
  expect(await send(gone('2026-11-01T08:00:01.000Z'))).toEqual({ reads: 2, writes: 1 });
  expect(live().watched).toBeUndefined();
  expect(await send(report('2026-11-03T08:00:00.000Z'))).toEqual({ reads: 2, writes: 2 });
  expect(live().watched).toBe(true);
  expect(await active()).toMatchObject([{ count: 1, previousEventId: expect.any(String) }]);
});

test('a car with something open is watched however long it is quiet', async () => {
  const { send, live } = setUp();
  await send(report('2026-09-01T08:00:00.000Z'));
  await send(silent('2026-11-20T08:00:00.000Z', 'gone'));
  expect(live().watched).toBe(true);
});

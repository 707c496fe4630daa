import type { VehicleReport } from '../../shared/messages/generated/types.ts';
import { validateVehicleReport } from '../../shared/messages/generated/validate.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { liveStatePath, type StoredLiveState } from '../../shared/vehicles/live-state.ts';
import { createDecode } from './handler.ts';
import { obd, sampleUpload } from './sample-upload.ts';
import { sweepSilent } from './sweep-silent.ts';

const CAR = { vin: 'WVWZZZAUZHW000001', vehicleKey: 'vehicle-key', workshopId: 'w1' };

async function setUp() {
  const deps = createMemoryDeps();
  await deps.store.set('units/unit-1', { status: 'active', vehicleKey: CAR.vehicleKey });
  await deps.store.set('vehicleKeys/vehicle-key', { vin: CAR.vin });
  await deps.store.set(`vehicles/${CAR.vin}`, { vin: CAR.vin, workshopId: 'w1' });
  const decode = createDecode(deps);
  let seq = 0;
  const upload = async (receivedAt: string) => {
    seq += 1;
    const record = obd('410D00', { seq, time: receivedAt });
    await decode({ v: 1, uploads: [sampleUpload([record], { sentAt: receivedAt, receivedAt })] }, deps);
  };
  const spent = async (run: () => Promise<void>) => {
    const before = { ...deps.store.counts };
    await run();
    return { reads: deps.store.counts.reads - before.reads, writes: deps.store.counts.writes - before.writes };
  };
  const sweep = async (now: string) => {
    deps.setNow(now);
    return spent(() => sweepSilent({}, deps));
  };
  const told = () =>
    deps.published.map(({ message }) => {
      expect(validateVehicleReport(message.data)).toEqual([]);
      return message.data as VehicleReport;
    });
  const stored = () => deps.store.documents.get(liveStatePath(CAR.vehicleKey)) as StoredLiveState;
  return { deps, upload, sweep, told, stored, spent };
}

test('a car that is silent for longer than its habit is told of once, and its next word ends it', async () => {
  const { upload, sweep, told, stored } = await setUp();
  await upload('2026-11-22T10:00:00.000Z');
  expect((await sweep('2026-12-22T09:59:00Z')).writes).toBe(0);
  expect(told()).toEqual([]);
  await sweep('2026-12-22T10:01:00Z');
  await sweep('2026-12-22T10:02:00Z');
  expect(told()).toMatchObject([
    {
      ...CAR,
      unitId: 'unit-1',
      reports: [
        { source: 'unit', time: '2026-12-22T10:00:00.000Z', faults: [{ type: 'unitSilent', state: 'failed' }] },
      ],
    },
  ]);
  expect(stored()).toMatchObject({ silence: { since: '2026-11-22T10:00:00.000Z', at: '2026-12-22T10:00:00.000Z' } });
  await upload('2026-12-24T08:00:00.000Z');
  expect(told()[1]).toMatchObject({
    reports: [{ source: 'unit', time: '2026-12-24T08:00:00.000Z', faults: [{ type: 'unitSilent', state: 'gone' }] }],
  });
});

test('a tick costs one query while everybody speaks, and a silence its two writes', async () => {
  const { upload, sweep } = await setUp();
  expect(await sweep('2026-11-22T10:00:00Z')).toEqual({ reads: 1, writes: 0 });
  await upload('2026-11-22T10:00:00.000Z');
  expect(await sweep('2026-11-22T10:01:00Z')).toEqual({ reads: 1, writes: 0 });
  expect(await sweep('2026-12-22T10:01:00Z')).toEqual({ reads: 6, writes: 2 });
});

test('an upload costs no write more for it, and one that has nothing new costs one an hour', async () => {
  const { deps, upload, spent } = await setUp();
  expect(await spent(() => upload('2026-11-22T10:00:00.000Z'))).toEqual({ reads: 1, writes: 1 });
  const again = (receivedAt: string) =>
    spent(() => createDecode(deps)({ v: 1, uploads: [sampleUpload([], { receivedAt })] }, deps));
  expect(await again('2026-11-22T10:59:00.000Z')).toEqual({ reads: 1, writes: 0 });
  expect(await again('2026-11-22T11:00:00.000Z')).toEqual({ reads: 1, writes: 1 });
});

test('a crash before the message was published repeats it as it was', async () => {
  const { deps, upload, sweep, told } = await setUp();
  await upload('2026-11-22T10:00:00.000Z');
  deps.answers.publish.push(new Error('Pub/Sub is not there'));
  await expect(sweep('2026-12-22T10:01:00Z')).rejects.toThrow('Pub/Sub');
  await sweep('2026-12-22T10:02:00Z');
  await sweep('2026-12-22T10:03:00Z');
  expect(told()).toHaveLength(1);
});

test('a car that speaks between note and message is told to have spoken', async () => {
  const { deps, upload, sweep, told } = await setUp();
  await upload('2026-11-22T10:00:00.000Z');
  deps.answers.publish.push(new Error('Pub/Sub is not there'));
  await expect(sweep('2026-12-22T10:01:00Z')).rejects.toThrow('Pub/Sub');
  await upload('2026-12-22T10:01:30.000Z');
  expect(told()).toMatchObject([{ reports: [{ faults: [{ state: 'gone' }] }] }]);
});

test.each<[string, string, object | undefined]>([
  ['was taken out', 'units/unit-1', { status: 'revoked', vehicleKey: CAR.vehicleKey }],
  ['is in another car', 'units/unit-1', { status: 'active', vehicleKey: 'another' }],
  ['was erased', 'units/unit-1', undefined],
])('a unit that %s is silent without an alarm', async (_, path, document) => {
  const { deps, upload, sweep, told, stored } = await setUp();
  await upload('2026-11-22T10:00:00.000Z');
  if (document) await deps.store.set(path, document);
  else await deps.store.delete(path);
  await sweep('2026-12-22T10:01:00Z');
  expect(told()).toEqual([]);
  expect(stored().silentAt).toBeUndefined();
});

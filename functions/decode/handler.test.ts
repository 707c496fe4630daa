import { PlatformError } from '../../shared/errors.ts';
import type { RawUpload, UndecodableRecords, VehicleReport } from '../../shared/messages/generated/types.ts';
import { validateUndecodableRecords, validateVehicleReport } from '../../shared/messages/generated/validate.ts';
import type { Deps } from '../../shared/ports.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { liveStatePath, loadLiveState, watchedLiveState } from '../../shared/vehicles/live-state.ts';
import { createDecode } from './handler.ts';
import { frames, obd, sampleUpload } from './sample-upload.ts';

const handleRawUploads = (message: unknown, deps: Deps) => createDecode(deps)(message, deps);
const bundle = (...uploads: RawUpload[]) => ({ v: 1, uploads });
const at = (time: string, response: string, seq: number) => obd(response, { time: `2026-11-22T${time}Z`, seq });

test('data points, reports, undecodable records and live state of an upload, each as its schema says', async () => {
  const deps = createMemoryDeps();
  const upload = sampleUpload([
    obd('410D32'),
    obd('43010301'),
    obd('7F0331'),
    ...frames('6B7 40 E2 01 E1 00 2F 00 89'),
  ]);
  await handleRawUploads(bundle(upload), deps);

  expect(deps.rows[0]).toEqual({
    vehicleKey: 'vehicle-key',
    time: '2026-11-22T10:00:00Z',
    signal: 'Vehicle.Speed',
    value: 50,
    text: null,
    unit: 'km/h',
    unitKey: 'unit-key',
    seq: 1,
    receivedAt: '2026-11-22T10:00:31.000Z',
  });
  expect(deps.undecodable).toEqual([
    expect.objectContaining({
      seq: 3,
      reason: 'negative-response',
      detail: '03 31 requestOutOfRange',
      ecu: 'engine',
      record: JSON.stringify(upload.records[2]),
    }),
  ]);
  const data = (topic: string) =>
    deps.published.filter((one) => one.topic === topic).map(({ message }) => message.data);
  const [report] = data('vehicle-events') as VehicleReport[];
  expect(validateVehicleReport(report)).toEqual([]);
  expect(report).toMatchObject({
    vin: 'WVWZZZAUZHW000001',
    unitId: 'unit-1',
    reports: [{ seq: 2, source: 'obd03', complete: true, faults: [{ name: 'P030100', state: 'failed' }] }],
  });
  const [undecodable] = data('undecodable-records') as UndecodableRecords[];
  expect(validateUndecodableRecords(undecodable)).toEqual([]);
  const state = await loadLiveState(deps.store, 'vehicle-key');
  expect(state?.signals['Vehicle.Speed']).toEqual({ value: 50, unit: 'km/h', time: '2026-11-22T10:00:00Z', seq: 1 });
});

test('costs one read and one write a car of the bundle, however many uploads it has, and one publish request', async () => {
  const deps = createMemoryDeps();
  const of = (vehicleKey: string, seq: number) => sampleUpload([obd('410D32', { seq })], { vehicleKey });
  await handleRawUploads(bundle(of('a', 1), of('b', 2), of('a', 3)), deps);
  expect(deps.store.counts).toEqual({ reads: 2, writes: 2, deletes: 0 });
  expect([deps.rows.length, deps.published.length]).toEqual([3, 0]);

  await handleRawUploads(bundle(of('a', 1)), deps);
  expect(deps.store.counts).toEqual({ reads: 3, writes: 2, deletes: 0 });
});

test('messages that come together share a transaction, also for the same car', async () => {
  const deps = createMemoryDeps();
  const transaction = jest.spyOn(deps.store, 'transaction');
  const decode = createDecode(deps);
  const of = (vehicleKey: string, seq: number) =>
    decode(bundle(sampleUpload([obd('410D32', { seq })], { vehicleKey })), deps);
  await Promise.all([of('a', 1), of('a', 2), of('b', 3), of('a', 4)]);
  expect(transaction).toHaveBeenCalledTimes(2);
  expect(deps.store.counts).toEqual({ reads: 3, writes: 3, deletes: 0 });
  expect((await loadLiveState(deps.store, 'a'))?.signals['Vehicle.Speed']?.seq).toBe(4);
});

test('a failing transaction is told to each message that it was for, the next goes on', async () => {
  const deps = createMemoryDeps();
  const decode = createDecode(deps);
  jest.spyOn(deps.store, 'transaction').mockRejectedValueOnce(new Error('Firestore is not there'));
  const of = (seq: number) => decode(bundle(sampleUpload([obd('410D32', { seq })])), deps);
  await expect(of(1)).rejects.toThrow('Firestore');
  await expect(of(2)).resolves.toBeUndefined();
});

test('delivered again, it puts out the same', async () => {
  const deps = createMemoryDeps();
  const message = bundle(sampleUpload([obd('410D32'), obd('43010301')]));
  await handleRawUploads(message, deps);
  await handleRawUploads(message, deps);
  expect(deps.rows[1]).toEqual(deps.rows[0]);
  expect(deps.published[1]).toEqual(deps.published[0]);
});

test('late data never moves the live state back', async () => {
  const time = (text: string) => Date.parse(text).toString(36);
  const bothScans = {
    'engine_obd03@unit-1#': [`${time('2026-11-22T09:50:02Z')} 3`, `${time('2026-11-22T09:58:00Z')} 4`],
  };
  const deps = createMemoryDeps();
  const state = async () => {
    const { signals, cleanScans } = (await loadLiveState(deps.store, 'vehicle-key')) ?? {
      signals: {} as Record<string, { value: number | null }>,
    };
    return {
      speed: signals['Vehicle.Speed']?.value,
      rpm: signals['Vehicle.Powertrain.CombustionEngine.Speed']?.value,
      cleanScans,
    };
  };
  await handleRawUploads(bundle(sampleUpload([at('09:59:00', '410D32', 5), at('09:58:00', '4300', 4)])), deps);
  await handleRawUploads(
    bundle(sampleUpload([at('09:50:00', '410D10', 1), at('09:50:01', '410C0C80', 2), at('09:50:02', '4300', 3)])),
    deps,
  );
  expect(await state()).toEqual({ speed: 50, rpm: 800, cleanScans: bothScans });
  await handleRawUploads(bundle(sampleUpload([at('09:59:00.5', '410D33', 6)])), deps);
  expect((await state()).speed).toBe(51);
});

test('a clean scan of a car that has had a fault is told, so that events can close; else the live state keeps it', async () => {
  const deps = createMemoryDeps();
  await handleRawUploads(bundle(sampleUpload([obd('4300')])), deps);
  expect(deps.published).toEqual([]);
  await deps.store.set(liveStatePath('vehicle-key'), watchedLiveState(undefined, deps.clock.now()));
  await handleRawUploads(bundle(sampleUpload([obd('4300')])), deps);
  expect(deps.published[0]?.message.data).toMatchObject({
    reports: [{ source: 'obd03', ecu: 'engine', complete: true, faults: [] }],
  });
});

test('nothing of a failed append is told onward, and the message comes again', async () => {
  const deps = createMemoryDeps();
  const failing = {
    ...deps,
    dataPoints: { ...deps.dataPoints, append: () => Promise.reject(new Error('BigQuery is not there')) },
  };
  await expect(handleRawUploads(bundle(sampleUpload([obd('410D32'), obd('43010301')])), failing)).rejects.toThrow(
    'BigQuery',
  );
  expect(deps.published).toEqual([]);
});

test('records that no schema would let pass do not hurt their neighbours', async () => {
  const deps = createMemoryDeps();
  const broken = [{ type: 'obd' }, { type: 'can', id: 5 }, { type: 'gnss' }, { type: 'uds', response: 'xyz' }];
  await handleRawUploads(bundle(sampleUpload([...broken, obd('410D33')])), deps);
  expect(deps.rows.some(({ value }) => value === 51)).toBe(true);
  expect(deps.undecodable.map(({ seq, reason }) => `${seq} ${reason}`)).toEqual([
    '1 malformed',
    '2 malformed',
    '4 malformed',
  ]);
});

test('a message that is none of ours is refused for good', async () => {
  await expect(handleRawUploads({ v: 2 }, createMemoryDeps())).rejects.toThrow(PlatformError);
});

test('a unit cannot blow up the live state of its car', async () => {
  const deps = createMemoryDeps();
  const signals = Array.from({ length: 1_500 }, (_, i) => ({ type: 'signal', name: `Vehicle.Made.Up${i}`, value: i }));
  await handleRawUploads(bundle(sampleUpload(signals)), deps);
  const state = await loadLiveState(deps.store, 'vehicle-key');
  expect(Object.keys(state?.signals ?? {})).toHaveLength(1_000);
});

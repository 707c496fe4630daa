import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { loadLiveState } from '../../shared/vehicles/live-state.ts';
import { createDecode } from './handler.ts';
import { obd, sampleUpload } from './sample-upload.ts';

const GOLF = 'WVWZZZ1JZ3W000000';
const FORD = '1FMCU9J94HUA04524';
const OWN = 'WVWZZZAUZHW000001';
const named = (vin: string, seq: number, time = `2026-11-22T10:00:0${seq}Z`) =>
  obd(`490201${Buffer.from(vin).toString('hex')}`, { seq, time });

test('other VINs than its own that a car named are kept beside the live state, each once, by time, however late they come', async () => {
  const deps = createMemoryDeps();
  const decode = createDecode(deps);
  const send = (...records: object[]) => decode({ v: 1, uploads: [sampleUpload(records)] }, deps);
  await send(named(FORD, 3), named(OWN, 4), named(GOLF, 5));
  await send(named(GOLF, 2));
  await send(named(FORD, 3));
  expect((await loadLiveState(deps.store, 'vehicle-key'))?.otherVins).toEqual([
    { time: '2026-11-22T10:00:02Z', seq: 2, vin: GOLF },
    { time: '2026-11-22T10:00:03Z', seq: 3, vin: FORD },
    { time: '2026-11-22T10:00:05Z', seq: 5, vin: GOLF },
  ]);
});

test('the latest fifty are kept; a car that names its own alone keeps none', async () => {
  const deps = createMemoryDeps();
  const decode = createDecode(deps);
  const times = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2026, 10, 22, 9, i)).toISOString());
  await decode({ v: 1, uploads: [sampleUpload(times.map((time, i) => named(GOLF, i + 1, time)))] }, deps);
  await decode({ v: 1, uploads: [sampleUpload([named(OWN, 1)], { vehicleKey: 'other' })] }, deps);
  const kept = (await loadLiveState(deps.store, 'vehicle-key'))?.otherVins ?? [];
  expect([kept.length, kept[0]?.seq, kept.at(-1)?.seq]).toEqual([50, 11, 60]);
  expect(await loadLiveState(deps.store, 'other')).not.toHaveProperty('otherVins');
});

import { createDecode } from '../functions/decode/handler.ts';
import { createDedupe } from '../functions/dedupe-events/handler.ts';
import { createMemoryDeps } from '../shared/testing/memory-deps.ts';

const DAY_MS = 86_400_000;
const CODES = Array.from({ length: 30 }, (_, i) => (0x0300 + i).toString(16).padStart(4, '0')).join('');
const FULL_SCAN = `431E${CODES}`;
const CLEAN_SCAN = '4300';

/** What one bundle of uploads costs: documents read and written by decode and by dedupe-events, and messages on the topics between. */
type Cost = {
  decode: [reads: number, writes: number];
  dedupe: [reads: number, writes: number];
  sent: [number, number];
};

/** A car whose uploads go through decode, and what that sends through dedupe-events. */
function car() {
  const deps = createMemoryDeps();
  const [decode, dedupe] = [createDecode(deps), createDedupe()];
  let seq = 0;
  const counted = async (run: () => Promise<unknown>): Promise<[number, number]> => {
    const { reads, writes } = deps.store.counts;
    await run();
    return [deps.store.counts.reads - reads, deps.store.counts.writes - writes];
  };
  const uploadOf = (at: string, records: object[]) => ({
    unitId: 'unit-1',
    unitKey: 'unit-key',
    vin: 'WVWZZZAUZHW000001',
    vehicleKey: 'vehicle-key',
    workshopId: 'w1',
    platform: 'vw-mqb',
    uploadId: `upload-${seq}`,
    sentAt: at,
    receivedAt: at,
    records,
  });
  const send = async (uploads: object[], at: string): Promise<Cost> => {
    deps.setNow(at);
    const from = deps.published.length;
    const decoded = await counted(() => decode({ v: 1, uploads }, deps));
    const messages = deps.published.slice(from).filter(({ topic }) => topic === 'vehicle-events');
    const deduped = await counted(() => Promise.all(messages.map(({ message }) => dedupe(message.data, deps))));
    const changes = deps.published.slice(from).filter(({ topic }) => topic === 'event-changes');
    return { decode: decoded, dedupe: deduped, sent: [messages.length, changes.length] };
  };
  /** Uploads of one answer each, of a minute after the one before, `day` days on. */
  const uploads = (responses: string[], day = 0) => {
    const at = (minute: number) => new Date(Date.UTC(2026, 8, 1) + day * DAY_MS + minute * 60_000).toISOString();
    const made = responses.map((response) => {
      seq += 1;
      return uploadOf(at(seq), [{ seq, time: at(seq), type: 'obd', rx: '7E8', response }]);
    });
    return { made, at: at(seq) };
  };
  const bundle = async (responses: string[], day = 0) => {
    const { made, at } = uploads(responses, day);
    return send(made, at);
  };
  return { bundle, uploads, send };
}

const cost = (decode: Cost['decode'], dedupe: Cost['dedupe'], sent: Cost['sent']): Cost => ({ decode, dedupe, sent });
const NOTHING: [number, number] = [0, 0];

test('where nothing fails and nothing was ever open, an upload costs the live state alone', async () => {
  const { bundle } = car();
  expect(await bundle(['410D32'])).toEqual(cost([1, 1], NOTHING, NOTHING));
  expect(await bundle([CLEAN_SCAN])).toEqual(cost([1, 1], NOTHING, NOTHING));
  expect(await bundle(Array.from({ length: 50 }, () => CLEAN_SCAN))).toEqual(cost([1, 1], NOTHING, NOTHING));
});

test('a full scan that repeats thirty known faults costs one write a car and upload, and tells nobody', async () => {
  const { bundle, uploads, send } = car();
  expect(await bundle([FULL_SCAN])).toEqual(cost([1, 1], [2, 2], [1, 1]));
  // The report opens nothing new for the live state, and no signal is newer: decode writes nothing.
  expect(await bundle([FULL_SCAN])).toEqual(cost([1, 0], [1, 1], [1, 0]));
  const { made, at } = uploads([FULL_SCAN]);
  expect(await send(made, at)).toEqual(cost([1, 0], [1, 1], [1, 0]));
  expect(await send(made, at)).toEqual(cost([1, 0], [1, 0], [1, 0]));
  expect(await bundle(Array.from({ length: 20 }, () => FULL_SCAN))).toEqual(cost([1, 0], [20, 20], [20, 0]));
});

test('a scan that finds nothing closes thirty events with a write each; after it, none', async () => {
  const { bundle } = car();
  await bundle([FULL_SCAN]);
  expect(await bundle([CLEAN_SCAN])).toEqual(cost([1, 1], [1, 31], [1, 1]));
  expect(await bundle([CLEAN_SCAN])).toEqual(cost([1, 1], [1, 0], [1, 0]));
});

test('after 60 quiet days a car that had a fault costs what one costs that never had', async () => {
  const { bundle } = car();
  await bundle([FULL_SCAN]);
  await bundle([CLEAN_SCAN], 1);
  expect(await bundle([CLEAN_SCAN], 59)).toEqual(cost([1, 1], [1, 0], [1, 0]));
  expect(await bundle([CLEAN_SCAN], 62)).toEqual(cost([1, 1], [2, 1], [1, 0]));
  expect(await bundle([CLEAN_SCAN], 62)).toEqual(cost([1, 1], NOTHING, NOTHING));
  // Heard of after a day: the live state is written once an hour for that alone.
  expect(await bundle([FULL_SCAN], 63)).toEqual(cost([1, 1], [2, 2], [1, 1]));
});

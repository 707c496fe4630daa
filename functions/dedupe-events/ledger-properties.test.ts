import fc from 'fast-check';
import { activeEventsOf, type ClosedEventDocument, loadCar } from '../../shared/events/index.ts';
import type { FaultReport } from '../../shared/messages/generated/types.ts';
import { deliverUploads, time, VEHICLE } from './deliver.test-support.ts';
import { expectedEvents } from './reference-model.ts';

const NAMES = ['P030100', 'P042000', 'P017100'];

/** A day of a car with one or two units: single statuses, complete scans and pending answers, several of them in the same minute. */
const report = fc.record({
  minute: fc.integer({ min: 0, max: 40 }),
  source: fc.constantFrom<FaultReport['source']>('uds19', 'obd03', 'obd07'),
  ecu: fc.constantFrom('engine', 'transmission'),
  complete: fc.boolean(),
  faults: fc.array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      state: fc.constantFrom<'failed' | 'stored' | 'gone'>('failed', 'failed', 'stored', 'gone'),
    }),
    { maxLength: 3 },
  ),
});
const day = fc.array(report, { minLength: 1, maxLength: 25 }).map((items) =>
  items.map(
    ({ minute, source, ecu, complete, faults }, seq): FaultReport => ({
      seq,
      time: time(minute),
      source,
      ecu,
      complete: complete && source !== 'obd07',
      faults: faults.map((fault) => ({ type: 'errorCode' as const, ...fault })),
    }),
  ),
);

/** Uploads of one to three reports each, in any order, some of them sent again. */
const deliveries = day.chain((reports) =>
  fc.record({
    reports: fc.constant(reports),
    uploads: fc
      .shuffledSubarray(reports, { minLength: reports.length })
      .chain((shuffled) =>
        fc
          .array(fc.integer({ min: 1, max: 3 }), { minLength: shuffled.length, maxLength: shuffled.length })
          .map((sizes) => cut(shuffled, sizes)),
      )
      .chain((uploads) =>
        fc
          .array(fc.nat(uploads.length - 1), { maxLength: 8 })
          .map((again) => [...uploads, ...again.map((i) => uploads[i] ?? [])]),
      ),
  }),
);

function cut<T>(items: T[], sizes: number[]): T[][] {
  const left = [...items];
  return sizes.flatMap((size) => (left.length > 0 ? [left.splice(0, size)] : []));
}

async function deliver(uploads: FaultReport[][], concurrently: boolean) {
  const deps = await deliverUploads(uploads, concurrently);
  const closed = [...deps.store.documents]
    .filter(([path]) => path.startsWith('events/'))
    .map(([, data]) => data as unknown as ClosedEventDocument);
  const all = [...activeEventsOf(await loadCar(deps.store, VEHICLE)), ...closed];
  const changes = deps.published.flatMap(
    ({ message }) => (message.data as { changes: { kind: string; event: { id: string } }[] }).changes,
  );
  return { all, changes };
}

const seen = (events: Awaited<ReturnType<typeof deliver>>['all']) =>
  events
    .map(({ name, ecu, status, count, firstOccurredAt, lastOccurredAt, ...rest }) => ({
      name,
      ecu,
      status,
      count,
      firstOccurredAt,
      lastOccurredAt,
      closedAt: 'closedAt' in rest ? (rest.closedAt as string | null) : null,
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

test("whatever the order, the grouping and the repetitions of the uploads, the events are those of the car's own time", async () => {
  await fc.assert(
    fc.asyncProperty(deliveries, async ({ reports, uploads }) => {
      expect(seen((await deliver(uploads, false)).all)).toEqual(expectedEvents(reports));
    }),
    { numRuns: 400 },
  );
});

test('ids and urgencies do not depend on the order either', async () => {
  await fc.assert(
    fc.asyncProperty(deliveries, async ({ reports, uploads }) => {
      const inOrder = await deliver(
        reports.map((item) => [item]),
        false,
      );
      const shuffled = await deliver(uploads, false);
      const named = ({ all }: typeof inOrder) =>
        all.map(({ id, urgency, previousEventId }) => `${id} ${urgency} ${previousEventId}`).sort();
      expect(named(shuffled)).toEqual(named(inOrder));
    }),
    { numRuns: 200 },
  );
});

test('at no time are two events of one fault open, and no event is opened twice', async () => {
  await fc.assert(
    fc.asyncProperty(deliveries, async ({ reports }) => {
      const { all, changes } = await deliver(
        reports.map((item) => [item]),
        false,
      );
      const open = all.filter(({ status }) => status !== 'closed').map(({ name, ecu }) => `${name} ${ecu}`);
      expect(new Set(open).size).toBe(open.length);
      const opened = changes.filter(({ kind }) => kind === 'opened').map(({ event }) => event.id);
      expect(new Set(opened).size).toBe(opened.length);
    }),
    { numRuns: 200 },
  );
});

test('sixty uploads of one car at the same instant are counted exactly', async () => {
  const reports = Array.from(
    { length: 120 },
    (_, seq): FaultReport => ({
      seq,
      time: time(seq),
      source: 'uds19',
      ecu: 'engine',
      complete: false,
      faults: [{ type: 'errorCode', name: 'P030100', state: 'failed' }],
    }),
  );
  const uploads = Array.from({ length: 60 }, (_, i) => reports.slice(i * 2, i * 2 + 2)).toReversed();
  const { all, changes } = await deliver(uploads, true);
  expect(all).toMatchObject([{ count: 120, firstOccurredAt: time(0), lastOccurredAt: time(119) }]);
  expect(changes.filter(({ kind }) => kind === 'opened')).toHaveLength(1);
});

import { loadCar, saveCar } from '../../shared/events/car-events.ts';
import { changeEvents, loadCarEvents } from '../../shared/events/index.ts';
import { recordReport } from '../../shared/events/record-report.ts';
import type { EventChanges, FaultReport, RecommendationsMade } from '../../shared/messages/generated/types.ts';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { handleEventChanges } from './handler.ts';

const VEHICLE = { vin: 'WVWZZZAUZHW000001', vehicleKey: 'k1', workshopId: 'w1' };
const time = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString();

function setUp() {
  const deps = createMemoryDeps();
  const { store } = deps;
  store.documents.set(`vehicles/${VEHICLE.vin}`, { ownerId: 'o1', make: 'Volkswagen', model: 'Golf' });
  let seq = 0;
  /** what dedupe-events would publish for one record */
  async function reported(faults: FaultReport['faults']): Promise<EventChanges | undefined> {
    seq += 1;
    const report: FaultReport = { seq, time: time(seq), source: 'uds19', ecu: 'engine', complete: false, faults };
    return store.transaction(async (tx) => {
      const message = {
        v: 1 as const,
        reportId: `r${seq}`,
        unitId: 'u1',
        receivedAt: time(59),
        reports: [report] as [FaultReport],
        ...VEHICLE,
      };
      const recorded = recordReport(await loadCar(tx, VEHICLE), message, {}, deps.clock.now());
      if (recorded.settled) saveCar(tx, VEHICLE, recorded.settled, recorded.outputs);
      return recorded.message;
    });
  }
  const codes = (state: 'failed' | 'gone', ...names: string[]) =>
    reported(names.map((name) => ({ type: 'errorCode' as const, name, state })));
  const handle = async (message: EventChanges | undefined) => {
    const before = { ...store.counts };
    await handleEventChanges(message, deps);
    return { reads: store.counts.reads - before.reads, writes: store.counts.writes - before.writes };
  };
  const made = () =>
    deps.published
      .filter(({ topic }) => topic === 'recommendations')
      .map(({ message }) => message.data as RecommendationsMade);
  const stored = () =>
    [...store.documents]
      .filter(([path]) => path.startsWith('recommendations/'))
      .map(([, data]) => data as unknown as Recommendation);
  const active = async () => (await store.transaction((tx) => loadCarEvents(tx, 'k1'))).active;
  return { deps, store, codes, handle, made, stored, active };
}

test('a misfire with nothing else leads to spark plugs, linked to its event and explained', async () => {
  const { codes, handle, made, stored, active } = setUp();
  expect(await handle(await codes('failed', 'P030100'))).toEqual({ reads: 4, writes: 3 });
  const [recommendation] = stored();
  expect(recommendation).toMatchObject({
    ruleId: 'misfire-spark-plugs',
    partsDays: 0,
    status: 'open',
    ownerId: 'o1',
    workshopId: 'w1',
    urgency: 'high',
    driveAdvice: 'driveGentlyToWorkshop',
    noticeSubject: { en: 'Engine' },
    ownerText: {
      en: 'I see you have a problem with your spark plugs that we should fix to prevent any further damage.',
    },
  });
  const [event] = await active();
  expect(event?.recommendationId).toBe(recommendation?.id);
  expect(recommendation?.explained.events).toEqual([
    {
      eventId: event?.id,
      conditions: [
        { condition: 'code P0301', saw: 'P030100', held: true },
        expect.objectContaining({ held: true, saw: 0 }),
      ],
    },
  ]);
  expect(made()).toMatchObject([{ recommendations: [{ id: recommendation?.id, kind: 'created', urgency: 'high' }] }]);
});

test('faults of one cause become one recommendation', async () => {
  const { codes, handle, stored, active } = setUp();
  await handle(await codes('failed', 'P030100', 'P030000', 'P035100'));
  expect(stored()).toMatchObject([{ ruleId: 'misfire-ignition-coil' }]);
  expect(stored()[0]?.eventIds).toHaveLength(3);
  expect(new Set((await active()).map(({ recommendationId }) => recommendationId)).size).toBe(1);
});

test('a redelivery publishes the same again and evaluates nothing', async () => {
  const { codes, handle, made } = setUp();
  const message = await codes('failed', 'P030100');
  await handle(message);
  expect(await handle(message)).toEqual({ reads: 1, writes: 0 });
  expect(made()).toHaveLength(2);
  expect(made()[1]).toEqual(made()[0]);
});

test('when facts change, the recommendation is changed and says so, not made anew', async () => {
  const { codes, handle, made, stored } = setUp();
  await handle(await codes('failed', 'P030100'));
  await handle(await codes('failed', 'P035100'));
  expect(stored()).toMatchObject([
    {
      ruleId: 'misfire-ignition-coil',
      status: 'open',
      history: [
        { kind: 'created', ruleId: 'misfire-spark-plugs' },
        { kind: 'changed', ruleId: 'misfire-ignition-coil' },
      ],
    },
  ]);
  expect(made().map(({ recommendations: [first] }) => first?.kind)).toEqual(['created', 'changed']);
});

test('it is withdrawn when all its events are closed', async () => {
  const { codes, handle, made, stored } = setUp();
  await handle(await codes('failed', 'P030100'));
  await handle(await codes('gone', 'P030100'));
  expect(stored()).toMatchObject([{ status: 'withdrawn' }]);
  expect(made().at(-1)).toMatchObject({ recommendations: [{ kind: 'withdrawn' }] });
});

test('what no specific rule knows gets the fallback of its system', async () => {
  const { codes, handle, stored } = setUp();
  await handle(await codes('failed', 'P3FFF00', 'VAG00430E'));
  expect(
    stored()
      .map(({ ruleId }) => ruleId)
      .sort(),
  ).toEqual(['fallback-manufacturer-code', 'fallback-powertrain']);
});

test('acknowledging costs nothing', async () => {
  const { codes, handle, store, active, deps } = setUp();
  await codes('failed', 'P030100');
  const [event] = await active();
  const message = await store.transaction(async (tx) =>
    changeEvents(tx, await loadCarEvents(tx, 'k1'), {
      changeId: 'c1',
      at: deps.clock.now(),
      requests: [{ eventId: event?.id ?? '', kind: 'acknowledged', by: 'workshop' }],
    }),
  );
  expect(await handle(message)).toEqual({ reads: 0, writes: 0 });
});

test('what is no EventChanges is refused for good', async () => {
  await expect(handleEventChanges({ v: 1 }, setUp().deps)).rejects.toMatchObject({
    kind: 'permanent',
    code: 'bad-event-changes',
  });
});

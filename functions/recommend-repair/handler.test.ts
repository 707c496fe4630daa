import { changeEvents, loadCarEvents } from '../../shared/events/index.ts';
import { handleEventChanges } from './handler.ts';
import { setUp } from './testing/set-up.ts';

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

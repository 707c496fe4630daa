import { bookAppointment, changeAppointment } from './appointments.ts';
import { checkRepair } from './check-repair.ts';
import { garage, MISFIRE } from './testing/garage.ts';
import type { AppointmentRecord } from './types.ts';

const NOW = '2026-11-23T10:00:00Z';
const day = (n: number, hour = 12) =>
  new Date(Date.parse(NOW) + n * 86_400_000 + (hour - 10) * 3_600_000).toISOString();

/** A misfire, or other faults, repaired. */
async function repaired(faults = [MISFIRE]) {
  const at = await garage(NOW);
  const { store, clock, vin, workshop } = at;
  await at.report(...faults);
  await at.recommend('rec');
  const { appointment } = await store.transaction((tx) =>
    bookAppointment(tx, {
      workshop,
      vin,
      ownerId: 'o1',
      appointmentDate: '2026-11-24T09:00:00Z',
      minutes: 60,
      reasonKey: 'rec',
      recommendationIds: ['rec'],
      by: 'workshop',
      now: clock.now(),
      cause: 'c',
    }),
  );
  const [misfire] = await at.open();
  const done = await store.transaction((tx) =>
    changeAppointment(tx, { id: appointment.id, status: 'completed', by: 'workshop', now: clock.now() }),
  );
  const read = async () => (await store.get<AppointmentRecord>(`appointments/${appointment.id}`)) as AppointmentRecord;
  /** The minute tick, where it is due. */
  const look = async () => {
    const due = (await read()).outcomeDueAt;
    if (!due || due > clock.now().toISOString()) return [];
    return store.transaction((tx) => checkRepair(tx, appointment.id, clock.now()));
  };
  return { ...at, done, read, look, misfire };
}

test('completed closes the event, and whether it held is open until the car has shown it', async () => {
  const { open, done, read, misfire } = await repaired();
  expect(await open()).toEqual([]);
  expect(done.appointment).toMatchObject({
    status: 'completed',
    repair: { outcome: 'pending', eventIds: [misfire?.id] },
  });
  expect(await read()).toMatchObject({ outcomeDueAt: '2026-11-23T11:00:00.000Z', repair: { outcome: 'pending' } });
});

test('ten days of driving without the fault: verified; days at rest do not count', async () => {
  const { read, look, drive, setNow, store } = await repaired();
  const outputs = [];
  for (let n = 1; n <= 19; n += 1) {
    setNow(day(n));
    if (n % 2 === 1) await drive();
    setNow(day(n, 13));
    outputs.push(...(await look()));
    expect((await read()).repair?.drivenDays).toBe(Math.ceil(n / 2));
  }
  expect(await read()).toMatchObject({ repair: { outcome: 'verified', decidedAt: day(19, 13) }, outcomeDueAt: null });
  expect(await store.get('recommendations/rec')).toMatchObject({ status: 'done', outcome: 'verified' });
  expect(outputs).toMatchObject([
    {
      topic: 'appointment-changes',
      message: {
        data: { kind: 'changed', by: 'system', appointment: { repair: { outcome: 'verified', drivenDays: 10 } } },
      },
    },
  ]);
});

test('the same fault again: came back, within the hour', async () => {
  const { read, look, report, open, setNow, store } = await repaired();
  setNow('2026-11-23T11:30:00Z');
  await report(MISFIRE);
  const [again] = await open();
  expect(await look()).toHaveLength(1);
  expect(await read()).toMatchObject({
    repair: { outcome: 'cameBack', cameBackEventId: again?.id },
    outcomeDueAt: null,
  });
  expect(await store.get('recommendations/rec')).toMatchObject({ outcome: 'cameBack' });
  setNow(day(3));
  expect(await look()).toEqual([]);
});

test('it came back and was gone again before anybody looked: still came back', async () => {
  const { read, look, report, setNow, open } = await repaired();
  setNow(day(5));
  await report(MISFIRE);
  setNow(day(5, 14));
  await report({ ...MISFIRE, state: 'gone' });
  expect(await open()).toEqual([]);
  await look();
  expect(await read()).toMatchObject({ repair: { outcome: 'cameBack' } });
});

test('another fault, or the old one stored but not failing, is no proof', async () => {
  const { read, look, report, setNow } = await repaired();
  setNow(day(2));
  await report({ ...MISFIRE, name: 'P017100' }, { ...MISFIRE, state: 'stored' });
  await look();
  expect(await read()).toMatchObject({ repair: { outcome: 'pending' } });
});

test('stored and gone again before it failed: the later generation shows that it came back', async () => {
  for (const isGone of [false, true]) {
    const { read, look, report, setNow } = await repaired();
    setNow(day(2));
    await report({ ...MISFIRE, state: 'stored' });
    setNow(day(2, 13));
    await report({ ...MISFIRE, state: 'gone' });
    await look();
    expect(await read()).toMatchObject({ repair: { outcome: 'pending' } });
    setNow(day(4));
    await report(MISFIRE);
    setNow(day(4, 13));
    if (isGone) await report({ ...MISFIRE, state: 'gone' });
    await look();
    expect(await read()).toMatchObject({ repair: { outcome: 'cameBack' } });
  }
});

test('however many faults one visit has repaired, each is followed', async () => {
  const names = Array.from({ length: 35 }, (_, i) => `P03${String(i).padStart(2, '0')}00`);
  for (const failing of [names[0], names[34]]) {
    const { read, look, report, setNow } = await repaired(names.map((name) => ({ ...MISFIRE, name })));
    setNow(day(2));
    await report({ ...MISFIRE, name: failing ?? '' });
    setNow(day(2, 13));
    await report({ ...MISFIRE, name: failing ?? '', state: 'gone' });
    await look();
    expect(await read()).toMatchObject({ repair: { outcome: 'cameBack' } });
  }
});

test('a car that stands still proves nothing: given up after four months', async () => {
  const { read, look, setNow } = await repaired();
  for (let n = 1; n <= 121; n += 1) {
    setNow(day(n));
    await look();
  }
  expect(await read()).toMatchObject({ repair: { outcome: 'unproven', drivenDays: 0 }, outcomeDueAt: null });
});

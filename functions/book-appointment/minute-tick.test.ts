import { bookAppointment, proposeAppointment } from '../../shared/booking/appointments.ts';
import type { AppointmentRecord, Workshop } from '../../shared/booking/types.ts';
import { sweepOutbox } from '../../shared/outbox.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { handleMinuteTick } from './minute-tick.ts';

const SUNDAY = '2026-11-22T10:00:00Z';
const workshop: Workshop = {
  workshopId: 'w1',
  name: 'Nord',
  phone: '+4533112233',
  email: 'w@example.com',
  timeZone: 'Europe/Copenhagen',
  language: 'en',
  bays: 3,
  openingHours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['08:00-16:00']])),
};

/** Cars with bookings at these times, and one with a proposal. */
async function town(...times: string[]) {
  const deps = createMemoryDeps({ now: SUNDAY });
  const { store, clock } = deps;
  await store.set('workshops/w1', workshop);
  const make = async (n: number, appointmentDate: string, operation: typeof bookAppointment) => {
    await store.set(`owners/o${n}`, {
      name: 'Bo',
      email: 'b@example.com',
      language: 'en',
      timeZone: 'Europe/Copenhagen',
    });
    await store.set(`vehicles/v${n}`, { vin: `v${n}`, ownerId: `o${n}`, make: 'Volkswagen' });
    const request = { workshop, vin: `v${n}`, ownerId: `o${n}`, appointmentDate, minutes: 60, reasonKey: 'x' };
    const rest = { recommendationIds: [], by: 'owner' as const, now: clock.now(), cause: `c${n}` };
    return store.transaction((tx) => operation(tx, { ...request, ...rest }));
  };
  for (const [n, time] of times.entries()) await make(n, time, bookAppointment);
  const proposed = await make(99, '2026-11-24T09:00:00Z', proposeAppointment);
  const sent = () =>
    deps.published.flatMap(({ topic, message }) => (topic === 'outbound' ? [message.data as { text?: string }] : []));
  return { ...deps, deps, sent, proposed: proposed.appointment.id, tick: () => handleMinuteTick({}, deps) };
}

test('the day before, at ten, an owner is reminded, once', async () => {
  const { setNow, tick, sent } = await town('2026-11-25T09:00:00Z');
  setNow('2026-11-24T08:59:00Z');
  await tick();
  expect(sent()).toEqual([]);
  setNow('2026-11-24T09:00:00Z');
  await tick();
  await tick();
  expect(sent()).toMatchObject([
    {
      purpose: 'reminder',
      text: 'Reminder: Volkswagen at Nord, Wednesday 25 November at 10:00 AM. Text us if you cannot come.',
    },
  ]);
});

test('after a day and a half of downtime: reminders go late, once and in order, none for what is past, and holds are given back', async () => {
  const times = ['2026-11-26T13:00:00Z', '2026-11-25T07:30:00Z', '2026-11-26T07:00:00Z', '2026-11-27T07:00:00Z'];
  const { setNow, tick, sent, store, proposed } = await town(...times);
  setNow('2026-11-25T21:00:00Z');
  for (const _ of [1, 2, 3]) await tick();
  expect(sent().map(({ text }) => /\w+ \d+ November at [\d:]+ [AP]M/.exec(text ?? '')?.[0])).toEqual([
    'Thursday 26 November at 8:00 AM',
    'Thursday 26 November at 2:00 PM',
  ]);
  expect(await store.get<AppointmentRecord>(`appointments/${proposed}`)).toMatchObject({
    status: 'expired',
    holdUntil: null,
  });
  expect(await store.get('calendars/w1_2026-11-24')).toMatchObject({ slots: [] });
});

test('a crash between the change and its message: the outbox publishes it, once', async () => {
  const { deps, setNow, tick, sent, answers } = await town('2026-11-25T09:00:00Z');
  setNow('2026-11-24T09:00:00Z');
  answers.publish.push(new Error('crash'), new Error('crash'));
  await tick();
  await tick();
  expect(sent()).toEqual([]);
  setNow('2026-11-24T09:02:00Z');
  for (const _ of [1, 2]) await sweepOutbox(deps);
  expect(sent()).toMatchObject([{ purpose: 'reminder' }]);
});

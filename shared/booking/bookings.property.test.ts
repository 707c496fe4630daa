import fc from 'fast-check';
import { PlatformError } from '../errors.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import {
  acceptMove,
  bookAppointment,
  changeAppointment,
  importAppointment,
  proposeAppointment,
} from './appointments.ts';
import { findSlots } from './find-slots.ts';
import type { AppointmentRecord, Calendar, VehicleBooking, Workshop } from './types.ts';

const workshop: Workshop = {
  workshopId: 'w1',
  name: 'Nord',
  phone: '',
  email: 'a@b.dk',
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  bays: 2,
  minNoticeMinutes: 0,
  holidays: [],
  openingHours: { sat: ['00:00-12:00'], sun: ['00:00-12:00'], mon: ['08:00-12:00', '12:30-16:00'] },
};
// The weekend on which summer time ends.
const BEGIN = Date.parse('2026-10-23T12:00:00Z');
const HALF_HOUR = 1_800_000;

const operation = fc.record({
  do: fc.constantFrom(
    'propose',
    'book',
    'import',
    'move',
    'accept',
    'slot',
    'booked',
    'confirmed',
    'completed',
    'noShow',
    'cancelled',
    'declined',
    'expired',
  ),
  car: fc.integer({ min: 0, max: 4 }),
  /** half hours from the beginning; the weekend and its surroundings */
  at: fc.integer({ min: 0, max: 170 }),
  minutes: fc.constantFrom(30, 45, 60, 300),
  /** minutes that pass first */
  later: fc.constantFrom(0, 1, 30, 70),
  which: fc.nat(20),
});

type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

async function run(store: MemoryStore, one: Operation, i: number, now: Date, ids: string[]): Promise<void> {
  const appointmentDate = new Date(BEGIN + one.at * HALF_HOUR).toISOString();
  const visit = {
    workshop,
    vin: `V${one.car}`,
    ownerId: null,
    appointmentDate,
    minutes: one.minutes,
    reasonKey: 'x',
    recommendationIds: [],
    now,
  };
  const id = ids[one.which % Math.max(ids.length, 1)] ?? 'none';
  const made = await store.transaction(async (tx) => {
    if (one.do === 'propose') return proposeAppointment(tx, { ...visit, by: 'system', cause: `c${i}` });
    if (one.do === 'book') return bookAppointment(tx, { ...visit, by: 'workshop', cause: `c${i}` });
    if (one.do === 'import')
      return importAppointment(tx, { ...visit, bookingSource: 's', bookingId: String(one.which) });
    if (one.do === 'move') return changeAppointment(tx, { id, appointmentDate, by: 'workshop', now });
    if (one.do === 'accept')
      return acceptMove(tx, {
        bookingId: id,
        start: appointmentDate,
        proposalId: ids.at(-1) ?? null,
        by: 'owner',
        now,
      });
    if (one.do !== 'slot') return changeAppointment(tx, { id, status: one.do, by: 'workshop', now });
    const [slot] = await findSlots(tx, workshop, {
      from: now,
      to: new Date(now.getTime() + 3 * 86_400_000),
      minutes: one.minutes,
      now,
      limit: 1,
    });
    return bookAppointment(tx, {
      ...visit,
      appointmentDate: slot?.start ?? appointmentDate,
      by: 'owner',
      cause: `c${i}`,
    });
  });
  if (!ids.includes(made.appointment.id)) ids.push(made.appointment.id);
}

const documents = <T>(store: MemoryStore, collection: string) =>
  [...store.documents].flatMap(([path, data]) => (path.startsWith(`${collection}/`) ? [data as T] : []));
const holds = ({ status, holdUntil }: AppointmentRecord, now: Date) =>
  ['booked', 'confirmed'].includes(status) || (status === 'proposed' && (holdUntil ?? '') > now.toISOString());

function check(store: MemoryStore, now: Date): void {
  const appointments = documents<AppointmentRecord>(store, 'appointments').filter((record) => holds(record, now));
  for (const [i, a] of appointments.entries()) {
    expect(a.bay).toBeGreaterThanOrEqual(1);
    expect(a.bay).toBeLessThanOrEqual(workshop.bays);
    for (const b of appointments.slice(i + 1)) {
      const overlap = a.bay === b.bay && a.appointmentDate < b.end && b.appointmentDate < a.end;
      expect(overlap ? [a, b] : undefined).toBeUndefined();
    }
  }
  const slots = documents<Calendar>(store, 'calendars').flatMap((calendar) => calendar.slots);
  for (const record of appointments)
    expect(slots).toContainEqual(
      expect.objectContaining({
        appointmentId: record.id,
        bay: record.bay,
        start: record.appointmentDate,
        end: record.end,
      }),
    );
  const active = appointments.filter((record) => record.status !== 'proposed' && record.end > now.toISOString());
  expect(new Set(active.map((record) => record.vin)).size).toBe(active.length);
  for (const [path, data] of store.documents) {
    if (!path.startsWith('vehicleBookings/')) continue;
    const own = active.find((record) => path.endsWith(`/${record.vin}`));
    if (own) expect((data as VehicleBooking).activeAppointmentId).toBe(own.id);
  }
}

/** A booking whose time had passed was moved while the vehicle had another one. */
const step = (what: Partial<Operation>): Operation => ({
  do: 'propose',
  car: 0,
  at: 0,
  minutes: 30,
  later: 0,
  which: 0,
  ...what,
});
const REGRESSION: Operation[] = [
  step({ at: 1 }),
  step({ do: 'confirmed' }),
  step({ at: 1 }),
  step({ later: 70 }),
  step({ do: 'confirmed', which: 1 }),
  step({ do: 'move', at: 2 }),
  step({}),
  step({ do: 'move', which: 7 }),
];

test('whatever is done in whatever order: no bay is booked twice, and no vehicle has two active bookings', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 25 }), async (operations) => {
      const store = new MemoryStore();
      const { workshopId: _, ...data } = workshop;
      await store.set('workshops/w1', data);
      const ids: string[] = [];
      let now = BEGIN;
      for (const [i, one] of operations.entries()) {
        now += one.later * 60_000;
        try {
          await run(store, one, i, new Date(now), ids);
          done += 1;
        } catch (error) {
          if (!(error instanceof PlatformError) || error.kind === 'transient') throw error;
        }
        check(store, new Date(now));
      }
    }),
    { numRuns: 60, examples: [[REGRESSION]] },
  );
  expect(done).toBeGreaterThan(200);
});

test('two hundred owners who want the same morning: as many bookings as bays have room, none of them doubled', async () => {
  const store = new MemoryStore();
  const now = new Date('2026-10-25T12:00:00Z');
  const book = async (i: number) =>
    store.transaction(async (tx) => {
      const [slot] = await findSlots(tx, workshop, {
        from: now,
        to: new Date('2026-10-27T00:00:00Z'),
        minutes: 60,
        now,
        limit: 1,
      });
      if (!slot) return undefined;
      return bookAppointment(tx, {
        workshop,
        vin: `V${i}`,
        ownerId: null,
        appointmentDate: slot.start,
        minutes: 60,
        reasonKey: 'x',
        recommendationIds: [],
        by: 'owner',
        now,
        cause: `c${i}`,
      });
    });
  const made = await Promise.all(Array.from({ length: 200 }, (_, i) => book(i)));
  // Monday: four hours before lunch, three and a half after it, in two bays.
  expect(made.filter(Boolean)).toHaveLength(2 * (4 + 3));
  check(store, now);
});

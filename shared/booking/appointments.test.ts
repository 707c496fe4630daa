import { createMemoryDeps } from '../testing/memory-deps.ts';
import { bookAppointment, changeAppointment, importAppointment, proposeAppointment } from './appointments.ts';
import { findSlots } from './find-slots.ts';
import type { Calendar, VehicleBooking, Workshop } from './types.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const MONDAY_NINE = '2026-11-23T08:00:00.000Z';
const VIN = 'WVWZZZAUZHW000001';
const workshop: Workshop = {
  workshopId: 'w1',
  name: 'Nord',
  phone: '+4533112233',
  email: 'w@example.com',
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  bays: 1,
  openingHours: { mon: ['09:00-12:00', '12:30-16:00'], tue: ['09:00-12:00'] },
};

async function world() {
  const deps = createMemoryDeps({ now: NOW.toISOString() });
  const { workshopId: _, ...data } = workshop;
  await deps.store.set('workshops/w1', data);
  await deps.store.set('recommendations/r1', {
    id: 'r1',
    status: 'open',
    eventIds: [],
    vehicleKey: 'k1',
    vin: VIN,
    workshopId: 'w1',
  });
  return deps.store;
}
const request = (more = {}) => ({
  workshop,
  vin: VIN,
  ownerId: 'o1',
  appointmentDate: MONDAY_NINE,
  minutes: 60,
  reasonKey: 'r1',
  recommendationIds: ['r1'],
  by: 'owner' as const,
  now: NOW,
  cause: 'SM1',
  ...more,
});
const week = { from: NOW, to: new Date('2026-11-30T00:00:00Z'), minutes: 60 };

test('a proposal holds its bay, and a yes books it', async () => {
  const store = await world();
  const { appointment, outputs } = await store.transaction((tx) => proposeAppointment(tx, request()));
  expect(appointment).toMatchObject({
    status: 'proposed',
    bay: 1,
    minutes: 60,
    holdUntil: '2026-11-22T11:00:00.000Z',
    reasonKey: 'r1',
    recommendationId: 'r1',
  });
  expect(outputs.map((output) => (output.message.data as { kind: string }).kind)).toEqual(['proposed']);
  expect((await findSlots(store, workshop, { ...week, now: NOW }))[0]?.start).toBe('2026-11-23T09:00:00.000Z');
  expect((await findSlots(store, workshop, { ...week, now: new Date('2026-11-22T11:00:00Z') }))[0]?.start).toBe(
    MONDAY_NINE,
  );
  const booked = await store.transaction((tx) =>
    changeAppointment(tx, { id: appointment.id, status: 'booked', by: 'owner', now: NOW }),
  );
  expect(booked.appointment).toMatchObject({ status: 'booked', holdUntil: null, reminderDueAt: null });
  expect(await store.get<Calendar>('calendars/w1_2026-11-23')).toMatchObject({
    slots: [{ bay: 1, status: 'booked', appointmentId: appointment.id }],
  });
  expect(await store.get<VehicleBooking>(`vehicleBookings/${VIN}`)).toEqual({
    activeAppointmentId: appointment.id,
    activeEnd: '2026-11-23T09:00:00.000Z',
    proposedAppointmentId: null,
  });
  expect(await store.get('recommendations/r1')).toMatchObject({ status: 'booked' });
});

test('a bay is not booked twice, nor a vehicle', async () => {
  const store = await world();
  await store.transaction((tx) => bookAppointment(tx, request()));
  const other = request({ vin: 'WVWZZZAUZHW000002', cause: 'SM2', recommendationIds: [] });
  await expect(store.transaction((tx) => bookAppointment(tx, other))).rejects.toMatchObject({
    code: 'slot-taken',
    kind: 'conflict',
  });
  const again = request({ cause: 'SM3', appointmentDate: '2026-11-24T08:00:00Z' });
  await expect(store.transaction((tx) => bookAppointment(tx, again))).rejects.toMatchObject({
    code: 'vehicle-booked',
    kind: 'conflict',
  });
  const later = new Date('2026-11-23T09:00:00Z');
  await expect(store.transaction((tx) => bookAppointment(tx, { ...again, now: later }))).resolves.toMatchObject({
    appointment: { status: 'booked' },
  });
});

test('an offer whose hold ran out is booked where its bay is free, and refused where it is not', async () => {
  const store = await world();
  const { appointment } = await store.transaction((tx) => proposeAppointment(tx, request()));
  const later = new Date('2026-11-22T12:00:00Z');
  await store.transaction((tx) =>
    changeAppointment(tx, { id: appointment.id, status: 'expired', by: 'system', now: later }),
  );
  const booked = await store.transaction((tx) =>
    changeAppointment(tx, { id: appointment.id, status: 'booked', by: 'owner', now: later }),
  );
  expect(booked.appointment.status).toBe('booked');

  const second = await world();
  const offer = await second.transaction((tx) => proposeAppointment(tx, request()));
  const other = request({ vin: 'WVWZZZAUZHW000002', cause: 'SM2', recommendationIds: [], now: later });
  await second.transaction((tx) => bookAppointment(tx, other));
  await expect(
    second.transaction((tx) =>
      changeAppointment(tx, { id: offer.appointment.id, status: 'booked', by: 'owner', now: later }),
    ),
  ).rejects.toMatchObject({ code: 'slot-taken' });
});

test('a new proposal to the same vehicle takes the place of the one before', async () => {
  const store = await world();
  const first = await store.transaction((tx) => proposeAppointment(tx, request()));
  const second = await store.transaction((tx) =>
    proposeAppointment(tx, request({ cause: 'SM2', appointmentDate: '2026-11-24T08:00:00Z' })),
  );
  expect(await store.get(`appointments/${first.appointment.id}`)).toMatchObject({ status: 'declined' });
  expect(await store.get('calendars/w1_2026-11-23')).toMatchObject({ slots: [] });
  expect(second.outputs.map((output) => (output.message.data as { kind: string }).kind)).toEqual([
    'changed',
    'proposed',
  ]);
});

test('a booking that is moved keeps its id, frees its bay and raises the sequence of its calendar file', async () => {
  const store = await world();
  const { appointment } = await store.transaction((tx) => bookAppointment(tx, request()));
  const moved = await store.transaction((tx) =>
    changeAppointment(tx, { id: appointment.id, appointmentDate: '2026-11-24T09:00:00Z', by: 'owner', now: NOW }),
  );
  expect(moved.appointment).toMatchObject({
    id: appointment.id,
    status: 'booked',
    appointmentDate: '2026-11-24T09:00:00.000Z',
    icsSequence: 1,
    reminderDueAt: '2026-11-23T09:00:00.000Z',
  });
  expect(await store.get('calendars/w1_2026-11-23')).toMatchObject({ slots: [] });
  expect(moved.outputs[0]?.message.data).toMatchObject({ kind: 'changed' });
});

test('a cancelled booking frees bay, vehicle and recommendation, and stays cancelled', async () => {
  const store = await world();
  const { appointment } = await store.transaction((tx) => bookAppointment(tx, request()));
  const cancel = { id: appointment.id, status: 'cancelled' as const, by: 'owner' as const, now: NOW };
  const { outputs } = await store.transaction((tx) => changeAppointment(tx, cancel));
  expect(outputs[0]?.message.data).toMatchObject({ kind: 'cancelled' });
  expect(await store.get(`vehicleBookings/${VIN}`)).toMatchObject({ activeAppointmentId: null });
  expect(await store.get('calendars/w1_2026-11-23')).toMatchObject({ slots: [] });
  expect(await store.get('recommendations/r1')).toMatchObject({ status: 'open' });
  expect((await store.transaction((tx) => changeAppointment(tx, cancel))).outputs).toEqual([]);
  await expect(store.transaction((tx) => changeAppointment(tx, { ...cancel, status: 'booked' }))).rejects.toMatchObject(
    { code: 'appointment-ended' },
  );
});

test('a completed repair is done, and its bay stays accounted for', async () => {
  const store = await world();
  const { appointment } = await store.transaction((tx) => bookAppointment(tx, request()));
  await store.transaction((tx) =>
    changeAppointment(tx, { id: appointment.id, status: 'completed', by: 'workshop', now: NOW }),
  );
  expect(await store.get('recommendations/r1')).toMatchObject({ status: 'done' });
  expect(await store.get('calendars/w1_2026-11-23')).toMatchObject({ slots: [{ status: 'completed' }] });
});

test('an import that comes again changes nothing; one into a taken bay is refused', async () => {
  const store = await world();
  const { cause: _, by: __, ...rest } = request({ recommendationIds: [] });
  const booking = { ...rest, bookingSource: 'dms', bookingId: '77' };
  const first = await store.transaction((tx) => importAppointment(tx, booking));
  expect(first.appointment).toMatchObject({ status: 'booked', bookingSource: 'dms', bookingId: '77' });
  const again = await store.transaction((tx) =>
    importAppointment(tx, { ...booking, appointmentDate: '2026-11-24T08:00:00Z' }),
  );
  expect(again).toEqual({ appointment: first.appointment, outputs: [] });
  await expect(
    store.transaction((tx) => importAppointment(tx, { ...booking, vin: 'WVWZZZAUZHW000002', bookingId: '78' })),
  ).rejects.toMatchObject({ code: 'slot-taken' });
});

test('an import of the past is no active booking', async () => {
  const store = await world();
  const { cause: _, by: __, ...rest } = request({ recommendationIds: [], appointmentDate: '2026-11-02T08:00:00Z' });
  await store.transaction((tx) => importAppointment(tx, { ...rest, bookingSource: 'dms', bookingId: '1' }));
  await expect(store.transaction((tx) => bookAppointment(tx, request()))).resolves.toMatchObject({
    appointment: { status: 'booked' },
  });
});

test('the same request to book again changes nothing; after a cancellation it books anew', async () => {
  const store = await world();
  const book = () => store.transaction((tx) => bookAppointment(tx, request()));
  const first = await book();
  expect(await book()).toEqual({ appointment: first.appointment, outputs: [] });
  await store.transaction((tx) =>
    changeAppointment(tx, { id: first.appointment.id, status: 'cancelled', by: 'owner', now: NOW }),
  );
  const second = await book();
  expect(second.appointment).toMatchObject({ status: 'booked', appointmentDate: MONDAY_NINE });
  expect(second.appointment.id).not.toBe(first.appointment.id);
});

describe('what the owner is told when the workshop acts', () => {
  async function told(
    act: (
      store: Awaited<ReturnType<typeof world>>,
    ) => Promise<{ outputs: { topic: string; message: { data: object } }[] }>,
  ) {
    const store = await world();
    await store.set('owners/o1', { name: 'Bo', email: 'bo@example.com', language: 'en' });
    const { outputs } = await act(store);
    return outputs
      .filter(({ topic }) => topic === 'outbound')
      .map(({ message }) => message.data as { channel: string; text?: string; mail?: { subject: string } });
  }
  const byWorkshop = { by: 'workshop' as const, now: NOW };

  test('a booking: text and mail', async () => {
    const messages = await told((store) => store.transaction((tx) => bookAppointment(tx, request({ by: 'workshop' }))));
    expect(messages).toMatchObject([
      { channel: 'sms', text: 'Booked: car at Nord, Monday 23 November at 9:00 AM. See you then!' },
      { channel: 'mail', mail: { subject: 'Booked: car, Monday 23 November at 9:00 AM' } },
    ]);
  });

  test('a proposal: a text, and a yes in the conversation would book it', async () => {
    const messages = await told(async (store) => {
      const result = await store.transaction((tx) => proposeAppointment(tx, request({ by: 'workshop' })));
      expect(await store.get(`conversations/${VIN}`)).toMatchObject({
        asked: 'offer',
        offer: { appointmentId: result.appointment.id, until: '2026-11-23T10:00:00.000Z', moving: null },
      });
      return result;
    });
    expect(messages).toMatchObject([
      { text: 'Nord proposes Monday 23 November at 9:00 AM for your car. Does it suit you?' },
    ]);
  });

  test.each([
    [
      { appointmentDate: '2026-11-24T08:00:00Z' },
      'Nord has moved your time. It is now Tuesday 24 November at 9:00 AM. Text us if it does not suit you.',
      'Booked: car, Tuesday 24 November at 9:00 AM',
    ],
    [
      { status: 'cancelled' as const },
      'Nord has had to cancel your time Monday 23 November at 9:00 AM. Text us for a new one.',
      'Cancelled: car, Monday 23 November at 9:00 AM',
    ],
    [
      { status: 'declined' as const },
      'Nord has had to cancel your time Monday 23 November at 9:00 AM. Text us for a new one.',
      'Cancelled: car, Monday 23 November at 9:00 AM',
    ],
  ])('a change %j: text and mail', async (change, text, subject) => {
    const messages = await told(async (store) => {
      const { appointment } = await store.transaction((tx) => bookAppointment(tx, request()));
      return store.transaction((tx) => changeAppointment(tx, { id: appointment.id, ...change, ...byWorkshop }));
    });
    expect(messages).toMatchObject([
      { channel: 'sms', text },
      { channel: 'mail', mail: { subject } },
    ]);
  });

  test('an offer that it declines: a text; confirmed or completed: nothing', async () => {
    const declined = await told(async (store) => {
      const { appointment } = await store.transaction((tx) => proposeAppointment(tx, request({ by: 'system' })));
      return store.transaction((tx) =>
        changeAppointment(tx, { id: appointment.id, status: 'declined', ...byWorkshop }),
      );
    });
    expect(declined).toMatchObject([
      { channel: 'sms', text: 'Nord cannot take you Monday 23 November at 9:00 AM. Text us for another time.' },
    ]);
    for (const status of ['confirmed', 'completed', 'noShow'] as const) {
      const silent = await told(async (store) => {
        const { appointment } = await store.transaction((tx) => bookAppointment(tx, request()));
        return store.transaction((tx) => changeAppointment(tx, { id: appointment.id, status, ...byWorkshop }));
      });
      expect(silent).toEqual([]);
    }
  });
});

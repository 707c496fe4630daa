import { bookAppointment, changeAppointment } from '../../shared/booking/appointments.ts';
import type { BookingResult } from '../../shared/booking/finish.ts';
import { loadWorkshop } from '../../shared/booking/workshop.ts';
import type { Transaction } from '../../shared/store.ts';
import { handleOutbound } from './handler.ts';
import { DAY, house, MORNING, NIGHT, VIN } from './testing/house.ts';

const THURSDAY = '2026-11-26T09:00:00.000Z';
const FRIDAY = '2026-11-27T09:00:00.000Z';

/** An owner and a workshop that books for them, at a time of day. */
async function desk(now: string) {
  const at = await house({ now });
  await at.store.set('workshops/w1', {
    workshopId: 'w1',
    name: 'Nord',
    phone: '+4533112233',
    email: 'w@example.com',
    timeZone: 'Europe/Copenhagen',
    language: 'en',
    bays: 1,
    openingHours: { thu: ['08:00-16:00'], fri: ['08:00-16:00'] },
  });
  /** Does it, and sends what it says; what goes wrong is left to the minute tick, as it is when Pub/Sub gives up. */
  const perform = async (change: (tx: Transaction) => Promise<BookingResult>) => {
    const { appointment, outputs } = await at.store.transaction(change);
    for (const { topic, message } of outputs)
      if (topic === 'outbound') await handleOutbound(message.data, at.deps).catch(expectTransient);
    return appointment.id;
  };
  const now_ = () => at.deps.clock.now();
  const book = (appointmentDate = THURSDAY) =>
    perform(async (tx) =>
      bookAppointment(tx, {
        workshop: await loadWorkshop(tx, 'w1'),
        vin: VIN,
        ownerId: 'o1',
        appointmentDate,
        minutes: 60,
        reasonKey: 'inspection',
        recommendationIds: [],
        by: 'workshop',
        now: now_(),
        cause: 'c1',
      }),
    );
  const change = (id: string, to: { status?: 'cancelled' | 'confirmed'; appointmentDate?: string }) =>
    perform((tx) => changeAppointment(tx, { id, ...to, by: 'workshop', now: now_() }));
  return { ...at, book, change };
}

const expectTransient = (error: unknown) => expect(error).toMatchObject({ kind: 'transient' });

describe('what is said of a booking is looked at again before it goes', () => {
  test('booked and cancelled in quiet hours: in the morning only the cancellation', async () => {
    const { book, change, bodies, setNow, tick, notifications } = await desk(NIGHT);
    await change(await book(), { status: 'cancelled' });
    expect(bodies()).toEqual([]);
    setNow(MORNING);
    await tick();
    expect(bodies()).toEqual([expect.stringMatching(/cancel/i)]);
    expect(notifications().filter(({ state }) => state === 'failed')).toMatchObject([
      { reason: 'withdrawn', dueAt: null },
    ]);
  });

  test('booked and moved twice, back to where it was: one text, of the last', async () => {
    const { book, change, bodies, setNow, tick } = await desk(NIGHT);
    const id = await book();
    await change(id, { appointmentDate: FRIDAY });
    await change(id, { appointmentDate: THURSDAY });
    setNow(MORNING);
    await tick();
    expect(bodies()).toEqual([expect.stringMatching(/Thursday/)]);
  });

  test('what the owner need not hear of holds nothing back: booked, then confirmed', async () => {
    const { book, change, bodies, setNow, tick } = await desk(NIGHT);
    await change(await book(), { status: 'confirmed' });
    setNow(MORNING);
    await tick();
    expect(bodies()).toEqual([expect.stringMatching(/Thursday/)]);
  });

  test('a booking that is over, after days of downtime, is not confirmed any more', async () => {
    const { book, bodies, setNow, tick } = await desk(NIGHT);
    await book();
    setNow('2026-11-27T12:00:00Z');
    await tick();
    expect(bodies()).toEqual([]);
  });

  test('a provider that refuses for now: cancelled meanwhile, neither text nor mail of the booking goes', async () => {
    const { book, change, bodies, mails, answers, setNow, tick } = await desk(DAY);
    answers.sms.push({ outcome: 'rejected', code: '20429', permanent: false });
    answers.mail.push({ outcome: 'rejected', code: '429', permanent: false });
    await change(await book(), { status: 'cancelled' });
    setNow('2026-11-23T10:05:00Z');
    await tick();
    expect(bodies()).toEqual([expect.stringMatching(/cancel/i)]);
    expect(mails).toHaveLength(1);
    expect(mails).toMatchObject([{ attachments: [{ type: 'text/calendar; method=CANCEL' }] }]);
  });

  test('an answer that was lost: what went out is found, what did not go is not sent any more', async () => {
    for (const went of [true, false]) {
      const { book, change, texts, bodies, answers, setNow, tick, notifications } = await desk(DAY);
      answers.sms.push({ outcome: 'unknown', code: 'ETIMEDOUT' });
      const id = await book();
      const [lost] = notifications().filter(({ state }) => state === 'unknown');
      if (went) texts.push({ to: '+4520123456', body: lost?.text ?? '', notificationId: lost?.id ?? '' });
      await change(id, { status: 'cancelled' });
      setNow('2026-11-23T10:05:00Z');
      await tick();
      expect(bodies()).toHaveLength(went ? 2 : 1);
      expect(notifications().find((one) => one.id === lost?.id)).toMatchObject(
        went ? { state: 'accepted' } : { state: 'failed', reason: 'withdrawn' },
      );
    }
  });

  test('a mail of the booking whose answer was lost is not sent again once that was cancelled', async () => {
    const { book, change, mails, answers, setNow, tick } = await desk(DAY);
    answers.mail.push({ outcome: 'unknown', code: 'ETIMEDOUT' });
    await change(await book(), { status: 'cancelled' });
    setNow('2026-11-23T10:10:00Z');
    await tick();
    expect(mails).toMatchObject([{ attachments: [{ type: 'text/calendar; method=CANCEL' }] }]);
  });
});

describe('a notice that was tried and certainly did not go', () => {
  const refused = { outcome: 'rejected', code: '20429', permanent: false } as const;

  test('is not sent once its fault is gone', async () => {
    const { recommend, store, answers, bodies, setNow, tick } = await house();
    answers.sms.push(refused);
    await recommend([{}]).catch(expectTransient);
    await store.transaction(async (tx) => tx.update('recommendations/c1-0', { status: 'withdrawn' }));
    setNow('2026-11-23T10:05:00Z');
    await tick();
    expect(bodies()).toEqual([]);
  });

  test('waits for the morning where quiet hours have begun meanwhile', async () => {
    const { recommend, answers, bodies, setNow, tick } = await house({ now: '2026-11-23T20:59:50Z' });
    answers.sms.push(refused);
    await recommend([{}]).catch(expectTransient);
    setNow('2026-11-23T21:05:00Z');
    await tick();
    expect(bodies()).toEqual([]);
    setNow(MORNING);
    await tick();
    expect(bodies()).toHaveLength(1);
  });
});

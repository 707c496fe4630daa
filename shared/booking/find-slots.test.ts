import { MemoryStore } from '../testing/memory-store.ts';
import { workEnd } from './day-slots.ts';
import { findSlots, type SlotQuestion } from './find-slots.ts';
import { openIntervals, partsDay } from './opening-hours.ts';
import type { CalendarSlot, Workshop } from './types.ts';

const workshop: Workshop = {
  workshopId: 'w1',
  name: 'Nord',
  phone: '',
  email: 'a@b.dk',
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  bays: 1,
  minNoticeMinutes: 60,
  openingHours: { mon: ['08:00-12:00', '12:30-16:00'], tue: ['08:00-12:00'], fri: ['08:00-10:00'] },
  holidays: ['2026-12-25'],
};
const FRIDAY = new Date('2026-11-20T10:00:00Z');
const question = (more: Partial<SlotQuestion> = {}): SlotQuestion => ({
  from: FRIDAY,
  to: new Date('2026-11-28T00:00:00Z'),
  minutes: 60,
  now: FRIDAY,
  ...more,
});
const starts = async (asked: Partial<SlotQuestion>, shop: Partial<Workshop> = {}, taken: CalendarSlot[] = []) => {
  const store = new MemoryStore();
  for (const date of new Set(taken.map((slot) => slot.start.slice(0, 10))))
    await store.set(`calendars/w1_${date}`, {
      workshopId: 'w1',
      date,
      slots: taken.filter((slot) => slot.start.startsWith(date)),
    });
  return (await findSlots(store, { ...workshop, ...shop }, question(asked))).map(({ start }) => start.slice(5, 16));
};
const slot = (start: string, end: string, bay = 1, more: Partial<CalendarSlot> = {}): CalendarSlot => ({
  start: `2026-11-${start}:00.000Z`,
  end: `2026-11-${end}:00.000Z`,
  bay,
  appointmentId: `a${start}`,
  status: 'booked',
  ...more,
});

describe('opening hours', () => {
  test('the first free time is the opening of the next open day; work ends before lunch and before closing', async () => {
    const monday = [
      '07:00',
      '07:30',
      '08:00',
      '08:30',
      '09:00',
      '09:30',
      '10:00',
      '11:30',
      '12:00',
      '12:30',
      '13:00',
      '13:30',
      '14:00',
    ];
    const tuesday = ['07:00', '07:30', '08:00', '08:30', '09:00', '09:30', '10:00'];
    // The winter zone is one hour ahead of UTC: 08:00 is 07:00Z. On Friday only 08:00 and 08:30 and 09:00 fit.
    expect(await starts({})).toEqual([
      ...monday.map((time) => `11-23T${time}`),
      ...tuesday.map((time) => `11-24T${time}`),
      ...['07:00', '07:30', '08:00'].map((time) => `11-27T${time}`),
    ]);
  });

  test('work that no interval is long enough for goes on after lunch, and only such work', async () => {
    expect(await starts({ minutes: 300 })).toEqual([
      '11-23T07:00',
      '11-23T07:30',
      '11-23T08:00',
      '11-23T08:30',
      '11-23T09:00',
      '11-23T09:30',
    ]);
    const monday = openIntervals(workshop, '2026-11-23');
    // 5 hours from 08:00: four before lunch, one after it.
    expect(workEnd(monday, new Date('2026-11-23T07:00:00Z'), 300)).toEqual(new Date('2026-11-23T12:30:00Z'));
    expect(workEnd(monday, new Date('2026-11-23T10:30:00Z'), 60)).toBeUndefined();
    expect(workEnd(monday, new Date('2026-11-23T11:00:00Z'), 30)).toBeUndefined();
  });

  test('work that is longer than any day finds no time', async () => {
    expect(await starts({ minutes: 8 * 60 })).toEqual([]);
  });

  test('holidays are exactly those listed', async () => {
    const christmas = { from: new Date('2026-12-24T00:00:00Z'), to: new Date('2026-12-29T00:00:00Z'), now: FRIDAY };
    expect((await starts(christmas))[0]).toBe('12-28T07:00');
    expect((await starts(christmas, { holidays: [] }))[0]).toBe('12-25T07:00');
  });
});

describe('not before', () => {
  test('notice', async () => {
    const now = new Date('2026-11-23T06:30:00Z'); // monday 07:30
    expect((await starts({ from: now, now }))[0]).toBe('11-23T07:30');
    expect((await starts({ from: now, now }, { minNoticeMinutes: 0 }))[0]).toBe('11-23T07:00');
    expect((await starts({ from: now, now }, { minNoticeMinutes: 24 * 60 }))[0]).toBe('11-24T07:00');
  });

  test('parts count working days of the workshop, after today', async () => {
    expect((await starts({ partsDays: 1 }))[0]).toBe('11-23T07:00');
    expect((await starts({ partsDays: 2 }))[0]).toBe('11-24T07:00');
    expect((await starts({ partsDays: 3 }))[0]).toBe('11-27T07:00');
    expect(partsDay({ ...workshop, holidays: ['2026-11-23'] }, '2026-11-20', 1)).toBe('2026-11-24');
    expect(partsDay(workshop, '2026-11-20', 0)).toBe('2026-11-20');
  });
});

describe('bays', () => {
  test('the lowest free bay, and the time is gone when all are taken', async () => {
    const store = new MemoryStore();
    await store.set('calendars/w1_2026-11-23', { slots: [slot('23T07:00', '23T08:00')] });
    const two = await findSlots(store, { ...workshop, bays: 2 }, question({ limit: 3 }));
    expect(two.map(({ start, bay }) => [start.slice(11, 16), bay])).toEqual([
      ['07:00', 2],
      ['07:30', 2],
      ['08:00', 1],
    ]);
    const one = await findSlots(store, workshop, question({ limit: 1 }));
    expect(one[0]?.start).toBe('2026-11-23T08:00:00.000Z');
  });

  test('a hold keeps others out until it runs out', async () => {
    const held = [slot('23T07:00', '23T08:00', 1, { status: 'proposed', holdUntil: '2026-11-20T11:00:00.000Z' })];
    expect((await starts({}, {}, held))[0]).toBe('11-23T08:00');
    expect((await starts({ now: new Date('2026-11-20T11:00:00Z') }, {}, held))[0]).toBe('11-23T07:00');
  });

  test('its own time is free for an appointment that is moved', async () => {
    const own = [slot('23T07:00', '23T08:00')];
    expect((await starts({ vacated: ['a23T07:00'] }, {}, own))[0]).toBe('11-23T07:00');
  });
});

describe('changes of the clocks', () => {
  const always = { openingHours: { sun: ['00:00-04:00'], mon: ['08:00-09:00'] } };
  const sunday = (date: string) => ({
    from: new Date(`${date}T00:00:00Z`),
    to: new Date(`${date}T12:00:00Z`),
    minutes: 30,
    now: new Date('2026-01-01T00:00:00Z'),
  });

  test('the night that is an hour shorter has six half hours of four hours: 02:00 to 03:00 is not there', async () => {
    // From midnight (23:00Z the day before); `from` leaves out the hour before 00:00Z.
    expect(await starts(sunday('2026-03-29'), always)).toEqual([
      '03-29T00:00',
      '03-29T00:30',
      '03-29T01:00',
      '03-29T01:30',
    ]);
  });

  test('the night that is an hour longer has the hour from 02:00 twice', async () => {
    expect(await starts(sunday('2026-10-25'), always)).toEqual([
      '10-25T00:00',
      '10-25T00:30',
      '10-25T01:00',
      '10-25T01:30',
      '10-25T02:00',
      '10-25T02:30',
    ]);
  });

  test('eight in the morning is eight on both sides of a change', async () => {
    const week = { minutes: 60, now: new Date('2026-01-01T00:00:00Z') };
    expect(
      await starts({ ...week, from: new Date('2026-03-23T00:00:00Z'), to: new Date('2026-03-31T00:00:00Z') }, always),
    ).toContain('03-23T07:00');
    expect(
      await starts({ ...week, from: new Date('2026-03-23T00:00:00Z'), to: new Date('2026-03-31T00:00:00Z') }, always),
    ).toContain('03-30T06:00');
  });

  test('an opening in the gap opens when the clock jumps', async () => {
    const gap = { openingHours: { sun: ['02:30-04:00'] } };
    expect((await starts(sunday('2026-03-29'), gap))[0]).toBe('03-29T01:00');
  });

  test('a workshop far away has its own days', async () => {
    const shop = { timeZone: 'Pacific/Auckland', openingHours: { mon: ['08:00-10:00'] } };
    // Monday 08:00 in Auckland is Sunday 19:00Z.
    expect(await starts({}, shop)).toEqual(['11-22T19:00', '11-22T19:30', '11-22T20:00']);
  });
});

test('reads one calendar an open day, five at a time, and stops when it has enough', async () => {
  const store = new MemoryStore();
  await findSlots(store, workshop, question({ limit: 1, to: new Date('2027-02-01T00:00:00Z') }));
  expect(store.counts.reads).toBe(5);
});

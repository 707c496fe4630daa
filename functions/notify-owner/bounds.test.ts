import type { Notification } from '../../shared/conversation/notification.ts';
import { handleOutbound, handleRecommendations } from './handler.ts';
import { countryOf } from './phone-country.ts';
import { DAY, house, MORNING, reply, VIN } from './testing/house.ts';

const system = (i: number) => ({
  noticeSubject: { en: `System ${i}`, da: `System ${i}` },
});
const critical = { urgency: 'critical', driveAdvice: 'stopNow', noticeSubject: { en: 'Oil', da: 'Olie' } } as const;

describe('caps per car and day', () => {
  test('what is over the most of a day becomes one message of the next morning, and nothing is left out', async () => {
    const { recommend, bodies, notifications, setNow, tick } = await house({ limits: { noticesPerDay: 2 } });
    for (const i of [1, 2, 3, 4, 5]) await recommend([system(i)]);
    expect(bodies()).toHaveLength(2);
    expect(notifications().filter(({ state }) => state === 'deferred')).toMatchObject([
      { reason: 'daily-cap', dueAt: '2026-11-24T07:00:00.000Z', parts: [{}, {}, {}] },
    ]);
    setNow('2026-11-24T07:00:00Z');
    await tick();
    await tick();
    expect(bodies().slice(2)).toEqual([
      'System 3, system 4 and system 5 issues detected. Please text your autoshop for help.',
    ]);
    await recommend([system(6)]);
    expect(bodies()).toHaveLength(4);
  });

  test('the next morning begins when quiet hours end', async () => {
    const { recommend, notifications } = await house({
      limits: { noticesPerDay: 0 },
      owner: { quietHours: '20:00-10:30' },
    });
    await recommend([system(1)]);
    expect(notifications()).toMatchObject([{ state: 'deferred', dueAt: '2026-11-24T09:30:00.000Z' }]);
  });

  test('what is critical goes all the same, and takes along what waits', async () => {
    const { recommend, bodies } = await house({ limits: { noticesPerDay: 1 } });
    for (const i of [1, 2]) await recommend([system(i)]);
    await recommend([critical]);
    expect(bodies().at(-1)).toContain('Oil and system 2 issues detected.');
    expect(bodies()).toHaveLength(2);
  });

  test('each car of an owner has its own: a storm of one does not silence another', async () => {
    const { store, recommend, deps, bodies } = await house({ limits: { noticesPerDay: 1 } });
    for (const i of [1, 2]) await recommend([system(i)]);
    const other = 'WVWZZZAUZHW000002';
    await store.set(`vehicles/${other}`, { vin: other, ownerId: 'o1' });
    const { message } = await recommend([system(3)], { kind: 'withdrawn' });
    const [made] = message.recommendations;
    await handleRecommendations({ ...message, vin: other, recommendations: [{ ...made, kind: 'created' }] }, deps);
    expect(bodies()).toEqual([
      'System 1 issue detected. Please text your autoshop for help.',
      'System 3 issue detected. Please text your autoshop for help.',
    ]);
  });

  test('a message that comes again counts once', async () => {
    const { recommend, bodies } = await house({ limits: { noticesPerDay: 2 } });
    const { again } = await recommend([system(1)]);
    for (const _ of [1, 2, 3]) await again();
    await recommend([system(2)]);
    expect(bodies()).toHaveLength(2);
  });
});

describe('rates per number and country', () => {
  test('a flood of texts from one number gets so many answers, and more with time', async () => {
    const { deps, bodies, setNow, notifications } = await house({ limits: { repliesPerDay: 24 } });
    for (let i = 0; i < 40; i += 1) await handleOutbound(reply({ notificationId: `n${i}` }), deps);
    expect(bodies()).toHaveLength(24);
    expect(notifications().at(-1)).toMatchObject({ state: 'failed', reason: 'too-many-answers' });
    setNow('2026-11-23T12:00:00Z');
    for (let i = 40; i < 50; i += 1) await handleOutbound(reply({ notificationId: `n${i}` }), deps);
    expect(bodies()).toHaveLength(26);
    await handleOutbound(reply({ notificationId: 'other', ownerId: null, vin: null, to: '+4530303030' }), deps);
    expect(bodies()).toHaveLength(27);
  });

  test('what staff write, and notices, are no answers', async () => {
    const { deps, bodies, recommend } = await house({ limits: { repliesPerDay: 0 } });
    await handleOutbound(reply({ purpose: 'staff' }), deps);
    await recommend([{}]);
    expect(bodies()).toHaveLength(2);
  });

  test.each(['+8816312345678', '+252612345678', '+18764567890'])('%s is in no country that is texted', async (to) => {
    const { deps, bodies, notifications } = await house();
    await handleOutbound(reply({ ownerId: null, vin: null, to }), deps);
    expect(bodies()).toEqual([]);
    expect(notifications()).toMatchObject([{ state: 'failed', reason: 'country-not-texted' }]);
  });

  test('an owner who cannot be texted for it gets the notice by mail', async () => {
    const { recommend, published, store } = await house({
      owner: { phone: '+252612345678', channels: ['sms', 'mail'] },
    });
    await recommend([{}]);
    expect(published).toMatchObject([{ topic: 'outbound', message: { data: { channel: 'mail' } } }]);
    expect([...store.documents.keys()].filter((path) => path.startsWith(`conversations/${VIN}/messages`))).toHaveLength(
      1,
    );
  });

  test("a country's most for a day: answers are dropped, notices wait, what is critical goes", async () => {
    const { deps, recommend, bodies, notifications, setNow, tick } = await house({ limits: { segmentsPerDay: 0 } });
    await handleOutbound(reply(), deps);
    await recommend([{}]);
    expect(notifications()).toMatchObject([
      { state: 'failed', reason: 'country-limit' },
      { state: 'deferred', reason: 'country-limit', dueAt: '2026-11-24T00:00:00.000Z' },
    ]);
    await recommend([critical]);
    expect(bodies()).toHaveLength(1);
    deps.config.messaging.segmentsPerDay = 800;
    setNow(MORNING);
    await tick();
    expect(bodies()).toHaveLength(1);
  });

  test('texts and segments are counted by day and country, each once', async () => {
    const { deps, answers, store, recommend } = await house();
    answers.sms.push({ outcome: 'rejected', code: '20429', permanent: false });
    await expect(handleOutbound(reply({ text: 'å'.repeat(161) }), deps)).rejects.toThrow('not sent');
    await handleOutbound(reply({ text: 'å'.repeat(161) }), deps);
    await recommend([{}]);
    const days = [...store.documents].filter(([path]) => path.startsWith('textDays/')).map(([, day]) => day as Counted);
    const sum = (of: (day: Counted) => number) => days.reduce((total, day) => total + of(day), 0);
    expect({ texts: sum((day) => day.texts), segments: sum((day) => day.segments) }).toEqual({ texts: 2, segments: 3 });
    expect(days[0]).toMatchObject({ date: DAY.slice(0, 10), country: 'DK' });
    const kept = await store.get<Notification>('notifications/n1');
    expect(kept?.segments).toBe(2);
  });
});

type Counted = { date: string; country: string; texts: number; segments: number };

test.each([
  ['+4520123456', 'DK'],
  ['+4500000001', 'DK'],
  ['+15551234567', 'US'],
  ['+447400123456', 'GB'],
  ['+298211111', 'FO'],
  ['+8816312345678', 'ZZ'],
  ['nonsense', 'ZZ'],
])('%s is of %s', (phone, country) => {
  expect(countryOf(phone)).toBe(country);
});

import { handleMinuteTick } from './minute-tick.ts';
import { PLUGS, talk, town, VIN } from './testing/town.ts';

// What owners do between the turns of a conversation that goes well.
const BOOK: [string, RegExp][] = [
  ['Can I come next week?', /Monday at 9:00 AM/],
  ['Perfect. Thank you!', /^Booked/],
];

test.each(['Yes', 'Thanks!', 'thank you so much', 'Great, see you then', 'ok', '👍', 'Perfect'])(
  'after a booking "%s" books nothing more',
  async (body) => {
    const here = await town();
    await talk(here, BOOK);
    const answer = await here.text(body);
    expect(answer).toMatch(/Monday at 9:00 AM/);
    expect(here.appointments().map(({ status }) => status)).toEqual(['booked']);
  },
);

test('the hold runs out, somebody else of the workshop books the bay, and the yes gets the next time', async () => {
  const here = await town();
  await talk(here, [['next week', /Monday at 9:00 AM/]]);
  here.setNow('2026-11-20T11:00:01Z');
  await here.store.set('calendars/w1_2026-11-23', {
    workshopId: 'w1',
    date: '2026-11-23',
    slots: [
      {
        bay: 1,
        start: '2026-11-23T08:00:00.000Z',
        end: '2026-11-23T10:00:00.000Z',
        appointmentId: 'x',
        status: 'booked',
      },
    ],
  });
  await talk(here, [
    ['yes', 'I am sorry, that time has just been taken. How does Monday at 11:00 AM sound?'],
    ['yes', /^Booked.*11:00 AM/],
  ]);
});

test('a conversation that stops in the middle gives its hold back and goes on days later', async () => {
  const here = await town();
  await talk(here, [['monday', /Monday at 9:00 AM/]]);
  here.setNow('2026-11-24T10:00:00Z');
  await handleMinuteTick({}, here);
  expect(here.appointments()).toMatchObject([{ status: 'expired' }]);
  expect(await here.store.get('calendars/w1_2026-11-23')).toMatchObject({ slots: [] });
  await talk(here, [
    ['yes', /that time has just been taken\. How does/],
    ['Thursday at 10', /Thursday at 10:00 AM/],
    ['yes please', /^Booked.*26 November at 10:00 AM/],
  ]);
});

test('booked, moved, cancelled, booked again', async () => {
  const here = await town();
  await talk(here, [
    ...BOOK,
    ['Could we make it an hour later?', 'No problem. How does Monday at 10:00 AM sound?'],
    ['yes', /^Your new time is booked.*10:00 AM/],
    ['sorry, I have to cancel', /10:00 AM is cancelled/],
    ['can I come on tuesday after all?', /Tuesday at 9:00 AM/],
    ['yes', /^Booked.*Tuesday 24 November/],
  ]);
  expect(here.active()).toHaveLength(1);
});

test('a booking is moved into its own time where the one bay has no other', async () => {
  const here = await town({ faults: [{ ...PLUGS, labourMinutes: 120 }] });
  await talk(here, [
    ...BOOK,
    ['half an hour later please', 'No problem. How does Monday at 9:30 AM sound?'],
    ['yes', /^Your new time is booked.*9:30 AM/],
  ]);
  expect(await here.store.get('calendars/w1_2026-11-23')).toMatchObject({
    slots: [{ start: '2026-11-23T08:30:00.000Z', end: '2026-11-23T10:30:00.000Z', status: 'booked' }],
  });
});

test('no to the move leaves the booking, and its own time is not offered as another', async () => {
  const here = await town({ faults: [{ ...PLUGS, labourMinutes: 120 }] });
  await talk(here, [
    ...BOOK,
    ['can I get another time on monday?', /Monday at 9:30 AM/],
    ['no', 'All right. Your time is still Monday at 9:00 AM.'],
  ]);
  expect(here.active()).toMatchObject([{ appointmentDate: '2026-11-23T08:00:00.000Z' }]);
});

test('the mind is changed again and again, and only the last wish is held', async () => {
  const here = await town();
  await talk(here, [
    ['monday?', /Monday at 9:00 AM/],
    ['no wait, tuesday', /Tuesday at 9:00 AM/],
    ['hmm, make that wednesday at 2', /Wednesday at 2:00 PM/],
    ['actually tuesday was better', /Tuesday at 9:00 AM/],
    ['go on then', /^Booked.*Tuesday 24 November at 9:00 AM/],
  ]);
  const statuses = here.appointments().map(({ status }) => status);
  expect(statuses.filter((status) => status === 'declined')).toHaveLength(3);
  expect(statuses.filter((status) => status === 'booked')).toHaveLength(1);
});

test('work that is longer than a day is for the workshop to plan', async () => {
  const here = await town({ faults: [{ ...PLUGS, labourMinutes: 600 }] });
  await talk(here, [
    ['Can I come next week?', /^The work takes more than a day\. I have passed it on to Nord Auto/],
    ['How long does it take?', /about 10 hours/],
  ]);
  expect(await here.store.get(`conversations/${VIN}`)).toMatchObject({ mode: 'staffNeeded' });
  expect(here.appointments()).toEqual([]);
});

test('work that fills the day goes on after lunch', async () => {
  const here = await town({ faults: [{ ...PLUGS, labourMinutes: 390 }] });
  await talk(here, [
    ['next week', /Monday at 9:00 AM/],
    ['tuesday at 10?', /Tuesday at 9:00 AM/],
  ]);
});

test('parts, notice and holidays push the time back, whatever is wished', async () => {
  const here = await town({
    faults: [{ ...PLUGS, partsDays: 2 }],
    workshop: { holidays: ['2026-11-24'], minNoticeMinutes: 120 },
  });
  await talk(here, [
    ['as soon as possible', 'No problem. How does Wednesday at 9:00 AM sound?'],
    ['can you do it today?', 'I am sorry, nothing is free then. How does Wednesday at 9:00 AM sound?'],
    ['tuesday?', 'I am sorry, nothing is free then. How does Wednesday at 9:00 AM sound?'],
  ]);
});

test('the minimum notice counts from the text', async () => {
  const here = await town({ workshop: { minNoticeMinutes: 180 } });
  // 11:00 in Copenhagen
  await talk(here, [['today please', 'No problem. How does today at 2:00 PM sound?']]);
});

test('times are those of the workshop, wherever the owner is, on both sides of the change of clocks', async () => {
  const here = await town({ now: '2026-10-30T15:00:00Z', workshop: { timeZone: 'America/New_York' } });
  await talk(here, [
    ['monday at 9', 'No problem. How does Monday at 9:00 AM sound?'],
    ['yes', /^Booked.*2 November at 9:00 AM/],
  ]);
  // clocks went back on 1 November: 9:00 in New York is 14:00 UTC
  expect(here.active()).toMatchObject([{ appointmentDate: '2026-11-02T14:00:00.000Z' }]);
});

test('after staff have written, a bare yes may answer them: the offer is asked about again', async () => {
  const here = await town();
  await talk(here, [['next week', /Monday at 9:00 AM/]]);
  const conversation = await here.store.get(`conversations/${VIN}`);
  await here.store.set(`conversations/${VIN}`, { ...conversation, mode: 'staff', asked: null });
  await talk(here, [['do you have wifi?', undefined]]);
  await here.store.set(`conversations/${VIN}`, { ...conversation, mode: 'automatic', asked: null });
  await talk(here, [
    ['yes', 'Does Monday at 9:00 AM suit you?'],
    ['yes', /^Booked.*23 November at 9:00 AM/],
  ]);
});

test('a move is taken by a yes with thanks', async () => {
  const here = await town({ language: 'da' });
  await talk(here, [
    ['fredag formiddag', /fredag kl\. 9\.00/],
    ['ja tak', /^Så er den booket/],
    ['jeg kan ikke fredag alligevel, samme tid ugen efter?', /fredag den 4\. december kl\. 9\.00/],
    ['perfekt, tak', /^Din nye tid er booket.*fredag den 4\. december kl\. 9\.00/],
  ]);
  expect(here.active()).toHaveLength(1);
});

test('what an earlier wish ruled out stays ruled out until it is wished again', async () => {
  const here = await town();
  await talk(here, [
    ['next week, any day but monday, mornings only', 'No problem. How does Tuesday at 9:00 AM sound?'],
    [
      "can't do that one sorry",
      'No problem. Which suits you best: Tuesday at 9:30 AM, Tuesday at 11:00 AM or Wednesday at 9:00 AM?',
    ],
    ['thursday?', 'No problem. How does Thursday at 9:00 AM sound?'],
    ['the afternoon then', 'No problem. How does Thursday at 12:30 PM sound?'],
    ['ok monday would work after all, in the afternoon', 'No problem. How does Monday at 12:30 PM sound?'],
  ]);
});

test('a booking that waits for parts is not moved to before they are there', async () => {
  const here = await town({ faults: [{ ...PLUGS, partsDays: 2 }] });
  await talk(here, [
    ['thursday', /Thursday at 9:00 AM/],
    ['yes', /^Booked/],
    ['anything earlier?', 'No problem. How does Tuesday at 9:00 AM sound?'],
  ]);
  here.setNow('2026-11-23T07:00:00Z');
  await talk(here, [['or tuesday at 10?', 'No problem. How does Tuesday at 10:00 AM sound?']]);
});

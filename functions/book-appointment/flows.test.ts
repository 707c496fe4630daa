import { changeAppointment, proposeAppointment } from '../../shared/booking/appointments.ts';
import { loadWorkshop } from '../../shared/booking/workshop.ts';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import { handleMinuteTick } from './minute-tick.ts';
import { PLUGS, talk, town, VIN } from './testing/town.ts';

const ASK = 'Hi, can you help me?';
const OTHER: Recommendation = {
  ...PLUGS,
  id: 'r2',
  urgency: 'medium',
  component: { en: 'Brake pads', da: 'Bremseklodser' },
  labourMinutes: 90,
  partsDays: 2,
};

test('questions on the way, and the offer stays', async () => {
  const here = await town();
  await talk(here, [
    [ASK, /^Of course/],
    ['Can I drive on?', 'Drive gently, and only to the workshop. Would you like a time?'],
    [
      'What will it cost?',
      'I do not have a price for it. Nord Auto can tell you on +4533112233. Would you like a time?',
    ],
    ['And how long does it take?', 'The work takes about 1 hour. Would you like a time?'],
    ['Yes, tuesday after 2 pm', 'No problem. How does Tuesday at 2:00 PM sound?'],
    ['How long does it take?', 'The work takes about 1 hour. Does Tuesday at 2:00 PM suit you?'],
    ['Yes', 'Booked: Volkswagen Golf at Nord Auto, Tuesday 24 November at 2:00 PM. See you then!'],
    ['Thanks', 'You are welcome. See you Tuesday at 2:00 PM.'],
    ['When was it again?', 'Your time is Tuesday at 2:00 PM at Nord Auto, +4533112233.'],
  ]);
  expect(here.active()).toMatchObject([{ appointmentDate: '2026-11-24T13:00:00.000Z' }]);
});

test('a no brings others to choose from, the choice is booked, the first offer given back', async () => {
  const here = await town();
  await talk(here, [
    ['Can I come next week?', 'No problem. How does Monday at 9:00 AM sound?'],
    [
      'No, that does not suit me',
      'No problem. Which suits you best: Monday at 9:30 AM, Monday at 11:00 AM or Monday at 12:30 PM?',
    ],
    ['The second one', 'Booked: Volkswagen Golf at Nord Auto, Monday 23 November at 11:00 AM. See you then!'],
  ]);
  expect(
    here
      .appointments()
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['booked', 'declined']);
});

test('wishes and counter-wishes', async () => {
  const here = await town();
  await talk(here, [
    ['Do you have time on Thursday?', 'No problem. How does Thursday at 9:00 AM sound?'],
    ['Anything later?', 'No problem. How does Thursday at 10:00 AM sound?'],
    ['in the afternoon?', 'No problem. How does Thursday at 12:30 PM sound?'],
    ['not before 3 pm', 'No problem. How does Thursday at 3:00 PM sound?'],
    ['Can we do it earlier?', 'No problem. How does Thursday at 9:00 AM sound?'],
    ['And earlier than that?', 'No problem. How does today at 12:30 PM sound?'],
    ['Saturday?', 'I am sorry, nothing is free then. How does Monday 30 November at 9:00 AM sound?'],
    ['friday at 11:15', 'I am sorry, that time is taken. How does Friday at 11:00 AM sound?'],
    ['Friday at 11 is perfect', 'Booked: Volkswagen Golf at Nord Auto, Friday 27 November at 11:00 AM. See you then!'],
  ]);
});

test('the same in danish', async () => {
  const here = await town({ language: 'da' });
  await talk(here, [
    ['Har I en tid på torsdag?', 'Intet problem. Hvad siger du til torsdag kl. 9.00?'],
    ['Har I noget senere?', 'Intet problem. Hvad siger du til torsdag kl. 10.00?'],
    [
      'nej, det passer ikke',
      'Helt i orden. Hvad passer dig bedst: torsdag kl. 9.00, torsdag kl. 10.30 eller torsdag kl. 12.30?',
    ],
    [
      'hvad koster det?',
      'Jeg har ingen pris på det. Det kan Nord Auto svare på: +4533112233. Hvilken af dem: torsdag kl. 9.00, torsdag kl. 10.30 eller torsdag kl. 12.30?',
    ],
    ['den sidste', 'Så er den booket: Volkswagen Golf hos Nord Auto, torsdag den 26. november kl. 12.30. Vi ses!'],
    ['Må jeg køre i den indtil da?', 'Kør forsigtigt, og kun til værkstedet.'],
    ['Kan vi flytte den til fredag kl. 10?', 'Intet problem. Hvad siger du til fredag kl. 10.00?'],
    ['ja tak', 'Din nye tid er booket: Volkswagen Golf hos Nord Auto, fredag den 27. november kl. 10.00. Vi ses!'],
    ['Aflys min tid', 'Din tid fredag den 27. november kl. 10.00 er aflyst. Skriv, når du vil have en ny.'],
  ]);
  expect(here.active()).toEqual([]);
});

test('a booking is moved by text: it keeps its id, and its calendar entry is updated', async () => {
  const here = await town();
  await talk(here, [
    ['next week please', /Monday at 9:00 AM/],
    ['yes', /^Booked/],
  ]);
  const [before] = here.active();
  await talk(here, [
    ["I can't make it on Monday", 'No problem. How does Tuesday at 9:00 AM sound?'],
    ['ok', 'Your new time is booked: Volkswagen Golf at Nord Auto, Tuesday 24 November at 9:00 AM. See you then!'],
  ]);
  expect(here.active()).toMatchObject([
    { id: before?.id, appointmentDate: '2026-11-24T08:00:00.000Z', icsSequence: 1 },
  ]);
  expect(await here.store.get('calendars/w1_2026-11-23')).toMatchObject({ slots: [] });
  const mails = here.published.flatMap(({ topic, message }) =>
    topic === 'outbound' && 'mail' in message.data
      ? [(message.data as { mail: { subject: string } }).mail.subject]
      : [],
  );
  expect(mails).toEqual([
    'Booked: Volkswagen Golf, Monday 23 November at 9:00 AM',
    'Booked: Volkswagen Golf, Tuesday 24 November at 9:00 AM',
  ]);
});

test('no to a new time keeps the old one', async () => {
  const here = await town();
  await talk(here, [
    ['monday at 9', /Monday/],
    ['yes', /^Booked/],
    ['Can I reschedule?', /How does/],
    ['no', 'All right. Your time is still Monday at 9:00 AM.'],
  ]);
  expect(here.active()).toMatchObject([{ appointmentDate: '2026-11-23T08:00:00.000Z' }]);
});

test('cancelled by text: bay, vehicle and recommendation are free again', async () => {
  const here = await town();
  await talk(here, [
    ['next week', /Monday/],
    ['perfect', /^Booked/],
    [
      'Please cancel my appointment',
      'Your time Monday at 9:00 AM is cancelled. Text us when you would like a new one.',
    ],
  ]);
  expect(await here.store.get('recommendations/r1')).toMatchObject({ status: 'open' });
  await talk(here, [
    ['next week', /Monday at 9:00 AM/],
    ['yes', /^Booked/],
  ]);
  expect(here.active()).toHaveLength(1);
});

test('a late yes books where the bay is still free', async () => {
  const here = await town();
  await talk(here, [['next week', /Monday/]]);
  here.setNow('2026-11-20T12:00:00Z');
  await handleMinuteTick({}, here);
  expect(here.appointments()).toMatchObject([{ status: 'expired' }]);
  await talk(here, [['yes', /^Booked.*Monday 23 November at 9:00 AM/]]);
});

test('a late yes to a time that somebody else took is offered the next', async () => {
  const here = await town();
  await talk(here, [['next week', /Monday/]]);
  here.setNow('2026-11-20T12:00:00Z');
  const workshop = await loadWorkshop(here.store, 'w1');
  await here.store.transaction((tx) =>
    proposeAppointment(tx, {
      workshop,
      vin: 'OTHER',
      ownerId: null,
      appointmentDate: '2026-11-23T08:00:00Z',
      minutes: 60,
      reasonKey: 'x',
      recommendationIds: [],
      by: 'workshop',
      now: here.clock.now(),
      cause: 'x',
    }),
  );
  await talk(here, [
    ['yes', 'I am sorry, that time has just been taken. How does Monday at 10:00 AM sound?'],
    ['fine', /^Booked.*10:00 AM/],
  ]);
});

test('what the workshop proposes is booked by a yes', async () => {
  const here = await town();
  const workshop = await loadWorkshop(here.store, 'w1');
  await here.store.transaction((tx) =>
    proposeAppointment(tx, {
      workshop,
      vin: VIN,
      ownerId: 'o1',
      appointmentDate: '2026-11-25T08:00:00Z',
      minutes: 60,
      reasonKey: 'r1',
      recommendationIds: ['r1'],
      by: 'workshop',
      now: here.clock.now(),
      cause: 'x',
    }),
  );
  await talk(here, [
    ['Yes, fine', 'Booked: Volkswagen Golf at Nord Auto, Wednesday 25 November at 9:00 AM. See you then!'],
  ]);
});

test('what the workshop has taken back is not booked', async () => {
  const here = await town();
  await talk(here, [['next week', /Monday/]]);
  const [offer] = here.appointments();
  await here.store.transaction((tx) =>
    changeAppointment(tx, { id: offer?.id ?? '', status: 'declined', by: 'workshop', now: here.clock.now() }),
  );
  await here.text('yes');
  expect(here.active()).toEqual([]);
});

test('several faults: all are told, one visit for all, when the parts are there', async () => {
  const here = await town({ faults: [OTHER, PLUGS] });
  await talk(here, [
    [ASK, /^Of course\. I see you have a problem with your spark plugs.* Also found: brake pads\.$/],
    ['As soon as possible', 'No problem. How does Tuesday at 9:00 AM sound?'],
    ['yes', /^Booked/],
  ]);
  expect(here.active()).toMatchObject([{ minutes: 150, recommendationIds: ['r1', 'r2'] }]);
});

test('no fault: an hour to look at the car', async () => {
  const here = await town({ faults: [] });
  await talk(here, [
    [ASK, 'Of course. I see no open fault on your Volkswagen Golf. Would you like a time at the workshop?'],
    ['What is wrong?', 'I see no open fault on your Volkswagen Golf.'],
    ['Yes please', /How does/],
    ['ok', /^Booked/],
  ]);
  expect(here.active()).toMatchObject([{ reasonKey: 'inspection', minutes: 60 }]);
});

test('a critical fault: stop, and whom to call', async () => {
  const here = await town({ faults: [{ ...PLUGS, driveAdvice: 'stopNow', urgency: 'critical' }] });
  await talk(here, [
    [
      'Can I drive home?',
      'Stop as soon as it is safe and do not drive on. Call Nord Auto on +4533112233. Would you like a time?',
    ],
  ]);
});

test('twice not understood: the workshop takes over, and it shows', async () => {
  const here = await town();
  await talk(here, [
    ['qwerty', /did not understand/],
    ['asdfgh', /passed this on to Nord Auto/],
  ]);
  expect(await here.store.get(`conversations/${VIN}`)).toMatchObject({ mode: 'staffNeeded' });
  await talk(here, [['next week?', 'No problem. How does Monday at 9:00 AM sound?']]);
});

test('no free time at all: the workshop takes over', async () => {
  const here = await town();
  await here.store.set('workshops/w1', { ...(await here.store.get('workshops/w1')), openingHours: {} });
  await talk(here, [['next week?', 'I am sorry, I find no free time. I have passed it on to Nord Auto: +4533112233.']]);
});

test('the reminder of the day before goes once', async () => {
  const here = await town();
  await talk(here, [
    ['wednesday at 10', /Wednesday/],
    ['yes', /^Booked/],
  ]);
  here.setNow('2026-11-24T08:59:00Z');
  await handleMinuteTick({}, here);
  const reminders = () =>
    here.published
      .filter(({ message }) => (message.data as { purpose?: string }).purpose === 'reminder')
      .map(({ message }) => (message.data as { text: string }).text);
  expect(reminders()).toEqual([]);
  here.setNow('2026-11-24T09:00:00Z');
  await handleMinuteTick({}, here);
  await handleMinuteTick({}, here);
  expect(reminders()).toEqual([
    'Reminder: Volkswagen Golf at Nord Auto, Wednesday 25 November at 10:00 AM. Text us if you cannot come.',
  ]);
});

test('a minute in which nothing is due costs three queries', async () => {
  const here = await town();
  Object.assign(here.store.counts, { reads: 0, writes: 0 });
  await handleMinuteTick({}, here);
  expect(here.store.counts).toMatchObject({ reads: 3, writes: 0 });
});

import { PLUGS, talk, town, VIN } from './testing/town.ts';

// A wrong booking or cancellation is worse than a question more.
const OFFER: [string, RegExp] = ['Can I come next week?', /Monday at 9:00 AM/];
const BOOK: [string, RegExp][] = [OFFER, ['Perfect. Thank you!', /^Booked/]];
const SHALL_I = 'Shall I cancel your time Monday at 9:00 AM?';

test.each(['i drop the kids at 9', 'My train leaves at 9 on Monday', 'monday is my birthday'])(
  '"%s" books nothing; a yes does',
  async (body) => {
    const here = await town();
    await talk(here, [OFFER, [body, 'Shall I book Monday at 9:00 AM for you?']]);
    expect(here.active()).toEqual([]);
    await talk(here, [['yes', /^Booked.*Monday/]]);
    expect(here.active()).toHaveLength(1);
  },
);

test.each(['great, now it broke down', 'yes, and then it died', 'super, nu er den død', 'she has the car monday'])(
  '"%s" books nothing',
  async (body) => {
    const here = await town();
    await talk(here, [OFFER]);
    expect(await here.text(body)).toMatch(/Monday at 9:00 AM|mandag kl\. 9\.00/);
    expect(here.active()).toEqual([]);
  },
);

test('what tells of the car is answered, and the offer stays', async () => {
  const here = await town();
  await talk(here, [OFFER, ['monday it was making noise', /spark plugs.*Does Monday at 9:00 AM suit you\?/]]);
  expect(here.active()).toEqual([]);
});

test('twice unclear in a row, people take over and nothing is booked', async () => {
  const here = await town();
  await talk(here, [
    OFFER,
    ['i drop the kids at 9', /^Shall I book/],
    ['my meeting starts at 9', /I have passed this on/],
  ]);
  expect(here.active()).toEqual([]);
});

test.each(['mit møde er aflyst så jeg kan komme tidligere', 'jeg kommer ikke til tiden', 'My gym cancelled my class'])(
  '"%s" leaves the booking',
  async (body) => {
    const here = await town();
    await talk(here, BOOK);
    await here.text(body);
    expect(here.active()).toMatchObject([{ appointmentDate: '2026-11-23T08:00:00.000Z' }]);
  },
);

test('an unclear cancellation is asked about: yes cancels, no keeps, and another wish goes first', async () => {
  const yes = await town();
  await talk(yes, [...BOOK, ['cancel my doctors appointment', SHALL_I], ['yes please', /is cancelled/]]);
  expect(yes.active()).toEqual([]);
  const no = await town();
  await talk(no, [...BOOK, ['cancel my doctors appointment', SHALL_I], ['no!', /^All right\. Your time is still/]]);
  expect(no.active()).toHaveLength(1);
  const other = await town();
  await talk(other, [...BOOK, ['cancel my doctors appointment', SHALL_I], ['can I come tuesday instead?', /Tuesday/]]);
  expect(other.active()).toMatchObject([{ appointmentDate: '2026-11-23T08:00:00.000Z' }]);
});

test('a yes after an hour, or after anything else was said, cancels nothing', async () => {
  const late = await town();
  await talk(late, [...BOOK, ['cancel my doctors appointment', SHALL_I]]);
  late.setNow('2026-11-20T11:00:01Z');
  await late.text('yes');
  expect(late.active()).toHaveLength(1);
  const moved = await town();
  await talk(moved, [...BOOK, ['cancel my doctors appointment', SHALL_I], ['where are you?', /Nord Auto/]]);
  await moved.text('yes');
  expect(moved.active()).toHaveLength(1);
});

test('who has sold the car and calls off is called off, and the workshop is told', async () => {
  const { text, active, store, ...here } = await town();
  await talk({ text, ...here }, [
    ...BOOK,
    ['I sold the thing, please call off my booking', /is cancelled.*I have passed this on/],
  ]);
  expect(active()).toEqual([]);
  expect(await store.get(`conversations/${VIN}`)).toMatchObject({ mode: 'staffNeeded' });
});

test('"and the Golf?" is answered for the Golf', async () => {
  const here = await town({ faults: [PLUGS] });
  await here.store.set('vehicles/TMBJJ7NE8H0000002', {
    vin: 'TMBJJ7NE8H0000002',
    ownerId: 'o1',
    workshopId: 'w1',
    vehicleKey: 'vk2',
    make: 'Skoda',
    model: 'Octavia',
  });
  await talk(here, [
    ['what is wrong with the Octavia?', /no open fault on your Skoda Octavia/],
    ['And what about the Golf?', /spark plugs/],
    ['hvad med Golfen', /tændrør/],
    ['Is the Octavia safe to drive?', /no open fault/],
  ]);
});

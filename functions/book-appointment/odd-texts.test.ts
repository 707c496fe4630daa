import { town, VIN } from './testing/town.ts';

const OCTAVIA = 'TMBJJ7NE8H0000002';

async function twoCars() {
  const here = await town({ faults: [] });
  await here.store.set(`vehicles/${OCTAVIA}`, {
    vin: OCTAVIA,
    ownerId: 'o1',
    workshopId: 'w1',
    vehicleKey: 'vk2',
    make: 'Skoda',
    model: 'Octavia',
    licensePlate: 'CD67890',
  });
  return here;
}

describe('two cars on one number', () => {
  test.each([
    ['the skoda', OCTAVIA],
    ['golf', VIN],
    ['cd 67 890', OCTAVIA],
    ['AB12345 please', VIN],
    ['the first one', OCTAVIA],
    ['2', VIN],
    ['den anden', VIN],
  ])('"%s" says which', async (which, vin) => {
    const { text, active } = await twoCars();
    expect(await text('Can I get a time next week?')).toMatch(/^Which car is it about/);
    expect(await text(which)).toBe('No problem. How does Monday at 9:00 AM sound?');
    await text('yes');
    expect(active()).toMatchObject([{ vin }]);
  });

  test('who does not say is handed over, and told so', async () => {
    const { text, store } = await twoCars();
    expect(await text('Can I get a time?')).toMatch(/^Which car is it about/);
    expect(await text('my car')).toMatch(/^Which car is it about/);
    expect(await text('both')).toMatch(/I have passed this on to the workshop/);
    const found = await Promise.all([OCTAVIA, VIN].map((vin) => store.get(`conversations/${vin}`)));
    expect(found.map((one) => one?.mode)).toContain('staffNeeded');
    expect(found.map((one) => one?.pendingText ?? null)).toEqual([null, null]);
  });

  test('what comes while staff write about one of them is theirs', async () => {
    const { text, store } = await twoCars();
    await text('next week for the golf?');
    const conversation = await store.get(`conversations/${VIN}`);
    await store.set(`conversations/${VIN}`, { ...conversation, mode: 'staff', asked: null, offer: null });
    expect(await text('Tomorrow would be fine', { messageId: 'SMgolf' })).toBeUndefined();
    expect(await store.get(`conversations/${VIN}/messages/SMgolf`)).toMatchObject({ by: 'owner' });
    expect(await text('And the octavia next week?')).toMatch(/How does Monday at/);
  });
});

describe('languages', () => {
  test('an owner who clearly writes in the other language is answered in it, until he changes back', async () => {
    const { text } = await town({ language: 'da' });
    expect(await text('Hi, could you please help me with my car?')).toMatch(/^Of course\. I see/);
    expect(await text('next week')).toBe('No problem. How does Monday at 9:00 AM sound?');
    expect(await text('har I ikke noget om eftermiddagen?')).toBe('Intet problem. Hvad siger du til mandag kl. 12.30?');
    expect(await text('ok')).toMatch(/^Så er den booket/);
  });

  test('other languages are told once which are understood; the second time the workshop takes over', async () => {
    const { text, store } = await town();
    expect(await text('Was ist mit meinem Auto los?')).toMatch(/^I am sorry, I only read English and Danish/);
    expect(await text('Ich verstehe die Nachricht nicht')).toMatch(/I have passed this on to Nord Auto/);
    expect(await store.get(`conversations/${VIN}`)).toMatchObject({ mode: 'staffNeeded' });
  });

  test('what is understood in between counts anew', async () => {
    const { text } = await town({ language: 'da' });
    expect(await text('Я не понимаю')).toMatch(/^Undskyld, jeg læser kun dansk og engelsk/);
    expect(await text('hvad koster det')).toMatch(/^Jeg har ingen pris/);
    expect(await text('qwlkjsd')).toMatch(/^Undskyld, det forstod jeg ikke/);
  });
});

const PICTURE = [{ url: 'https://api.twilio.com/media/ME1', contentType: 'image/jpeg' }];

test('a picture without words is kept and passed on', async () => {
  const { text, store } = await town();
  expect(await text('', { media: PICTURE, messageId: 'SMmms' })).toMatch(/^Thank you\. I cannot look at pictures/);
  expect(await store.get(`conversations/${VIN}/messages/SMmms`)).toMatchObject({ text: '', media: PICTURE });
  expect(await store.get(`conversations/${VIN}`)).toMatchObject({ mode: 'staffNeeded' });
  expect(await text('next week?', { media: PICTURE })).toBe('No problem. How does Monday at 9:00 AM sound?');
});

test('a long text is understood by what it says of times', async () => {
  const { text } = await town();
  const story = 'It all began when my neighbour said that he had heard a sound from the car. '.repeat(18);
  expect(await text(`${story}Could I come in on Thursday afternoon?`)).toBe(
    'No problem. How does Thursday at 12:30 PM sound?',
  );
});

test('an owner with a new number goes on from it, and the old number is nobody', async () => {
  const { text, store } = await town();
  await text('next week?');
  await store.set('owners/o1', { ...(await store.get('owners/o1')), phone: '+4530303030' });
  expect(await text('yes')).toContain('Vi kender ikke dette nummer');
  expect(await text('yes', { from: '+4530303030' })).toMatch(/^Booked/);
});

test.each([
  ['How much will it cost?', /I do not have a price/],
  ['is it under 100 euros', /I do not have a price/],
  ['where are you', /can tell you the way: \+4533112233/],
  ['When do you open?', /^Nord Auto is open Monday-Friday 9:00 AM-4:00 PM\. Would you like a time\?$/],
  ['do you have a loan car', /passed this on to Nord Auto/],
  ['who is this?', /automatic assistant of Nord Auto/],
])('"%s" is answered with what is known and nothing else', async (body, answer) => {
  const { text } = await town();
  expect(await text(body)).toMatch(answer);
});

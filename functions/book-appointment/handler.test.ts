import type { OutboundMessage } from '../../shared/messages/generated/types.ts';
import { PHONE, town, VIN } from './testing/town.ts';

const ASK = 'Hi. My car just notified me about an engine issue. Can you help me?';

describe('the conversation of the contract', () => {
  test('word for word, from a friday', async () => {
    const { text, active, published, store } = await town();
    expect(await text(ASK)).toBe(
      'Of course. I see you have a problem with your spark plugs that we should fix to prevent any further damage.',
    );
    expect(await text('Alright. Can I schedule an appointment to have it looked at next week?')).toBe(
      'No problem. How does Monday at 9:00 AM sound?',
    );
    expect(await text('Perfect. Thank you!')).toBe(
      'Booked: Volkswagen Golf at Nord Auto, Monday 23 November at 9:00 AM. See you then!',
    );
    expect(active()).toMatchObject([
      { vin: VIN, appointmentDate: '2026-11-23T08:00:00.000Z', bay: 1, minutes: 60, reasonKey: 'r1' },
    ]);
    const changes = published.flatMap(({ topic, message }) =>
      topic === 'appointment-changes' ? [(message.data as { kind: string }).kind] : [],
    );
    expect(changes).toEqual(['proposed', 'booked']);
    expect(await store.get('recommendations/r1')).toMatchObject({ status: 'booked' });
    const mail = published.find(({ message }) => (message.data as { channel?: string }).channel === 'mail');
    expect(mail?.message.data).toMatchObject({
      ownerId: 'o1',
      purpose: 'confirmation',
      mail: {
        subject: 'Booked: Volkswagen Golf, Monday 23 November at 9:00 AM',
        attachments: [{ filename: 'appointment.ics' }],
      },
    });
  });

  test.each([
    ['2026-11-22T20:00:00Z', '2026-11-23T08:00:00.000Z'], // sunday: next week begins tomorrow
    ['2026-11-23T08:00:00Z', '2026-11-30T08:00:00.000Z'], // monday
    ['2026-12-31T08:00:00Z', '2027-01-04T08:00:00.000Z'], // week 53
    ['2026-03-20T08:00:00Z', '2026-03-23T08:00:00.000Z'], // before summer time
    ['2026-03-27T08:00:00Z', '2026-03-30T07:00:00.000Z'], // summer time begins on the sunday between
  ])('the same asked at %s', async (now, booked) => {
    const { text, active } = await town({ now });
    await text(ASK);
    expect(await text('Alright. Can I schedule an appointment to have it looked at next week?')).toBe(
      'No problem. How does Monday at 9:00 AM sound?',
    );
    await text('Perfect. Thank you!');
    expect(active()).toMatchObject([{ appointmentDate: booked }]);
  });

  test('in danish', async () => {
    const { text, active } = await town({ language: 'da' });
    expect(await text('Hej. Min bil har lige givet besked om en fejl i motoren. Kan I hjælpe mig?')).toBe(
      'Selvfølgelig. Jeg kan se, at der er et problem med dine tændrør, som vi bør ordne, så der ikke sker mere skade.',
    );
    expect(await text('Okay. Kan jeg få en tid i næste uge?')).toBe(
      'Intet problem. Hvad siger du til mandag kl. 9.00?',
    );
    expect(await text('Perfekt. Tak!')).toBe(
      'Så er den booket: Volkswagen Golf hos Nord Auto, mandag den 23. november kl. 9.00. Vi ses!',
    );
    expect(active()).toMatchObject([{ appointmentDate: '2026-11-23T08:00:00.000Z' }]);
  });
});

test('a text that is delivered again is answered by the same message and books nothing more', async () => {
  const { text, published, active } = await town();
  await text(ASK);
  await text('next week?');
  await text('Yes', { messageId: 'SMx' });
  const before = published.length;
  await text('Yes', { messageId: 'SMx' });
  expect(published.slice(before).map(({ topic }) => topic)).toEqual(
    published.slice(before - (published.length - before), before).map(({ topic }) => topic),
  );
  expect(active()).toHaveLength(1);
});

test('a number that nobody has is told how to register, once a day', async () => {
  const { text, setNow } = await town();
  const from = '+4599999999';
  expect(await text('Hej', { from })).toContain('Vi kender ikke dette nummer');
  expect(await text('Hej?', { from })).toBeUndefined();
  setNow('2026-11-21T10:00:01Z');
  expect(await text('Hej?', { from })).toContain('Vi kender ikke dette nummer');
  expect(await text('Hello', { from: '+441632960001' })).toContain('We do not know this number');
});

test('STOP is kept and not answered, START is', async () => {
  const { text, store } = await town();
  expect(await text('Stop!')).toBeUndefined();
  expect(await store.get('owners/o1')).toMatchObject({ optedOut: true });
  expect(await text('START')).toContain('again');
  expect(await store.get('owners/o1')).toMatchObject({ optedOut: false });
  expect(await text('Quit now', { optOutType: 'STOP' })).toBeUndefined();
  expect(await text('HELP')).toContain('STOP');
});

test('while staff write, nothing automatic is said, and the thread is kept', async () => {
  const { text, store } = await town();
  await text(ASK);
  const conversation = await store.get(`conversations/${VIN}`);
  await store.set(`conversations/${VIN}`, { ...conversation, mode: 'staff' });
  expect(await text('next week?', { messageId: 'SMstaff' })).toBeUndefined();
  expect(await store.get(`conversations/${VIN}/messages/SMstaff`)).toMatchObject({
    direction: 'in',
    by: 'owner',
    text: 'next week?',
  });
});

test('with two cars on one number it asks which', async () => {
  const { text, store, active } = await town({ faults: [] });
  await store.set('vehicles/TMBJJ7NE8H0000002', {
    vin: 'TMBJJ7NE8H0000002',
    ownerId: 'o1',
    workshopId: 'w1',
    vehicleKey: 'vk2',
    make: 'Skoda',
    model: 'Octavia',
    licensePlate: 'CD67890',
  });
  expect(await text('Can I get a time next week?')).toBe(
    'Which car is it about: Skoda Octavia CD67890 or Volkswagen Golf AB12345?',
  );
  expect(await text('The octavia')).toBe('No problem. How does Monday at 9:00 AM sound?');
  await text('yes');
  expect(active()).toMatchObject([{ vin: 'TMBJJ7NE8H0000002' }]);
});

test('a phone that is written with blanks is the same phone', async () => {
  const { text } = await town();
  expect(await text(ASK, { from: PHONE.replace('+45', '+45 ') })).toMatch(/^Of course/);
});

test.each(['', '🚗', 'x'.repeat(1_600), '!!!???', '1 2 3 4'])('odd text %#', async (body) => {
  const { text } = await town();
  expect(await text(body)).toBe('I am sorry, I did not understand that. Would you like a time at the workshop?');
  expect(await text(body)).toBe(
    'I am sorry, I still do not understand. I have passed this on to Nord Auto. They will answer you here.',
  );
});

test('what a turn costs is known', async () => {
  const { text, store } = await town();
  const counts = [];
  for (const body of [ASK, 'Can I get a time next week?', 'Perfect. Thank you!']) {
    Object.assign(store.counts, { reads: 0, writes: 0 });
    await text(body);
    counts.push({ reads: store.counts.reads, writes: store.counts.writes });
  }
  expect(counts).toEqual([
    { reads: 9, writes: 3 },
    { reads: 15, writes: 6 },
    { reads: 12, writes: 7 },
  ]);
});

test('an answer that says that something is booked or moved names the booking, so that it is not sent when that has changed', async () => {
  const here = await town();
  const said = async (body: string) => {
    const before = here.published.length;
    await here.text(body);
    return here.published
      .slice(before)
      .flatMap(({ topic, message }) => (topic === 'outbound' ? [message.data as OutboundMessage] : []))
      .find(({ purpose }) => purpose === 'reply')?.booking;
  };
  expect(await said('Can I come next week?')).toBeUndefined();
  const booked = await said('Yes');
  expect(booked).toMatchObject({ appointmentId: here.active()[0]?.id });
  await said('Can I move it to Wednesday?');
  expect(await said('Yes')).toMatchObject({ appointmentId: booked?.appointmentId, step: (booked?.step ?? 0) + 1 });
});

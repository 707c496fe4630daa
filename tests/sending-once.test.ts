import {
  type Platform,
  provision,
  removeDirectory,
  startPlatform,
  temporaryDirectory,
  textsTo,
  until,
  upload,
} from './platform.ts';

jest.setTimeout(180_000);

type Mode = '500' | '429' | 'timeout' | 'accepted-then-dropped';

describe('with providers that fail, every message arrives exactly once', () => {
  let dir: string;
  let platform: Platform;
  let cars = 0;

  beforeAll(async () => {
    dir = temporaryDirectory();
    platform = await startPlatform(dir);
  });
  afterAll(async () => {
    await platform.stop();
    removeDirectory(dir);
  });

  const post = async (url: string | undefined, body: object) =>
    fetch(String(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const fail = (provider: 'twilio' | 'sendgrid', mode: Mode, count: number) =>
    post(`${platform.endpoints[provider]}/faults`, { mode, count });
  const mailsTo = async (email: string) =>
    ((await (await fetch(`${platform.endpoints.sendgrid}/messages?to=${email}`)).json()) as { messages: object[] })
      .messages;
  /** Long enough for another try, had there been one. */
  const calm = () => new Promise((resolve) => setTimeout(resolve, 4_000));

  /** A car with a misfire, and an owner to be told. */
  async function misfire(owner: object = {}, phone = `+4530${String(100_000 + cars)}`) {
    cars += 1;
    const email = `owner${cars}@example.com`;
    const setup = {
      vin: `WVWZZZAUZHW${String(cars).padStart(6, '0')}`,
      ownerId: `o${cars}`,
      workshopId: 'w',
      phone,
      email,
    };
    const unit = await provision(platform, { ...setup, unitId: `u${cars}` }, { owner });
    const time = new Date().toISOString();
    const report = () =>
      upload(platform, unit, [{ time, type: 'obd', rx: '7E8', request: '03', response: '43010301' }]);
    return { phone, email, report };
  }

  test.each<[Mode, number]>([
    ['500', 3],
    ['429', 2],
    ['timeout', 1],
    ['accepted-then-dropped', 1],
    ['accepted-then-dropped', 5],
  ])('Twilio: %s, %i times', async (mode, count) => {
    const { phone, report } = await misfire();
    await fail('twilio', mode, count);
    await report();
    await until(async () => ((await textsTo(platform, phone)).length > 0 ? true : undefined), 60_000, 'the text');
    await calm();
    await fail('twilio', mode, 0);
    expect(await textsTo(platform, phone)).toHaveLength(1);
  });

  test.each<[Mode, number]>([
    ['500', 3],
    ['429', 2],
    ['accepted-then-dropped', 2],
  ])('SendGrid: %s, %i times', async (mode, count) => {
    const { email, report } = await misfire({ channels: ['mail'] });
    await fail('sendgrid', mode, count);
    await report();
    await until(async () => ((await mailsTo(email)).length > 0 ? true : undefined), 60_000, 'the mail');
    await calm();
    await fail('sendgrid', mode, 0);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  test('two cars of one number, the same words at the same time, both answers lost: two texts', async () => {
    const phone = '+4531000000';
    const both = [await misfire({}, phone), await misfire({}, phone)];
    await fail('twilio', 'accepted-then-dropped', 2);
    await Promise.all(both.map(({ report }) => report()));
    await until(async () => ((await textsTo(platform, phone)).length > 1 ? true : undefined), 60_000, 'both texts');
    await calm();
    expect((await textsTo(platform, phone)).map(({ body }) => body)).toEqual([
      'Engine issue detected. Please text your autoshop for help.',
      'Engine issue detected. Please text your autoshop for help.',
    ]);
  });
});

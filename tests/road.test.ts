import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { openBrowser } from './browser.ts';
import {
  call,
  ownerTexts,
  type Platform,
  provision,
  removeDirectory,
  startPlatform,
  temporaryDirectory,
  textsTo,
  type Unit,
  until,
  upload,
} from './platform.ts';

jest.setTimeout(120_000);

const CAR = {
  vin: 'WVWZZZ1JZ3W000001',
  ownerId: 'anna',
  workshopId: 'nordhavn',
  phone: '+4520123456',
  email: 'anna@example.com',
  unitId: 'unit-1',
};

/** Monday of the ISO week after this one, nine in the morning in Copenhagen, as RFC 3339 in UTC. */
const nextMondayAtNine = () =>
  DateTime.now()
    .setZone('Europe/Copenhagen')
    .startOf('week')
    .plus({ weeks: 1 })
    .set({ hour: 9 })
    .toJSDate()
    .toISOString();

describe('the road from a misfire to a booked bay, in the real processes', () => {
  let dir: string;
  let platform: Platform;
  let unit: Unit;

  beforeAll(async () => {
    dir = temporaryDirectory();
    platform = await startPlatform(dir);
    unit = await provision(platform, CAR);
  });
  afterAll(async () => {
    await platform.stop();
    removeDirectory(dir);
  });

  test('raw bytes become data points, live state and an event', async () => {
    const time = new Date().toISOString();
    const { status, body } = await upload(platform, unit, [
      { time, type: 'obd', rx: '7E8', request: '010C', response: '410C1AF8' },
      { time, type: 'obd', rx: '7E8', request: '010D', response: '410D32' },
      { time, type: 'can', bus: 0, id: '7E8', data: '0443010301000000' },
    ]);
    expect({ status, body }).toEqual({ status: 202, body: { uploadId: 'upload-1', records: 3 } });
    const events = await until(async () => {
      const answer = await call(platform, 'GET', `/v1/events?vin=${CAR.vin}`);
      return answer.body.events?.length > 0 ? answer.body : undefined;
    });
    expect(events).toMatchObject({
      openCount: 1,
      events: [
        {
          vin: CAR.vin,
          type: 'errorCode',
          name: 'P030100',
          status: 'open',
          count: 1,
          ecu: 'engine',
          previousEventId: null,
        },
      ],
    });
    const points = await call(platform, 'GET', `/v1/vehicles/${CAR.vin}/datapoints?signal=Vehicle.Speed`);
    expect(points.body.datapoints).toMatchObject([
      { time, signal: 'Vehicle.Speed', value: 50, unit: 'km/h', unitId: 'unit-1', seq: 2 },
    ]);
    const vehicle = await call(platform, 'GET', `/v1/vehicles/${CAR.vin}`);
    expect(vehicle.body).toMatchObject({
      make: 'Volkswagen',
      signals: { 'Vehicle.Speed': { value: 50, unit: 'km/h', time } },
    });
  });

  test('the conversation of the contract, word for word', async () => {
    const first = await until(async () => (await textsTo(platform, CAR.phone))[0]?.body, 15_000, 'the notification');
    expect(first).toBe('Engine issue detected. Please text your autoshop for help.');
    expect(
      await ownerTexts(platform, CAR.phone, 'Hi. My car just notified me about an engine issue. Can you help me?'),
    ).toBe(
      'Of course. I see you have a problem with your spark plugs that we should fix to prevent any further damage.',
    );
    expect(
      await ownerTexts(platform, CAR.phone, 'Alright. Can I schedule an appointment to have it looked at next week?'),
    ).toBe('No problem. How does Monday at 9:00 AM sound?');
    await ownerTexts(platform, CAR.phone, 'Perfect. Thank you!');
    const { body } = await call(platform, 'GET', `/v1/appointments?vin=${CAR.vin}`);
    expect(body.appointments).toMatchObject([
      { vin: CAR.vin, workshopId: CAR.workshopId, appointmentDate: nextMondayAtNine(), status: 'booked', bay: 1 },
    ]);
    const events = await call(platform, 'GET', `/v1/events?vin=${CAR.vin}`);
    expect(events.body.events).toMatchObject([{ status: 'booked' }]);
    const mail = await until(async () => {
      const answer = (await (await fetch(`${platform.endpoints.sendgrid}/messages?to=${CAR.email}`)).json()) as {
        messages: { attachments: { filename: string }[] }[];
      };
      return answer.messages[0];
    });
    expect(mail.attachments).toMatchObject([{ filename: expect.stringMatching(/\.ics$/) }]);
    expect(await textsTo(platform, CAR.phone)).toHaveLength(4);
  });

  test('the phone shows the conversation, the portal the event', async () => {
    const password = 'a password of staff';
    expect(
      (
        await call(platform, 'PUT', '/v1/staff/mia%40example.com', {
          workshopId: CAR.workshopId,
          role: 'staff',
          password,
        })
      ).status,
    ).toBe(201);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${platform.endpoints.twilio}/#${encodeURIComponent(CAR.phone)}`);
      await page.getByText('No problem. How does Monday at 9:00 AM sound?').last().waitFor();
      await page.getByText('Perfect. Thank you!').last().waitFor();

      await page.goto(String(platform.endpoints.portal));
      await page.getByLabel('E-mail').fill('mia@example.com');
      await page.getByLabel('Password').fill('wrong');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').getByText('E-mail or password is wrong.').waitFor();
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: 'Open (0)' }).waitFor();

      const fault = {
        time: new Date().toISOString(),
        type: 'uds',
        tx: '7E0',
        rx: '7E8',
        request: '1902FF',
        response: '5902FF0420002F',
      };
      expect((await upload(platform, unit, [fault])).status).toBe(202);
      await page.getByRole('heading', { name: 'Open (1)' }).waitFor();
      const headers = await page.getByRole('columnheader').allTextContents();
      expect(headers).toEqual(['Last occurred', 'Urgency', 'Type', 'Name', 'Count', 'VIN']);
      const cells = await page.getByRole('row').last().getByRole('cell').allTextContents();
      expect(cells.slice(2)).toEqual(['Error code', 'P042000', '1', CAR.vin]);

      await page.setViewportSize({ width: 360, height: 740 });
      const { portal, twilio, sendgrid } = platform.endpoints;
      for (const url of [portal, twilio, sendgrid].map(String)) {
        if (url !== portal) await page.goto(url);
        if (url === twilio) await page.getByRole('button', { name: CAR.phone }).waitFor();
        if (url === sendgrid) await page.getByRole('button', { name: CAR.email }).first().waitFor();
        const widest = await page.evaluate(() =>
          Math.max(
            ...[...document.querySelectorAll('main, nav, li, h1, form')].map((e) => e.getBoundingClientRect().right),
          ),
        );
        expect(`${url} is ${Math.max(widest, 360)} pixels wide`).toBe(`${url} is 360 pixels wide`);
      }
    } finally {
      await browser.close();
    }
  });

  const misfire = async () =>
    (await call(platform, 'GET', `/v1/events?vin=${CAR.vin}`)).body.events.find(
      (event: { name: string }) => event.name === 'P030100',
    );

  test('what comes twice changes nothing', async () => {
    const time = new Date().toISOString();
    const record = { time, type: 'obd', rx: '7E8', request: '07', response: '47010301', seq: 1_000 };
    for (let i = 0; i < 3; i += 1) expect((await upload(platform, unit, [record], 'again')).status).toBe(202);
    await until(async () => ((await misfire()).count === 2 ? true : undefined), 15_000, 'the second occurrence');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await misfire()).toMatchObject({ count: 2, status: 'booked' });
  });

  test('SIGTERM stops it cleanly: nothing is left, the next start goes on', async () => {
    const texts = await textsTo(platform, CAR.phone);
    expect(await platform.stop()).toBe(0);
    expect(existsSync(join(dir, 'endpoints.json'))).toBe(false);
    platform = await startPlatform(dir);
    expect(await misfire()).toMatchObject({ count: 2, status: 'booked' });
    expect((await textsTo(platform, CAR.phone)).map(({ sid }) => sid)).toEqual(texts.map(({ sid }) => sid));
  });
});

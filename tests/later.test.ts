import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PubSub } from '@google-cloud/pubsub';
import { DateTime } from 'luxon';
import {
  call,
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
import { SECRET, startWorkshopSystem } from './workshop-system.ts';

jest.setTimeout(180_000);

// What time brings, in the real processes: their clocks are moved by the test (shifted-clock.mjs), and it publishes the minute tick as Cloud
// Scheduler does.
const ZONE = 'Europe/Copenhagen';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NEXT = 'all that has come due';

type Car = { vin: string; phone: string; email: string; unit: Unit };
type Appointment = {
  id: string;
  status: string;
  repair?: { outcome: string; drivenDays: number; cameBackEventId: string };
};

describe('what time brings', () => {
  let dir: string;
  let platform: Platform;
  let system: Awaited<ReturnType<typeof startWorkshopSystem>>;
  let offset = 0;
  let made = 0;

  const now = () => new Date(Date.now() + offset);
  const setClock = (to: Date) => {
    offset = to.getTime() - Date.now();
    writeFileSync(join(dir, 'clock'), String(offset));
  };
  const start = async () => {
    platform = await startPlatform(dir, ['--fleet', '0'], {
      CLOCK_FILE: join(dir, 'clock'),
      NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'shifted-clock.mjs')).href}`,
    });
  };
  beforeAll(async () => {
    dir = temporaryDirectory();
    system = await startWorkshopSystem(now);
    // A Monday noon, next week.
    setClock(DateTime.now().setZone(ZONE).startOf('week').plus({ weeks: 1, hours: 12 }).toJSDate());
    await start();
  });
  afterAll(async () => {
    await platform.stop();
    system.stop();
    removeDirectory(dir);
  });

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const advance = async (ms: number) => {
    setClock(new Date(now().getTime() + ms));
    // Until every process has read it.
    await pause(150);
  };
  const tick = async () => {
    const [host, port] = String(platform.endpoints.pubsub).split(':');
    process.env.PUBSUB_EMULATOR_HOST = `${host}:${port}`;
    const pubsub = new PubSub({ projectId: String(platform.endpoints.project) });
    await pubsub.topic('minute-tick').publishMessage({ data: Buffer.from('{}') });
    await pubsub.close();
  };
  /** To the next time that the clock on the wall there shows this hour. */
  const toHour = (hour: number) => {
    const here = DateTime.fromJSDate(now()).setZone(ZONE);
    const today = here.set({ hour, minute: 5, second: 0 });
    return advance((today <= here ? today.plus({ days: 1 }) : today).diff(here).toMillis());
  };

  async function car(owner: object = {}): Promise<Car> {
    made += 1;
    const setup = {
      vin: `WVWZZZAUZLW${String(made).padStart(6, '0')}`,
      ownerId: `later${made}`,
      workshopId: 'w',
      phone: `+4523${String(made).padStart(6, '0')}`,
      email: `later${made}@example.com`,
    };
    const unit = await provision(
      platform,
      { ...setup, unitId: `unit-${made}` },
      { owner, workshop: { webhook: { url: system.url, secret: SECRET } } },
    );
    return { ...setup, unit };
  }
  const report = async ({ unit }: Car, ...records: object[]) => {
    const time = now().toISOString();
    const sent = records.map((record) => ({ time, ...record }));
    expect((await upload(platform, unit, sent, undefined, now())).status).toBe(202);
  };
  const codes = (...some: string[]) => ({
    type: 'obd',
    rx: '7E8',
    request: '03',
    response: `43${some.length.toString(16).padStart(2, '0')}${some.join('')}`,
  });
  const speed = { type: 'obd', rx: '7E8', request: '010D', response: '410D32' };
  const eventsOf = async ({ vin }: Car, query = '') =>
    (await call(platform, 'GET', `/v1/events?vin=${vin}${query}`)).body.events as {
      id: string;
      name: string;
      status: string;
      urgency: string;
      count: number;
      previousEventId: string | null;
      recommendationId: string | null;
    }[];
  const appointment = async ({ vin }: Car) =>
    ((await call(platform, 'GET', `/v1/appointments?vin=${vin}`)).body.appointments as Appointment[])[0];
  const bodiesTo = async ({ phone }: Car) => (await textsTo(platform, phone)).map(({ body }) => body);
  const textsUntil = async (one: Car, count: number) => {
    await until(async () => ((await bodiesTo(one)).length >= count ? true : undefined), 30_000, `${count} texts`);
    return bodiesTo(one);
  };

  /** A car with a misfire that was booked and repaired. */
  async function repaired(): Promise<Car> {
    const one = await car();
    await report(one, codes('0301'));
    const event = await until(async () => (await eventsOf(one)).find(({ recommendationId }) => recommendationId));
    const { body } = await call(platform, 'POST', '/v1/appointments', {
      vin: one.vin,
      workshopId: 'w',
      appointmentDate: new Date(Math.ceil(now().getTime() / HOUR_MS) * HOUR_MS + DAY_MS).toISOString(),
      reasonKey: event.recommendationId,
    });
    expect((await call(platform, 'PATCH', `/v1/appointments/${body.id}`, { status: 'completed' })).status).toBe(200);
    expect((await appointment(one))?.repair).toMatchObject({ outcome: 'pending', drivenDays: 0 });
    return one;
  }
  const outcome = async (one: Car, is: (repair: NonNullable<Appointment['repair']>) => boolean) =>
    until(
      async () => {
        const repair = (await appointment(one))?.repair;
        return repair && is(repair) ? repair : undefined;
      },
      15_000,
      NEXT,
    );

  test('a repair that holds for ten days of driving is verified', async () => {
    const one = await repaired();
    for (let day = 1; day <= 10; day += 1) {
      await advance(DAY_MS);
      await report(one, speed);
      await until(async () => {
        const { body } = await call(platform, 'GET', `/v1/vehicles/${one.vin}`);
        const at = body.signals['Vehicle.Speed']?.time as string | undefined;
        return at && now().getTime() - Date.parse(at) < HOUR_MS ? true : undefined;
      });
      await tick();
      await outcome(one, ({ drivenDays }) => drivenDays === day);
    }
    expect(await outcome(one, (repair) => repair.outcome !== 'pending')).toMatchObject({ outcome: 'verified' });
    expect(await until(() => system.of('appointment.changed').find(({ data }) => data.repair))).toMatchObject({
      data: { repair: { outcome: 'verified', drivenDays: 10 } },
    });
  });

  test('one whose fault fails again came back, also where it was stored and gone in between', async () => {
    const uds = (status: string) => ({ type: 'uds', rx: '7E8', request: '1902FF', response: `5902FF030100${status}` });
    const [straight, roundabout] = [await repaired(), await repaired()];
    await advance(2 * HOUR_MS);
    await report(straight, codes('0301'));
    await report(roundabout, uds('08'));
    await until(async () => ((await eventsOf(roundabout, '&status=open'))[0] ? true : undefined));
    await advance(HOUR_MS);
    await report(roundabout, uds('00'));
    await until(async () => ((await eventsOf(roundabout, '&status=open'))[0] ? undefined : true));
    await tick();
    const back = await outcome(straight, (repair) => repair.outcome !== 'pending');
    const [event] = await eventsOf(straight, '&status=open');
    expect(back).toMatchObject({ outcome: 'cameBack', cameBackEventId: event?.id });
    expect((await appointment(roundabout))?.repair).toMatchObject({ outcome: 'pending' });
    await advance(2 * HOUR_MS);
    await report(roundabout, uds('2F'));
    const again = await until(async () => (await eventsOf(roundabout, '&status=open'))[0]);
    await tick();
    expect(await outcome(roundabout, (repair) => repair.outcome !== 'pending')).toMatchObject({
      outcome: 'cameBack',
      cameBackEventId: again.id,
    });
  });

  test('in quiet hours only what is critical goes, with how to drive; the rest in the morning', async () => {
    const [quiet, critical] = [await car({ quietHours: '22:00-07:00' }), await car({ quietHours: '22:00-07:00' })];
    await toHour(23);
    await report(quiet, codes('0301'));
    await report(critical, codes('0524'));
    const [said, ...more] = await textsUntil(critical, 1);
    expect(more).toEqual([]);
    expect(said).toMatch(/stop/i);
    await until(async () => ((await eventsOf(quiet))[0]?.recommendationId ? true : undefined));
    await report(quiet, codes('0301', '0420'));
    await pause(2_000);
    expect(await bodiesTo(quiet)).toEqual([]);
    await toHour(7);
    await tick();
    expect(await textsUntil(quiet, 1)).toHaveLength(1);
    expect(await bodiesTo(critical)).toEqual([said]);
  });

  test('what was booked, moved and cancelled in the night: in the morning only how it ended', async () => {
    const [moved, cancelled] = [await car({ quietHours: '22:00-07:00' }), await car({ quietHours: '22:00-07:00' })];
    await toHour(23);
    const date = (days: number) => new Date(Math.ceil(now().getTime() / DAY_MS) * DAY_MS + days * DAY_MS).toISOString();
    const book = async ({ vin }: Car, appointmentDate: string) =>
      (await call(platform, 'POST', '/v1/appointments', { vin, workshopId: 'w', appointmentDate })).body.id as string;
    const patch = async (id: string, change: object) =>
      expect((await call(platform, 'PATCH', `/v1/appointments/${id}`, change)).status).toBe(200);
    await patch(await book(moved, date(3)), { appointmentDate: date(5) });
    await patch(await book(cancelled, date(4)), { status: 'cancelled' });
    await pause(2_000);
    expect([...(await bodiesTo(moved)), ...(await bodiesTo(cancelled))]).toEqual([]);
    await toHour(7);
    await tick();
    expect(await textsUntil(moved, 1)).toEqual([expect.stringContaining('has moved your time')]);
    expect(await textsUntil(cancelled, 1)).toEqual([expect.stringContaining('cancel')]);
    await tick();
    await pause(2_000);
    expect([...(await bodiesTo(moved)), ...(await bodiesTo(cancelled))]).toHaveLength(2);
  });

  test('after a day of downtime what was due goes once; a reminder of what is over does not', async () => {
    const [soon, over] = [await car(), await car()];
    const inDays = (days: number) =>
      DateTime.fromJSDate(now()).setZone(ZONE).startOf('day').plus({ days, hours: 13 }).toJSDate().toISOString();
    for (const [{ vin }, days] of [
      [soon, 3],
      [over, 2],
    ] as const)
      await call(platform, 'POST', '/v1/appointments', { vin, workshopId: 'w', appointmentDate: inDays(days) });
    const before = { soon: await textsUntil(soon, 1), over: await textsUntil(over, 1) };
    await platform.stop();
    setClock(new Date(Date.parse(inDays(2)) + 2 * HOUR_MS));
    await start();
    await tick();
    const [, reminder] = await textsUntil(soon, 2);
    expect(reminder).toMatch(/tomorrow|remind/i);
    await tick();
    await pause(2_000);
    expect(await bodiesTo(soon)).toEqual([...before.soon, reminder]);
    expect(await bodiesTo(over)).toEqual(before.over);
  });

  test('an event escalates once; the next one of its fault counts as confirmed from the start', async () => {
    const one = await car();
    const pending = { type: 'obd', rx: '7E8', request: '07', response: '47010171' };
    const escalated = () => system.of('event.escalated').filter(({ data }) => data.vin === one.vin);
    const opened = (n: number) =>
      until(() => system.of('event.opened').filter(({ data }) => data.vin === one.vin)[n], 15_000, 'the event');
    await report(one, pending);
    const first = await opened(0);
    await advance(HOUR_MS);
    await report(one, codes('0171'));
    const [up] = await until(() => (escalated().length > 0 ? escalated() : undefined));
    expect(up?.data).toMatchObject({ id: first.data.id });
    expect(up?.data.urgency).not.toBe(first.data.urgency);
    for (let n = 0; n < 3; n += 1) {
      await advance(HOUR_MS);
      await report(one, pending, codes('0171'));
    }
    await until(async () => ((await eventsOf(one))[0]?.count === 8 ? true : undefined));
    await advance(HOUR_MS);
    await report(one, codes(), { ...pending, response: '4700' });
    await until(async () => ((await eventsOf(one, '&status=open')).length === 0 ? true : undefined));
    await advance(HOUR_MS);
    await report(one, pending);
    const second = await opened(1);
    expect(second.data).toMatchObject({ previousEventId: first.data.id, urgency: up?.data.urgency });
    await report(one, codes('0171'));
    await until(async () => ((await eventsOf(one, '&status=open'))[0]?.count === 2 ? true : undefined));
    await pause(1_000);
    expect(escalated()).toHaveLength(1);
  });
});

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
import { type Hook, SECRET, startWorkshopSystem } from './workshop-system.ts';

jest.setTimeout(120_000);

const CAR = {
  vin: 'WVWZZZ1JZ3W000077',
  ownerId: 'anna',
  workshopId: 'nordhavn',
  phone: '+4520123477',
  email: 'anna@example.com',
  unitId: 'unit-hooks',
};
const DAY_MS = 86_400_000;

describe("a workshop's own system, by its webhooks alone", () => {
  let dir: string;
  let platform: Platform;
  let system: Awaited<ReturnType<typeof startWorkshopSystem>>;
  let unit: Unit;

  beforeAll(async () => {
    dir = temporaryDirectory();
    system = await startWorkshopSystem();
    platform = await startPlatform(dir);
    unit = await provision(platform, CAR, { workshop: { webhook: { url: `${system.url}/hook`, secret: SECRET } } });
  });
  afterAll(async () => {
    await platform.stop();
    system.stop();
    removeDirectory(dir);
  });

  const hook = (type: string, n = 1, withinMs = 30_000) =>
    until(() => system.of(type)[n - 1], withinMs, `the webhook ${type} (${n})`);
  const use = async (url: string | undefined, body?: object, method = 'POST') => {
    const response = await fetch(String(url), {
      method,
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, body: (await response.json()) as { appointment?: { status: string } } };
  };
  /** The next working day but one at an hour of the clock there, as RFC 3339. */
  const workday = (hour: number) => {
    const day = new Date(Date.now() + 2 * DAY_MS);
    while ([0, 6].includes(day.getUTCDay())) day.setTime(day.getTime() + DAY_MS);
    day.setUTCHours(hour, 0, 0, 0);
    return day.toISOString();
  };
  const deliveries = async (query: string, token?: string) =>
    (await call(platform, 'GET', `/v1/deliveries${query}`, undefined, token)).body as {
      deliveries: { id: string; type: string; state: string; attempts: { status: number | null; error: string }[] }[];
      nextPageToken: string | null;
    };

  test('a fault: answers of 500 and 302 are tried again after about 5 s under the same id, no redirect is followed', async () => {
    system.answer('event.opened', { status: 500 });
    system.answer('recommendation.created', { status: 302, headers: { location: `${system.url}/elsewhere` } });
    const time = new Date().toISOString();
    await upload(platform, unit, [{ time, type: 'obd', rx: '7E8', request: '03', response: '43010301' }]);
    const [first, again] = [await hook('event.opened'), await hook('event.opened', 2)];
    expect(again.id).toBe(first.id);
    expect(again.data).toEqual(first.data);
    expect(again.at - first.at).toBeGreaterThan(3_900);
    expect(again.at - first.at).toBeLessThan(20_000);
    expect(first.data).toMatchObject({ vin: CAR.vin, name: 'P030100', status: 'open', licensePlate: 'AB12345' });
    const [made, redone] = [await hook('recommendation.created'), await hook('recommendation.created', 2)];
    expect(redone).toMatchObject({ id: made.id, data: made.data });
    expect(system.hooks.map(({ path }) => path)).not.toContain('/elsewhere');
    expect(Object.keys(made.data.actions ?? {})).toEqual(['propose', 'decline']);
    const { deliveries: tried } = await until(async () => {
      const found = await deliveries('?type=recommendation.created&state=delivered');
      return found.deliveries.length > 0 ? found : undefined;
    });
    expect(tried[0]?.attempts.map(({ status }) => status)).toEqual([302, 204]);
  });

  test('a text of the owner', async () => {
    system.answer('message.received', 'never');
    await ownerTexts(platform, CAR.phone, 'Hi. Can you help me?');
    const { data } = await hook('message.received');
    expect(data).toMatchObject({ vin: CAR.vin, ownerId: CAR.ownerId, text: 'Hi. Can you help me?' });
  });

  test('the workshop proposes by the link; it works once, and only as it is', async () => {
    const { actions } = (await hook('recommendation.created')).data;
    const url = String(actions?.propose);
    expect(await use(url, undefined, 'GET')).toMatchObject({ status: 405 });
    expect(await use(url)).toMatchObject({ status: 400 });
    expect(await use(url, { appointmentDate: '2020-01-01T10:00:00Z' })).toMatchObject({ status: 400 });
    const last = url.at(-1) === 'A' ? 'B' : 'A';
    expect(await use(url.slice(0, -1) + last, { appointmentDate: workday(9) })).toMatchObject({ status: 404 });
    const both = await Promise.all([1, 2].map(() => use(url, { appointmentDate: workday(9) })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(await use(url, { appointmentDate: workday(10) })).toMatchObject({ status: 410 });
    expect(await use(actions?.decline)).toMatchObject({ status: 410 });
    const proposed = await hook('appointment.proposed');
    expect(proposed.data).toMatchObject({ vin: CAR.vin, status: 'proposed', appointmentDate: workday(9) });
    expect(Object.keys(proposed.data.actions ?? {})).toEqual(['confirm', 'decline', 'propose']);
    await until(async () => ((await textsTo(platform, CAR.phone)).length > 2 ? true : undefined), 20_000, 'the offer');
  });

  test('the owner takes it; the workshop moves it and completes it, each link once', async () => {
    await ownerTexts(platform, CAR.phone, 'Yes please');
    const booked = await hook('appointment.booked');
    expect(booked.data).toMatchObject({ status: 'booked', appointmentDate: workday(9), by: 'owner' });
    expect(Object.keys(booked.data.actions ?? {})).toEqual(['propose', 'complete', 'decline']);
    const texts = (await textsTo(platform, CAR.phone)).length;
    expect(await use(booked.data.actions?.propose, { appointmentDate: workday(12) })).toMatchObject({
      status: 200,
      body: { appointment: { status: 'booked' } },
    });
    const moved = await hook('appointment.changed');
    expect(moved.data).toMatchObject({ appointmentDate: workday(12), by: 'workshop' });
    await until(async () => ((await textsTo(platform, CAR.phone)).length > texts ? true : undefined), 20_000, 'a text');
    expect(await use(booked.data.actions?.complete)).toMatchObject({ status: 410 });
    expect(await use(moved.data.actions?.complete)).toMatchObject({
      status: 200,
      body: { appointment: { status: 'completed' } },
    });
    expect(await use(moved.data.actions?.complete)).toMatchObject({ status: 410 });
    const closed = await hook('event.closed');
    expect(closed.data).toMatchObject({ name: 'P030100', status: 'closed' });
    expect((await call(platform, 'GET', `/v1/events?vin=${CAR.vin}&status=open`)).body.events).toEqual([]);
  });

  test('a proposal that is declined or confirmed by its links', async () => {
    const propose = async (response: string, hour: number) => {
      const known = system.of('recommendation.created').length;
      await upload(platform, unit, [
        { time: new Date().toISOString(), type: 'obd', rx: '7E8', request: '03', response },
      ]);
      const made = await hook('recommendation.created', known + 1);
      expect(await use(made.data.actions?.propose, { appointmentDate: workday(hour) })).toMatchObject({ status: 200 });
      return until(() => system.of('appointment.proposed').find(({ data }) => data.appointmentDate === workday(hour)));
    };
    const declined = await propose('43010420', 8);
    expect(await use(declined.data.actions?.decline)).toMatchObject({ body: { appointment: { status: 'declined' } } });
    expect(await use(declined.data.actions?.confirm)).toMatchObject({ status: 410 });
    const confirmed = await propose('430204200171', 10);
    expect(await use(confirmed.data.actions?.confirm)).toMatchObject({
      body: { appointment: { status: 'confirmed' } },
    });
    const { id } = confirmed.data;
    const booked = await until(() => system.of('appointment.booked').find(({ data }) => data.id === id));
    expect(await use(booked.data.actions?.decline)).toMatchObject({ body: { appointment: { status: 'declined' } } });
    await until(() => system.of('appointment.cancelled').find(({ data }) => data.id === id));
  });

  test('deliveries: filtered, page by page, each workshop its own; one that is asked for again goes again', async () => {
    const all = await deliveries('?limit=100');
    const paged: string[] = [];
    for (let token: string | null = ''; token !== null; ) {
      const page = await deliveries(`?limit=3${token ? `&pageToken=${encodeURIComponent(token)}` : ''}`);
      paged.push(...page.deliveries.map(({ id }) => id));
      token = page.nextPageToken;
    }
    expect(paged).toEqual(all.deliveries.map(({ id }) => id));
    expect((await deliveries('?type=event.closed')).deliveries.map(({ type }) => type)).toEqual(['event.closed']);
    expect((await deliveries('?state=failed')).deliveries).toEqual([]);
    expect((await deliveries('?workshopId=another')).deliveries).toEqual([]);
    const user = platform.endpoints.users.find(({ role }) => role === 'manager');
    const session = await call(platform, 'POST', '/v1/sessions', { email: user?.email, password: user?.password }, '');
    expect((await deliveries('', session.body.token)).deliveries).toEqual([]);
    const [one] = all.deliveries;
    const path = `/v1/deliveries/${one?.id}`;
    expect((await call(platform, 'GET', path, undefined, session.body.token)).status).toBe(404);
    expect((await call(platform, 'POST', `${path}:retry`, undefined, session.body.token)).status).toBe(404);
    const times = (id: string | undefined) => system.hooks.filter((visit: Hook) => visit.id === id).length;
    const before = times(one?.id);
    expect((await call(platform, 'POST', `${path}:retry`)).status).toBe(202);
    await until(() => (times(one?.id) === before + 1 ? true : undefined), 20_000, 'it again');
    expect(system.counts.forged).toBe(0);
  });

  test('a slow receiver: given up after 15 s, tried again under the same id', async () => {
    const first = await hook('message.received');
    const again = await until(() => system.hooks.filter(({ id }) => id === first.id)[1], 40_000, 'the second try');
    expect(again.data).toEqual(first.data);
    expect(again.at - first.at).toBeGreaterThan(18_500);
  });

  test('410 ends it: nothing more is sent there, until the endpoint is put again', async () => {
    system.answer('message.received', { status: 410 });
    await ownerTexts(platform, CAR.phone, 'Thanks');
    await until(() => system.of('message.received').find(({ data }) => data.text === 'Thanks'));
    await until(async () => ((await deliveries('?state=failed')).deliveries.length === 1 ? true : undefined));
    await ownerTexts(platform, CAR.phone, 'Hello?');
    await call(platform, 'PATCH', `/v1/workshops/${CAR.workshopId}`, { name: 'Nordhavn' });
    await ownerTexts(platform, CAR.phone, 'Hello??');
    const { body } = await call(platform, 'GET', `/v1/workshops/${CAR.workshopId}`);
    const { workshopId: _, webhookDisabled, ...workshop } = body;
    expect(webhookDisabled).toMatchObject({ reason: 'it answered 410' });
    await call(platform, 'PUT', `/v1/workshops/${CAR.workshopId}`, workshop);
    await ownerTexts(platform, CAR.phone, 'Hello???');
    await until(() => system.of('message.received').find(({ data }) => data.text === 'Hello???'), 20_000, 'the text');
    expect(system.of('message.received').map(({ data }) => data.text)).not.toContain('Hello?');
  });
});

import { execFileSync } from 'node:child_process';
import {
  call,
  type Platform,
  provision,
  removeDirectory,
  startPlatform,
  temporaryDirectory,
  textsTo,
  until,
} from './platform.ts';
import { SECRET, startWorkshopSystem } from './workshop-system.ts';

jest.setTimeout(400_000);

// From a text to the booked bay, its confirmation, mail and webhook, while the processes that do it are killed and the providers fail.
const KILLED = ['book-appointment', 'notify-owner', 'deliver-webhooks'] as const;
const KILLS = 6;
const KILL_EVERY_MS = 900;
const OWNERS = 12;
const BAYS = 3;
/** A lease, a minute tick or two, and the slowest redelivery. */
const SETTLED_WITHIN_MS = 300_000;

type Appointment = { id: string; vin: string; bay: number; appointmentDate: string; minutes: number; status: string };
type Message = { direction: string; channel: string; state?: string; text: string; reason?: string };
type Mail = { subject: string; attachments: { type: string; content: string }[] };
type After = 'stays' | 'is cancelled' | 'is moved';
type Owner = { n: number; vin: string; phone: string; email: string; after: After; changed: boolean };

const AFTER: After[] = ['stays', 'is cancelled', 'is moved'];
const owners = Array.from(
  { length: OWNERS },
  (_, n): Owner => ({
    n,
    vin: `WVWZZZAUZKW${String(n).padStart(6, '0')}`,
    phone: `+45${22_000_000 + n}`,
    email: `crash${n}@example.com`,
    after: AFTER[n % AFTER.length] ?? 'stays',
    changed: false,
  }),
);

describe('bookings while processes are killed and providers fail', () => {
  let dir: string;
  let platform: Platform;
  let system: Awaited<ReturnType<typeof startWorkshopSystem>>;

  beforeAll(async () => {
    dir = temporaryDirectory();
    system = await startWorkshopSystem();
    platform = await startPlatform(dir);
    for (const { n, vin, phone, email } of owners)
      await provision(
        platform,
        { vin, ownerId: `crash${n}`, workshopId: 'w', phone, email, unitId: `unit-${n}` },
        { workshop: { bays: BAYS, webhook: { url: system.url, secret: SECRET } } },
      );
  });
  afterAll(async () => {
    await platform.stop();
    system.stop();
    removeDirectory(dir);
  });

  const post = (url: string, body: object) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const kill = (name: string) => {
    const processes = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(platform.process.pid)], {
      encoding: 'utf8',
    }).split('\n');
    const pid = processes
      .find((line) => line.includes(`--function ${name} `))
      ?.trim()
      .split(' ')[0];
    if (pid) process.kill(Number(pid), 'SIGKILL');
  };
  const appointmentsOf = async (vin: string) =>
    (await call(platform, 'GET', `/v1/appointments?vin=${vin}`)).body.appointments as Appointment[];
  const threadOf = async (vin: string) =>
    (await call(platform, 'GET', `/v1/conversations/${vin}`)).body.messages as Message[];
  const mailsTo = async (email: string) =>
    ((await (await fetch(`${platform.endpoints.sendgrid}/messages?to=${email}`)).json()) as { messages: Mail[] })
      .messages;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Books by text; then the workshop may cancel or move it at once. */
  async function book(owner: Owner) {
    const { vin, phone } = owner;
    await post(`${platform.endpoints.twilio}/inbound`, { from: phone, body: 'Can I come next week?' });
    await until(
      async () => ((await appointmentsOf(vin)).some(({ status }) => status === 'proposed') ? true : undefined),
      SETTLED_WITHIN_MS,
      `an offer to ${owner.n}`,
    );
    await post(`${platform.endpoints.twilio}/inbound`, { from: phone, body: 'Yes' });
    const booked = await until(
      async () => (await appointmentsOf(vin)).find(({ status }) => status === 'booked'),
      SETTLED_WITHIN_MS,
      `a booking of ${owner.n}`,
    );
    if (owner.after === 'stays') return;
    const later = new Date(Date.parse(booked.appointmentDate) + 14 * 86_400_000).toISOString();
    const change = owner.after === 'is moved' ? { appointmentDate: later } : { status: 'cancelled' };
    owner.changed = (await call(platform, 'PATCH', `/v1/appointments/${booked.id}`, change)).status === 200;
  }

  test('each books, while nothing stays up for long', async () => {
    const booking = Promise.all(owners.map(book));
    const faults = ['accepted-then-dropped', '500', '429', 'timeout'];
    for (let n = 0; n < KILLS; n += 1) {
      if (n % 3 === 0)
        for (const provider of ['twilio', 'sendgrid'] as const)
          await post(`${platform.endpoints[provider]}/faults`, { mode: faults[(n / 3) % 4], count: 1 });
      kill(KILLED[n % KILLED.length] ?? '');
      await pause(KILL_EVERY_MS + ((n * 137) % 400));
    }
    for (const provider of ['twilio', 'sendgrid'] as const)
      await post(`${platform.endpoints[provider]}/faults`, { mode: '500', count: 0 });
    await booking;
  });

  test('every message has come to an end', async () => {
    const open = async ({ n, vin }: Owner) => {
      const out = (await threadOf(vin)).filter(({ direction }) => direction === 'out');
      const states = out.map(({ channel, state }) => `${n} ${channel} ${state}`);
      return out.length < 3
        ? [`${n}: ${out.length}`]
        : states.filter((one) => !/(accepted|delivered|failed)$/.test(one));
    };
    let waited: string[] = [];
    const isDone = async () => {
      waited = (await Promise.all(owners.map(open))).flat();
      await pause(waited.length > 0 ? 500 : 5_000);
      return waited.length === 0 ? true : undefined;
    };
    await until(isDone, SETTLED_WITHIN_MS).catch(() => expect(waited).toEqual([]));
  });

  test('no bay has two cars at one time, and each owner has what was booked', async () => {
    const all = (await Promise.all(owners.map(({ vin }) => appointmentsOf(vin)))).flat();
    const held = all.filter(({ status }) => status === 'booked');
    expect(new Set(held.map(({ bay, appointmentDate }) => `${bay} ${appointmentDate}`)).size).toBe(held.length);
    expect(held).toHaveLength(owners.filter(({ after }) => after !== 'is cancelled').length);
    expect(owners.filter(({ after, changed }) => (after === 'stays') === changed)).toEqual([]);
  });

  test('each text was answered once, and what was said of a booking was said once', async () => {
    for (const owner of owners) {
      const bodies = (await textsTo(platform, owner.phone)).map(({ body }) => body);
      const seen = {
        offers: bodies.filter((body) => /^No problem/.test(body)).length,
        booked: bodies.filter((body) => /^Booked/.test(body)).length,
        cancelled: bodies.filter((body) => /cancel/.test(body)).length,
        moved: bodies.filter((body) => /moved|new time/i.test(body)).length,
      };
      const withdrawn = (await threadOf(owner.vin)).filter(({ reason }) => reason === 'withdrawn').length;
      expect({ owner: owner.n, after: owner.after, bodies, ...seen }).toMatchObject({
        offers: 1,
        cancelled: owner.after === 'is cancelled' ? 1 : 0,
        moved: owner.after === 'is moved' ? 1 : 0,
      });
      expect(seen.booked).toBeLessThanOrEqual(1);
      if (withdrawn === 0) expect(seen.booked).toBe(1);
      expect(new Set(bodies).size).toBe(bodies.length);
    }
  });

  test('one mail of each change, the last of them right', async () => {
    for (const owner of owners) {
      const mails = await mailsTo(owner.email);
      const files = mails.map(({ attachments }) =>
        Buffer.from(attachments[0]?.content ?? '', 'base64').toString('utf8'),
      );
      const of = (sequence: number, method: string) =>
        files.filter((file) => file.includes(`SEQUENCE:${sequence}\r`) && file.includes(`METHOD:${method}`)).length;
      const [first, second] = [of(0, 'REQUEST'), of(1, owner.after === 'is cancelled' ? 'CANCEL' : 'REQUEST')];
      expect({ owner: owner.n, mails: mails.length }).toEqual({ owner: owner.n, mails: first + second });
      expect(second).toBe(owner.after === 'stays' ? 0 : 1);
      expect(first).toBeLessThanOrEqual(1);
      if (owner.after === 'stays') expect(first).toBe(1);
    }
  });

  test('one webhook id of each change', async () => {
    const idsOf = (type: string, vin: string) =>
      new Set(system.of(type).flatMap(({ id, data }) => (data.vin === vin ? [id] : [])));
    const expected = ({ after }: Owner) => ({
      'message.received': 2,
      'appointment.proposed': 1,
      'appointment.booked': 1,
      'appointment.cancelled': after === 'is cancelled' ? 1 : 0,
      'appointment.changed': after === 'is moved' ? 1 : 0,
    });
    const seen = (owner: Owner) =>
      Object.fromEntries(Object.keys(expected(owner)).map((type) => [type, idsOf(type, owner.vin).size]));
    const lacks = (owner: Owner) =>
      Object.entries(expected(owner)).some(([type, count]) => (seen(owner)[type] ?? 0) < count);
    await until(() => (owners.some(lacks) ? undefined : true), SETTLED_WITHIN_MS).catch(() => undefined);
    for (const owner of owners) expect({ n: owner.n, ...seen(owner) }).toEqual({ n: owner.n, ...expected(owner) });
    expect(system.counts.forged).toBe(0);
  });
});

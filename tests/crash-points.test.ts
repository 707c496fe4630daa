import { createOwnerMessages } from '../functions/book-appointment/handler.ts';
import { handleMinuteTick as bookingTick } from '../functions/book-appointment/minute-tick.ts';
import { takeAction } from '../functions/deliver-webhooks/actions/take-action.ts';
import { attemptDelivery } from '../functions/deliver-webhooks/attempt-delivery.ts';
import { onAppointmentChange, onOwnerMessage } from '../functions/deliver-webhooks/handlers.ts';
import { sweep } from '../functions/deliver-webhooks/sweep.ts';
import { SECRET, startReceiver } from '../functions/deliver-webhooks/testing/receiver.ts';
import { handleOutbound, handleMinuteTick as notifyTick } from '../functions/notify-owner/handler.ts';
import { noteReceipt } from '../functions/receive-messages/receipt.ts';
import type { Calendar } from '../shared/booking/types.ts';
import { HttpProblem } from '../shared/http-problem.ts';
import type { Deps } from '../shared/ports.ts';
import type { PushHandler } from '../shared/push-function.ts';
import { createMemoryDeps } from '../shared/testing/memory-deps.ts';
import { verifyAction } from '../shared/webhooks/action-token.ts';

// The road from a text to the booked bay, its confirmation, mail and webhook, where the process dies at each call of a port in turn, just before
// the call takes effect or just after: whatever dies, nothing is lost and nothing is done twice.
jest.setTimeout(120_000);

const VIN = 'WVWZZZAUZHW000001';
const PHONE = '+4520123456';
const NOW = '2026-11-20T10:00:00.000Z';

type Death = { at: number; when: 'before' | 'after' };
type Pushed = { subscription: string; data: unknown };

const handlers: Record<string, PushHandler> = {
  'book-appointment-owner-messages': createOwnerMessages(),
  'deliver-webhooks-owner-messages': onOwnerMessage,
  'deliver-webhooks-appointment-changes': onAppointmentChange,
  'deliver-webhooks-webhook-attempts': attemptDelivery,
  'notify-owner-outbound': handleOutbound,
};

/** Ports whose calls are counted; at one of them the process dies, and none works until it has been started again. */
function mortal(deps: Deps, death: Death | undefined) {
  const life = { calls: 0, dead: false, lastWords: '' };
  const guarded = <T extends object>(port: T, names: string[]): T =>
    new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        const bound = method.bind(target) as (...args: unknown[]) => Promise<unknown>;
        if (!names.includes(String(name))) return bound;
        return async (...args: unknown[]) => {
          if (life.dead) throw new Error('dead');
          life.calls += 1;
          const dies = life.calls === death?.at;
          life.dead = dies && death?.when === 'before';
          if (life.dead) throw new Error('dead');
          const result = await bound(...args);
          life.dead = dies;
          if (life.dead) throw new Error('dead');
          return result;
        };
      },
    });
  const ports: Deps = {
    ...deps,
    store: guarded(deps.store, ['get', 'getAll', 'query', 'set', 'delete', 'transaction']),
    bus: guarded(deps.bus, ['publish']),
    sms: guarded(deps.sms, ['send', 'find']),
    mailer: guarded(deps.mailer, ['send']),
  };
  return { ports, life };
}

async function town(death: Death | undefined) {
  const receiver = await startReceiver();
  const memory = createMemoryDeps({ now: NOW });
  const { store } = memory;
  await store.set('workshops/w1', {
    workshopId: 'w1',
    name: 'Nord Auto',
    phone: '+4533112233',
    email: 'nord@example.com',
    timeZone: 'Europe/Copenhagen',
    language: 'en',
    bays: 1,
    openingHours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00-16:00']])),
    webhook: { url: receiver.url, secret: SECRET },
  });
  await store.set('owners/o1', {
    ownerId: 'o1',
    name: 'Bo',
    phone: PHONE,
    email: 'bo@example.com',
    language: 'en',
    timeZone: 'Europe/Copenhagen',
    consents: { workshop: true },
  });
  await store.set(`vehicles/${VIN}`, { vin: VIN, ownerId: 'o1', workshopId: 'w1', vehicleKey: 'k1' });
  const { ports, life } = mortal(memory, death);
  const queue: Pushed[] = [];

  const collect = () => {
    for (const { topic, message } of memory.published.splice(0))
      for (const subscription of Object.keys(handlers))
        if (subscription.endsWith(`-${topic}`)) queue.push({ subscription, data: message.data });
  };
  /** A process does something, and is started again where it died. @returns whether it came to its end */
  const done = async (run: () => Promise<unknown>): Promise<boolean> => {
    try {
      await run();
      return true;
    } catch (error) {
      if (error instanceof HttpProblem) throw error;
      life.lastWords = String(error);
      return false;
    } finally {
      life.dead = false;
      collect();
    }
  };
  /** Delivers until nothing is left, a minute and its ticks between the rounds; SendGrid's events come, too. */
  const settle = async () => {
    for (let round = 0; round < 4 || queue.length > 0; round += 1) {
      if (round > 20) throw new Error(`never settled: ${JSON.stringify(queue)}, ${life.lastWords}`);
      for (const pushed of queue.splice(0)) {
        const handler = handlers[pushed.subscription];
        if (handler && !(await done(() => handler(pushed.data, ports)))) queue.push(pushed);
      }
      for (const { notificationId } of memory.mails)
        await noteReceipt(memory, { notificationId, providerId: 'm', state: 'delivered' });
      memory.setNow(new Date(memory.clock.now().getTime() + 61_000).toISOString());
      for (const tick of [bookingTick, notifyTick, sweep]) await done(() => tick({}, ports));
    }
  };
  const text = async (body: string) => {
    const message = { v: 1, messageId: body, from: PHONE, to: '+4552512345', body };
    for (const subscription of ['book-appointment-owner-messages', 'deliver-webhooks-owner-messages'])
      queue.push({ subscription, data: { ...message, receivedAt: memory.clock.now().toISOString() } });
    await settle();
  };
  const webhooks = () =>
    receiver.visits.map(({ headers, body }) => ({
      id: headers['webhook-id'],
      ...(JSON.parse(body) as { type: string; data: { actions?: Record<string, string> } }),
    }));
  /** The workshop's system calls an action link, again where it got no answer. */
  const act = async (type: string, action: string) => {
    const url = webhooks().find((one) => one.type === type)?.data.actions?.[action] ?? '';
    const grant = verifyAction(url.split('/actions/')[1] ?? '', memory.config.signingSecret);
    if (!grant) throw new Error(`no link to ${action}`);
    for (let tries = 0, isDone = false; !isDone; tries += 1) {
      if (tries > 2) throw new Error(`never done: ${life.lastWords}`);
      isDone = await done(() => takeAction(ports, grant, undefined)).catch((error: unknown) => {
        // It had been done when the process died.
        expect(error).toMatchObject({ problem: { status: 410 } });
        return true;
      });
    }
    await settle();
  };
  return { ...memory, life, text, act, webhooks, stop: receiver.stop };
}

/** Offered, booked, and declined by the workshop. */
async function road(death: Death | undefined) {
  const here = await town(death);
  try {
    await here.text('Can I come next week?');
    await here.text('Yes');
    await here.act('appointment.booked', 'decline');
  } finally {
    here.stop();
  }
  const calendars = [...here.store.documents].flatMap(([path, data]) =>
    path.startsWith('calendars/') ? (data as Calendar).slots : [],
  );
  const ids = new Map(here.webhooks().map(({ id, type }) => [id, type]));
  return {
    calls: here.life.calls,
    texts: here.texts.map(({ body }) => body),
    mails: here.mails.map(({ subject }) => subject.split(':')[0]),
    webhooks: [...ids.values()].sort(),
    bays: calendars.length,
    outbox: [...here.store.documents.keys()].filter((path) => path.startsWith('outbox/')),
  };
}

test('alive all the way, as it should be', async () => {
  expect(await road(undefined)).toMatchObject({
    texts: [
      expect.stringMatching(/^No problem/),
      expect.stringMatching(/^Booked/),
      expect.stringMatching(/had to cancel/),
    ],
    mails: ['Booked', 'Cancelled'],
    webhooks: [
      'appointment.booked',
      'appointment.cancelled',
      'appointment.proposed',
      'message.received',
      'message.received',
    ],
    bays: 0,
    outbox: [],
  });
});

test.each(['before', 'after'] as const)('dead just %s each call, in turn: all the same', async (when) => {
  const { calls, ...expected } = await road(undefined);
  for (let at = 1; at <= calls; at += 1) {
    const { calls: _, ...found } = await road({ at, when });
    expect({ at, ...found }).toEqual({ at, ...expected });
  }
});

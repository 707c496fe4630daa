import { startFirestore } from '../emulator/firestore/server.ts';
import { createOwnerMessages } from '../functions/book-appointment/handler.ts';
import { createFirestoreStore } from '../shared/adapters/firestore-store.ts';
import type { Calendar } from '../shared/booking/types.ts';
import { PlatformError } from '../shared/errors.ts';
import type { OutboundMessage } from '../shared/messages/generated/types.ts';
import { createMemoryDeps } from '../shared/testing/memory-deps.ts';

// Many owners want the same hour at once: the real handler on the official Firestore client, as several instances that each take their own
// texts in turn and know nothing of each other. Where an instance gives up, the text is delivered again as Pub/Sub would.
jest.setTimeout(180_000);

const OWNERS = 200;
const INSTANCES = 3;
const BAYS = 10;
/** Of `maxDeliveryAttempts` (20) before a text is a dead letter. */
const MOST_REDELIVERIES = 3;
const NOW = '2026-11-20T10:00:00Z';
const owners = Array.from({ length: OWNERS }, (_, i) => i + 1);
const instances = Array.from({ length: INSTANCES }, createOwnerMessages);
const phone = (n: number) => `+45${20_000_000 + n}`;

let emulator: Awaited<ReturnType<typeof startFirestore>>;
let store: ReturnType<typeof createFirestoreStore>;

beforeAll(async () => {
  emulator = await startFirestore({ port: 0, dir: undefined });
  process.env.FIRESTORE_EMULATOR_HOST = `127.0.0.1:${emulator.port}`;
  store = createFirestoreStore('rush');
  await store.set('workshops/w1', {
    name: 'Nord Auto',
    phone: '+4533112233',
    email: 'nord@example.com',
    timeZone: 'Europe/Copenhagen',
    language: 'en',
    bays: BAYS,
    openingHours: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00-12:00', '13:00-16:00']]),
    ),
  });
  await Promise.all(
    owners.flatMap((n) => [
      store.set(`owners/o${n}`, {
        name: 'Bo',
        phone: phone(n),
        email: '',
        language: 'en',
        timeZone: 'Europe/Copenhagen',
        consents: { workshop: true },
      }),
      store.set(`vehicles/V${n}`, { ownerId: `o${n}`, workshopId: 'w1', vehicleKey: `k${n}`, make: 'Volkswagen' }),
    ]),
  );
});
afterAll(async () => {
  await store.close();
  await emulator.close();
});

/** All owners text at once. @returns what each was answered, and how often a text was delivered again at most */
async function all(body: string): Promise<{ answers: string[][]; redeliveries: number }> {
  const taken = await Promise.all(
    owners.map(async (n) => {
      const deps = { ...createMemoryDeps({ now: NOW }), store };
      const message = { v: 1, messageId: `${body}-${n}`, from: phone(n), to: '+4552512345', body, receivedAt: NOW };
      const redeliveries = await delivered(async () => instances[n % INSTANCES]?.(message, deps));
      const texts = deps.published.flatMap(({ topic, message: { data } }) =>
        topic === 'outbound' && (data as OutboundMessage).channel === 'sms'
          ? [(data as OutboundMessage).text ?? '']
          : [],
      );
      return { texts, redeliveries };
    }),
  );
  return {
    answers: taken.map(({ texts }) => texts),
    redeliveries: Math.max(...taken.map((one) => one.redeliveries)),
  };
}

/** Again, after the subscription's pause, where it lost against others; any other error is one. @returns how often again */
async function delivered(handle: () => Promise<void>): Promise<number> {
  for (let again = 0; ; again += 1) {
    try {
      await handle();
      return again;
    } catch (error) {
      if (!(error instanceof PlatformError) || error.kind === 'permanent') throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000 * 2 ** again));
    }
  }
}

test(`${OWNERS} owners who want Monday at nine: each gets a time of his own, and one answer to each text`, async () => {
  const offers = await all('Monday at nine?');
  expect(offers.redeliveries).toBeLessThanOrEqual(MOST_REDELIVERIES);
  expect(offers.answers.map((texts) => texts.length)).toEqual(owners.map(() => 1));
  const first = offers.answers.filter(([text]) => text === 'No problem. How does Monday at 9:00 AM sound?');
  expect(first).toHaveLength(BAYS);

  const bookings = await all('Yes please');
  expect(bookings.redeliveries).toBeLessThanOrEqual(MOST_REDELIVERIES);
  expect(bookings.answers.map((texts) => texts.length)).toEqual(owners.map(() => 1));
  expect(bookings.answers.filter(([text]) => text?.startsWith('Booked: '))).toHaveLength(OWNERS);

  const calendars = await store.query<Calendar>({ collection: 'calendars' });
  const booked = calendars.flatMap(({ data }) => data.slots);
  expect(new Set(booked.map(({ appointmentId }) => appointmentId)).size).toBe(OWNERS);
  const doubled = booked.filter((slot, i) =>
    booked.some((other, k) => k < i && other.bay === slot.bay && other.start < slot.end && slot.start < other.end),
  );
  expect(doubled).toEqual([]);
});

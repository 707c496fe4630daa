import fc from 'fast-check';
import type { Calendar } from '../../shared/booking/types.ts';
import { PlatformError } from '../../shared/errors.ts';
import type { OutboundMessage } from '../../shared/messages/generated/types.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { createOwnerMessages } from './handler.ts';

// Owners of one workshop text several instances at once: their reads and transactions come in any order, commits are lost to others or their
// answers are, and texts come twice.
const NOW = '2026-11-20T10:00:00Z';
const phone = (n: number) => `+45${20_000_000 + n}`;
const FATES = ['committed', 'aborted', 'answer lost'] as const;

const rush = fc.record({
  bays: fc.integer({ min: 1, max: 3 }),
  /** of each owner: the instances that their texts come to; more than one: it is delivered again */
  owners: fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 2 }), {
    minLength: 2,
    maxLength: 12,
  }),
  wish: fc.constantFrom('Monday at nine?', 'Tuesday morning?', 'As soon as possible please'),
  fates: fc.array(fc.constantFrom('committed', 'committed', ...FATES), { maxLength: 30 }),
});

type Rush = typeof rush extends fc.Arbitrary<infer T> ? T : never;

/** Its calls go on in the order that the scheduler picks, its transactions have the fates given. */
async function workshopWith({ bays, owners, fates }: Rush, scheduler: fc.Scheduler) {
  const deps = createMemoryDeps({ now: NOW });
  const { store } = deps;
  await store.set('workshops/w1', {
    name: 'Nord Auto',
    phone: '+4533112233',
    email: 'nord@example.com',
    timeZone: 'Europe/Copenhagen',
    language: 'en',
    bays,
    openingHours: { mon: ['09:00-12:00'], tue: ['09:00-12:00'], wed: ['09:00-12:00'] },
  });
  for (const n of owners.keys()) {
    await store.set(`owners/o${n}`, { name: 'Bo', phone: phone(n), email: '', language: 'en', timeZone: 'UTC' });
    await store.set(`vehicles/V${n}`, { ownerId: `o${n}`, workshopId: 'w1', vehicleKey: `k${n}`, make: 'Volkswagen' });
  }
  const left = [...fates];
  const transaction: typeof store.transaction = async (run) => {
    await scheduler.schedule(Promise.resolve(), 'transaction');
    const fate = left.shift() ?? 'committed';
    if (fate === 'aborted') throw lost();
    const result = await store.transaction(run);
    if (fate === 'answer lost') throw lost();
    return result;
  };
  const getAll: typeof store.getAll = async (paths) => {
    await scheduler.schedule(Promise.resolve(), 'read');
    return store.getAll(paths);
  };
  const reader = { get: store.get.bind(store), query: store.query.bind(store), aggregate: store.aggregate.bind(store) };
  const writer = { set: store.set.bind(store), delete: store.delete.bind(store) };
  return { ...deps, memory: store, store: { ...reader, ...writer, getAll, transaction } };
}

const lost = () => new PlatformError('conflict', 'firestore-10', 'Aborted due to cross-transaction contention');

test('whatever comes between: every text has one answer, every owner a time of his own, none is doubled', async () => {
  await fc.assert(
    fc.asyncProperty(rush, fc.scheduler(), async (given, scheduler) => {
      const deps = await workshopWith(given, scheduler);
      const instances = [createOwnerMessages(), createOwnerMessages(), createOwnerMessages()];
      for (const body of [given.wish, 'Yes please']) {
        const deliveries = given.owners.flatMap((places, n) =>
          places.map(async (place) =>
            instances[place]?.(
              { v: 1, messageId: `${body} ${n}`, from: phone(n), to: '+4552512345', body, receivedAt: NOW },
              deps,
            ),
          ),
        );
        await scheduler.waitFor(Promise.all(deliveries));
      }
      const texts = deps.published.flatMap(({ topic, message: { data } }) =>
        topic === 'outbound' && (data as OutboundMessage).channel === 'sms' ? [data as OutboundMessage] : [],
      );
      // What comes again has the same id, which notify-owner sends once.
      const answers = new Map(texts.map((text) => [text.notificationId, text.text]));
      expect(new Set(texts.map(({ notificationId, text }) => `${notificationId} ${text}`)).size).toBe(answers.size);
      expect(answers.size).toBe(2 * given.owners.length);
      expect([...answers.values()].filter((text) => text?.startsWith('Booked: '))).toHaveLength(given.owners.length);

      const calendars = await deps.memory.query<Calendar>({ collection: 'calendars' });
      const slots = calendars.flatMap(({ data }) => data.slots);
      expect(new Set(slots.map(({ appointmentId }) => appointmentId)).size).toBe(given.owners.length);
      const doubled = slots.filter((slot, i) =>
        slots.some((other, k) => k < i && other.bay === slot.bay && other.start < slot.end && slot.start < other.end),
      );
      expect(doubled).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

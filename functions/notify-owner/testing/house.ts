import type { Config } from '../../../shared/config.ts';
import type { Notification } from '../../../shared/conversation/notification.ts';
import type { Recommendation } from '../../../shared/recommendations/recommendation.ts';
import { createMemoryDeps } from '../../../shared/testing/memory-deps.ts';
import { handleMinuteTick, handleRecommendations } from '../handler.ts';

export const VIN = 'WVWZZZAUZHW000001';
export const DAY = '2026-11-23T10:00:00Z';
export const NIGHT = '2026-11-23T22:30:00Z';
export const MORNING = '2026-11-24T06:00:00Z';
export const ENGINE = 'Engine issue detected. Please text your autoshop for help.';

/** An owner with quiet hours and a car, everything in memory, and a hand on the clock. */
export async function house({ now = DAY, owner = {}, limits = {} as Partial<Config['messaging']> } = {}) {
  const deps = createMemoryDeps({ now });
  Object.assign(deps.config, { messaging: { ...deps.config.messaging, ...limits } });
  await deps.store.set(`vehicles/${VIN}`, { vin: VIN, ownerId: 'o1', make: 'Volkswagen', model: 'Golf' });
  await deps.store.set('owners/o1', {
    ownerId: 'o1',
    name: 'Bo',
    phone: '+4520123456',
    email: 'bo@example.com',
    language: 'en',
    timeZone: 'Europe/Copenhagen',
    quietHours: '22:00-07:00',
    consents: { workshop: true },
    ...owner,
  });
  const made = { count: 0 };

  const nextId = () => {
    made.count += 1;
    return `c${made.count}`;
  };

  /** Recommendations of one cause arrive. */
  async function recommend(
    some: Partial<Recommendation>[],
    { kind = 'created' as 'created' | 'changed' | 'withdrawn', changeId = nextId() } = {},
  ) {
    const recommendations = some.map((one, i) => ({
      id: `${changeId}-${i}`,
      status: 'open',
      urgency: 'high',
      driveAdvice: 'driveGentlyToWorkshop',
      noticeSubject: { en: 'Engine', da: 'Motor' },
      history: [],
      ...one,
    }));
    for (const one of recommendations) await deps.store.set(`recommendations/${one.id}`, one);
    const message = {
      v: 1,
      changeId,
      vin: VIN,
      vehicleKey: 'k',
      workshopId: 'w1',
      at: deps.clock.now().toISOString(),
      recommendations: recommendations.map(({ id, urgency }) => ({ id, kind, urgency })),
    };
    await handleRecommendations(message, deps);
    return { message, again: () => handleRecommendations(message, deps) };
  }
  const notifications = () =>
    [...deps.store.documents].flatMap(([path, data]) =>
      path.startsWith('notifications/') ? [data as Notification] : [],
    );
  const bodies = () => deps.texts.map(({ body }) => body);
  return { ...deps, deps, recommend, notifications, bodies, tick: () => handleMinuteTick({}, deps) };
}

/** A message of another function, as it comes over the topic outbound. */
export const reply = (more = {}) => ({
  v: 1,
  notificationId: 'n1',
  channel: 'sms',
  purpose: 'reply',
  ownerId: 'o1',
  vin: VIN,
  text: 'Of course.',
  at: DAY,
  ...more,
});

import { claimed, settled } from './attempt.ts';
import { emptyNotification } from './notice.ts';

test.each(['sms', 'mail'] as const)(
  'a %s whose answer is lost is tried again after 1, 1, 1, 2, 4 … 30 minutes',
  (channel) => {
    let now = new Date('2026-11-23T10:00:00Z');
    let notification = { ...emptyNotification('n1', now), channel };
    const pauses: number[] = [];
    for (let i = 0; i < 9; i += 1) {
      const after = settled(claimed(notification, now), { outcome: 'unknown', code: 'ETIMEDOUT' }, now);
      const due = new Date(after.dueAt ?? 0);
      pauses.push((due.getTime() - now.getTime()) / 60_000);
      [notification, now] = [{ ...after, channel }, due];
    }
    expect(pauses).toEqual([1, 1, 1, 2, 4, 8, 16, 30, 30]);
  },
);

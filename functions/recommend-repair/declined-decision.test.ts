import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import { declinedBefore } from './declined.ts';
import type { Finding } from './evaluate.ts';

const before = {
  status: 'withdrawn',
  declinedAt: '2026-11-22T10:00:00Z',
  eventIds: ['a', 'b'],
  urgency: 'medium',
  driveAdvice: 'driveOn',
} as Recommendation;
const finding = (more: Partial<Finding>, ids = ['a']): Finding =>
  ({ events: ids.map((id) => ({ id })), urgency: 'medium', driveAdvice: 'driveOn', ...more }) as Finding;

test.each<[string, Finding, boolean]>([
  ['the same', finding({}), true],
  ['less urgent, all of its faults', finding({ urgency: 'low' }, ['a', 'b']), true],
  ['more urgent', finding({ urgency: 'high' }), false],
  ['stronger advice', finding({ driveAdvice: 'stopNow' }), false],
  ['another fault', finding({}, ['a', 'c']), false],
])('declined: %s', (_, now, staysDeclined) =>
  expect(declinedBefore(now, [before])).toBe(staysDeclined ? before : undefined),
);

test.each<Recommendation['status']>(['open', 'booked', 'done'])('one that is %s now is not declined', (status) =>
  expect(declinedBefore(finding({}), [{ ...before, status }])).toBeUndefined(),
);

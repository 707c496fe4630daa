import { mailInstead } from './mail-instead.ts';
import type { Notification } from './notification.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const failed = (more: Partial<Notification> = {}): Notification => ({
  id: 'n1',
  ownerId: 'o1',
  to: null,
  vin: 'v1',
  channel: 'sms',
  purpose: 'notification',
  text: 'Is 3 < 5? Yes. Call us.',
  mail: null,
  parts: [],
  state: 'failed',
  attempts: 1,
  leaseUntil: null,
  triedAt: null,
  providerId: null,
  dueAt: null,
  reason: '30003',
  segments: 1,
  at: NOW.toISOString(),
  ...more,
});

test('the mail says the same, with the first sentence as its subject, and goes once', () => {
  const [mail] = mailInstead(failed(), {}, NOW);
  expect(mail).toMatchObject({
    topic: 'outbound',
    message: {
      data: {
        channel: 'mail',
        ownerId: 'o1',
        mail: { subject: 'Is 3 < 5?', text: 'Is 3 < 5? Yes. Call us.', html: '<p>Is 3 &lt; 5? Yes. Call us.</p>' },
      },
    },
  });
  const ids = ['30003', '30005'].map((reason) => mailInstead(failed({ reason }), {}, NOW)[0]?.message.data);
  expect(ids[0]).toEqual(ids[1]);
});

test.each<[string, Partial<Notification>, { channels?: ('sms' | 'mail')[] } | undefined, number]>([
  ['no channels chosen', {}, {}, 1],
  ['mail among the channels', {}, { channels: ['sms', 'mail'] }, 1],
  ['texts only', {}, { channels: ['sms'] }, 0],
  ['no owner', {}, undefined, 0],
  ['a mail that failed', { channel: 'mail', text: null }, {}, 0],
  ['a reminder', { purpose: 'reminder' }, {}, 1],
  ['what staff wrote', { purpose: 'staff' }, {}, 1],
  ['a confirmation, which has its own mail', { purpose: 'confirmation' }, {}, 0],
  ['STOP, no channels chosen', { reason: 'opted-out' }, {}, 0],
  ['21610, no channels chosen', { reason: '21610' }, {}, 0],
  ['STOP, mail chosen', { reason: 'opted-out' }, { channels: ['sms', 'mail'] }, 1],
  ["the car is another owner's", { reason: 'owner-changed' }, { channels: ['sms', 'mail'] }, 0],
  ['consent withdrawn', { reason: 'no-consent' }, { channels: ['sms', 'mail'] }, 0],
  ['one answer of too many', { purpose: 'reply', reason: 'too-many-answers' }, { channels: ['sms', 'mail'] }, 0],
])('%s', (_, more, owner, mails) => {
  expect(mailInstead(failed(more), owner, NOW)).toHaveLength(mails);
});

test('what a text told of a booking is looked at again before the mail goes too', () => {
  const booking = { appointmentId: 'a1', step: 1 };
  const [mail] = mailInstead(failed({ purpose: 'reminder', booking }), {}, NOW);
  expect(mail?.message.data).toMatchObject({ booking });
});

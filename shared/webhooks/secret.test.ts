import { Webhook } from 'standardwebhooks';
import { newSecret, secretFault } from './secret.ts';

test('a new secret is taken by the official library and by our own check', () => {
  const secret = newSecret();
  expect(secretFault(secret)).toBeUndefined();
  expect(new Webhook(secret).sign('id', new Date(0), '{}')).toMatch(/^v1,/);
  expect(newSecret()).not.toBe(secret);
});

test.each([
  ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', true],
  ['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', false],
  ['whsec_c2hvcnQ=', false],
  ['whsec_not base64 at all, not at all, not', false],
  [`whsec_${Buffer.alloc(65).toString('base64')}`, false],
])('%s is taken: %s', (secret, taken) => {
  expect(secretFault(secret) === undefined).toBe(taken);
});

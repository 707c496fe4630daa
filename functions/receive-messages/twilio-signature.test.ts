import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { isSignedByTwilio, twilioSignature } from './twilio-signature.ts';

const URL_ = 'https://api.example.com/webhooks/twilio/status?notificationId=n1';

test.each<Record<string, string>>([
  { From: '+4520123456', Body: 'Hej æøå 🚗', NumMedia: '0' },
  { Body: '' },
  {},
  { b: '2', a: '1', B: '3' },
  { Body: 'a+b=c&d %20' },
])("is what Twilio's own library computes: %j", (params) => {
  const signature = getExpectedTwilioSignature('token', URL_, params);
  expect(twilioSignature('token', URL_, new URLSearchParams(params))).toBe(signature);
  expect(isSignedByTwilio('token', signature, URL_, new URLSearchParams(params))).toBe(true);
});

test('one changed byte of body, URL, token or signature is refused, and so is none', () => {
  const params = new URLSearchParams({ Body: 'yes' });
  const signature = twilioSignature('token', URL_, params);
  expect(isSignedByTwilio('token', signature, URL_, new URLSearchParams({ Body: 'yet' }))).toBe(false);
  expect(isSignedByTwilio('token', signature, `${URL_}2`, params)).toBe(false);
  expect(isSignedByTwilio('tokem', signature, URL_, params)).toBe(false);
  expect(
    isSignedByTwilio(
      'token',
      signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')),
      URL_,
      params,
    ),
  ).toBe(false);
  expect(isSignedByTwilio('token', undefined, URL_, params)).toBe(false);
});

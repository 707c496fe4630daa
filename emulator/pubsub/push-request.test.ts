import type { Message } from './message.ts';
import { pushRequest } from './push-request.ts';

const message: Message = {
  id: 1234,
  topic: 'projects/p/topics/t',
  publishTime: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
  data: Buffer.from('{"é":1}'),
  attributes: { unit: 'u-1', 'not a header': 'x' },
  orderingKey: 'k',
  size: 1,
  holders: 1,
  segment: 0,
};
const subscription = 'projects/p/subscriptions/s';

test('the wrapped form', () => {
  const { headers, body } = pushRequest(message, subscription, {}, 3);
  expect(headers['content-type']).toBe('application/json');
  expect(headers['content-length']).toBe(String(body.length));
  expect(JSON.parse(body.toString())).toEqual({
    message: {
      attributes: { unit: 'u-1', 'not a header': 'x' },
      data: Buffer.from('{"é":1}').toString('base64'),
      messageId: '1234',
      message_id: '1234',
      orderingKey: 'k',
      publishTime: '2026-01-02T03:04:05.678Z',
      publish_time: '2026-01-02T03:04:05.678Z',
    },
    subscription,
    deliveryAttempt: 3,
  });
});

test('what a message has not is left out', () => {
  const bare = { ...message, data: Buffer.alloc(0), attributes: {}, orderingKey: '' };
  const { message: sent, ...rest } = JSON.parse(pushRequest(bare, subscription, {}, undefined).body.toString());
  expect(Object.keys(sent)).toEqual(['messageId', 'message_id', 'publishTime', 'publish_time']);
  expect(rest).toEqual({ subscription });
});

test('unwrapped, the body is the data, and metadata goes into headers on demand', () => {
  const plain = pushRequest(message, subscription, { noWrapper: {} }, undefined);
  expect(plain.body).toEqual(message.data);
  expect(plain.headers['x-goog-pubsub-message-id']).toBeUndefined();
  const { headers } = pushRequest(message, subscription, { noWrapper: { writeMetadata: true } }, 2);
  expect(headers).toMatchObject({
    unit: 'u-1',
    'x-goog-pubsub-subscription-name': subscription,
    'x-goog-pubsub-message-id': '1234',
    'x-goog-pubsub-publish-time': '2026-01-02T03:04:05.678Z',
    'x-goog-pubsub-ordering-key': 'k',
    'x-goog-pubsub-delivery-attempt': '2',
  });
  expect(headers).not.toHaveProperty(['not a header']);
});

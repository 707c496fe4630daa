import type { Request, Response } from '@google-cloud/functions-framework';
import { permanent, transient } from './errors.ts';
import { parsePushEnvelope } from './push-envelope.ts';
import { pushFunction } from './push-function.ts';
import { createMemoryDeps } from './testing/memory-deps.ts';

const encoded = (data: unknown) => Buffer.from(JSON.stringify(data)).toString('base64');
const pushed = (data: unknown) => ({
  message: { data: encoded(data), attributes: { a: 'b' }, messageId: '7' },
  subscription: 's',
  deliveryAttempt: 3,
});

describe('envelope', () => {
  test.each([
    ['wrapped', pushed({ n: 1 })],
    ['of Eventarc', { id: 'x', type: 'google.cloud.pubsub.topic.v1.messagePublished', data: pushed({ n: 1 }) }],
  ])('%s', (_, body) => {
    expect(parsePushEnvelope(body)).toEqual({
      data: { n: 1 },
      attributes: { a: 'b' },
      messageId: '7',
      deliveryAttempt: 3,
    });
  });

  test.each([[undefined], [null], ['text'], [{}], [{ data: {} }]])('%j is no push', (body) => {
    expect(() => parsePushEnvelope(body)).toThrow('there is no message in the body');
  });

  test('a message without data, and one that is not JSON', () => {
    expect(parsePushEnvelope({ message: { messageId: '1' } }).data).toBeUndefined();
    expect(() => parsePushEnvelope({ message: { data: Buffer.from('{').toString('base64') } })).toThrow('is not JSON');
  });
});

describe('function', () => {
  const call = async (
    handler: () => Promise<void>,
    { path = '/push/sub', body = pushed({ n: 1 }) as unknown, publish = [] as Error[] } = {},
  ) => {
    const deps = createMemoryDeps();
    deps.answers.publish.push(...publish);
    let status = 0;
    const response = {
      status: (code: number) => {
        status = code;
        return response;
      },
      end: () => response,
      json: () => response,
    };
    await pushFunction({ sub: handler }, deps)({ path, body } as Request, response as unknown as Response);
    return { status, deps };
  };

  test('204 acknowledges what was handled', async () => {
    expect((await call(async () => undefined)).status).toBe(204);
  });

  test('what is replayed for one subscription is handled by it, and acknowledged by the others of its topic', async () => {
    const replayed = (replayTo: string) => ({
      message: { data: encoded({ n: 1 }), attributes: { replayTo }, messageId: '7' },
    });
    for (const [replayTo, times] of [
      ['sub', 1],
      ['another', 0],
    ] as const) {
      const handler = jest.fn(async () => undefined);
      expect((await call(handler, { body: replayed(replayTo) })).status).toBe(204);
      expect(handler).toHaveBeenCalledTimes(times);
    }
  });

  test('whatever is not permanent is delivered again', async () => {
    for (const error of [transient('x', 'later'), new Error('unexpected')]) {
      const { status, deps } = await call(async () => {
        throw error;
      });
      expect(status).toBe(503);
      expect(deps.published).toEqual([]);
    }
  });

  test('what can never be handled is kept with its reason, then acknowledged', async () => {
    const { status, deps } = await call(async () => {
      throw permanent('bad', 'at /uploads/0');
    });
    expect(status).toBe(204);
    expect(deps.published).toEqual([
      {
        topic: 'dead-letters',
        message: {
          data: { body: pushed({ n: 1 }) },
          attributes: { subscription: 'sub', reason: 'bad', detail: 'at /uploads/0' },
        },
      },
    ]);
    expect((await call(async () => undefined, { body: {} })).deps.published).toHaveLength(1);
  });

  test('it is not acknowledged where it could not be kept', async () => {
    expect(
      (
        await call(
          async () => {
            throw permanent('bad', 'x');
          },
          { publish: [new Error('down')] },
        )
      ).status,
    ).toBe(503);
  });

  test('a path that no subscription has is 404', async () => {
    expect((await call(async () => undefined, { path: '/push/other' })).status).toBe(404);
  });
});

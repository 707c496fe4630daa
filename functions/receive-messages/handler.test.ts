import { generateKeyPairSync, sign } from 'node:crypto';
import type { Request, Response } from '@google-cloud/functions-framework';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { receiveMessages } from './handler.ts';
import { twilioSignature } from './twilio-signature.ts';

const NOW = '2026-11-22T10:00:00Z';
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const webhookPublicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

function edge() {
  const deps = createMemoryDeps({ now: NOW, config: { sendgrid: { apiKey: 'k', from: 'a@b.dk', webhookPublicKey } } });
  const receive = receiveMessages(deps);

  async function post(url: string, body: string, headers: Record<string, string> = {}, method = 'POST') {
    const answer = { status: 0, body: '', type: '' };
    const response = {
      status(status: number) {
        answer.status = status;
        return response;
      },
      set(given: Record<string, string>) {
        answer.type = given['content-type'] ?? answer.type;
        return response;
      },
      type(type: string) {
        answer.type = type;
        return response;
      },
      send(text: string) {
        answer.body = text;
        return response;
      },
      end() {
        return response;
      },
    };
    const request = { url, method, rawBody: Buffer.from(body), get: (name: string) => headers[name] };
    await receive(request as unknown as Request, response as unknown as Response);
    return answer;
  }

  /** As Twilio posts it, with its signature over the public URL. */
  const twilio = (
    path: string,
    params: Record<string, string>,
    { token = 'test-token', url = `http://api.test${path}` } = {},
  ) => {
    const form = new URLSearchParams(params);
    return post(path, form.toString(), { 'x-twilio-signature': twilioSignature(token, url, form) });
  };
  const sendgrid = (events: unknown, { at = Date.parse(NOW) / 1_000, altered = '' } = {}) => {
    const body = JSON.stringify(events);
    const timestamp = String(at);
    const signature = sign('sha256', Buffer.from(timestamp + body), keys.privateKey).toString('base64');
    return post('/webhooks/sendgrid', body + altered, {
      'x-twilio-email-event-webhook-signature': signature,
      'x-twilio-email-event-webhook-timestamp': timestamp,
    });
  };
  return { ...deps, post, twilio, sendgrid };
}

const TEXT = { MessageSid: 'SM1', From: '+4520123456', To: '+4552512345', Body: 'Hej æøå 🚗', NumMedia: '0' };
const STATUS = '/webhooks/twilio/status?notificationId=n1';

describe('texts of owners', () => {
  test('are published before Twilio is answered, with empty TwiML', async () => {
    const { twilio, published } = edge();
    expect(await twilio('/webhooks/twilio/sms', TEXT)).toEqual({
      status: 200,
      type: 'text/xml',
      body: '<?xml version="1.0" encoding="UTF-8"?><Response></Response>',
    });
    expect(published).toEqual([
      {
        topic: 'owner-messages',
        message: {
          data: {
            v: 1,
            messageId: 'SM1',
            from: '+4520123456',
            to: '+4552512345',
            body: 'Hej æøå 🚗',
            receivedAt: '2026-11-22T10:00:00.000Z',
          },
        },
      },
    ]);
  });

  test('empty, long, opting out, with photos', async () => {
    const { twilio, published } = edge();
    await twilio('/webhooks/twilio/sms', { ...TEXT, Body: '' });
    await twilio('/webhooks/twilio/sms', { ...TEXT, Body: 'x'.repeat(1_600) });
    await twilio('/webhooks/twilio/sms', { ...TEXT, Body: 'STOP', OptOutType: 'STOP' });
    await twilio('/webhooks/twilio/sms', {
      ...TEXT,
      NumMedia: '1',
      MediaUrl0: 'https://m.test/1',
      MediaContentType0: 'image/jpeg',
    });
    expect(published.map(({ message }) => message.data)).toMatchObject([
      { body: '' },
      { body: 'x'.repeat(1_600) },
      { optOutType: 'STOP' },
      { media: [{ url: 'https://m.test/1', contentType: 'image/jpeg' }] },
    ]);
  });

  test('are refused when forged, unsigned or incomplete, and nothing is published', async () => {
    const { twilio, post, published } = edge();
    const path = '/webhooks/twilio/sms';
    const answers = [
      await twilio(path, TEXT, { token: 'wrong' }),
      await twilio(path, TEXT, { url: 'http://elsewhere.test/webhooks/twilio/sms' }),
      await post(path, new URLSearchParams(TEXT).toString()),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ status: 403, type: 'application/problem+json' });
    expect(await twilio(path, { From: '+45' })).toMatchObject({ status: 400 });
    expect(await post(path, '', {}, 'GET')).toMatchObject({ status: 405 });
    expect(await post('/webhooks/other', '')).toMatchObject({ status: 404 });
    expect(published).toEqual([]);
  });

  test('when the bus fails Twilio is told to try again', async () => {
    const { twilio, answers } = edge();
    answers.publish.push(new Error('no bus'));
    expect((await twilio('/webhooks/twilio/sms', TEXT)).status).toBeGreaterThanOrEqual(500);
  });
});

describe('receipts', () => {
  async function sent(state: string) {
    const here = edge();
    await here.store.set('notifications/n1', {
      id: 'n1',
      vin: 'V',
      state,
      providerId: 'SM1',
      dueAt: '2026-11-22T11:00:00Z',
      leaseUntil: null,
    });
    await here.store.set('conversations/V/messages/n1', { text: 'x', state });
    const state2 = async () => [
      (await here.store.get('notifications/n1'))?.state,
      (await here.store.get('conversations/V/messages/n1'))?.state,
    ];
    return { ...here, states: state2 };
  }

  test('move a message forward only, in whatever order they come', async () => {
    const { twilio, states } = await sent('accepted');
    expect((await twilio(STATUS, { MessageSid: 'SM1', MessageStatus: 'delivered' })).status).toBe(204);
    expect(await states()).toEqual(['delivered', 'delivered']);
    await twilio(STATUS, { MessageSid: 'SM1', MessageStatus: 'sent' });
    await twilio(STATUS, { MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30005' });
    expect(await states()).toEqual(['delivered', 'delivered']);
  });

  test('settle a message whose answer was lost', async () => {
    const { twilio, store } = await sent('unknown');
    await twilio(STATUS, { MessageSid: 'SM7', MessageStatus: 'sent' });
    expect(await store.get('notifications/n1')).toMatchObject({ state: 'accepted', providerId: 'SM7', dueAt: null });
  });

  test('put into the thread what a sender that died had not noted', async () => {
    const { twilio, store } = await sent('sending');
    const said = { channel: 'sms', purpose: 'reply', text: 'Booked.', segments: 1, reason: null };
    await store.set('notifications/n1', { ...(await store.get('notifications/n1')), ...said });
    await store.delete('conversations/V/messages/n1');
    await twilio(STATUS, { MessageSid: 'SM1', MessageStatus: 'delivered' });
    expect(await store.get('conversations/V/messages/n1')).toMatchObject({
      direction: 'out',
      text: 'Booked.',
      state: 'delivered',
    });
  });

  test('keep why a text was not delivered', async () => {
    const { twilio, store } = await sent('accepted');
    await twilio(STATUS, { MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30005' });
    expect(await store.get('notifications/n1')).toMatchObject({ state: 'failed', reason: '30005' });
  });

  test('a notice that was not delivered goes by mail, once, where the owner chose that too', async () => {
    const { twilio, store, published } = await sent('accepted');
    const notice = {
      id: 'n1',
      vin: 'V',
      ownerId: 'o1',
      channel: 'sms',
      purpose: 'notification',
      state: 'accepted',
      text: 'Engine issue detected. Please text your autoshop for help.',
    };
    await store.set('notifications/n1', notice);
    await store.set('owners/o1', { channels: ['sms', 'mail'] });
    await twilio(STATUS, { MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30003' });
    await twilio(STATUS, { MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30003' });
    expect(published.map(({ message }) => message.data)).toMatchObject([
      { channel: 'mail', ownerId: 'o1', mail: { subject: 'Engine issue detected', text: notice.text } },
    ]);
    expect([...store.documents.keys()].filter((path) => path.startsWith('outbox/'))).toEqual([]);
    await store.set('notifications/n1', notice);
    await store.set('owners/o1', { channels: ['sms'] });
    await twilio(STATUS, { MessageSid: 'SM1', MessageStatus: 'failed', ErrorCode: '30003' });
    expect(published).toHaveLength(1);
  });

  test('of messages that are not ours, or without an id, change nothing', async () => {
    const { twilio, store } = edge();
    expect((await twilio(STATUS, { MessageSid: 'SM1', MessageStatus: 'sent' })).status).toBe(204);
    expect((await twilio('/webhooks/twilio/status', { MessageSid: 'SM1', MessageStatus: 'sent' })).status).toBe(204);
    expect(store.counts.writes).toBe(0);
  });

  test('the query is signed with the rest', async () => {
    const { twilio, states } = await sent('accepted');
    const answer = await twilio(
      STATUS,
      { MessageSid: 'SM1', MessageStatus: 'delivered' },
      { url: 'http://api.test/webhooks/twilio/status?notificationId=n2' },
    );
    expect(answer.status).toBe(403);
    expect(await states()).toEqual(['accepted', 'accepted']);
  });
});

describe('events of mails', () => {
  test('move their message', async () => {
    const { sendgrid, store } = edge();
    for (const id of ['n1', 'n2']) await store.set(`notifications/${id}`, { id, vin: null, state: 'accepted' });
    const events = [
      { event: 'delivered', notificationId: 'n1', sg_message_id: 'm1' },
      { event: 'open', notificationId: 'n2' },
      { event: 'bounce', notificationId: 'n2', reason: '550' },
      { event: 'delivered' },
      7,
      null,
    ];
    expect((await sendgrid(events)).status).toBe(204);
    expect(await store.get('notifications/n1')).toMatchObject({ state: 'delivered' });
    expect(await store.get('notifications/n2')).toMatchObject({ state: 'failed', reason: '550' });
  });

  test('are refused when altered, late, early or unsigned', async () => {
    const { sendgrid, post } = edge();
    const at = Date.parse(NOW) / 1_000;
    expect((await sendgrid([], { altered: ' ' })).status).toBe(403);
    expect((await sendgrid([], { at: at - 601 })).status).toBe(403);
    expect((await sendgrid([], { at: at + 601 })).status).toBe(403);
    expect((await sendgrid([], { at: at - 599 })).status).toBe(204);
    expect((await post('/webhooks/sendgrid', '[]')).status).toBe(403);
    expect(
      (
        await post('/webhooks/sendgrid', '[]', {
          'x-twilio-email-event-webhook-signature': 'x',
          'x-twilio-email-event-webhook-timestamp': 'soon',
        })
      ).status,
    ).toBe(403);
  });
});

import { spawn } from 'node:child_process';
import { verify } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MailService } from '@sendgrid/mail';
import { type ReceivedCall, readJson, startReceiver, until } from '../common/test-receiver.ts';
import { type SendGridServer, startSendGrid } from './server.ts';

const apiKey = 'SG.test';
const mail = {
  to: 'owner@example.dk',
  from: { email: 'workshop@example.dk', name: 'Værksted' },
  subject: 'Booked',
  text: 'Monday',
  html: '<p>Monday</p>',
};
let server: SendGridServer;
let base: string;
let webhook: Awaited<ReturnType<typeof startReceiver>>;

beforeEach(async () => {
  webhook = await startReceiver();
  server = await startSendGrid({ port: 0, apiKey, eventWebhookUrl: webhook.url });
  base = `http://127.0.0.1:${server.port}`;
});
afterEach(async () => {
  await server.close();
  await webhook.close();
});

/** The official client, pointed at the stand-in. */
function client(url = base, key = apiKey) {
  const made = new MailService();
  made.setApiKey(key);
  // The client object is there, but not in the type.
  const { client: inner } = made as unknown as { client: { setDefaultRequest(name: string, value: unknown): void } };
  inner.setDefaultRequest('baseUrl', `${url}/`);
  inner.setDefaultRequest('timeout', 1000);
  return made;
}

const listed = async (to: string, url = base) =>
  (await readJson(await fetch(`${url}/messages?to=${encodeURIComponent(to)}`))).messages;
const isSigned = ({ headers, body }: ReceivedCall, publicKey: string) =>
  verify(
    'sha256',
    Buffer.concat([Buffer.from(String(headers['x-twilio-email-event-webhook-timestamp'])), body]),
    { key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' },
    Buffer.from(String(headers['x-twilio-email-event-webhook-signature']), 'base64'),
  );

test('a mail with an attachment is accepted from the official client and listed as the contract says', async () => {
  const content = Buffer.from('BEGIN:VCALENDAR').toString('base64');
  const attachments = [{ content, filename: 'aftale ø.ics', type: 'text/calendar', disposition: 'attachment' }];
  const [response] = await client().send({ ...mail, attachments });
  expect(response.statusCode).toBe(202);
  const [message] = await listed('OWNER@example.dk');
  expect(message).toMatchObject({
    to: mail.to,
    from: mail.from.email,
    subject: 'Booked',
    text: 'Monday',
    html: '<p>Monday</p>',
    messageId: response.headers['x-message-id'],
  });
  expect(message.attachments).toEqual([{ filename: 'aftale ø.ics', type: 'text/calendar', content }]);
  const download = await fetch(`${base}/mails/${message.id}/attachments/0`);
  expect(await download.text()).toBe('BEGIN:VCALENDAR');
  expect(download.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''aftale%20%C3%B8.ics");
});

test('each recipient gets a copy', async () => {
  await client().send({ ...mail, to: ['a@example.dk', 'b@example.dk'], cc: 'c@example.dk' });
  const { mails } = await readJson(await fetch(`${base}/mails`));
  expect(mails.map(({ to }: { to: string }) => to).sort()).toEqual(['a@example.dk', 'b@example.dk', 'c@example.dk']);
});

test.each([
  [{ to: 'nobody' }, 'personalizations.0.to.0.email'],
  [{ from: 'nobody' }, 'from.email'],
  [{ subject: '' }, 'subject'],
  [{ cc: 'OWNER@example.dk' }, 'personalizations.0'],
  [{ attachments: [{ content: 'no base64!', filename: 'x' }] }, 'attachments.0.content'],
  [{ attachments: [{ content: 'aGVq', filename: '' }] }, 'attachments.0.filename'],
])('refuses %j', async (change, field) => {
  const sending = client().send({ ...mail, ...change });
  await expect(sending).rejects.toMatchObject({ code: 400, response: { body: { errors: [{ field }] } } });
  expect(await listed(mail.to)).toEqual([]);
});

test.each([
  [{}, ['from.email', 'personalizations', 'subject', 'content']],
  [
    { from: { email: 'a@b.dk' }, personalizations: [{}], subject: 'x', content: [] },
    ['personalizations.0.to', 'content'],
  ],
  [
    {
      from: { email: 'a@b.dk' },
      personalizations: [{ to: [{ email: 'a@b.dk' }], subject: 'x' }],
      content: [
        { type: 'text/html', value: '' },
        { type: 'text/plain', value: 'x' },
      ],
    },
    ['content.0.value', 'content'],
  ],
])('lists every fault of %j', async (body, fields) => {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const response = await fetch(`${base}/v3/mail/send`, { method: 'POST', headers, body: JSON.stringify(body) });
  const { errors } = await readJson(response);
  expect([response.status, errors.map(({ field }: { field: string }) => field)]).toEqual([400, fields]);
});

test('refuses a wrong key; the sandbox only validates', async () => {
  await expect(client(base, 'SG.wrong').send(mail)).rejects.toMatchObject({ code: 401 });
  const [response] = await client().send({ ...mail, mailSettings: { sandboxMode: { enable: true } } });
  expect([response.statusCode, await listed(mail.to)]).toEqual([200, []]);
});

test('tells processed and delivered, signed, with custom arguments, and again after a failure with the same id', async () => {
  webhook.answers.push({ status: 500 });
  await client().send({ ...mail, customArgs: { notificationId: 'n-1' } });
  const calls = await until(
    () => webhook.calls,
    (all) => all.length === 3,
  );
  const events = calls.map(({ body }) => JSON.parse(String(body))[0]);
  expect(events.map(({ event }) => event)).toEqual(['processed', 'processed', 'delivered']);
  expect(events[0]).toMatchObject({ email: mail.to, notificationId: 'n-1' });
  expect(new Set(events.map(({ sg_event_id: id }) => id)).size).toBe(2);
  const { publicKey } = await readJson(await fetch(`${base}/public-key`));
  expect(publicKey).toBe(server.publicKey);
  expect(calls.every((call) => isSigned(call, publicKey))).toBe(true);
  const [first] = calls;
  expect(first && isSigned({ ...first, body: Buffer.from('[]') }, publicKey)).toBe(false);
});

test.each([
  ['500', { code: 500 }, 0],
  ['429', { code: 429 }, 0],
  ['timeout', { code: 'ECONNABORTED' }, 0],
  ['accepted-then-dropped', { code: 'ECONNRESET' }, 1],
])('fault %s makes the next send fail, and only that', async (mode, error, sent) => {
  await fetch(`${base}/faults`, { method: 'POST', body: JSON.stringify({ mode, count: 1 }) });
  await expect(client().send(mail)).rejects.toMatchObject(error);
  expect(await listed(mail.to)).toHaveLength(sent);
  await client().send(mail);
  expect(await listed(mail.to)).toHaveLength(sent + 1);
});

test('what was accepted survives SIGKILL, with the signing key', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sendgrid-'));
  try {
    const start = async () => {
      const flags = ['--port', '0', '--dir', dir, '--api-key', apiKey, '--event-webhook', webhook.url];
      const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...flags], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [ready] = await once(child.stdout, 'data');
      return { child, url: `http://127.0.0.1:${JSON.parse(String(ready)).port}` };
    };
    const first = await start();
    await client(first.url).send(mail);
    const { publicKey } = await readJson(await fetch(`${first.url}/public-key`));
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = await start();
    await until(
      () => listed(mail.to, second.url),
      ([message]) => message?.status === 'delivered',
    );
    const events = await until(
      () => webhook.calls,
      (calls) => calls.some(({ body }) => String(body).includes('"delivered"')),
    );
    expect(events.every((call) => isSigned(call, publicKey))).toBe(true);
    second.child.kill('SIGTERM');
    expect((await once(second.child, 'exit'))[0]).toBe(0);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the mailbox page is served, and what is not there is 404', async () => {
  expect(await (await fetch(base)).text()).toContain('<title>Mailbox</title>');
  for (const path of ['/mails/9', '/v3/templates', '/x']) expect((await fetch(base + path)).status).toBe(404);
});

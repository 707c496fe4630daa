import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import twilio from 'twilio';
import { readJson, startReceiver, until } from '../common/test-receiver.ts';
import { startTwilio, type TwilioServer } from './server.ts';

const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'secret', phoneNumber: '+4552500000' };
const owner = '+4520123456';
let server: TwilioServer;
let base: string;
let webhook: Awaited<ReturnType<typeof startReceiver>>;

beforeEach(async () => {
  webhook = await startReceiver();
  server = await startTwilio({ port: 0, ...account, inboundWebhookUrl: `${webhook.url}/sms` });
  base = `http://127.0.0.1:${server.port}`;
});
afterEach(async () => {
  await server.close();
  await webhook.close();
});

/** The official client, pointed at the stand-in. */
function client(url = base, token = account.authToken) {
  const made = twilio(account.accountSid, token, { timeout: 2000 });
  made.api.baseUrl = url;
  return made;
}

const post = async (path: string, body: unknown) => {
  const response = await fetch(`${base}${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: await readJson(response) };
};
const listed = async (to: string, url = base): Promise<{ body: string; status: string; sid: string }[]> => {
  const response = await fetch(`${url}/messages?to=${encodeURIComponent(to)}`);
  return (await readJson(response)).messages;
};
test('a message is created, delivered, read, listed, redacted and deleted by the official client', async () => {
  const message = await client().messages.create({
    to: owner,
    from: account.phoneNumber,
    body: 'Engine issue detected.',
  });
  expect(message).toMatchObject({ status: 'queued', direction: 'outbound-api', numSegments: '1', to: owner });
  expect(message.dateCreated).toBeInstanceOf(Date);
  const delivered = await until(
    () => client().messages(message.sid).fetch(),
    ({ status }) => status === 'delivered',
  );
  expect(delivered.dateSent).toBeInstanceOf(Date);
  expect(await client().messages.list({ to: owner })).toHaveLength(1);
  await expect(delivered.update({ body: '' })).resolves.toMatchObject({ body: '' });
  expect(await delivered.remove()).toBe(true);
  await expect(client().messages(message.sid).fetch()).rejects.toMatchObject({ code: 20404, status: 404 });
});

test('smart encoding saves segments; the text that is shown stays as it was written', async () => {
  const body = 'It’s '.repeat(20);
  const send = (smartEncoded: boolean) =>
    client().messages.create({ to: owner, from: account.phoneNumber, body, smartEncoded });
  expect(await send(false)).toMatchObject({ body, numSegments: '2' });
  expect(await send(true)).toMatchObject({ body, numSegments: '1' });
});

test('lists by number and date of sending, in pages', async () => {
  for (const body of ['1', '2', '3', '4', '5'])
    await client().messages.create({ to: owner, from: account.phoneNumber, body });
  await client().messages.create({ to: '+4520999999', from: account.phoneNumber, body: 'another' });
  const paged = await client().messages.list({ to: owner, pageSize: 2 });
  expect(paged.map(({ body }) => body)).toEqual(['5', '4', '3', '2', '1']);
  const hourMs = 3_600_000;
  const count = async (query: object) => (await client().messages.list(query)).length;
  expect(await count({ dateSentAfter: new Date(Date.now() - hourMs) })).toBe(6);
  expect(await count({ dateSentAfter: new Date(Date.now() + hourMs) })).toBe(0);
  expect(await count({ dateSentBefore: new Date(Date.now() - hourMs) })).toBe(0);
  expect(await count({ dateSent: new Date(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`), to: owner })).toBe(0);
});

test.each([
  [{ to: '', body: 'x' }, 21604],
  [{ to: '12', body: 'x' }, 21211],
  [{ to: owner, body: '' }, 21602],
  [{ to: owner, body: 'x'.repeat(1601) }, 21617],
  [{ to: owner, body: 'x', from: '+4599999999' }, 21606],
  [{ to: owner, body: 'x', from: undefined }, 21603],
  [{ to: account.phoneNumber, body: 'x' }, 21266],
  [{ to: owner, body: 'x', statusCallback: 'nowhere' }, 21609],
  [{ to: owner, body: 'x', validityPeriod: 36_001 }, 20001],
  [{ to: owner, body: 'x', mediaUrl: ['file:///x'] }, 21620],
  [{ to: '+15005550009', body: 'x' }, 21614],
])('refuses %j with %i', async (parameters, code) => {
  await expect(client().messages.create({ from: account.phoneNumber, ...parameters })).rejects.toMatchObject({ code });
  expect((await listed(parameters.to)).length).toBe(0);
});

test('refuses a wrong token', async () => {
  await expect(client(base, 'wrong').messages.list()).rejects.toMatchObject({ code: 20003, status: 401 });
});

test('calls back for each status, signed as Twilio signs, and again after a 5xx', async () => {
  webhook.answers.push({ status: 503 });
  const url = `${webhook.url}/status/n-1?x=1`;
  const message = await client().messages.create({
    to: owner,
    from: account.phoneNumber,
    body: 'x',
    statusCallback: `${url}#rc=2&rp=all`,
  });
  const calls = await until(
    () => webhook.calls,
    (all) => all.length === 3,
  );
  expect(calls.map(({ form }) => form.MessageStatus).sort()).toEqual(['delivered', 'sent', 'sent']);
  for (const { path, form, headers } of calls) {
    expect([path, form.MessageSid]).toEqual(['/status/n-1?x=1', message.sid]);
    expect(twilio.validateRequest(account.authToken, String(headers['x-twilio-signature']), url, form)).toBe(true);
  }
});

test('a number can be made to fail', async () => {
  await post('/numbers', { number: owner, errorCode: 30_006 });
  const { sid } = await client().messages.create({
    to: owner,
    from: account.phoneNumber,
    body: 'x',
    statusCallback: `${webhook.url}/s`,
  });
  const failed = await until(
    () => client().messages(sid).fetch(),
    ({ status }) => status === 'undelivered',
  );
  expect(failed).toMatchObject({ errorCode: 30_006, errorMessage: 'Landline or unreachable carrier' });
  await until(
    () => webhook.calls,
    (all) => all.some(({ form }) => form.ErrorCode === '30006'),
  );
});

test('an owner texts: the webhook is signed, and TwiML in its answer is sent', async () => {
  webhook.answers.push({
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: '<?xml version="1.0"?><Response><Message><Body>Tak &amp; farvel</Body></Message><Message>Two</Message></Response>',
  });
  const { status, body } = await post('/inbound', { from: owner, body: 'Hej æøå', mediaUrls: ['http://x/1.jpg'] });
  expect([status, body.webhook]).toEqual([200, { status: 200, attempts: 1 }]);
  const [call] = webhook.calls;
  expect(call?.form).toMatchObject({
    MessageSid: body.sid,
    SmsSid: body.sid,
    From: owner,
    To: account.phoneNumber,
    Body: 'Hej æøå',
    NumMedia: '1',
    MediaUrl0: `https://api.twilio.com/2010-04-01/Accounts/${account.accountSid}/Messages/${body.sid}/Media/ME${'0'.repeat(32)}`,
  });
  expect(
    twilio.validateRequest(
      account.authToken,
      String(call?.headers['x-twilio-signature']),
      `${webhook.url}/sms`,
      call?.form ?? {},
    ),
  ).toBe(true);
  expect((await listed(owner)).map((message) => message.body)).toEqual(['Tak & farvel', 'Two']);
});

test('a photo is given out to the account only, by its address in the webhook', async () => {
  const { body } = await post('/inbound', { from: owner, body: 'Se her', mediaUrls: ['http://x/1.jpg'] });
  const path = new URL(String(webhook.calls[0]?.form.MediaUrl0)).pathname;
  const credentials = Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64');
  const get = (address: string, authorization = `Basic ${credentials}`) =>
    fetch(base + address, { headers: { authorization }, redirect: 'manual' });
  const found = await get(path);
  expect([found.status, found.headers.get('location')]).toEqual([307, 'http://x/1.jpg']);
  expect((await get(path, 'Basic bm9ib2R5')).status).toBe(401);
  expect((await get(path.replace(/0$/, '1'))).status).toBe(404);
  expect((await get(path.replace(String(body.sid), 'SM1'))).status).toBe(404);
});

test('a text is tried again until the webhook takes it, and a refusal is reported', async () => {
  webhook.answers.push({ status: 500 }, { status: 502 });
  expect((await post('/inbound', { from: owner, body: 'x' })).body.webhook).toEqual({ status: 200, attempts: 3 });
  webhook.answers.push({ status: 403, body: 'bad signature' });
  expect((await post('/inbound', { from: owner, body: 'x' })).body.webhook).toMatchObject({
    status: 403,
    attempts: 1,
    error: expect.stringContaining('bad signature'),
  });
});

test('STOP stops messages and START lifts it; YES is an ordinary answer otherwise', async () => {
  const send = () => client().messages.create({ to: owner, from: account.phoneNumber, body: 'x' });
  await post('/inbound', { from: owner, body: 'Yes' });
  await post('/inbound', { from: owner, body: ' stop ' });
  await expect(send()).rejects.toMatchObject({ code: 21610 });
  await post('/inbound', { from: owner, body: 'Start' });
  await expect(send()).resolves.toMatchObject({ status: 'queued' });
  expect(webhook.calls.map(({ form }) => form.OptOutType)).toEqual([undefined, 'STOP', 'START']);
});

test.each([
  ['500', { status: 500, code: 20500 }, 0],
  ['429', { status: 429, code: 20429 }, 0],
  ['timeout', { code: 'ECONNABORTED' }, 0],
  ['accepted-then-dropped', { code: 'ECONNRESET' }, 1],
])('fault %s makes the next call fail, and only that', async (mode, error, sent) => {
  await post('/faults', { mode, count: 1 });
  const send = () => client().messages.create({ to: owner, from: account.phoneNumber, body: 'x' });
  await expect(send()).rejects.toMatchObject(error);
  expect(await listed(owner)).toHaveLength(sent);
  await send();
  expect(await listed(owner)).toHaveLength(sent + 1);
});

test.each([
  ['/inbound', { from: 'me', body: 'x' }],
  ['/inbound', { from: owner, body: '' }],
  ['/inbound', 'text'],
  ['/faults', { mode: 'fire' }],
  ['/faults', { mode: '500', count: -1 }],
  ['/numbers', { number: owner, errorCode: 1 }],
])('POST %s %j is refused', async (path, body) => {
  const answer = await post(path, body);
  expect([answer.status, typeof answer.body.detail]).toEqual([400, 'string']);
});

test('the phone page and its threads', async () => {
  expect(await (await fetch(base)).text()).toContain('<title>Phone</title>');
  await client().messages.create({ to: owner, from: account.phoneNumber, body: 'first' });
  await post('/inbound', { from: owner, body: 'second' });
  expect(await readJson(await fetch(`${base}/threads`))).toMatchObject({
    threads: [{ number: owner, last: { body: 'second' } }],
  });
  const thread = await readJson(await fetch(`${base}/threads/${encodeURIComponent(owner)}`));
  expect(thread).toMatchObject({
    optedOut: false,
    messages: [{ body: 'first' }, { body: 'second', direction: 'inbound' }],
  });
  expect(await readJson(await fetch(`${base}/messages?to=${owner}`))).toMatchObject({ messages: [{ body: 'first' }] });
});

test('what was accepted survives SIGKILL, is still delivered, and texts still reach the webhook', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'twilio-'));
  const hook = await startReceiver();
  try {
    const start = async () => {
      const flags = [
        '--port',
        '0',
        '--dir',
        dir,
        '--auth-token',
        account.authToken,
        '--inbound-webhook',
        `${hook.url}/sms`,
      ];
      const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...flags], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [ready] = await once(child.stdout, 'data');
      return { child, url: `http://127.0.0.1:${JSON.parse(String(ready)).port}` };
    };
    const first = await start();
    hook.answers.push(...Array.from({ length: 3 }, () => ({ status: 500 })));
    await client(first.url).messages.create({ to: owner, from: account.phoneNumber, body: 'kept' });
    const text = fetch(`${first.url}/inbound`, {
      method: 'POST',
      body: JSON.stringify({ from: owner, body: 'hello' }),
    }).catch((error: unknown) => error);
    await until(
      () => hook.calls,
      (calls) => calls.length > 0,
    );
    first.child.kill('SIGKILL');
    await Promise.all([text, once(first.child, 'exit')]);
    const second = await start();
    await until(
      () => listed(owner, second.url),
      ([message]) => message?.status === 'delivered',
    );
    const calls = await until(
      () => hook.calls,
      (all) => all.length >= 4,
    );
    expect(new Set(calls.map(({ form }) => form.MessageSid)).size).toBe(1);
    second.child.kill('SIGTERM');
    expect((await once(second.child, 'exit'))[0]).toBe(0);
  } finally {
    await hook.close();
    rmSync(dir, { recursive: true });
  }
});

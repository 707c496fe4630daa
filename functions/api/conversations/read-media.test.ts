import { threadPath } from '../../../shared/conversation/conversation.ts';
import type { Principal } from '../route.ts';
import { provision, VIN } from '../testing/fixtures.ts';
import { type Call, startApi } from '../testing/start-api.ts';
import { readMedia } from './read-media.ts';

const PHOTO = Buffer.from('a photo');
const URL_OF = 'https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM1/Media/ME1';
const ADMIN: Principal = { role: 'admin', workshopId: null, email: null, language: 'en' };
const FOREIGN: Principal = { role: 'staff', workshopId: 'odense', email: 'x@odense.example', language: 'en' };

let api: Awaited<ReturnType<typeof startApi>>;
let call: Call;
beforeEach(async () => {
  api = await startApi();
  call = api.call;
  await provision(call);
  await api.deps.store.set(`${threadPath(VIN)}/MM1`, {
    direction: 'in',
    by: 'owner',
    channel: 'sms',
    text: 'look',
    at: '2026-11-22T11:00:00.000Z',
    media: [{ url: URL_OF, contentType: 'image/jpeg' }],
  });
});
afterEach(async () => api.stop());

const get = (principal: Principal, params: Record<string, string> = {}) =>
  readMedia({
    deps: api.deps,
    principal,
    params: { vin: VIN, messageId: 'MM1', index: '0', ...params },
    query: {},
    body: undefined,
  });

test('the thread names its photos by addresses of ours, which give them out', async () => {
  api.deps.photos.set(URL_OF, { contentType: 'image/jpeg', body: PHOTO });
  const { body } = await call('GET', `/v1/conversations/${VIN}`);
  expect(body.messages).toMatchObject([
    {
      text: 'look',
      media: [{ url: `http://api.test/v1/conversations/${VIN}/media/MM1/0`, contentType: 'image/jpeg' }],
    },
  ]);
  expect(JSON.stringify(body)).not.toContain('twilio');
  expect(await get(ADMIN)).toMatchObject({ status: 200, body: PHOTO, headers: { 'content-type': 'image/jpeg' } });
});

test.each(['image/svg+xml', 'text/html; charset=utf-8', ''])(
  'what could run in a browser (%s) is only downloaded',
  async (contentType) => {
    api.deps.photos.set(URL_OF, { contentType, body: PHOTO });
    await api.deps.store.set(`${threadPath(VIN)}/MM1`, {
      at: '2026-11-22T11:00:00.000Z',
      media: [{ url: URL_OF, contentType: 'text/html' }],
    });
    expect((await get(ADMIN)).headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    });
  },
);

test('a foreign workshop, another message, one of the former owner, and one that is gone: 404', async () => {
  await expect(get(ADMIN)).rejects.toMatchObject({ problem: { status: 404 } });
  api.deps.photos.set(URL_OF, { contentType: 'image/jpeg', body: PHOTO });
  await expect(get(FOREIGN)).rejects.toMatchObject({ problem: { status: 404 } });
  const wrong: Record<string, string>[] = [{ messageId: 'MM2' }, { messageId: '../x' }, { index: '1' }, { index: 'x' }];
  for (const params of wrong) await expect(get(ADMIN, params)).rejects.toMatchObject({ problem: { status: 404 } });
  await call('POST', `/v1/vehicles/${VIN}:changeOwner`, { ownerId: 'anders' });
  await api.deps.store.set(`${threadPath(VIN)}/MM1`, { at: '2026-11-21T00:00:00.000Z', media: [{ url: URL_OF }] });
  await expect(get(ADMIN)).rejects.toMatchObject({ problem: { status: 404 } });
});

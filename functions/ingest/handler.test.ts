import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type AddressInfo, connect } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { SignJWT } from 'jose';
import { takeRawBody } from '../../shared/http/raw-body.ts';
import type { RawUploads } from '../../shared/messages/generated/types.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { createIngest } from './handler.ts';

const NOW = '2026-11-22T10:00:06Z';
const deps = createMemoryDeps({ now: NOW });
const release = takeRawBody(/^\/v1\//);
http('ingest-test', createIngest(deps));
const server = getTestServer('ingest-test');

const ed25519 = generateKeyPairSync('ed25519');
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const unit = (unitId: string, publicKey: KeyObject, more = {}) =>
  deps.store.set(`units/${unitId}`, {
    unitKey: `key-of-${unitId}`,
    vin: 'WVWZZZAUZHW000001',
    vehicleKey: `car-of-${unitId}`,
    workshopId: 'w1',
    platform: 'vw-mqb',
    status: 'active',
    publicKey: publicKey.export({ format: 'jwk' }),
    ...more,
  });

let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await unit('unit-1', ed25519.publicKey);
  await unit('unit-2', p256.publicKey);
  await unit('revoked', ed25519.publicKey, { status: 'revoked' });
});
afterAll(() => {
  server.close();
  // Node's channels are shared by all test files of a worker.
  release();
});
beforeEach(() => {
  deps.published.length = 0;
  deps.setNow(NOW);
});

type Claims = { sub?: string; aud?: string; life?: number; alg?: string; key?: KeyObject };
const token = ({ sub = 'unit-1', aud = 'ingest', life = 600, alg = 'EdDSA', key = ed25519.privateKey }: Claims = {}) =>
  new SignJWT({ sub, aud, exp: Date.parse(NOW) / 1000 + life }).setProtectedHeader({ alg }).sign(key);

const record = { seq: 1, time: '2026-11-22T10:00:00Z', type: 'obd', rx: '7E8', request: '010C', response: '410C1AF8' };
const upload = (more = {}) => ({ uploadId: 'u-1', sentAt: '2026-11-22T10:00:05Z', records: [record], ...more });

type Sent = { body?: unknown; headers?: Record<string, string>; claims?: Claims; path?: string; method?: string };
const send = async ({ body = upload(), headers = {}, claims, path = '/v1/uploads', method = 'POST' }: Sent = {}) => {
  const raw = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const answer = await fetch(base + path, {
    method,
    headers: { authorization: `Bearer ${await token(claims)}`, 'content-type': 'application/json', ...headers },
    ...(method === 'POST' ? { body: raw as BodyInit } : {}),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: text ? (JSON.parse(text) as Record<string, unknown>) : undefined,
  };
};
const uploadsPublished = () => deps.published.flatMap(({ message }) => (message.data as RawUploads).uploads);

describe('an upload that is taken', () => {
  test('is answered 202 once it is published, with what ingest knows of the unit', async () => {
    const answer = await send();
    expect(answer).toMatchObject({ status: 202, body: { uploadId: 'u-1', records: 1 } });
    expect(deps.published).toEqual([
      {
        topic: 'raw-uploads',
        message: {
          data: {
            v: 1,
            uploads: [
              {
                unitId: 'unit-1',
                unitKey: 'key-of-unit-1',
                vin: 'WVWZZZAUZHW000001',
                vehicleKey: 'car-of-unit-1',
                workshopId: 'w1',
                platform: 'vw-mqb',
                uploadId: 'u-1',
                sentAt: '2026-11-22T10:00:05Z',
                receivedAt: '2026-11-22T10:00:06.000Z',
                records: [record],
              },
            ],
          },
        },
      },
    ]);
  });

  test('may be signed with ES256', async () => {
    expect((await send({ claims: { sub: 'unit-2', alg: 'ES256', key: p256.privateKey } })).status).toBe(202);
  });

  test.each([
    ['gzip', gzipSync(JSON.stringify(upload()))],
    ['br', brotliCompressSync(JSON.stringify(upload()))],
  ])('may be compressed: %s', async (encoding, body) => {
    expect((await send({ body, headers: { 'content-encoding': encoding } })).status).toBe(202);
    expect(uploadsPublished()[0]?.records).toEqual([record]);
  });

  test('costs one document read and no write', async () => {
    const before = { ...deps.store.counts };
    await send();
    expect({ reads: deps.store.counts.reads - before.reads, writes: deps.store.counts.writes - before.writes }).toEqual(
      { reads: 1, writes: 0 },
    );
  });
});

describe('refused, and nothing of it taken', () => {
  afterEach(() => expect(deps.published).toEqual([]));

  test.each<[string, Sent, number]>([
    ['malformed JSON', { body: '{"uploadId":' }, 400],
    ['an empty body', { body: '' }, 400],
    ['bytes that are no UTF-8', { body: Buffer.from([0x7b, 0xff, 0x7d]) }, 400],
    ['gzip that is none', { body: 'x', headers: { 'content-encoding': 'gzip' } }, 400],
    [
      'gzip that breaks off',
      { body: gzipSync(JSON.stringify(upload())).subarray(0, 40), headers: { 'content-encoding': 'gzip' } },
      400,
    ],
    ['more than 1 MiB', { body: upload({ records: Array(12_000).fill(record) }) }, 413],
    ['5 MB', { body: 'x'.repeat(5_000_000) }, 413],
    ['a bomb', { body: gzipSync(Buffer.alloc(60_000_000, 32)), headers: { 'content-encoding': 'gzip' } }, 413],
    ['another media type', { headers: { 'content-type': 'text/plain' } }, 415],
    ['another encoding', { headers: { 'content-encoding': 'zstd' } }, 415],
    ['another path', { path: '/v1/other' }, 404],
    ['another method', { method: 'GET' }, 405],
    ['no token', { headers: { authorization: '' } }, 401],
    ['no JWT', { headers: { authorization: 'Bearer x.y.z' } }, 401],
    ['an expired token', { claims: { life: -120 } }, 401],
    ['a token that lives longer than an hour', { claims: { life: 3_900 } }, 401],
    ['a token for another audience', { claims: { aud: 'api' } }, 401],
    ["another unit's key", { claims: { sub: 'unit-2' } }, 401],
    ['another algorithm than that of the key', { claims: { alg: 'ES256', key: p256.privateKey } }, 401],
    ['an unknown unit', { claims: { sub: 'unit-9' } }, 403],
    ['a revoked unit', { claims: { sub: 'revoked' } }, 403],
  ])('%s', async (_, sent, status) => {
    const answer = await send(sent);
    expect({ status: answer.status, title: answer.body?.title }).toEqual({
      status,
      title: expect.any(String) as string,
    });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test('a token without a signature', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none' })}.${part({ sub: 'unit-1', aud: 'ingest', exp: Date.parse(NOW) / 1000 + 60 })}.`;
    expect((await send({ headers: { authorization: `Bearer ${unsigned}` } })).status).toBe(401);
  });

  test('a public key used as the secret of an HMAC', async () => {
    const secret = Buffer.from(JSON.stringify(ed25519.publicKey.export({ format: 'jwk' })));
    const forged = await new SignJWT({ sub: 'unit-1', aud: 'ingest', exp: Date.parse(NOW) / 1000 + 60 })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(secret);
    expect((await send({ headers: { authorization: `Bearer ${forged}` } })).status).toBe(401);
  });

  test('an upload against the schema, every fault with its place', async () => {
    const bad = {
      uploadId: 'u-1',
      records: [
        { ...record, seq: -1 },
        { ...record, response: '4' },
        { ...record, more: 1 },
      ],
    };
    const answer = await send({ body: bad });
    expect(answer.status).toBe(400);
    const errors = (answer.body?.errors ?? []) as { pointer: string }[];
    const pointers = errors.map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/records/0/seq', '/records/1/response', '/records/2/more', '/sentAt']);
  });

  test('a body that is far too long, from a sender that reads the answer only when all is written', async () => {
    const bearer = await token();
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1', () => {
        const head = `POST /v1/uploads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${bearer}\r\nContent-Type: application/json\r\nContent-Length: 20000000\r\n\r\n`;
        socket.pause();
        socket.write(head);
        socket.write(Buffer.alloc(20_000_000, 32), () => socket.resume());
      });
      socket.on('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  test('a request that dies within its body', async () => {
    const bearer = await token();
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1', () => {
        const head = `POST /v1/uploads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${bearer}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"uploadId"`;
        socket.write(head, () => setTimeout(() => socket.destroy(), 20));
      });
      socket.on('close', () => resolve()).on('error', reject);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});

test('when it cannot be made durable: 503 with Retry-After', async () => {
  deps.answers.publish.push(new Error('Pub/Sub is not there'));
  const answer = await send();
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await send()).status).toBe(202);
});

test('a unit beyond its rate: 429 with Retry-After, then taken again', async () => {
  await unit('fast', ed25519.publicKey);
  const claims = { sub: 'fast' };
  const statuses = await Promise.all(Array.from({ length: 500 }, async () => (await send({ claims })).status));
  expect(new Set(statuses)).toEqual(new Set([202]));
  const answer = await send({ claims });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1']);
  deps.setNow('2026-11-22T10:00:07Z');
  expect((await send({ claims })).status).toBe(202);
});

test('a revocation bites at once', async () => {
  await unit('to-revoke', ed25519.publicKey);
  const claims = { sub: 'to-revoke' };
  expect((await send({ claims })).status).toBe(202);
  await unit('to-revoke', ed25519.publicKey, { status: 'revoked' });
  expect((await send({ claims })).status).toBe(403);
});

test('a configuration is offered until an upload with another id arrives, for one write', async () => {
  const configuration = { pollSeconds: 10 };
  await unit('configured', ed25519.publicKey, { configuration });
  const writes = deps.store.counts.writes;
  const offered = async (uploadId: string) =>
    (await send({ claims: { sub: 'configured' }, body: upload({ uploadId }) })).body?.configuration;
  expect([await offered('a'), await offered('a'), await offered('b'), await offered('c')]).toEqual([
    configuration,
    configuration,
    undefined,
    undefined,
  ]);
  expect(deps.store.counts.writes - writes).toBe(1);
});

describe('a phone with Traccar Client or OsmAnd', () => {
  const secretHash = createHash('sha256').update('s3cret').digest('hex');
  const phone = (more = {}) =>
    unit('phone', ed25519.publicKey, { kind: 'osmand', publicKey: undefined, secretHash, ...more });
  const position = 'id=phone&token=s3cret&timestamp=1795341600&lat=55.6761&lon=12.5683&speed=27';
  const post = (query: string, init: RequestInit = { method: 'POST' }) =>
    fetch(`${base}/v1/devices/osmand?${query}`, init);

  test.each(['POST', 'GET'])('posts its positions in the query, with %s', async (method) => {
    await phone();
    expect((await post(position, { method })).status).toBe(200);
    const [taken] = uploadsPublished();
    expect(taken).toMatchObject({
      unitId: 'phone',
      vin: 'WVWZZZAUZHW000001',
      records: [{ seq: 1795341600_000_000, type: 'gnss', latitude: 55.6761, speed: 50.004 }],
    });
  });

  test('sends the same again: the same upload', async () => {
    await phone();
    await post(position);
    await post(position);
    const [first, second] = uploadsPublished();
    expect(second).toEqual(first);
  });

  test.each([
    ['another secret', position.replace('s3cret', 'guess'), 401],
    ['no secret', position.replace('token=s3cret&', ''), 401],
    ['a unit of another kind', position.replace('id=phone', 'id=unit-1'), 401],
    ['an unknown unit', position.replace('id=phone', 'id=unit-9'), 403],
    ['no id', position.replace('id=phone&', ''), 400],
    ['an id that is no name', position.replace('id=phone', 'id=a/b'), 400],
  ])('is refused with %s', async (_, query, status) => {
    await phone();
    expect((await post(query)).status).toBe(status);
    expect(deps.published).toEqual([]);
  });

  test('is refused when revoked', async () => {
    await phone({ status: 'revoked' });
    expect((await post(position)).status).toBe(403);
  });

  test('that has no position has said nothing', async () => {
    await phone();
    expect((await post('id=phone&token=s3cret&lat=91&lon=0')).status).toBe(200);
    expect(deps.published).toEqual([]);
  });
});

describe('other devices that people own', () => {
  const bought = (unitId: string, kind: string, secret: string, more = {}) =>
    unit(unitId, ed25519.publicKey, {
      kind,
      publicKey: undefined,
      secretHash: createHash('sha256').update(secret).digest('hex'),
      ...more,
    });
  const basic = (user: string, secret: string) => `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
  const location = '{"_type":"location","lat":55.6,"lon":12.5,"tst":1795341600,"tid":"AC"}';
  const wican = '{"autopid_data":{"SPEED":50}}';
  const packet = 'UCFLFAYM#0:33770,24:300,82:53.000000,*F9';
  beforeAll(async () => {
    await bought('tracks', 'owntracks', 'o-secret');
    await bought('dongle', 'wican', 'w-secret');
    await bought('twin-a', 'wican', 'twin');
    await bought('twin-b', 'wican', 'twin');
    await bought('UCFLFAYM', 'freematics', 'f-secret');
    await bought('gone', 'freematics', 'g-secret', { status: 'revoked' });
  });
  const post = (path: string, body: string, authorization?: string) =>
    fetch(`${base}/v1/devices/${path}`, { method: 'POST', body, headers: authorization ? { authorization } : {} });

  test.each([
    ['OwnTracks', 'owntracks', location, basic('tracks', 'o-secret'), '[]', 'tracks'],
    ['WiCAN by its token', 'wican', wican, 'Bearer w-secret', '', 'dongle'],
    ['WiCAN by its URL', 'wican?id=dongle&token=w-secret', wican, undefined, '', 'dongle'],
    ['one of two WiCANs with one secret', 'wican?id=twin-b', wican, 'Bearer twin', '', 'twin-b'],
    [
      'one that names itself',
      'wican',
      '{"status":{"device_id":"twin-a"},"autopid_data":{"SPEED":1}}',
      'Bearer twin',
      '',
      'twin-a',
    ],
    ['Freematics', 'freematics', packet, 'Bearer f-secret', '', 'UCFLFAYM'],
    ["Freematics, its firmware's path", 'freematics/post/UCFLFAYM', packet, 'Bearer f-secret', '', 'UCFLFAYM'],
  ])('%s is taken', async (_, path, body, authorization, answer, unitId) => {
    const reads = deps.store.counts.reads;
    const response = await post(path, body, authorization);
    expect([response.status, await response.text()]).toEqual([200, answer]);
    expect(uploadsPublished().map((upload) => upload.unitId)).toEqual([unitId]);
    expect(deps.store.counts.reads - reads).toBeLessThanOrEqual(unitId === 'twin-a' ? 2 : 1);
  });

  test.each([
    ['OwnTracks with an empty body', 'owntracks', '', basic('tracks', 'o-secret'), 200],
    ['OwnTracks with another type', 'owntracks', '{"_type":"lwt","tst":"1"}', basic('tracks', 'o-secret'), 200],
    ['OwnTracks with another password', 'owntracks', location, basic('tracks', 'x'), 401],
    ['OwnTracks without one', 'owntracks', location, undefined, 401],
    ['WiCAN without a token', 'wican', wican, undefined, 401],
    ['WiCAN with an unknown token', 'wican', wican, 'Bearer x', 401],
    ['WiCAN with a token of two', 'wican', wican, 'Bearer twin', 401],
    ["WiCAN with another kind's secret", 'wican', wican, 'Bearer f-secret', 401],
    ['WiCAN with no JSON', 'wican', '{', 'Bearer w-secret', 400],
    ['Freematics with a wrong checksum', 'freematics', `${packet.slice(0, -2)}F8`, 'Bearer f-secret', 400],
    ['Freematics that is revoked', 'freematics', packet, 'Bearer g-secret', 403],
    ['a path below another kind', 'wican/post/dongle', wican, 'Bearer w-secret', 404],
  ])('%s brings nothing', async (_, path, body, authorization, status) => {
    expect((await post(path, body, authorization)).status).toBe(status);
    expect(deps.published).toEqual([]);
  });
});

import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { SignJWT } from 'jose';
import { ed25519, NOW, p256, record, type Sent, startIngest, token, upload } from './testing/start-ingest.ts';

type Ingest = Awaited<ReturnType<typeof startIngest>>;
let ingest: Ingest;
let deps: Ingest['deps'];
let base: Ingest['base'];
let send: Ingest['send'];
beforeAll(async () => {
  ingest = await startIngest();
  ({ deps, base, send } = ingest);
});
afterAll(async () => ingest.stop());
beforeEach(() => ingest.reset());

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
    ['a token that expired seconds ago', { claims: { life: -10 } }, 401],
    ['a token that lives longer than an hour', { claims: { life: 3_900 } }, 401],
    ['a token that lives a minute longer than an hour', { claims: { life: 3_660 } }, 401],
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

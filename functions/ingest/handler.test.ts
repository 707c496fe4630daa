import { brotliCompressSync, gzipSync } from 'node:zlib';
import { p256, record, startIngest, upload } from './testing/start-ingest.ts';

type Ingest = Awaited<ReturnType<typeof startIngest>>;
let ingest: Ingest;
let deps: Ingest['deps'];
let send: Ingest['send'];
let unit: Ingest['unit'];
let uploadsPublished: Ingest['uploadsPublished'];
beforeAll(async () => {
  ingest = await startIngest();
  ({ deps, send, unit, uploadsPublished } = ingest);
});
afterAll(async () => ingest.stop());
beforeEach(() => ingest.reset());

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

  test('may have a token that lives for an hour', async () => {
    expect((await send({ claims: { life: 3_600 } })).status).toBe(202);
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

test('when it cannot be made durable: 503 with Retry-After', async () => {
  deps.answers.publish.push(new Error('Pub/Sub is not there'));
  const answer = await send();
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await send()).status).toBe(202);
});

test('a unit beyond its rate: 429 with Retry-After, then taken again', async () => {
  await unit('fast');
  const claims = { sub: 'fast' };
  const statuses = await Promise.all(Array.from({ length: 500 }, async () => (await send({ claims })).status));
  expect(new Set(statuses)).toEqual(new Set([202]));
  const answer = await send({ claims });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1']);
  deps.setNow('2026-11-22T10:00:07Z');
  expect((await send({ claims })).status).toBe(202);
});

test('a revocation bites at once', async () => {
  await unit('to-revoke');
  const claims = { sub: 'to-revoke' };
  expect((await send({ claims })).status).toBe(202);
  await unit('to-revoke', { status: 'revoked' });
  expect((await send({ claims })).status).toBe(403);
});

test('a configuration is offered until an upload with another id arrives, for one write', async () => {
  const configuration = { pollSeconds: 10 };
  await unit('configured', { configuration });
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

import { provision } from '../testing/fixtures.ts';
import { type Call, startApi } from '../testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let call: Call;
beforeEach(async () => {
  api = await startApi();
  call = api.call;
});
afterEach(async () => api.stop());

test('texts and segments by day and country, their parts added up, and what they cost', async () => {
  const put = (date: string, country: string, shard: number, texts: number, segments: number) =>
    api.deps.store.set(`textDays/${date}_${country}_${shard}`, { date, country, shard, texts, segments });
  await put('2026-11-22', 'DK', 0, 3, 4);
  await put('2026-11-22', 'DK', 5, 1, 1);
  await put('2026-11-22', 'SE', 5, 1, 2);
  await put('2026-11-20', 'DK', 1, 2, 2);
  await put('2026-09-01', 'DK', 1, 9, 9);
  const { status, body } = await call('GET', '/v1/usage/texts');
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      days: [
        { date: '2026-11-20', country: 'DK', texts: 2, segments: 2, usd: 0.1 },
        { date: '2026-11-22', country: 'DK', texts: 4, segments: 5, usd: 0.25 },
        { date: '2026-11-22', country: 'SE', texts: 1, segments: 2, usd: 0.1 },
      ],
      total: { texts: 7, segments: 9, usd: 0.45 },
    },
  });
  const older = await call('GET', '/v1/usage/texts?from=2026-09-01T10:00:00Z&to=2026-09-01T10:00:00Z');
  expect(older.body).toMatchObject({ total: { texts: 9 } });
});

test('only for those who run the platform', async () => {
  const tokens = await provision(call);
  expect((await call('GET', '/v1/usage/texts', undefined, { token: tokens.manager })).status).toBe(403);
});

test('exact, however many parts there are', async () => {
  const COUNTRIES = 105;
  const DAYS = 25;
  for (let part = 0; part < COUNTRIES * DAYS * 8; part += 1) {
    const date = `2026-11-${String((part % DAYS) + 1).padStart(2, '0')}`;
    const country = `C${Math.floor(part / DAYS) % COUNTRIES}`;
    const shard = Math.floor(part / DAYS / COUNTRIES);
    api.deps.store.documents.set(`textDays/${date}_${country}_${shard}`, {
      date,
      country,
      shard,
      texts: 1,
      segments: 2,
    });
  }
  const { body } = await call('GET', '/v1/usage/texts?from=2026-11-01T00:00:00Z&to=2026-11-30T00:00:00Z');
  const { days, total } = body as { days: { texts: number }[]; total: object };
  expect(total).toMatchObject({ texts: COUNTRIES * DAYS * 8, segments: COUNTRIES * DAYS * 16 });
  expect(days).toHaveLength(COUNTRIES * DAYS);
  expect(new Set(days.map(({ texts }) => texts))).toEqual(new Set([8]));
});

import { record, startIngest, upload } from './testing/start-ingest.ts';

type Ingest = Awaited<ReturnType<typeof startIngest>>;
let ingest: Ingest;
beforeAll(async () => {
  ingest = await startIngest();
});
afterAll(async () => ingest.stop());
beforeEach(() => ingest.reset());

test.each([
  '2026-11-22T10:00:00Z',
  '2026-11-22T10:00:00.1Z',
  '2026-11-22T10:00:00.123456789Z',
  '2026-11-22T11:00:00+01:00',
  '2026-11-22T04:30:00.5-05:30',
  '2026-11-22T10:00:00-00:00',
  '2026-11-22t10:00:00z',
  '2016-12-31T23:59:60Z',
  '2017-01-01T00:59:60+01:00',
  '2024-02-29T10:00:00Z',
])('%s is a time, and goes on as it was sent', async (time) => {
  const answer = await ingest.send({ body: upload({ sentAt: time, records: [{ ...record, time }] }) });
  expect(answer.status).toBe(202);
  const [published] = ingest.deps.published;
  expect(published?.message.data).toMatchObject({ uploads: [{ sentAt: time, records: [{ ...record, time }] }] });
});

test.each([
  'yesterday',
  '',
  '2026-11-22',
  '2026-11-22T10:00:00',
  '2026-11-22 10:00:00Z',
  '2026-11-22T10:00Z',
  '2026-11-22T10:00:00.Z',
  '2026-11-22T10:00:00.1234567890Z',
  '2026-11-22T10:00:00+0100',
  '2026-11-22T10:00:00+01',
  '2026-11-22T10:00:00+24:00',
  '2026-02-29T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T10:00:60Z',
  '2026-11-22T10:00:61Z',
  '٢٠٢٦-11-22T10:00:00Z',
])('%j is no time: one fault for each place, in words', async (time) => {
  const answer = await ingest.send({ body: upload({ sentAt: time, records: [record, { ...record, seq: 2, time }] }) });
  const detail = 'must be a time by RFC 3339, such as 2026-11-22T10:00:00.250Z';
  expect(answer).toMatchObject({ status: 400 });
  expect(answer.body?.errors).toEqual(
    expect.arrayContaining([
      { pointer: '/sentAt', detail },
      { pointer: '/records/1/time', detail },
    ]),
  );
  expect(answer.body?.errors).toHaveLength(2);
  expect(ingest.deps.published).toEqual([]);
});

test('a time that is missing or no text is said as such', async () => {
  const { time: _, ...timeless } = record;
  const answer = await ingest.send({ body: upload({ records: [timeless, { ...record, time: 5 }] }) });
  expect(answer.body?.errors).toEqual([
    { pointer: '/records/0/time', detail: 'is missing' },
    { pointer: '/records/1/time', detail: 'must be string' },
  ]);
});

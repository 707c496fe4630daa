import { importAppointment } from './appointments.ts';
import { garage, INSPECTION, MISFIRE, OIL } from './testing/garage.ts';

const NOW = '2026-11-23T10:00:00Z';

async function imported(reasonKey: string) {
  const at = await garage(NOW);
  await at.report(OIL, INSPECTION, MISFIRE);
  const handOver = () =>
    at.store.transaction((tx) =>
      importAppointment(tx, {
        workshop: at.workshop,
        vin: at.vin,
        ownerId: 'o1',
        appointmentDate: '2026-12-01T09:00:00Z',
        minutes: 60,
        reasonKey,
        recommendationIds: [],
        now: new Date(NOW),
        bookingSource: 'dms',
        bookingId: '7',
      }),
    );
  const { outputs } = await handOver();
  return { ...at, outputs, handOver, names: (await at.open()).map(({ name }) => name).sort() };
}

test.each([
  ['oilChange', ['P030100', 'inspection']],
  ['Oil change', ['P030100', 'inspection']],
  ['serviceReminder:inspection', ['P030100', 'oilChange']],
  ['Serviceeftersyn', ['P030100', 'oilChange']],
  ['service', ['P030100']],
  ['tyres', ['P030100', 'inspection', 'oilChange']],
])('a booking of a workshop\'s own system for "%s" leaves open: %j', async (reasonKey, left) => {
  expect((await imported(reasonKey)).names).toEqual(left);
});

test('until the visit the car may remind on and nobody is told again; after it, a reminder that is still lit is a new event', async () => {
  const { report, open, setNow } = await imported('oilChange');
  const oil = async () => (await open()).filter(({ name }) => name === 'oilChange');
  for (const time of ['2026-11-24T10:00:00Z', '2026-12-01T09:30:00Z']) {
    setNow(time);
    await report(OIL);
    expect(await oil()).toEqual([]);
  }
  setNow('2026-12-02T10:00:00Z');
  await report(OIL);
  expect(await oil()).toMatchObject([{ status: 'open', previousEventId: expect.any(String) as string }]);
});

test('the closing is told once, with its reason; the import again changes nothing', async () => {
  const { outputs, handOver, store } = await imported('oilChange');
  const changes = outputs.filter(({ topic }) => topic === 'event-changes');
  expect(changes).toMatchObject([
    { message: { data: { changes: [{ kind: 'closed', event: { name: 'oilChange', status: 'closed' } }] } } },
  ]);
  expect((await handOver()).outputs).toEqual([]);
  const closed = [...store.documents].filter(([path]) => path.startsWith('events/')).map(([, event]) => event);
  expect(closed).toMatchObject([{ name: 'oilChange', reason: 'booked at the workshop' }]);
});

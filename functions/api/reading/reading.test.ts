import { type LiveState, liveStatePath, storedLiveState } from '../../../shared/vehicles/live-state.ts';
import { OTHER_VIN, owner, provision, VIN } from '../testing/fixtures.ts';
import { type Call, startApi } from '../testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let call: Call;
let tokens: Awaited<ReturnType<typeof provision>>;
let vehicleKey: string;
let unitKey: string;

beforeEach(async () => {
  api = await startApi();
  call = api.call;
  tokens = await provision(call);
  vehicleKey = (api.deps.store.documents.get(`vehicles/${VIN}`) as { vehicleKey: string }).vehicleKey;
  unitKey = (api.deps.store.documents.get('units/unit-1') as { unitKey: string }).unitKey;
});
afterEach(async () => api.stop());

const row = (seq: number, signal = 'Vehicle.Speed') => ({
  time: `2026-11-22T10:00:0${seq}Z`,
  signal,
  value: 50,
  text: null,
  unit: 'km/h',
  unitKey,
  seq,
});

const keepState = (state: Partial<LiveState>) =>
  api.deps.store.set(
    liveStatePath(vehicleKey),
    storedLiveState({ signals: {}, cleanScans: {}, updatedAt: 'x', ...state }),
  );

test('the live state of a vehicle has the shape of the contract', async () => {
  const speed = { value: 50, unit: 'km/h', time: '2026-11-22T10:00:00Z', seq: 4 };
  const latitude = { value: 55.6, unit: 'degrees', time: '2026-11-22T10:00:00Z', seq: 5 };
  const position = { latitude: 55.6, longitude: 12.5, time: '2026-11-22T10:00:00Z', seq: 5 };
  await keepState({
    signals: { 'Vehicle.Speed': speed, 'Vehicle.CurrentLocation.Latitude': latitude },
    position,
    cleanScans: {},
    updatedAt: 'x',
  });
  const { body } = await call('GET', `/v1/vehicles/${VIN}`);
  expect(body).toMatchObject({
    vin: VIN,
    make: 'Volkswagen',
    model: null,
    modelYear: 2017,
    checkDigitHolds: null,
    ownerId: 'mette',
    workshopId: 'aarhus',
    licensePlate: 'AB 12 345',
    signals: { 'Vehicle.Speed': { value: 50, unit: 'km/h', time: '2026-11-22T10:00:00Z' } },
    position: { latitude: 55.6, longitude: 12.5, time: '2026-11-22T10:00:00Z' },
    openEvents: [],
  });
  expect(JSON.stringify(body)).not.toContain(vehicleKey);
});

test('staff see positions and trips only where the owner consents; an admin does', async () => {
  await keepState({
    signals: { 'Vehicle.CurrentLocation.Latitude': { value: 55.6, unit: 'degrees', time: 't', seq: 1 } },
    position: { latitude: 55.6, longitude: 12.5, time: 't', seq: 1 },
  });
  await call('PUT', '/v1/owners/mette', owner({ consents: { workshop: true, trips: false } }));
  const token = tokens.staff;
  expect((await call('GET', `/v1/vehicles/${VIN}`, undefined, { token })).body).toMatchObject({
    position: null,
    signals: {},
  });
  expect((await call('GET', `/v1/vehicles/${VIN}/trips`, undefined, { token })).status).toBe(403);
  await call('GET', `/v1/vehicles/${VIN}/datapoints`, undefined, { token });
  expect(api.deps.queries.at(-1)?.sql).toContain("NOT STARTS_WITH(signal, 'Vehicle.CurrentLocation.')");
  expect((await call('GET', `/v1/vehicles/${VIN}`)).body.position).not.toBeNull();
});

test('data points come with the unit that sent them, page by page', async () => {
  api.deps.answers.warehouse.push([row(1), { ...row(2), text: 'x', value: null }, row(3)]);
  const path = `/v1/vehicles/${VIN}/datapoints?signal=Vehicle.Speed&limit=2`;
  const first = await call('GET', path);
  expect(first.body.datapoints).toEqual([
    { time: '2026-11-22T10:00:01.000Z', signal: 'Vehicle.Speed', value: 50, unit: 'km/h', unitId: 'unit-1', seq: 1 },
    {
      time: '2026-11-22T10:00:02.000Z',
      signal: 'Vehicle.Speed',
      value: null,
      text: 'x',
      unit: 'km/h',
      unitId: 'unit-1',
      seq: 2,
    },
  ]);
  expect(api.deps.queries.at(-1)?.params).toEqual({
    vehicleKey,
    from: '2015-01-01T00:00:00Z',
    to: '2026-11-23T10:00:00.000Z',
    signal: 'Vehicle.Speed',
  });
  api.deps.answers.warehouse.push([row(3)]);
  const second = await call('GET', `${path}&pageToken=${String(first.body.nextPageToken)}`);
  expect(api.deps.queries.at(-1)?.params).toMatchObject({
    afterTime: '2026-11-22T10:00:02Z',
    afterUnit: unitKey,
    afterSeq: 2,
    afterSignal: 'Vehicle.Speed',
  });
  expect(second.body).toMatchObject({ datapoints: [{ seq: 3 }], nextPageToken: null });
});

test('of a VIN of no known make it is told that there is none', async () => {
  await call('PUT', '/v1/vehicles/XXXGDM9AXKP042788', { ownerId: 'mette', workshopId: 'aarhus' });
  expect((await call('GET', '/v1/vehicles/XXXGDM9AXKP042788')).body).toMatchObject({ make: null, model: null });
});

test('a VIN that the car named has its text, also where it is not its own', async () => {
  const named = (seq: number, value: number) => ({ ...row(seq), signal: 'Vehicle.VehicleIdentification.VIN', value });
  api.deps.answers.warehouse.push([named(1, 1), named(2, 0), named(3, 0), named(4, 0)]);
  const other = (seq: number, vin: string) => ({ time: `2026-11-22T10:00:0${seq}.000Z`, seq, vin });
  await keepState({ otherVins: [other(2, '1FMCU9J94HUA04524'), other(3, 'TMBJE73T3E9123456')] });
  const { body } = await call('GET', `/v1/vehicles/${VIN}/datapoints`);
  expect((body.datapoints as { text?: string }[]).map(({ text }) => text)).toEqual([
    VIN,
    '1FMCU9J94HUA04524',
    'TMBJE73T3E9123456',
    undefined,
  ]);
});

test('a vehicle that there is not, is not', async () => {
  for (const path of ['', '/datapoints', '/trips'])
    expect((await call('GET', `/v1/vehicles/WVWZZZAUZHW999999${path}`)).status).toBe(404);
});

test('a unit tells when it was last heard of and what could not be decoded', async () => {
  api.deps.answers.warehouse.push(
    [{ uploadedAt: '2026-11-22T10:00:05Z', recordedAt: '2026-11-22T10:00:00Z', points: 12 }],
    [
      { ecu: null, reason: 'clock', records: 3, uploadedAt: '2026-11-22T09:00:05Z' },
      { ecu: 'abs', reason: 'truncated', records: '2', uploadedAt: '2026-11-22T10:00:07Z' },
      { ecu: 'engine', reason: 'truncated', records: 1, uploadedAt: '2026-11-22T08:00:07Z' },
    ],
  );
  await call('PATCH', '/v1/units/unit-1', { configuration: { interval: 5 } });
  expect((await call('GET', '/v1/units/unit-1/health')).body).toMatchObject({
    unitId: 'unit-1',
    lastUploadAt: '2026-11-22T10:00:07.000Z',
    lastRecordAt: '2026-11-22T10:00:00.000Z',
    dataPoints: 12,
    undecodable: { clock: 3, truncated: 3 },
    undecodableByEcu: [
      { ecu: null, reason: 'clock', records: 3 },
      { ecu: 'abs', reason: 'truncated', records: 2 },
      { ecu: 'engine', reason: 'truncated', records: 1 },
    ],
    configuration: { wanted: { interval: 5 }, offered: null },
  });
});

test('a unit that sent faults alone was heard of, too', async () => {
  const at = Date.parse('2026-11-22T10:00:09Z');
  const habit = { since: at, at, longest: [], atRest: true };
  await keepState({ habit: { ...habit, unitId: 'unit-1' } });
  expect((await call('GET', '/v1/units/unit-1/health')).body).toMatchObject({
    lastUploadAt: '2026-11-22T10:00:09.000Z',
    dataPoints: 0,
  });
  await keepState({ habit: { ...habit, unitId: 'another' } });
  expect((await call('GET', '/v1/units/unit-1/health')).body).toMatchObject({ lastUploadAt: null });
});

test('undecodable records are shown as they came', async () => {
  api.deps.answers.warehouse.push([
    {
      seq: 7,
      time: null,
      receivedAt: '2026-11-22T10:00:05Z',
      ecu: null,
      reason: 'clock',
      detail: 'in 2014',
      record: '{"seq":7}',
    },
  ]);
  const { body } = await call('GET', '/v1/undecodable?unitId=unit-1');
  expect(body).toMatchObject({
    unitId: 'unit-1',
    records: [{ seq: 7, time: null, reason: 'clock', record: { seq: 7 } }],
    nextPageToken: null,
  });
  const narrowed = 'reason=clock&ecu=engine&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z';
  expect((await call('GET', `/v1/undecodable?unitId=unit-1&${narrowed}`)).status).toBe(200);
  expect(api.deps.queries.at(-1)?.params).toEqual({
    unitKey,
    since: '2026-11-20T00:00:00.000Z',
    to: '2026-11-21T00:00:00.000Z',
    reason: 'clock',
    ecu: 'engine',
  });
});

test('the thread is read from where the owner of today begins', async () => {
  const at = (time: string, text: string) => ({ direction: 'in', by: 'owner', channel: 'sms', text, at: time });
  await api.deps.store.set(`conversations/${VIN}/messages/1`, at('2026-11-22T10:00:01.000Z', 'Hi'));
  await api.deps.store.set(`conversations/${VIN}/messages/2`, at('2026-11-22T11:00:00.000Z', 'Thanks'));
  const texts = async () =>
    ((await call('GET', `/v1/conversations/${VIN}`)).body.messages as { text: string }[]).map(({ text }) => text);
  expect(await texts()).toEqual(['Hi', 'Thanks']);
  api.deps.setNow('2026-11-22T10:30:00Z');
  await call('POST', `/v1/vehicles/${VIN}:changeOwner`, { ownerId: 'anders' });
  expect(await texts()).toEqual(['Thanks']);
});

test('staff who write take the conversation over until they hand it back', async () => {
  const path = `/v1/conversations/${VIN}`;
  const written = await call('POST', `${path}/messages`, { text: 'Vi ringer kl. 10.' });
  expect(written.status).toBe(202);
  expect(api.deps.published).toEqual([
    {
      topic: 'outbound',
      message: {
        data: expect.objectContaining({
          v: 1,
          channel: 'sms',
          purpose: 'staff',
          ownerId: 'mette',
          vin: VIN,
          text: 'Vi ringer kl. 10.',
        }) as object,
      },
    },
  ]);
  expect((await call('GET', path)).body.mode).toBe('staff');
  await call('POST', `${path}:handBack`);
  expect((await call('GET', path)).body.mode).toBe('automatic');
  expect((await call('POST', `${path}/messages`, { text: '  ' })).status).toBe(400);
  expect([...api.deps.store.documents.keys()].filter((key) => key.startsWith('outbox/'))).toEqual([]);
});

test('what could not be published just now has happened all the same, and stays in the outbox', async () => {
  api.deps.answers.publish.push(new Error('Pub/Sub is away'));
  expect((await call('POST', `/v1/conversations/${OTHER_VIN}/messages`, { text: 'Hej' })).status).toBe(202);
  expect([...api.deps.store.documents.keys()].filter((key) => key.startsWith('outbox/'))).toHaveLength(1);
  expect(api.deps.logged.at(-1)).toMatchObject({ severity: 'WARNING', fields: { reason: 'Pub/Sub is away' } });
});

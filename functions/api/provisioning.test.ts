import { OTHER_VIN, owner, provision, publicKey, VIN, workshop } from './testing/fixtures.ts';
import { misfire } from './testing/misfire.ts';
import { type Call, startApi } from './testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let call: Call;
beforeEach(async () => {
  api = await startApi();
  call = api.call;
});
afterEach(async () => api.stop());

const pointers = (body: Record<string, unknown>) =>
  (body.errors as { pointer: string }[]).map(({ pointer }) => pointer).sort();

test('PUT creates, then replaces; GET reads; PATCH merges', async () => {
  expect((await call('GET', '/v1/workshops/aarhus')).status).toBe(404);
  const made = await call('PUT', '/v1/workshops/aarhus', workshop({ minNoticeMinutes: 90 }));
  expect(made).toMatchObject({
    status: 201,
    body: { workshopId: 'aarhus', name: 'Aarhus Autoværksted', minNoticeMinutes: 90 },
  });
  const again = await call('PUT', '/v1/workshops/aarhus', workshop());
  expect(again).toMatchObject({ status: 200, body: { minNoticeMinutes: 60 } });
  const patched = await call(
    'PATCH',
    '/v1/workshops/aarhus',
    { bays: 3, openingHours: { tue: null, wed: ['09:00-24:00'] } },
    { headers: { 'content-type': 'application/merge-patch+json' } },
  );
  expect(patched.status).toBe(200);
  expect((await call('GET', '/v1/workshops/aarhus')).body).toEqual({
    ...workshop(),
    workshopId: 'aarhus',
    minNoticeMinutes: 60,
    bays: 3,
    openingHours: { mon: ['08:00-12:00', '12:30-16:00'], wed: ['09:00-24:00'] },
  });
});

test('what PUT took, GET shows, for every kind', async () => {
  await provision(call);
  const unit = {
    vin: VIN,
    publicKey: publicKey(),
    status: 'revoked',
    firmware: '1.2',
    configuration: { interval: 5 },
    uploadsPerSecond: 3,
  };
  await call('PUT', '/v1/units/unit-1', unit);
  expect((await call('GET', '/v1/units/unit-1')).body).toEqual({
    ...unit,
    kind: 'cc',
    unitId: 'unit-1',
    workshopId: 'aarhus',
  });
  const person = owner({
    quietHours: '22:00-07:00',
    channels: ['sms'],
    consents: { workshop: true, trips: false, integrations: { lease: ['Vehicle.Speed', 'event.opened'] } },
  });
  await call('PUT', '/v1/owners/mette', person);
  expect((await call('GET', '/v1/owners/mette')).body).toEqual({ ...person, ownerId: 'mette' });
  expect((await call('GET', '/v1/staff/Staff@Aarhus.example')).body).toEqual({
    workshopId: 'aarhus',
    role: 'staff',
    email: 'staff@aarhus.example',
  });
  const integration = {
    name: 'Leasing A/S',
    kind: 'leasing',
    webhook: { url: 'http://127.0.0.1:1/' },
    fleetIds: ['f1'],
  };
  const { status, body } = await call('PUT', '/v1/integrations/lease', integration);
  expect({ status, body }).toMatchObject({
    status: 201,
    body: { webhook: { secret: expect.stringMatching(/^whsec_/) as string } },
  });
  expect((await call('GET', '/v1/integrations/lease')).body).toEqual({ ...integration, integrationId: 'lease' });
});

test('every fault of a body is listed with its JSON Pointer', async () => {
  const { status, body, headers } = await call('PUT', '/v1/workshops/aarhus', {
    ...workshop({
      phone: '86121212',
      bays: 0,
      language: 'sv',
      holidays: ['2026-02-30'],
      openingHours: { mon: ['8-16'], nonday: [] },
      extra: 1,
    }),
    name: undefined,
  });
  expect({ status, type: headers.get('content-type') }).toEqual({
    status: 400,
    type: 'application/problem+json; charset=utf-8',
  });
  expect(pointers(body)).toEqual([
    '/bays',
    '/extra',
    '/holidays/0',
    '/language',
    '/name',
    '/openingHours/mon/0',
    '/openingHours/nonday',
    '/phone',
  ]);
  expect(api.deps.store.documents.size).toBe(0);
});

test('what a schema cannot say is told along with what it can', async () => {
  const body = workshop({
    bays: 0,
    timeZone: 'Europe/Atlantis',
    openingHours: { mon: ['16:00-08:00'] },
    webhook: { url: 'ftp://x' },
  });
  const { body: answer } = await call('PUT', '/v1/workshops/w', { ...body, name: undefined });
  expect(pointers(answer)).toEqual(['/bays', '/name', '/openingHours/mon/0', '/timeZone', '/webhook/url']);
});

test.each([
  ['a zone that there is not', { timeZone: 'Europe/Atlantis' }, ['/timeZone']],
  ['an offset for a zone', { timeZone: '+01:00' }, ['/timeZone']],
  ['hours that end before they begin', { openingHours: { mon: ['16:00-08:00'] } }, ['/openingHours/mon/0']],
  ['hours that overlap', { openingHours: { mon: ['08:00-12:00', '11:00-16:00'] } }, ['/openingHours/mon/1']],
  ['a phone of an impossible length', { phone: '+451234567890' }, ['/phone']],
  ['a webhook that is no URL', { webhook: { url: 'hooks' } }, ['/webhook/url']],
  ['a short webhook secret', { webhook: { url: 'http://127.0.0.1/', secret: 'whsec_c2hvcnQ=' } }, ['/webhook/secret']],
  [
    'an unknown event type',
    { webhook: { url: 'http://127.0.0.1/', eventTypes: ['event.exploded'] } },
    ['/webhook/eventTypes/0'],
  ],
])('a workshop with %s is refused', async (_, change, wanted) => {
  const { status, body } = await call('PUT', '/v1/workshops/w', workshop(change));
  expect({ status, pointers: pointers(body) }).toEqual({ status: 400, pointers: wanted });
});

test.each([
  ['no number', { phone: '12' }, ['/phone']],
  ['a landline in a country that tells', { phone: '+46812345678' }, ['/phone']],
  ['a language that is not spoken', { language: 'de' }, ['/language']],
  ['consents left out', { consents: undefined }, ['/consents']],
  ['a consent that is neither', { consents: { workshop: 'yes', trips: true } }, ['/consents/workshop']],
  ['quiet hours of no shape', { quietHours: '22-7' }, ['/quietHours']],
])('an owner with %s is refused', async (_, change, wanted) => {
  const { status, body } = await call('PUT', '/v1/owners/o', owner(change));
  expect({ status, pointers: pointers(body) }).toEqual({ status: 400, pointers: wanted });
});

test.each(['+4520123456', '+4512345678', '+15005550006', '+447700900123'])(
  'an owner with the number %s is taken',
  async (phone) => {
    expect((await call('PUT', '/v1/owners/o', owner({ phone }))).status).toBe(201);
  },
);

test.each([
  ['WVWZZZAUZHW00000', 'too short'],
  ['WVWZZZAUZHW0000012', 'too long'],
  ['WVWZZZAUZHWO00001', 'with an O'],
  ['wvwzzzauzhw000001', 'in small letters'],
])('the VIN %s (%s) is refused', async (vin) => {
  await provision(call);
  const { status, body } = await call('PUT', `/v1/vehicles/${vin}`, { ownerId: 'mette', workshopId: 'aarhus' });
  expect({ status, pointers: pointers(body) }).toEqual({ status: 400, pointers: ['/vin'] });
});

test('references must be there', async () => {
  const vehicle = await call('PUT', `/v1/vehicles/${VIN}`, { ownerId: 'nobody', workshopId: 'nowhere' });
  expect({ status: vehicle.status, pointers: pointers(vehicle.body) }).toEqual({
    status: 400,
    pointers: ['/ownerId', '/workshopId'],
  });
  const unit = await call('PUT', '/v1/units/u', { vin: VIN, publicKey: publicKey() });
  expect({ status: unit.status, pointers: pointers(unit.body) }).toEqual({ status: 400, pointers: ['/vin'] });
});

const ed = publicKey();
test.each([
  ['no key', {}, ['/publicKey']],
  ['a secret', { publicKey: ed, secret: 'a secret of some length' }, ['/secret']],
  ['a private key', { publicKey: { ...ed, d: ed.x } }, ['/publicKey/d']],
  ['a curve that is not taken', { publicKey: { kty: 'EC', crv: 'P-384', x: 'AA', y: 'AA' } }, ['/publicKey/crv']],
  ['a key type that is not the curve’s', { publicKey: { ...ed, kty: 'EC' } }, ['/publicKey']],
  ['a point off the curve', { publicKey: { ...publicKey('ec'), y: publicKey('ec').x } }, ['/publicKey']],
  ['a bought kind with a key', { kind: 'osmand', publicKey: ed }, ['/publicKey']],
  ['a bought kind without a secret', { kind: 'wican' }, ['/secret']],
  ['a configuration that cannot be stored', { publicKey: ed, configuration: { a: [[1]] } }, ['/configuration/a/0']],
  ['an unknown status', { publicKey: ed, status: 'lost' }, ['/status']],
])('a unit with %s is refused', async (_, change, wanted) => {
  await provision(call);
  const { status, body } = await call('PUT', '/v1/units/u', { vin: VIN, ...change });
  expect({ status, pointers: pointers(body) }).toEqual({ status: 400, pointers: wanted });
});

test('secrets are told once or never, and kept where they are left out', async () => {
  await provision(call);
  const first = await call('PUT', '/v1/workshops/aarhus', workshop({ webhook: { url: 'http://127.0.0.1:1/a' } }));
  const { secret } = first.body.webhook as { secret: string };
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const patched = await call('PATCH', '/v1/workshops/aarhus', { webhook: { url: 'http://127.0.0.1:1/b' } });
  expect(patched.body.webhook).toEqual({ url: 'http://127.0.0.1:1/b' });
  expect(api.deps.store.documents.get('workshops/aarhus')).toMatchObject({
    webhook: { url: 'http://127.0.0.1:1/b', secret },
  });
  const given = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
  expect(
    (await call('PUT', '/v1/workshops/aarhus', workshop({ webhook: { url: 'http://127.0.0.1:1/b', secret: given } })))
      .body.webhook,
  ).toEqual({ url: 'http://127.0.0.1:1/b' });

  const unit = await call('PUT', '/v1/units/phone', { vin: VIN, kind: 'osmand', secret: 'open sesame' });
  expect(unit).toMatchObject({ status: 201 });
  expect((await call('PATCH', '/v1/units/phone', { status: 'revoked' })).status).toBe(200);
  for (const path of ['/v1/units/phone', '/v1/staff/staff@aarhus.example', '/v1/workshops/aarhus']) {
    expect(JSON.stringify((await call('GET', path)).body)).not.toMatch(/sesame|secret|password|scrypt|whsec/i);
  }
});

test('an opt-out outlives what is provisioned, until the number is another', async () => {
  await provision(call);
  const { store } = api.deps;
  await store.transaction(async (tx) => tx.update('owners/mette', { optedOut: true, optOutAt: 'x' }));
  expect((await call('PATCH', '/v1/owners/mette', { language: 'en' })).body).toMatchObject({ optedOut: true });
  expect((await call('PUT', '/v1/owners/mette', owner())).body).toMatchObject({ optedOut: true });
  expect((await call('PATCH', '/v1/owners/mette', { phone: '+4520999999' })).body).not.toHaveProperty('optedOut');
});

test('an endpoint that is gone stays disabled until it is PUT anew or has another URL', async () => {
  const url = 'http://127.0.0.1:1/a';
  await call('PUT', '/v1/workshops/aarhus', workshop({ webhook: { url } }));
  const disable = async () =>
    api.deps.store.transaction(async (tx) =>
      tx.update('workshops/aarhus', { webhookDisabled: { at: 'x', url, reason: 'gone' } }),
    );
  await disable();
  expect((await call('PATCH', '/v1/workshops/aarhus', { bays: 3 })).body).toMatchObject({ webhookDisabled: { url } });
  expect((await call('PATCH', '/v1/workshops/aarhus', { webhook: { url: `${url}2` } })).body).not.toHaveProperty(
    'webhookDisabled',
  );
  await disable();
  expect((await call('PUT', '/v1/workshops/aarhus', workshop({ webhook: { url } }))).body).not.toHaveProperty(
    'webhookDisabled',
  );
});

test('a car that goes to another workshop takes its open events, recommendations and dialogue along', async () => {
  await provision(call);
  const { store } = api.deps;
  const { vehicleKey } = store.documents.get(`vehicles/${VIN}`) as { vehicleKey: string };
  await misfire(store, { vin: VIN, vehicleKey, workshopId: 'aarhus' });
  await store.set('recommendations/open', { id: 'open', vin: VIN, status: 'open', workshopId: 'aarhus' });
  await store.set('recommendations/done', { id: 'done', vin: VIN, status: 'done', workshopId: 'aarhus' });
  await call('POST', `/v1/conversations/${VIN}/messages`, { text: 'Hej' });
  await call('PATCH', `/v1/vehicles/${VIN}`, { workshopId: 'odense' });
  expect((await call('GET', '/v1/events?workshopId=odense')).body).toMatchObject({
    openCount: 1,
    events: [{ vin: VIN }],
  });
  expect((await call('GET', '/v1/events?workshopId=aarhus')).body).toMatchObject({ openCount: 0, events: [] });
  expect(store.documents.get('recommendations/open')).toMatchObject({ workshopId: 'odense' });
  expect(store.documents.get('recommendations/done')).toMatchObject({ workshopId: 'aarhus' });
  expect(store.documents.get(`conversations/${VIN}`)).toMatchObject({ workshopId: 'odense', mode: 'staff' });
});

test('pseudonyms are made once and kept, with the documents that map them back', async () => {
  await provision(call);
  const { documents } = api.deps.store;
  const { vehicleKey } = documents.get(`vehicles/${VIN}`) as { vehicleKey: string };
  const { unitKey } = documents.get('units/unit-1') as { unitKey: string };
  await call('PUT', `/v1/vehicles/${VIN}`, { ownerId: 'mette', workshopId: 'aarhus', platform: 'vw-mqb' });
  await call('PUT', '/v1/units/unit-1', { vin: VIN, publicKey: publicKey() });
  expect(documents.get(`vehicles/${VIN}`)).toMatchObject({ vehicleKey });
  expect(documents.get('units/unit-1')).toMatchObject({ unitKey, vehicleKey, platform: 'vw-mqb' });
  expect(documents.get(`vehicleKeys/${vehicleKey}`)).toEqual({ vin: VIN });
  expect(documents.get(`unitKeys/${unitKey}`)).toEqual({ unitId: 'unit-1' });
});

test('a unit copies what ingest needs of its vehicle, and follows it', async () => {
  await provision(call);
  await call('PATCH', `/v1/vehicles/${VIN}`, { workshopId: 'odense', platform: 'vw-mqb' });
  expect(api.deps.store.documents.get('units/unit-1')).toMatchObject({ workshopId: 'odense', platform: 'vw-mqb' });
  expect(api.deps.store.documents.get('units/unit-2')).toMatchObject({ workshopId: 'odense' });
});

test('the owner changes by :changeOwner only', async () => {
  await provision(call);
  expect((await call('PUT', `/v1/vehicles/${VIN}`, { ownerId: 'anders', workshopId: 'aarhus' })).status).toBe(409);
  expect((await call('PATCH', `/v1/vehicles/${VIN}`, { ownerId: 'anders' })).status).toBe(409);
  expect((await call('POST', `/v1/vehicles/${VIN}:changeOwner`, { ownerId: 'nobody' })).status).toBe(400);
  api.deps.setNow('2026-11-23T10:00:00Z');
  const changed = await call('POST', `/v1/vehicles/${VIN}:changeOwner`, { ownerId: 'anders' });
  expect(changed).toMatchObject({ status: 200, body: { ownerId: 'anders', ownerSince: '2026-11-23T10:00:00.000Z' } });
  expect(
    (await call('POST', `/v1/vehicles/${OTHER_VIN.replace('2', '3')}:changeOwner`, { ownerId: 'anders' })).status,
  ).toBe(404);
});

test('in production no password is taken, and nobody signs in with one', async () => {
  const production = await startApi({ config: { environment: 'production' } });
  try {
    await production.call('PUT', '/v1/workshops/w', workshop());
    const staff = await production.call('PUT', '/v1/staff/a@b.example', {
      workshopId: 'w',
      role: 'staff',
      password: 'long enough',
    });
    expect({ status: staff.status, pointers: pointers(staff.body) }).toEqual({ status: 400, pointers: ['/password'] });
    expect(
      (await production.call('POST', '/v1/sessions', { email: 'a@b.example', password: 'x' }, { token: '' })).status,
    ).toBe(403);
    const hook = await production.call(
      'PUT',
      '/v1/workshops/w',
      workshop({ webhook: { url: 'https://169.254.169.254/' } }),
    );
    expect({ status: hook.status, pointers: pointers(hook.body) }).toEqual({ status: 400, pointers: ['/webhook/url'] });
  } finally {
    await production.stop();
  }
});

import { provision, VIN, workshop } from './testing/fixtures.ts';
import { type Call, startApi } from './testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let call: Call;
beforeAll(async () => {
  api = await startApi();
  call = api.call;
  await provision(call);
});
afterAll(async () => api.stop());

const PROBLEM = 'application/problem+json; charset=utf-8';

test.each([
  ['malformed JSON', '{"name":', {}, 400],
  ['nothing at all', '', {}, 400],
  ['another media type', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['a merge patch to PUT', '{}', { 'content-type': 'application/merge-patch+json' }, 415],
  ['more than a megabyte', JSON.stringify('x'.repeat(1_100_000)), {}, 413],
  ['an array', '[]', {}, 400],
  ['null', 'null', {}, 400],
])('%s is refused with a problem', async (_, body, headers, status) => {
  const answer = await call('PUT', '/v1/workshops/w', body, { headers });
  expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({ status, type: PROBLEM });
});

test.each([
  ['GET', '/', 404],
  ['GET', '//', 404],
  ['GET', '//v1/workshops', 404],
  ['GET', '/v1/nothing', 404],
  ['GET', '/v1/workshops/', 404],
  ['GET', '/v1/workshops/a/b', 404],
  ['GET', '/v1/workshops/%', 404],
  ['GET', `/v1/vehicles/${VIN}:sell`, 404],
  ['GET', '/v1/workshops/..%2Fstaff', 404],
  ['PUT', '/v1/workshops/..%2Fstaff', 400],
])('%s %s is %i', async (method, path, status) => {
  const answer = await call(method, path, method === 'PUT' ? workshop() : undefined);
  expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({ status, type: PROBLEM });
});

test('a method that a path does not take is 405, with those that it takes', async () => {
  const answer = await call('DELETE', '/v1/workshops/aarhus');
  expect({ status: answer.status, allow: answer.headers.get('allow') }).toEqual({
    status: 405,
    allow: 'GET, PUT, PATCH',
  });
});

test.each([
  ['/v1/vehicles?colour=red', '/query/colour'],
  ['/v1/vehicles?limit=0', '/query/limit'],
  ['/v1/vehicles?limit=many', '/query/limit'],
  ['/v1/vehicles?limit=1&limit=2', '/query/limit'],
  ['/v1/events?status=broken', '/query/status'],
  ['/v1/events?sort=vin', '/query/sort'],
  [`/v1/vehicles/${VIN}/datapoints?from=yesterday`, '/query/from'],
  [`/v1/vehicles/${VIN}/datapoints?from=2026-13-01T00:00:00Z`, '/query/from'],
  ['/v1/undecodable', '/query/unitId'],
  ['/v1/workshops/aarhus?__proto__=1', '/query/__proto__'],
  ['/v1/vehicles?pageToken=nonsense', '/query/pageToken'],
])('%s is refused, and the answer names %s', async (path, pointer) => {
  const { status, body } = await call('GET', path);
  expect({ status, errors: body.errors }).toMatchObject({ status: 400, errors: [{ pointer }] });
});

test('a page token of another events query is refused as bad', async () => {
  expect((await call('GET', '/v1/events?pageToken=nonsense')).status).toBe(400);
});

test('an empty list of events has the shape of the contract', async () => {
  expect((await call('GET', '/v1/events')).body).toEqual({ events: [], openCount: 0, nextPageToken: null });
});

test('a list is read page by page, each item once', async () => {
  const vins = ['WVWZZZAUZHW000011', 'WVWZZZAUZHW000012', 'WVWZZZAUZHW000013'];
  for (const vin of vins)
    await call('PUT', `/v1/vehicles/${vin}`, { ownerId: 'mette', workshopId: 'aarhus', fleetId: 'f' });
  const seen: string[] = [];
  let token: unknown;
  do {
    const { body } = await call('GET', `/v1/vehicles?fleetId=f&limit=2${token ? `&pageToken=${String(token)}` : ''}`);
    seen.push(...(body.vehicles as { vin: string }[]).map(({ vin }) => vin));
    token = body.nextPageToken;
  } while (token);
  expect(seen).toEqual(vins);
  const { body } = await call('GET', '/v1/vehicles?fleetId=f&limit=2');
  expect((await call('GET', `/v1/vehicles?limit=2&pageToken=${String(body.nextPageToken)}`)).status).toBe(400);
});

test('what goes wrong behind is a problem without its cause, and is logged without names', async () => {
  const { get } = api.deps.store;
  api.deps.store.get = async () => {
    throw new Error('secret cause');
  };
  try {
    const answer = await call('GET', '/v1/units/unit-1');
    expect(answer).toMatchObject({ status: 500, body: { title: 'Internal error' } });
    expect(JSON.stringify(answer.body)).not.toContain('secret cause');
    expect(api.deps.logged.at(-1)).toMatchObject({
      severity: 'ERROR',
      fields: { route: 'GET /v1/units/{unitId}', reason: 'secret cause' },
    });
  } finally {
    api.deps.store.get = get;
  }
});

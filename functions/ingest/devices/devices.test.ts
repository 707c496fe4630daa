import { startIngest } from '../testing/start-ingest.ts';

type Ingest = Awaited<ReturnType<typeof startIngest>>;
let ingest: Ingest;
let deps: Ingest['deps'];
let base: Ingest['base'];
let bought: Ingest['bought'];
let uploadsPublished: Ingest['uploadsPublished'];
beforeAll(async () => {
  ingest = await startIngest();
  ({ deps, base, bought, uploadsPublished } = ingest);
});
afterAll(async () => ingest.stop());
beforeEach(() => ingest.reset());

describe('a phone with Traccar Client or OsmAnd', () => {
  const phone = (more = {}) => bought('phone', 'osmand', 's3cret', more);
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
    expect((await post('id=phone&token=s3cret&lat=x')).status).toBe(200);
    expect(deps.published).toEqual([]);
  });

  test('with a slash behind the path is the same', async () => {
    await phone();
    expect((await fetch(`${base}/v1/devices/osmand/?${position}`, { method: 'POST' })).status).toBe(200);
    expect(uploadsPublished()).toMatchObject([{ unitId: 'phone' }]);
  });

  test.each([
    ['JSON', 'application/json', '{"location":{"coords":{"latitude":1,"longitude":2}},"device_id":"48241179"}'],
    ['a form', 'application/x-www-form-urlencoded; charset=UTF-8', 'id=48241179&lat=1&lon=2'],
  ])('that calls itself otherwise in %s is the unit of its URL', async (_, type, body) => {
    await phone();
    const answer = await post('id=phone&token=s3cret', { method: 'POST', body, headers: { 'content-type': type } });
    expect(answer.status).toBe(200);
    expect(uploadsPublished()).toMatchObject([{ unitId: 'phone', records: [{ latitude: 1, longitude: 2 }] }]);
  });
});

describe('other devices that people own', () => {
  const basic = (user: string, secret: string) => `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
  const location = '{"_type":"location","lat":55.6,"lon":12.5,"tst":1795341600,"tid":"AC"}';
  const wican = '{"autopid_data":{"SPEED":50}}';
  const notice = 'UCFLFAYM#EV=4,TS=373624,ID=UCFLFAYM,SSI=-79,VIN=WAUZZZ8K9CA123456*D7';
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
    ['a notice of Freematics', 'freematics', notice, 'Bearer f-secret', '1#EV=4,RX=1,TS=373624*ED', undefined],
    ["Freematics, its firmware's path", 'freematics/post/UCFLFAYM', packet, 'Bearer f-secret', '', 'UCFLFAYM'],
  ])('%s is taken', async (_, path, body, authorization, answer, unitId) => {
    const reads = deps.store.counts.reads;
    const response = await post(path, body, authorization);
    expect([response.status, await response.text()]).toEqual([200, answer]);
    expect(uploadsPublished().map((upload) => upload.unitId)).toEqual([unitId].filter(Boolean));
    expect(deps.store.counts.reads - reads).toBeLessThanOrEqual(unitId === 'twin-a' ? 2 : 1);
  });

  test('the units that WiCAN tells in its first body are those of the later ones', async () => {
    await bought('miles', 'wican', 'm-secret');
    const first = { config: { ODOMETER: { unit: 'mi' } }, autopid_data: {}, status: {} };
    expect((await post('wican', JSON.stringify(first), 'Bearer m-secret')).status).toBe(200);
    await post('wican', '{"autopid_data":{"ODOMETER":100}}', 'Bearer m-secret');
    expect(uploadsPublished()).toMatchObject([{ records: [{ name: 'Vehicle.TraveledDistance', value: 160.934 }] }]);
    const writes = deps.store.counts.writes;
    await post('wican', JSON.stringify(first), 'Bearer m-secret');
    expect(deps.store.counts.writes).toBe(writes);
    await post('wican', '{"config":{"ODOMETER":{"unit":"km"}}}', 'Bearer m-secret');
    await post('wican', '{"autopid_data":{"ODOMETER":161}}', 'Bearer m-secret');
    expect(uploadsPublished().at(-1)).toMatchObject({ records: [{ value: 161 }] });
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

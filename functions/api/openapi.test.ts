import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { liveStatePath, storedLiveState } from '../../shared/vehicles/live-state.ts';
import { routes } from './routes.ts';
import { provision, VIN } from './testing/fixtures.ts';
import { type Call, startApi } from './testing/start-api.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let call: Call;
beforeAll(async () => {
  api = await startApi();
  call = api.call;
  await provision(call);
});
afterAll(async () => api.stop());

type Operation = {
  operationId: string;
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content: Record<string, { schema: object }> }>;
};
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};
const document = async () => (await call('GET', '/v1/openapi.json', undefined, { token: '' })).body as Document;

/** The faults of a value against a schema of the document. */
async function faultsOf(schema: object | undefined, value: unknown) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const { components } = await document();
  const validate = ajv.compile({ ...schema, components });
  return validate(value) ? [] : validate.errors;
}

test('OpenAPI describes every route, and every reference leads somewhere', async () => {
  const body = await document();
  const { openapi, paths, components } = body;
  expect(openapi).toMatch(/^3\.1\./);
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(routes.map(({ method, template }) => `${method} ${template}`).sort());
  const references = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref ?? '');
  expect(references.length).toBeGreaterThan(50);
  for (const reference of references)
    expect(Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`)).toContain(reference);
  const ids = Object.values(paths).flatMap((operations) =>
    Object.values(operations).map(({ operationId }: { operationId: string }) => operationId),
  );
  expect(new Set(ids).size).toBe(routes.length);
});

test('every schema is one of JSON Schema 2020-12', async () => {
  const ajv = new Ajv2020({ strict: false });
  for (const [name, schema] of Object.entries((await document()).components.schemas)) {
    expect([name, ajv.validateSchema(schema), ajv.errors]).toEqual([name, true, null]);
  }
});

describe('what is answered is as its schema says', () => {
  const time = '2026-11-22T10:00:00Z';
  beforeAll(async () => {
    const { vehicleKey } = api.deps.store.documents.get(`vehicles/${VIN}`) as { vehicleKey: string };
    const speed = { value: 50, unit: 'km/h', time, seq: 4 };
    const state = {
      signals: {
        'Vehicle.Speed': speed,
        'Vehicle.LowVoltageSystemState': { value: 1, text: 'ON', unit: null, time, seq: 5 },
      },
      position: { latitude: 55.6, longitude: 12.5, time, seq: 5 },
      cleanScans: {},
      updatedAt: time,
    };
    await api.deps.store.set(liveStatePath(vehicleKey), storedLiveState(state));
    await call('PATCH', '/v1/units/unit-1', { configuration: { interval: 5 } });
  });

  const row = (unitKey: string) => ({
    time,
    signal: 'Vehicle.Speed',
    value: 50,
    text: null,
    unit: null,
    unitKey,
    seq: 1,
  });
  const undecodable = {
    seq: 7,
    time: null,
    receivedAt: time,
    ecu: null,
    reason: 'clock',
    detail: null,
    record: '{"seq":7}',
  };
  const moving = (minutes: number) => ({
    time: new Date(Date.parse(time) + minutes * 60_000).toISOString(),
    signal: 'Vehicle.Speed',
    value: 50,
  });

  test.each<[method: string, template: string, path: string, rows?: Record<string, unknown>[][]]>([
    ['get', '/v1/healthz', '/v1/healthz'],
    ['get', '/v1/workshops', '/v1/workshops'],
    ['get', '/v1/workshops/{workshopId}', '/v1/workshops/aarhus'],
    ['get', '/v1/staff', '/v1/staff'],
    ['get', '/v1/owners', '/v1/owners'],
    ['get', '/v1/owners/{ownerId}', '/v1/owners/mette'],
    ['get', '/v1/vehicles', '/v1/vehicles'],
    ['get', '/v1/units', '/v1/units'],
    ['get', '/v1/units/{unitId}', '/v1/units/unit-1'],
    ['get', '/v1/integrations', '/v1/integrations'],
    ['get', '/v1/vehicles/{vin}', `/v1/vehicles/${VIN}`],
    ['get', '/v1/vehicles/{vin}/datapoints', `/v1/vehicles/${VIN}/datapoints?limit=1`, [[row('k'), row('k')]]],
    ['get', '/v1/vehicles/{vin}/trips', `/v1/vehicles/${VIN}/trips`, [[0, 1, 2, 3, 4].map(moving)]],
    [
      'get',
      '/v1/units/{unitId}/health',
      '/v1/units/unit-1/health',
      [[], [{ ecu: null, reason: 'clock', records: '3', uploadedAt: null }]],
    ],
    ['get', '/v1/undecodable', '/v1/undecodable?unitId=unit-1', [[undecodable]]],
  ])('%s %s', async (method, template, path, rows = []) => {
    api.deps.answers.warehouse.push(...rows);
    const { status, body } = await call(method.toUpperCase(), path);
    const responses = (await document()).paths[template]?.[method]?.responses;
    expect(status).toBe(200);
    const schema = responses?.['2XX']?.content['application/json']?.schema;
    expect(Object.keys(schema ?? {})).toEqual(['$ref']);
    expect(await faultsOf(schema, body)).toEqual([]);
  });

  test('a session', async () => {
    const password = 'a long password';
    await call('PUT', '/v1/staff/signs-in@example.com', { workshopId: 'aarhus', role: 'staff', password });
    const { body } = await call('POST', '/v1/sessions', { email: 'signs-in@example.com', password });
    expect(await faultsOf({ $ref: '#/components/schemas/Session' }, body)).toEqual([]);
  });

  test('a problem', async () => {
    const { body } = await call('PUT', '/v1/workshops/w', {});
    expect(await faultsOf({ $ref: '#/components/schemas/Problem' }, body)).toEqual([]);
  });
});

test('a merge patch may leave anything out and remove it with null, and knows what there is', async () => {
  const content = (await document()).paths['/v1/workshops/{workshopId}']?.patch?.requestBody?.content;
  const schema = content?.['application/merge-patch+json']?.schema;
  expect(await faultsOf(schema, { webhook: null, openingHours: { mon: null }, bays: 3 })).toEqual([]);
  expect(await faultsOf(schema, { bays: 'three' })).not.toEqual([]);
  expect(await faultsOf(schema, { bayz: 3 })).not.toEqual([]);
});

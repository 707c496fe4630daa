import provisioning from '../../shared/api/provisioning.schema.json' with { type: 'json' };
import messages from '../../shared/messages/messages.schema.json' with { type: 'json' };
import answers from './answers.json' with { type: 'json' };
import requests from './requests.schema.json' with { type: 'json' };
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

const SOURCES: { name: string; $defs: Json }[] = [
  { name: 'provisioning', $defs: provisioning.$defs },
  { name: 'requests', $defs: requests.$defs },
  { name: 'messages', $defs: messages.$defs },
  { name: 'answers', $defs: answers.$defs },
];
/** What of the messages between functions the API shows. */
const SHOWN_MESSAGES = new Set([
  'Time',
  'EventType',
  'Urgency',
  'EventStatus',
  'VehicleEvent',
  'Texts',
  'AppointmentStatus',
  'Appointment',
]);

/** The API as OpenAPI 3.1, made from the table of routes and the schemas that validate it. */
export function openApi(routes: readonly Route[], serverUrl: string): object {
  const shown = schemas();
  return {
    openapi: '3.1.1',
    info: { title: 'Connected Cars', version: '1.0.0', description: 'From a fault code in a car to a booked repair.' },
    servers: [{ url: serverUrl }],
    paths: pathsOf(routes, shown),
    components: {
      schemas: { ...shown, ...answersOf(routes, shown), Problem: PROBLEM },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'admin token, or the token of POST /v1/sessions' },
      },
    },
  };
}

function schemas(): Json {
  return Object.fromEntries(
    SOURCES.flatMap(({ name, $defs }) =>
      Object.entries($defs)
        .filter(([key]) => name !== 'messages' || SHOWN_MESSAGES.has(key))
        .map(([key, schema]) => [key, rebased(schema)]),
    ),
  );
}

const answerName = (schema: string) => (Object.hasOwn(answers.$defs, schema) ? schema : `${schema}Answer`);

/** Answers to what was put hold that, and more: ids, what is derived, what later versions add. */
function answersOf(routes: readonly Route[], shown: Json): Json {
  return Object.fromEntries(
    routes.flatMap(({ answer }) => {
      if (answer === undefined || answerName(answer) === answer) return [];
      const { additionalProperties: _, ...schema } = shown[answer] as Json;
      return [[answerName(answer), { ...schema, title: answerName(answer) }]];
    }),
  );
}

/** References within a schema file point to components here. */
const rebased = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as unknown;

function pathsOf(routes: readonly Route[], shown: Json): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.template] = { ...paths[route.template], [route.method.toLowerCase()]: operationOf(route, shown) };
  }
  return paths;
}

function operationOf({ method, template, summary, who, query = {}, body, answer }: Route, shown: Json): Json {
  const inPath = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query).map(([name, { description, schema }]) => ({
    name,
    in: 'query',
    description,
    schema,
  }));
  const ok = {
    description: 'done',
    content: { 'application/json': { schema: answer ? ref(answerName(answer)) : { type: 'object' } } },
  };
  return {
    operationId: operationIdOf(method, template),
    summary,
    ...(who === 'everyone' ? { security: [] } : { security: [{ bearer: [] }], 'x-roles': who }),
    ...(inPath.length + inQuery.length > 0 ? { parameters: [...inPath, ...inQuery] } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: contentOf(body.mergePatch ? patchOf(body.schema, shown) : body.schema),
          },
        }
      : {}),
    responses: {
      ...(method === 'PUT'
        ? { 200: { ...ok, description: 'replaced' }, 201: { ...ok, description: 'created' } }
        : { '2XX': ok }),
      default: {
        description: 'a problem (RFC 9457)',
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    },
  };
}

const contentOf = (schema: Json | string): Json =>
  typeof schema === 'string'
    ? { 'application/json': { schema: ref(schema) } }
    : { 'application/merge-patch+json': { schema }, 'application/json': { schema } };

/** Of a merge patch (RFC 7396) only the result is held against the schema: anything may be left out, null removes. */
function patchOf(name: string, shown: Json): Json {
  const { properties = {} } = shown[name] as { properties?: Json };
  const nullable = ([property, schema]: [string, unknown]) => [
    property,
    (schema as Json).type === 'object' ? { type: ['object', 'null'] } : { anyOf: [schema, { type: 'null' }] },
  ];
  return {
    type: 'object',
    additionalProperties: false,
    description: `what of ${name} changes; null removes`,
    properties: Object.fromEntries(Object.entries(properties).map(nullable)),
  };
}

const ref = (schema: string): Json => ({ $ref: `#/components/schemas/${schema}` });

const operationIdOf = (method: string, template: string) =>
  method.toLowerCase() +
  template
    .replace('/v1', '')
    .replaceAll(/[{}]/g, '')
    .split(/[/:.]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const PROBLEM: Json = {
  type: 'object',
  required: ['status', 'title'],
  description: 'RFC 9457; errors lists every fault with its JSON Pointer (of a query parameter: /query/<name>)',
  properties: {
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};

import type { Request, Response } from '@google-cloud/functions-framework';
import { messageOf, transient } from '../../shared/errors.ts';
import { answerOf, sendAnswer } from '../../shared/http/answer.ts';
import { leaveDomain } from '../../shared/http/leave-domain.ts';
import { drain, mediaTypeOf, readBody } from '../../shared/http/raw-body.ts';
import { parseTarget } from '../../shared/http/target.ts';
import { HttpProblem, problem } from '../../shared/http-problem.ts';
import { derivedId } from '../../shared/ids.ts';
import type { Deps } from '../../shared/ports.ts';
import type { Upload } from '../../shared/uploads/generated/upload.types.ts';
import { createVerify, readToken } from './authenticate.ts';
import { createBundler } from './bundler.ts';
import { offerConfiguration } from './configuration.ts';
import { authenticateDevice, findUnit } from './devices/authenticate-device.ts';
import type { DeviceRequest, DeviceUpload } from './devices/device.ts';
import { readFreematics } from './devices/freematics.ts';
import { readOsmand } from './devices/osmand.ts';
import { readOwntracks } from './devices/owntracks.ts';
import { readWican } from './devices/wican.ts';
import { parseUpload } from './parse-upload.ts';
import { createTokenBuckets } from './token-bucket.ts';
import { createUnitLookup, type Unit } from './unit.ts';

/** Largest body, before and after decompression. */
const MAX_BYTES = 1024 * 1024;

/** Devices that people own, each with its own path. What they are answered with has nothing for them to do. */
type DeviceKind = { methods: string[]; read: (request: DeviceRequest) => DeviceUpload; answer: string };
const DEVICES = '/v1/devices/';
const DEVICE_KINDS: Record<string, DeviceKind> = {
  osmand: { methods: ['POST', 'GET'], read: readOsmand, answer: '' },
  owntracks: { methods: ['POST'], read: readOwntracks, answer: '[]' },
  wican: { methods: ['POST'], read: readWican, answer: '' },
  freematics: { methods: ['POST', 'GET'], read: readFreematics, answer: '' },
};
/** The device's firmware adds paths of its own to the one that it is given. */
const FREEMATICS_BELOW = `${DEVICES}freematics/`;

type Accepted = { status: number; body: string; type?: string };
type Route = { methods: string[]; accept: (request: Request) => Promise<Accepted> };

/**
 * Takes uploads (contract section 3): authenticates, validates and publishes them to raw-uploads, and answers when that is
 * durable. Costs one document read an upload (of a device, too), and one message for all uploads that arrive together; a configuration that is offered
 * for the first time, and units of a device's values that are new, cost one write.
 */
export function createIngest({ store, bus, clock, log }: Pick<Deps, 'store' | 'bus' | 'clock' | 'log'>) {
  const lookUp = createUnitLookup(store);
  const verify = createVerify();
  const take = createTokenBuckets();
  const publish = createBundler(bus);

  const takeToken = (unitId: string, unit: Unit, now: Date) => {
    const wait = take(unitId, unit.uploadsPerSecond, now.getTime());
    if (wait > 0) throw tooMany(wait);
  };
  const publishUpload = async (
    unitId: string,
    unit: Unit,
    { uploadId, sentAt, records }: Upload,
    now: Date,
    bytes: number,
  ) => {
    const { unitKey, vin, vehicleKey, workshopId, platform } = unit;
    const receivedAt = now.toISOString();
    await publish(
      { unitId, unitKey, vin, vehicleKey, workshopId, platform, uploadId, sentAt, receivedAt, records },
      bytes,
    );
  };

  const acceptUpload = async (request: Request): Promise<Accepted> => {
    if (mediaTypeOf(request) !== 'application/json')
      throw problem(415, 'Unsupported media type', 'Send application/json.');
    const { token, unitId } = readToken(request.headers.authorization);
    const now = clock.now();
    const unit = await verify(token, unitId, await lookUp(unitId), now);
    takeToken(unitId, unit, now);
    const body = await readBody(request, MAX_BYTES);
    const upload = parseUpload(body);
    await publishUpload(unitId, unit, upload, now, body.length);
    const { configuration, mark } = offerConfiguration(unit, upload.uploadId);
    if (mark) await store.transaction(async (tx) => tx.update(`units/${unitId}`, { configurationOffered: mark }));
    return {
      status: 202,
      body: JSON.stringify({ uploadId: upload.uploadId, records: upload.records.length, configuration }),
    };
  };

  const acceptDevice = async (kind: string, { read, answer }: DeviceKind, request: Request): Promise<Accepted> => {
    const { path, query } = parseTarget(request.url);
    const upload = read({
      query,
      rest: path.slice(DEVICES.length + kind.length).replaceAll(/^\/|\/$/g, ''),
      authorization: request.headers.authorization,
      mediaType: mediaTypeOf(request),
      body: (await readBody(request, MAX_BYTES)).toString('utf8'),
    });
    const now = clock.now();
    const found = await findUnit(store, lookUp, upload);
    const unit = authenticateDevice(found.unit, kind, upload.secret);
    const { unitId } = found;
    takeToken(unitId, unit, now);
    const { deviceUnits: remembered = {} } = unit;
    const records = upload.records(now, remembered);
    const deviceUnits = upload.deviceUnits?.(remembered) ?? remembered;
    if (deviceUnits !== remembered)
      await store.transaction(async (tx) => tx.update(`units/${unitId}`, { deviceUnits }));
    const uploadId = derivedId(kind, unitId, ...records.map(({ seq }) => seq));
    const bytes = JSON.stringify(records).length;
    if (records.length > 0)
      await publishUpload(unitId, unit, { uploadId, sentAt: now.toISOString(), records }, now, bytes);
    return { status: 200, body: upload.answer ?? answer, type: answer === '' ? 'text/plain' : 'application/json' };
  };

  const routes: Record<string, Route | undefined> = {
    '/v1/uploads': { methods: ['POST'], accept: acceptUpload },
    ...Object.fromEntries(
      Object.entries(DEVICE_KINDS).map(([kind, device]): [string, Route] => [
        DEVICES + kind,
        { methods: device.methods, accept: (request) => acceptDevice(kind, device, request) },
      ]),
    ),
  };

  return async (request: Request, response: Response): Promise<void> => {
    leaveDomain();
    try {
      const { status, body, type = 'application/json' } = await routeOf(routes, request).accept(request);
      response.writeHead(status, { 'content-type': type }).end(body);
    } catch (error) {
      const answer = answerOf(error instanceof HttpProblem ? error : notDurable(error), log, request.path);
      drain(request);
      sendAnswer(response, answer);
    }
  };
}

/** Throws problems 404 and 405. */
function routeOf(routes: Record<string, Route | undefined>, { path, method }: Request): Route {
  // some apps put a slash behind any URL
  const known = path.startsWith(FREEMATICS_BELOW) ? FREEMATICS_BELOW.slice(0, -1) : path.replace(/\/$/, '');
  const route = Object.hasOwn(routes, known) ? routes[known] : undefined;
  if (!route) throw problem(404, 'Not found', `There is ${Object.keys(routes).join(', ')}.`);
  if (!route.methods.includes(method)) {
    throw new HttpProblem(
      { status: 405, title: 'Method not allowed', detail: `Use ${route.methods.join(' or ')}.` },
      { allow: route.methods.join(', ') },
    );
  }
  return route;
}

const tooMany = (waitS: number) =>
  new HttpProblem(
    { status: 429, title: 'Too many uploads', detail: 'Send the same upload again after Retry-After.' },
    { 'retry-after': String(Math.max(1, Math.ceil(waitS))) },
  );

/** Whatever went wrong behind: the unit keeps the upload and sends it again. */
const notDurable = (error: unknown) => transient('not-durable', messageOf(error), error);

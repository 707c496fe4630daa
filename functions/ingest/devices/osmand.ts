import { problem } from '../../../shared/http-problem.ts';
import { type DeviceRequest, type DeviceUpload, jsonObject, objectOf } from './device.ts';
import { attributesOf } from './osmand-attributes.ts';
import { type Position, toRecords } from './position.ts';

const KMH_PER_KNOT = 1.852;
const KMH_PER_MPS = 3.6;
/** A time that says of which zone it is. */
const ZONED = /(Z|[+-]\d\d:?\d\d)$/i;
/** Unix times from here on are milliseconds: as seconds they would be after 2038. */
const FIRST_MILLISECONDS = 2 ** 31 - 1;

/**
 * What Traccar Client and OsmAnd send, in the three forms that are in the field: everything in the query (with GET, or POST and no body), the
 * same as a form body, or JSON. The `id` of the URL, which the owner has set, names the unit; else the one that the app sends of itself.
 * Throws problem 400 where no unit is named, the body is no JSON, or its time cannot be read.
 */
export function readOsmand({ query, mediaType, body }: DeviceRequest): DeviceUpload {
  const token = query.get('token') ?? undefined;
  if (mediaType === 'application/json' || body.startsWith('{')) {
    const json = jsonObject(body) as Json | undefined;
    return {
      unitId: named(idOf(query) ?? (json?.device_id === undefined ? undefined : String(json.device_id))),
      secret: token,
      records: (now) => {
        if (!json) throw problem(400, 'Body is not JSON', 'Send the JSON object that Traccar Client makes.');
        return toRecords(jsonPosition(json), now);
      },
    };
  }
  const sent = new URLSearchParams(body);
  return {
    unitId: named(idOf(query) ?? idOf(sent)),
    secret: token ?? sent.get('token') ?? undefined,
    records: (now) => {
      const fields = new URLSearchParams([...sent, ...query]);
      return toRecords({ ...queryPosition(fields), signals: attributesOf(fields) }, now);
    },
  };
}

function named(id: string | undefined): string {
  if (!id) throw problem(400, 'No device named', 'Send the id of the unit as id.');
  return id;
}

const idOf = (fields: URLSearchParams) => fields.get('id') ?? fields.get('deviceid') ?? undefined;

/** A position in the fields that OsmAnd gave names; speed in knots. */
export function queryPosition(fields: URLSearchParams): Position {
  const number = (...names: string[]) => {
    const text = names.map((name) => fields.get(name)).find((value) => value);
    return text ? Number(text) : undefined;
  };
  const [latitude, longitude] = fields.get('location')?.split(',').map(Number) ?? [];
  const speed = number('speed');
  const isFix = flag(fields.get('valid')) !== false;
  return {
    time: timeOf(fields.get('timestamp')),
    ...(isFix ? { latitude: number('lat') ?? latitude, longitude: number('lon') ?? longitude } : {}),
    speed: speed === undefined ? undefined : speed * KMH_PER_KNOT,
    heading: number('bearing', 'heading'),
    altitude: number('altitude'),
    accuracy: number('accuracy'),
    hdop: number('hdop'),
    battery: number('batt'),
    ignition: flag(fields.get('ignition')),
  };
}

const flag = (value: unknown) =>
  [true, 'true', '1'].includes(value as string)
    ? true
    : [false, 'false', '0'].includes(value as string)
      ? false
      : undefined;

/** Of seconds or milliseconds since 1970, RFC 3339, or `yyyy-MM-dd HH:mm:ss` (any without a zone is taken as UTC). Throws problem 400 for anything else. */
function timeOf(written: string | null | undefined): Date | undefined {
  if (!written) return undefined;
  const text = String(written).trim();
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  const dated = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text) ? text.replace(' ', 'T') : '';
  const time =
    number === undefined
      ? new Date(ZONED.test(dated) ? dated : `${dated}Z`)
      : new Date(number >= FIRST_MILLISECONDS ? number : number * 1000);
  if (Number.isNaN(time.getTime()))
    throw problem(400, 'No time', 'timestamp: send seconds or milliseconds since 1970, or RFC 3339.');
  return time;
}

type Json = {
  device_id?: unknown;
  alarm?: unknown;
  location?: {
    timestamp?: string;
    coords?: null | {
      latitude?: number;
      longitude?: number;
      accuracy?: number;
      speed?: number;
      heading?: number;
      altitude?: number;
    };
    battery?: { level?: number };
    extras?: unknown;
  };
};

/** -1 stands for unknown. */
function jsonPosition({ location, alarm }: Json): Position {
  const { timestamp, coords, battery, extras } = location ?? {};
  const { latitude, longitude, accuracy, heading, altitude, speed } = coords ?? {};
  const fields = new Map(Object.entries({ ...objectOf(extras), ...(alarm === undefined ? {} : { alarm }) }));
  const known = (value: number | undefined, factor: number) =>
    typeof value !== 'number' || value < 0 ? undefined : value * factor;
  return {
    time: timeOf(timestamp),
    latitude,
    longitude,
    speed: known(speed, KMH_PER_MPS),
    heading: known(heading, 1),
    altitude,
    accuracy: known(accuracy, 1),
    battery: known(battery?.level, 100),
    ignition: flag(fields.get('ignition')),
    signals: attributesOf(fields),
  };
}

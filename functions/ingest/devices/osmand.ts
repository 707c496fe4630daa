import { problem } from '../../../shared/http-problem.ts';
import type { DeviceRequest, DeviceUpload } from './device.ts';
import { type Position, toRecords } from './position.ts';

const KMH_PER_KNOT = 1.852;
const KMH_PER_MPS = 3.6;
/** Unix times from here on are milliseconds: as seconds they would be after 2038. */
const FIRST_MILLISECONDS = 2 ** 31 - 1;

/**
 * What Traccar Client and OsmAnd send, in the three forms that are in the field: everything in the query (with GET, or POST and no body), the
 * same as a form body, or JSON. A position that is out of range gives no record: the app would send it again for ever if it were refused.
 * Throws problem 400 where no unit is named.
 */
export function readOsmand({ query, mediaType, body }: DeviceRequest): DeviceUpload {
  const token = query.get('token') ?? undefined;
  const json = mediaType === 'application/json' ? parsedJson(body) : undefined;
  if (json)
    return {
      unitId: named(typeof json.device_id === 'string' ? json.device_id : idOf(query)),
      secret: token,
      records: (now) => toRecords(jsonPosition(json), now),
    };
  const fields = body === '' ? query : new URLSearchParams(body);
  return {
    unitId: named(idOf(fields) ?? idOf(query)),
    secret: token ?? fields.get('token') ?? undefined,
    records: (now) => toRecords(queryPosition(fields), now),
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

const flag = (text: string | null) =>
  text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined;

/** Of seconds or milliseconds since 1970, RFC 3339, or `yyyy-MM-dd HH:mm:ss` (taken as UTC). */
function timeOf(written: string | null | undefined): Date | undefined {
  if (!written) return undefined;
  const text = String(written);
  if (/^\d+(\.\d+)?$/.test(text)) {
    const number = Number(text);
    return new Date(number >= FIRST_MILLISECONDS ? number : number * 1000);
  }
  return new Date(text.includes('T') ? text : `${text.trim().replace(' ', 'T')}Z`);
}

type Json = {
  device_id?: string;
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
    extras?: { ignition?: boolean };
  };
};

function parsedJson(body: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** -1 stands for unknown. */
function jsonPosition({ location }: Json): Position {
  const { timestamp, coords, battery, extras } = location ?? {};
  const { latitude, longitude, accuracy, heading, altitude, speed } = coords ?? {};
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
    ignition: extras?.ignition,
  };
}

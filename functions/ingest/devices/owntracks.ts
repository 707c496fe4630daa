import { problem } from '../../../shared/http-problem.ts';
import { type DeviceRequest, type DeviceUpload, jsonObject, numberOf } from './device.ts';
import { type Position, toRecords } from './position.ts';

/**
 * What OwnTracks posts in its HTTP mode, as user (the unit) and password (its secret). Only `location` has something to tell; other types, and an
 * empty body (a friend was deleted), are taken and left, since the app would send again for ever what is refused.
 */
export function readOwntracks({ authorization, body }: DeviceRequest): DeviceUpload {
  const [unitId, secret] = basicOf(authorization) ?? [];
  return { unitId, secret, records: (now) => recordsOf(body, now) };
}

/** User and password of HTTP Basic (RFC 7617). Throws problem 401 where there are none. */
function basicOf(authorization: string | undefined): [user: string, password: string] {
  const encoded = /^Basic +([A-Za-z0-9+/]+=*) *$/i.exec(authorization ?? '')?.[1];
  const text = Buffer.from(encoded ?? '', 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) {
    const refusal = problem(401, 'No user and password', 'Send HTTP Basic: the unit as user, its secret as password.');
    refusal.headers['WWW-Authenticate'] = 'Basic realm="owntracks", charset="UTF-8"';
    throw refusal;
  }
  return [text.slice(0, colon), text.slice(colon + 1)];
}

function recordsOf(body: string, now: Date) {
  if (body.trim() === '') return [];
  const message = jsonObject(body);
  if (!message) throw problem(400, 'Body is not JSON', 'Send the message of OwnTracks as a JSON object.');
  return message._type === 'location' ? toRecords(positionOf(message), now) : [];
}

/** -1 stands for unknown; without the time of the fix it is that of the message, else of its arrival. Boxes that qtripp feeds tell some values of the car too. */
function positionOf(message: Record<string, unknown>): Position {
  const seconds = numberOf(message.tst) ?? numberOf(message.created_at);
  const known = (key: string) => {
    const number = numberOf(message[key]);
    return number === -1 ? undefined : number;
  };
  const signals: Position['signals'] = [];
  const add = (name: string, value: number | undefined) => {
    if (value !== undefined) signals.push([name, value]);
  };
  add('Vehicle.TraveledDistance', known('odometer'));
  add('Vehicle.Powertrain.CombustionEngine.Speed', known('rpm'));
  add('Vehicle.Powertrain.FuelSystem.RelativeLevel', known('flvl'));
  return {
    time: seconds === undefined ? undefined : new Date(seconds * 1000),
    latitude: numberOf(message.lat),
    longitude: numberOf(message.lon),
    speed: known('vel'),
    heading: known('cog'),
    altitude: numberOf(message.alt),
    accuracy: known('acc'),
    battery: known('batt'),
    ignition: ignitionOf(message),
    batteryVoltage: known('uext'),
    signals,
  };
}

/** By the trigger (I: just switched on, i: off), else by its own field. */
function ignitionOf({ t, ign }: Record<string, unknown>): boolean | undefined {
  if (t === 'I' || t === 'i') return t === 'I';
  return ign === true || ign === 1 ? true : ign === false || ign === 0 ? false : undefined;
}

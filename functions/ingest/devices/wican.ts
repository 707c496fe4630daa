import names from '../../../knowledge/devices/wican.json' with { type: 'json' };
import { problem } from '../../../shared/http-problem.ts';
import type { UploadRecord } from '../../../shared/uploads/generated/upload.types.ts';
import { abrpPosition } from './abrp.ts';
import {
  bearerOf,
  type DeviceRequest,
  type DeviceUpload,
  jsonObject,
  numberOf,
  objectOf,
  privateName,
} from './device.ts';
import { signalOfPid } from './pid-signal.ts';
import { toRecords } from './position.ts';
import { frameRecords } from './wican-frames.ts';

type Known = { signal: string; unit: string | null };
const NAMES = new Map<string, Known>(Object.entries(names.signals));
/** Numbers that are no value of the car, where a body has its values at the top, as WiCAN's MQTT topics do. */
const NO_VALUES = new Set(['status', 'config', 'bus', 'ts']);

/**
 * What MeatPi's WiCAN posts, over HTTPS with a bearer token or as a web hook with the token in its URL: `autopid_data` and, in the first
 * body after its start, `config` and `status`; the form for A Better Route Planner; and, handed on from its MQTT topics, single values and raw frames.
 * It tells no time (but in the form) and, later on, no device: what it says is of when it arrived, and the unit is that of the secret, unless the URL names it.
 */
export function readWican({ query, authorization, mediaType, body }: DeviceRequest): DeviceUpload {
  const message = jsonObject(body);
  const isForm = mediaType === 'application/x-www-form-urlencoded' && !message;
  const { device_id: deviceId } = objectOf(message?.status);
  return {
    unitId: query.get('id') ?? undefined,
    deviceId: typeof deviceId === 'string' ? deviceId : undefined,
    secret: bearerOf(authorization) ?? query.get('token') ?? undefined,
    records: (now) => {
      if (isForm) return toRecords(abrpPosition(new URLSearchParams(body)), now);
      if (!message) throw problem(400, 'Body is not JSON', 'Send the JSON object that WiCAN makes.');
      return recordsOf(message, now);
    },
  };
}

function recordsOf(message: Record<string, unknown>, now: Date): UploadRecord[] {
  if ('frame' in message) return frameRecords(message, now);
  const configured = objectOf(message.config);
  const values = 'autopid_data' in message ? Object.entries(objectOf(message.autopid_data)) : topValues(message);
  const signals = values.flatMap(([name, value]): [string, number | boolean | string][] => {
    const signal = signalOf(name, objectOf(configured[name]).unit);
    if (!signal) return [];
    if (value === 'on' || value === 'off') return [[signal, value === 'on']];
    if (typeof value === 'string') return [[signal, numberOf(value) ?? value.slice(0, 256)]];
    return typeof value === 'number' || typeof value === 'boolean' ? [[signal, value]] : [];
  });
  return toRecords({ time: undefined, signals }, now);
}

const topValues = (message: Record<string, unknown>) =>
  Object.entries(message).filter(([name, value]) => typeof value === 'number' && !NO_VALUES.has(name));

/**
 * The VSS name of a WiCAN parameter. Names are the owner's own: one that is known is taken in the unit that WiCAN's own profiles give it; where the
 * body says that it is another unit, and for any other name, the signal is private, so that no value gets a unit that it does not have.
 */
function signalOf(name: string, unit: unknown): string | undefined {
  const pid = /^([0-9A-F]{2})-/.exec(name)?.[1];
  const known = NAMES.get(name.toUpperCase());
  if (known && (unit === undefined || unit === '' || unit === (known.unit ?? ''))) return known.signal;
  const standard = pid && signalOfPid(pid);
  if (standard) return standard;
  return privateName('Wican', name);
}

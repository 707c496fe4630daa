import { problem } from '../../../shared/http-problem.ts';
import type { UploadRecord } from '../../../shared/uploads/generated/upload.types.ts';
import { abrpPosition } from './abrp.ts';
import {
  bearerOf,
  type DeviceRequest,
  type DeviceUnits,
  type DeviceUpload,
  jsonObject,
  numberOf,
  objectOf,
} from './device.ts';
import { toRecords } from './position.ts';
import { frameRecords } from './wican-frames.ts';
import { signalOf, withConfig } from './wican-signals.ts';

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
    deviceUnits: (remembered) => withConfig(remembered, message?.config),
    records: (now, deviceUnits = {}) => {
      if (isForm) return toRecords(abrpPosition(new URLSearchParams(body)), now);
      if (!message) throw problem(400, 'Body is not JSON', 'Send the JSON object that WiCAN makes.');
      return recordsOf(message, withConfig(deviceUnits, message.config), now);
    },
  };
}

function recordsOf(message: Record<string, unknown>, deviceUnits: DeviceUnits, now: Date): UploadRecord[] {
  if ('frame' in message) return frameRecords(message, now);
  const values = 'autopid_data' in message ? Object.entries(objectOf(message.autopid_data)) : topValues(message);
  const signals = values.flatMap(([name, value]): [string, number | boolean | string][] => {
    const known = signalOf(name, deviceUnits[name]);
    if (!known) return [];
    const { signal, convert } = known;
    if (value === 'on' || value === 'off') return [[signal, value === 'on']];
    const number = numberOf(value);
    if (number !== undefined) return [[signal, convert(number)]];
    return typeof value === 'string'
      ? [[signal, value.slice(0, 256)]]
      : typeof value === 'boolean'
        ? [[signal, value]]
        : [];
  });
  return toRecords({ time: undefined, signals }, now);
}

const topValues = (message: Record<string, unknown>) =>
  Object.entries(message).filter(([name, value]) => typeof value === 'number' && !NO_VALUES.has(name));

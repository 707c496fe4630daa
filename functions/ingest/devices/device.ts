import type { UploadRecord } from '../../../shared/uploads/generated/upload.types.ts';

/** What a device that people own posted. */
export type DeviceRequest = {
  query: URLSearchParams;
  /** path after that of the device's kind, without slashes around it */
  rest: string;
  authorization: string | undefined;
  mediaType: string;
  body: string;
};

/** Units that a device once said its values are in, by its own name for them. */
export type DeviceUnits = Record<string, string>;

/** What a request says of its sender, and how to read what it brings once that is known. */
export type DeviceUpload = {
  /** unit that it names itself as; undefined: known by its secret alone */
  unitId: string | undefined;
  /** name that the device has of its own, which tells units with the same secret apart */
  deviceId?: string | undefined;
  secret: string | undefined;
  /** throws problem 400 where the body cannot be read */
  records: (now: Date, deviceUnits?: DeviceUnits) => UploadRecord[];
  /** what is to be remembered of the units of its values, since later bodies do not tell them: all that was, and what this one tells */
  deviceUnits?: (remembered: DeviceUnits) => DeviceUnits;
  /** what this one is answered with, where it waits for something */
  answer?: string | undefined;
};

/** The token of `Authorization: Bearer …`. */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];

/** An object in JSON, or undefined where the text is none. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A number, also one that was written as a text; undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** An object as it is, of anything else an empty one. */
export const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const LONGEST_NAME = 100;

/** The signal of a value whose meaning only its owner knows, by the device's own name for it; undefined where that has no letter or digit. */
export function privateName(device: string, name: string): string | undefined {
  const plain = name.replaceAll(/[^A-Za-z0-9]+/g, '_').slice(0, LONGEST_NAME);
  return /[A-Za-z0-9]/.test(plain) ? `Vehicle.Private.${device}.${plain}` : undefined;
}

import { isVin } from '../../shared/vehicles/vin.ts';
import type { Payload } from './hex.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';

export const VIN_LENGTH = 17;
export const VIN_SIGNAL = 'Vehicle.VehicleIdentification.VIN';

/**
 * Adds the VIN in the characters from a byte on, after the number of items or padding. BigQuery must not hold a VIN, so the data point's value
 * only says whether it is the VIN that the car is provisioned with (1) or not (0); its text goes to the live state alone.
 */
export function addVin(run: Run, source: Source, { bytes, length }: Payload, from: number): void {
  let start = from;
  while (start < length && (bytes[start] ?? 0) < 0x30) start += 1;
  addVinText(run, source, String.fromCharCode(...bytes.subarray(start, Math.min(length, start + VIN_LENGTH + 1))));
}

/** The same of a text, before whose 17 characters one may stand that is none of them. */
export function addVinText(run: Run, source: Source, text: string): void {
  const vin = [text, text.slice(1)].find((candidate) => isVin(candidate.slice(0, VIN_LENGTH)))?.slice(0, VIN_LENGTH);
  if (vin) addValue(run, source, VIN_SIGNAL, vin === run.upload.vin ? 1 : 0, vin, null);
  else addUndecodable(run, source, 'truncated', 'no VIN of 17 characters');
}

import { permanent } from '../errors.ts';
import type { VehicleEvent } from '../messages/generated/types.ts';
import { vehicleKeyOf } from './event-view.ts';

export type Order = 'asc' | 'desc';
/** Where an event stands in the list: last occurrence, then car, then id. */
export type Position = { time: string; vehicleKey: string; id: string };

export const positionOf = ({ lastOccurredAt, id }: Pick<VehicleEvent, 'lastOccurredAt' | 'id'>): Position => ({
  time: lastOccurredAt,
  vehicleKey: vehicleKeyOf(id),
  id,
});

/** Whether `a` comes after `b`. */
export const isAfter = (a: Position, b: Position, order: Order): boolean =>
  (order === 'asc' ? compare(a, b) : compare(b, a)) > 0;

function compare(a: Position, b: Position): number {
  for (const part of ['time', 'vehicleKey', 'id'] as const) if (a[part] !== b[part]) return a[part] < b[part] ? -1 : 1;
  return 0;
}

export const pageTokenOf = ({ time, id }: Position): string =>
  Buffer.from(JSON.stringify([time, id])).toString('base64url');

export function readPageToken(token: string): Position {
  const [time, id] = parse(token);
  if (typeof time !== 'string' || typeof id !== 'string' || vehicleKeyOf(id) === '')
    throw permanent('bad-page-token', 'pageToken is none that a list of events gave');
  return { time, vehicleKey: vehicleKeyOf(id), id };
}

function parse(token: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch (cause) {
    throw permanent('bad-page-token', 'pageToken is none that a list of events gave', cause);
  }
}

import { derivedId } from '../ids.ts';
import type { VehicleEvent } from '../messages/generated/types.ts';
import { describeFault, severityOf } from './fault-texts.ts';
import { lampLook } from './flags.ts';
import { storedView } from './stored-data.ts';
import {
  type ClosedEventDocument,
  type Detail,
  type FaultKey,
  type Generation,
  generationName,
  type Ledger,
} from './types.ts';
import { urgencyOf } from './urgency.ts';

/** The car that a ledger belongs to. */
export type CarNames = { vehicleKey: string; vin: string; workshopId: string | null };

/**
 * `<vehicleKey>_<hash of fault and generation>`: the car's document is found from the id alone, and the VIN does not show.
 * `generation` counts the fault's events from 1.
 */
export const eventIdOf = (vehicleKey: string, { type, name, ecu }: FaultKey, generation: number): string =>
  `${vehicleKey}_${derivedId('event', vehicleKey, type, name, ecu ?? '', generation).slice(0, 16)}`;

export const vehicleKeyOf = (eventId: string): string => eventId.slice(0, Math.max(0, eventId.lastIndexOf('_')));

export const timeText = (epochMs: number): string => new Date(epochMs).toISOString();

/** The car's times of the first and last occurrence; where there is none, of the first and last report. */
export const lastOccurredAt = ({ lastFailedAt, lastReportAt }: Generation): number => lastFailedAt ?? lastReportAt;

export function vehicleEventOf(car: CarNames, ledger: Ledger, event: Generation): VehicleEvent {
  const fault = faultOf(ledger, event);
  const id = eventIdOf(car.vehicleKey, fault, event.generation);
  return {
    id,
    vin: car.vin,
    type: fault.type,
    name: fault.name,
    ...(fault.type === 'warningLight' ? { lamp: lampLook(event.look ?? 0) } : {}),
    urgency: urgencyOf(event),
    status: event.status,
    count: event.count,
    ecu: fault.ecu,
    firstOccurredAt: timeText(event.firstFailedAt ?? event.openedAt),
    lastOccurredAt: timeText(lastOccurredAt(event)),
    previousEventId: event.generation > 1 ? eventIdOf(car.vehicleKey, fault, event.generation - 1) : null,
    description: describeFault(fault, ledger.make),
    recommendationId: ledger.recommendations[generationName(event)] ?? null,
  };
}

export function eventDetailOf(car: CarNames, ledger: Ledger, event: Generation): ClosedEventDocument {
  const detail = detailOf(ledger.details, event);
  const closing = event.marks.find(({ kind }) => kind === 'closed');
  const history: ClosedEventDocument['history'] = [
    { at: timeText(event.openedAt), kind: 'opened', by: 'car' },
    ...event.marks.map(({ time, kind, by, reason, finding }) => ({
      at: timeText(time),
      kind,
      by,
      ...(reason ? { reason } : {}),
      ...(finding ? { finding } : {}),
    })),
  ];
  if (event.closedAt !== null && !closing) history.push({ at: timeText(event.closedAt), kind: 'closed', by: 'car' });
  return {
    ...vehicleEventOf(car, ledger, event),
    vehicleKey: car.vehicleKey,
    workshopId: car.workshopId,
    severity: severityOf(faultOf(ledger, event), ledger.make),
    signals: detail ? { time: timeText(detail.time), values: detail.signals } : null,
    ...storedView(ledger, event),
    history,
    closedAt: event.closedAt === null ? null : timeText(event.closedAt),
    reason: closing?.reason ?? null,
    finding: closing?.finding ?? null,
  };
}

/** The earliest within the event's own stretch of time. */
export function detailOf(details: Detail[], event: Generation): Detail | undefined {
  const end = event.closedAt ?? Number.POSITIVE_INFINITY;
  let earliest: Detail | undefined;
  for (const detail of details) {
    if (detail.time < event.openedAt || detail.time > end || !detail.keys.includes(event.key)) continue;
    if (!earliest || detail.time < earliest.time) earliest = detail;
  }
  return earliest;
}

const faultOf = (ledger: Ledger, { key }: Generation): FaultKey =>
  ledger.keys[key] ?? { type: 'errorCode', name: '', ecu: null };

import { permanent } from '../errors.ts';
import { derivedId } from '../ids.ts';
import type { EventChanges, VehicleEvent } from '../messages/generated/types.ts';
import type { WorkshopFinding } from '../recommendations/verdict.ts';
import type { Reader, Transaction } from '../store.ts';
import { activeEventsOf, type Car, eventPath, loadCar, messageOf, saveCar } from './car-events.ts';
import { eventIdOf } from './event-view.ts';
import { fold } from './fold.ts';
import { insertMark } from './ledger.ts';
import { settle } from './settle.ts';
import { type Actor, type ClosedEventDocument, generationName, type Ledger, type MarkKind } from './types.ts';

/** A car's events, loaded in a caller's transaction before its first write. */
export type CarEvents = {
  car: Car;
  /** not closed, the latest first */
  active: VehicleEvent[];
  /** of those asked for by id: the ones that are closed */
  closed: Map<string, ClosedEventDocument>;
};

export type EventRequest = {
  eventId: string;
  kind: MarkKind;
  by: Actor;
  reason?: string;
  finding?: WorkshopFinding;
  /** of a closing that covers a time ahead: what the car reports until then counts on the closed event and reopens nothing */
  until?: Date;
};

/** `changeId` is derived from the cause: the same change again does nothing. */
export type ChangeRequest = {
  changeId: string;
  at: Date;
  requests?: EventRequest[];
  /** event id to recommendation id, null to unlink */
  recommendations?: Record<string, string | null>;
};

/**
 * Reads a car's events for a change: 1 read, and 1 more for each of `eventIds` that is not active. Reads only, so call it before the
 * transaction's first write. A car that never had an event has none.
 */
export async function loadCarEvents(
  tx: Pick<Reader, 'get' | 'getAll'>,
  vehicleKey: string,
  eventIds: string[] = [],
): Promise<CarEvents> {
  const car = await loadCar(tx, { vehicleKey, vin: '', workshopId: null });
  const active = activeEventsOf(car);
  const others = eventIds.filter((id) => !active.some((event) => event.id === id));
  const documents = await tx.getAll<ClosedEventDocument>(others.map(eventPath));
  return {
    car,
    active,
    closed: new Map(documents.flatMap((document) => (document ? [[document.id, document] as const] : []))),
  };
}

/**
 * Applies what people did: `acknowledged`, `booked`, `released` (a booking fell away: the event is what it was before), `closed` (with
 * reason and finding), and links recommendations. Writes 1 document, and 1 for each event that closes, none where nothing changes.
 * On an event that is closed already, `closed` records reason and finding, `booked` and `released` do nothing, `acknowledged` throws
 * permanent `event-closed`; an id that was neither active nor loaded throws permanent `event-unknown`.
 * @returns the message to publish on event-changes, or undefined where nobody needs to know
 */
export function changeEvents(
  tx: Transaction,
  { car, closed }: CarEvents,
  { changeId, at, requests = [], recommendations = {} }: ChangeRequest,
): EventChanges | undefined {
  let ledger: Ledger = withRecommendations(car, recommendations);
  for (const request of requests) {
    const open = openById(car, ledger, request.eventId);
    if (!open) {
      changeClosed(tx, closed.get(request.eventId), request);
      continue;
    }
    const { eventId, until, ...mark } = request;
    const lastMark = ledger.marks.filter(({ key }) => key === open.key).at(-1)?.time ?? 0;
    // After all that is known of the fault: the car's clock may be ahead of ours, and one change follows another within a millisecond.
    const time = Math.max((until ?? at).getTime(), open.lastReportAt, lastMark + 1);
    ledger = insertMark(ledger, {
      ...mark,
      key: open.key,
      time,
      id: derivedId('mark', changeId, eventId, request.kind),
    });
  }
  if (ledger === car.ledger) return undefined;
  const settled = settle(car, car.ledger, ledger, at);
  saveCar(tx, car, settled, car.outputs);
  return messageOf(car, changeId, at, settled.changes);
}

function openById(car: Car, ledger: Ledger, eventId: string) {
  const opens = fold(ledger).states.flatMap(({ open }) => open ?? []);
  return opens.find((event) => {
    const fault = ledger.keys[event.key];
    return fault !== undefined && eventIdOf(car.vehicleKey, fault, event.generation) === eventId;
  });
}

function changeClosed(
  tx: Transaction,
  event: ClosedEventDocument | undefined,
  { eventId, kind, reason, finding }: EventRequest,
): void {
  if (!event) throw permanent('event-unknown', `there is no event ${eventId}`);
  if (kind === 'acknowledged')
    throw permanent('event-closed', `event ${eventId} is closed; only its reason and finding can be recorded`);
  if (kind !== 'closed' || (reason === undefined && finding === undefined)) return;
  tx.update(eventPath(eventId), {
    ...(reason === undefined ? {} : { reason }),
    ...(finding === undefined ? {} : { finding }),
  });
}

function withRecommendations(car: Car, links: Record<string, string | null>): Ledger {
  const { ledger } = car;
  const merged = { ...ledger.recommendations };
  let changed = false;
  for (const [eventId, link] of Object.entries(links)) {
    const open = openById(car, ledger, eventId);
    if (!open || (merged[generationName(open)] ?? null) === link) continue;
    if (link === null) delete merged[generationName(open)];
    else merged[generationName(open)] = link;
    changed = true;
  }
  return changed ? { ...ledger, recommendations: merged } : ledger;
}

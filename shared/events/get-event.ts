import type { Reader } from '../store.ts';
import { type CarEventsDocument, carEventsPath, carOf, eventPath } from './car-events.ts';
import { eventDetailOf, eventIdOf, vehicleKeyOf } from './event-view.ts';
import { fold } from './fold.ts';
import type { ClosedEventDocument, EventDetail } from './types.ts';

type StoredEvent = Omit<ClosedEventDocument, 'freezeFrames' | 'extendedData'> & Partial<ClosedEventDocument>;

/** One event with freeze frame, signals and history; 1 read, 2 where it is closed. Undefined where there is none. */
export async function getEvent(reader: Pick<Reader, 'get'>, id: string): Promise<EventDetail | undefined> {
  const vehicleKey = vehicleKeyOf(id);
  if (vehicleKey === '' || id.includes('/')) return undefined;
  const document = await reader.get<CarEventsDocument>(carEventsPath(vehicleKey));
  const active = document && activeDetail(vehicleKey, document, id);
  const detail = active ?? (await reader.get<StoredEvent>(eventPath(id)));
  if (!detail) return undefined;
  const { vehicleKey: _, ...shown } = detail;
  // A document of an earlier version has neither list.
  return { ...shown, freezeFrames: shown.freezeFrames ?? [], extendedData: shown.extendedData ?? [] };
}

function activeDetail(vehicleKey: string, document: CarEventsDocument, id: string): ClosedEventDocument | undefined {
  const car = carOf(vehicleKey, document);
  for (const { open } of fold(car.ledger).states) {
    const fault = open && car.ledger.keys[open.key];
    if (open && fault && eventIdOf(vehicleKey, fault, open.generation) === id)
      return eventDetailOf(car, car.ledger, open);
  }
  return undefined;
}

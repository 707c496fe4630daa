import type { EventChange, EventChanges, VehicleEvent } from '../messages/generated/types.ts';
import type { Reader, Transaction } from '../store.ts';
import { type CarNames, lastOccurredAt, timeText, vehicleEventOf } from './event-view.ts';
import { fold } from './fold.ts';
import type { KeptOutput } from './kept-outputs.ts';
import { emptyLedger } from './ledger.ts';
import { type Ranks, ranksByTime } from './list-ranks.ts';
import { packLedger, unpackLedger } from './pack.ts';
import type { Settled } from './settle.ts';
import type { Generation, Ledger } from './types.ts';

/** carEvents/{vehicleKey}. `reports`, `state` and `outputs` are not indexed. */
export type CarEventsDocument = {
  vin: string;
  workshopId: string | null;
  active: boolean;
  /** events whose status is open: what nobody has taken up yet */
  openCount: number;
  /** latest of them */
  lastOccurredAt: string | null;
  /** see list-ranks.ts */
  latest: Ranks;
  latestAtWorkshop: Ranks;
  moreLatest: string[];
  reports: Uint8Array;
  state: string;
  /** JSON: KeptOutput[] */
  outputs: string;
};

/** A car's ledger as loaded. */
export type Car = CarNames & { ledger: Ledger; outputs: KeptOutput[]; known: boolean };

export const carEventsPath = (vehicleKey: string) => `carEvents/${vehicleKey}`;
export const eventPath = (id: string) => `events/${id}`;

/** One read. A car without a document has an empty ledger; `names` are what the caller knows of it. */
export async function loadCar(reader: Pick<Reader, 'get'>, names: CarNames): Promise<Car> {
  const document = await reader.get<CarEventsDocument>(carEventsPath(names.vehicleKey));
  return document
    ? carOf(names.vehicleKey, document)
    : { ...names, ledger: emptyLedger(names.vin), outputs: [], known: false };
}

export function carOf(vehicleKey: string, document: CarEventsDocument): Car {
  return {
    vehicleKey,
    vin: document.vin,
    workshopId: document.workshopId,
    ledger: unpackLedger(document),
    outputs: JSON.parse(document.outputs) as KeptOutput[],
    known: true,
  };
}

/** Events of a loaded car that are not closed, as the API shows them; the latest first. */
export const activeEventsOf = (car: CarNames & { ledger: Ledger }): VehicleEvent[] =>
  fold(car.ledger)
    .states.flatMap(({ open }) => open ?? [])
    .map((event) => vehicleEventOf(car, car.ledger, event))
    .sort((a, b) =>
      a.lastOccurredAt < b.lastOccurredAt ? 1 : a.lastOccurredAt > b.lastOccurredAt ? -1 : a.id < b.id ? 1 : -1,
    );

/** Writes the car's document, one closed event each, and the counts of closed events that a late report reached. */
export function saveCar(tx: Transaction, car: CarNames, settled: Settled, outputs: KeptOutput[]): void {
  tx.set(carEventsPath(car.vehicleKey), documentOf(car, settled.ledger, settled.open, outputs));
  for (const event of settled.closed) tx.set(eventPath(event.id), event);
  for (const { id, fields } of settled.recounted) tx.update(eventPath(id), fields);
}

export function documentOf(
  car: CarNames,
  ledger: Ledger,
  open: Generation[],
  outputs: KeptOutput[],
): CarEventsDocument {
  const listed = open.map((event) => ({
    type: ledger.keys[event.key]?.type ?? 'errorCode',
    status: event.status,
    lastOccurredAt: timeText(lastOccurredAt(event)),
  }));
  return {
    vin: car.vin,
    workshopId: car.workshopId,
    active: open.length > 0,
    openCount: open.filter(({ status }) => status === 'open').length,
    lastOccurredAt: open.length > 0 ? timeText(Math.max(...open.map(lastOccurredAt))) : null,
    ...ranksByTime(listed, car.workshopId),
    ...packLedger(ledger),
    outputs: JSON.stringify(outputs),
  };
}

/** The message for one cause, or undefined where nothing changed that others should know. */
export function messageOf(car: CarNames, changeId: string, at: Date, changes: EventChange[]): EventChanges | undefined {
  const [first, ...rest] = changes;
  if (!first) return undefined;
  return {
    v: 1,
    changeId,
    vin: car.vin,
    vehicleKey: car.vehicleKey,
    workshopId: car.workshopId,
    at: at.toISOString(),
    changes: [first, ...rest],
  };
}

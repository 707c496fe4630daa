import type { EventStatus, EventType, VehicleEvent } from '../messages/generated/types.ts';
import type { Filter, Store } from '../store.ts';
import { activeEventsOf, type CarEventsDocument, carOf } from './car-events.ts';
import { isAfter, type Order, type Position, positionOf } from './list-order.ts';
import { listName, RANKS, rankName, workshopPrefix } from './list-ranks.ts';
import type { ClosedEventDocument } from './types.ts';

export type Scope = {
  store: Store;
  order: Order;
  cursor: Position | undefined;
  workshopId: string | undefined;
  vin: string | undefined;
  type: EventType | undefined;
  status: EventStatus | undefined;
  limit: number;
};

type Kind = Pick<Scope, 'type' | 'status'>;
/** Active events of a car that are part of a list. */
const listedOf = (id: string, data: CarEventsDocument, { type, status }: Kind): VehicleEvent[] =>
  activeEventsOf(carOf(id, data)).filter(
    (event) => (type === undefined || event.type === type) && (status === undefined || event.status === status),
  );

/** Active events that carry their car's `rank`-th latest time, in order; documents are read in chunks as they are asked for. */
export async function* rankStream(
  { store, order, cursor, workshopId, type, status, limit }: Scope,
  rank: number,
): AsyncGenerator<VehicleEvent> {
  const [list, name] = [listName(type, status), rankName(rank)];
  const [field, prefix] =
    workshopId === undefined
      ? [`latest.${list}.${name}`, '']
      : [`latestAtWorkshop.${list}.${name}`, workshopPrefix(workshopId)];
  const where: Filter[] =
    prefix === ''
      ? []
      : [
          [field, '>=', prefix],
          [field, '<', `${prefix}~`],
        ];
  // The cursor's own car may hold more events of that time, so the stream begins with it.
  let startAfter = cursor && [
    `${prefix}${cursor.time}`,
    order === 'desc' ? justAfter(cursor.vehicleKey) : justBefore(cursor.vehicleKey),
  ];
  const chunk = rank === 0 ? limit + 1 : Math.ceil(limit / 4) + 1;
  for (;;) {
    const found = await store.query<CarEventsDocument>({
      collection: 'carEvents',
      where,
      orderBy: [
        [field, order],
        ['__name__', order],
      ],
      startAfter,
      limit: chunk,
    });
    for (const { id, data } of found) {
      const time = data.latest[list]?.[name];
      yield* sorted(
        listedOf(id, data, { type, status }).filter((event) => event.lastOccurredAt === time),
        order,
      );
    }
    const last = found.at(-1);
    if (!last || found.length < chunk) return;
    startAfter = [`${prefix}${last.data.latest[list]?.[name]}`, last.id];
  }
}

/** Active events beyond the ranks: of the few cars that have more distinct times than there are ranks. */
export async function* moreStream({
  store,
  order,
  cursor,
  workshopId,
  type,
  status,
}: Scope): AsyncGenerator<VehicleEvent> {
  const list = listName(type, status);
  const where: Filter[] = [
    ['moreLatest', 'array-contains', list],
    ...(workshopId === undefined ? [] : [['workshopId', '==', workshopId] satisfies Filter]),
  ];
  const found = await store.query<CarEventsDocument>({ collection: 'carEvents', where });
  const events = found.flatMap(({ id, data }) => {
    const oldest = data.latest[list]?.[rankName(RANKS - 1)] ?? '';
    return listedOf(id, data, { type, status }).filter((event) => event.lastOccurredAt < oldest);
  });
  yield* sorted(cursor ? events.filter((event) => isAfter(positionOf(event), cursor, order)) : events, order);
}

/** Closed events in order, of a workshop and type, or of a car. */
export async function* closedStream({
  store,
  order,
  cursor,
  workshopId,
  vin,
  type,
  limit,
}: Scope): AsyncGenerator<VehicleEvent> {
  const equal = (field: string, value: string | undefined): Filter[] =>
    value === undefined ? [] : [[field, '==', value]];
  const where = vin === undefined ? [...equal('workshopId', workshopId), ...equal('type', type)] : equal('vin', vin);
  let startAfter = cursor && [cursor.time, cursor.id];
  for (;;) {
    const found = await store.query<ClosedEventDocument>({
      collection: 'events',
      where,
      orderBy: [
        ['lastOccurredAt', order],
        ['__name__', order],
      ],
      startAfter,
      limit: limit + 1,
    });
    for (const { data } of found) if (workshopId === undefined || data.workshopId === workshopId) yield summaryOf(data);
    const last = found.at(-1);
    if (!last || found.length <= limit) return;
    startAfter = [last.data.lastOccurredAt, last.id];
  }
}

const summaryOf = ({
  id,
  vin,
  type,
  name,
  urgency,
  status,
  count,
  ecu,
  firstOccurredAt,
  lastOccurredAt,
  previousEventId,
  description,
  recommendationId,
}: ClosedEventDocument): VehicleEvent => ({
  id,
  vin,
  type,
  name,
  urgency,
  status,
  count,
  ecu,
  firstOccurredAt,
  lastOccurredAt,
  previousEventId,
  description,
  recommendationId,
});

const sorted = (events: VehicleEvent[], order: Order) =>
  events.toSorted((a, b) => (isAfter(positionOf(a), positionOf(b), order) ? 1 : -1));

/** Ids of documents next to a vehicleKey: '~' sorts after every character of a key. */
const justAfter = (key: string) => `${key}~`;
const justBefore = (key: string) => `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}~`;

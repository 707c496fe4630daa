import type { EventStatus, EventType, VehicleEvent } from '../messages/generated/types.ts';
import type { Filter, Store } from '../store.ts';
import { activeEventsOf, type CarEventsDocument, carOf } from './car-events.ts';
import { isAfter, type Order, type Position, pageTokenOf, positionOf, readPageToken } from './list-order.ts';
import { RANKS } from './list-ranks.ts';
import { closedStream, moreStream, rankStream } from './list-streams.ts';
import { mergeStreams } from './merge-streams.ts';

export type EventListRequest = {
  /** without: all of them */
  status?: EventStatus;
  type?: EventType;
  vin?: string;
  workshopId?: string;
  /** by last occurrence; without: the latest first */
  ascending?: boolean;
  pageToken?: string;
  limit: number;
};

export type EventPage = {
  events: VehicleEvent[];
  /** events whose status is open, of the same workshop and VIN, whatever else is asked for */
  openCount: number;
  nextPageToken: string | null;
};

/**
 * Events by their last occurrence, then by id; active ones out of the cars' documents, closed ones out of `events`. A page goes on
 * exactly after the last event of the one before. Throws permanent `bad-page-token`.
 */
export async function listEvents(store: Store, request: EventListRequest): Promise<EventPage> {
  const order: Order = request.ascending ? 'asc' : 'desc';
  const cursor = request.pageToken === undefined ? undefined : readPageToken(request.pageToken);
  const { streams, openCount } = await sourcesOf(store, request, order, cursor);
  const events: VehicleEvent[] = [];
  let more = false;
  for await (const event of mergeStreams(streams, order)) {
    if (cursor && !isAfter(positionOf(event), cursor, order)) continue;
    if (!wanted(event, request)) continue;
    if (events.length === request.limit) {
      more = true;
      break;
    }
    events.push(event);
  }
  const last = events.at(-1);
  return { events, openCount, nextPageToken: more && last ? pageTokenOf(positionOf(last)) : null };
}

type Sources = { streams: AsyncGenerator<VehicleEvent>[]; openCount: number };

async function sourcesOf(
  store: Store,
  request: EventListRequest,
  order: Order,
  cursor: Position | undefined,
): Promise<Sources> {
  const { status, type, vin, workshopId, limit } = request;
  const scope = { store, order, cursor, workshopId, vin, type, status, limit };
  const closed = status === undefined || status === 'closed' ? [closedStream(scope)] : [];
  if (vin !== undefined) {
    const [found] = await store.query<CarEventsDocument>({
      collection: 'carEvents',
      where: [['vin', '==', vin]],
      limit: 1,
    });
    const visible = found && (workshopId === undefined || found.data.workshopId === workshopId) ? found : undefined;
    const active = visible && status !== 'closed' ? activeEventsOf(carOf(visible.id, visible.data)) : [];
    return { streams: [...closed, inOrder(active, order)], openCount: visible?.data.openCount ?? 0 };
  }
  const ranks =
    status === 'closed'
      ? []
      : [...Array.from({ length: RANKS }, (_, rank) => rankStream(scope, rank)), moreStream(scope)];
  return { streams: [...closed, ...ranks], openCount: await countOpen(store, workshopId) };
}

async function countOpen(store: Store, workshopId: string | undefined): Promise<number> {
  const where: Filter[] = [
    ...(workshopId === undefined ? [] : [['workshopId', '==', workshopId] satisfies Filter]),
    ['openCount', '>', 0],
  ];
  const { sums } = await store.aggregate({ collection: 'carEvents', where }, ['openCount']);
  return sums.openCount ?? 0;
}

async function* inOrder(events: VehicleEvent[], order: Order): AsyncGenerator<VehicleEvent> {
  yield* events.toSorted((a, b) => (isAfter(positionOf(a), positionOf(b), order) ? 1 : -1));
}

const wanted = (event: VehicleEvent, { status, type }: EventListRequest): boolean =>
  (status === undefined || event.status === status) && (type === undefined || event.type === type);

import type { EventStatus, EventType, VehicleEvent } from '../messages/generated/types.ts';

/**
 * What makes the events of all cars listable by their last occurrence although a car's events lie in one document: for each list that its
 * active events are part of (all, those of a type, of a status, of both), the document carries the distinct last occurrences, latest first, as
 * `latest.<list>.r0` to `latest.<list>.r7`. Every event of a list belongs to one of them, so a list is a merge of eight streams, each ordered by its own
 * single-field index, and reads no car that has nothing for it. `latestAtWorkshop` holds the same behind the workshop's id, so that a
 * workshop's list needs no composite index. A car with more than eight distinct times in a list (`moreLatest` names it) is read whole for every page.
 */
export const RANKS = 8;

export type Ranks = Record<string, Record<string, string>>;
/** The parts of an active event by which it is listed. */
export type Listed = Pick<VehicleEvent, 'type' | 'status' | 'lastOccurredAt'>;

export const rankName = (rank: number) => `r${rank}`;
export const workshopPrefix = (workshopId: string) => `${workshopId}|`;

/** The narrowest list with all events of a type and status. */
export const listName = (type: EventType | undefined, status: EventStatus | undefined): string =>
  [type, status].filter((part) => part !== undefined).join('_') || 'all';

export function ranksByTime(
  events: Listed[],
  workshopId: string | null,
): { latest: Ranks; latestAtWorkshop: Ranks; moreLatest: string[] } {
  const times = new Map<string, Set<string>>();
  for (const { type, status, lastOccurredAt } of events) {
    for (const list of [
      listName(undefined, undefined),
      listName(type, undefined),
      listName(undefined, status),
      listName(type, status),
    ])
      times.set(list, (times.get(list) ?? new Set()).add(lastOccurredAt));
  }
  const lists = [...times].map(([list, distinct]) => ({ list, sorted: [...distinct].sort().reverse() }));
  const named = (prefix: string): Ranks =>
    Object.fromEntries(
      lists.map(({ list, sorted }) => [
        list,
        Object.fromEntries(sorted.slice(0, RANKS).map((time, rank) => [rankName(rank), `${prefix}${time}`])),
      ]),
    );
  return {
    latest: named(''),
    latestAtWorkshop: workshopId === null ? {} : named(workshopPrefix(workshopId)),
    moreLatest: lists.filter(({ sorted }) => sorted.length > RANKS).map(({ list }) => list),
  };
}

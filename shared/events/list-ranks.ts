/**
 * What makes the events of all cars listable by their last occurrence although a car's events lie in one document: the document carries
 * its distinct last occurrences, latest first, as `latest.r0` to `latest.r7`. Every event belongs to one of them, so the list is a merge
 * of eight streams, each ordered by its own single-field index. `latestAtWorkshop` holds the same behind the workshop's id, so that a
 * workshop's list needs no composite index. A car with more than eight distinct times (`moreLatest`) is read whole for every page.
 */
export const RANKS = 8;

export const rankName = (rank: number) => `r${rank}`;
export const workshopPrefix = (workshopId: string) => `${workshopId}|`;

export function ranksByTime(times: string[], workshopId: string | null) {
  const distinct = [...new Set(times)].sort().reverse();
  const ranks = distinct.slice(0, RANKS);
  const named = (prefix: string) => Object.fromEntries(ranks.map((time, rank) => [rankName(rank), `${prefix}${time}`]));
  return {
    latest: named(''),
    latestAtWorkshop: workshopId === null ? {} : named(workshopPrefix(workshopId)),
    moreLatest: distinct.length > RANKS,
  };
}

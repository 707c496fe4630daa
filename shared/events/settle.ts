import { isDeepStrictEqual } from 'node:util';
import type { EventChange } from '../messages/generated/types.ts';
import { compact } from './compact.ts';
import { type CarNames, detailOf, eventDetailOf, vehicleEventOf } from './event-view.ts';
import { type Folded, foldBoth } from './fold.ts';
import { keptStored, storedView } from './stored-data.ts';
import { type ClosedEventDocument, type Generation, generationName, type Ledger } from './types.ts';
import { rankOf } from './urgency.ts';

/** What a change of the ledger comes to: the ledger to keep, what others are told, and the closed events to write. */
export type Settled = {
  ledger: Ledger;
  /** not closed, by key */
  open: Generation[];
  changes: EventChange[];
  /** closed by this change: events/{id} is written whole */
  closed: ClosedEventDocument[];
  /** closed before, and reached by a late report: some fields of events/{id} change */
  recounted: { id: string; fields: Partial<ClosedEventDocument> }[];
  /** whether anything is open, or was, or any event differs */
  matters: boolean;
};

/** Compares the events before and after a change of a car's ledger. Pure; `now` decides only what is old enough to be compacted. */
export function settle(car: CarNames, before: Ledger, after: Ledger, now: Date): Settled {
  const { old, folded } = foldBoth(before, after);
  const open = openOf(folded);
  const was = new Map([...old.closed, ...openOf(old)].map((event) => [generationName(event), event]));
  const changes: EventChange[] = [];
  const closed: ClosedEventDocument[] = [];
  const recounted: Settled['recounted'] = [];
  for (const event of folded.closed) {
    const earlier = was.get(generationName(event));
    if (earlier?.closedAt != null) {
      const stored = laterStored(before, earlier, after, event);
      if (sameCounts(earlier, event) && !stored) continue;
      const { id, ...document } = eventDetailOf(car, after, event);
      recounted.push({ id, fields: { ...countsOf(document), ...stored } });
    } else {
      closed.push(eventDetailOf(car, after, event));
      changes.push({ kind: 'closed', event: vehicleEventOf(car, after, event) });
    }
  }
  for (const event of open) {
    const kind = kindOf(was.get(generationName(event)), event);
    if (kind) changes.push(withSignals({ kind, event: vehicleEventOf(car, after, event) }, after, event));
  }
  const matters =
    open.length > 0 ||
    changes.length > 0 ||
    recounted.length > 0 ||
    after.stored !== before.stored ||
    old.states.some((state) => state.open);
  return { ledger: prune(compact(after, now), open, now), open, changes, closed, recounted, matters };
}

const openOf = ({ states }: Folded) => states.flatMap(({ open }) => open ?? []);

function kindOf(earlier: Generation | undefined, event: Generation): EventChange['kind'] | undefined {
  if (!earlier || earlier.closedAt !== null) return 'opened';
  if (rankOf(event) > rankOf(earlier)) return 'escalated';
  if (earlier.status === event.status || event.status === 'closed') return undefined;
  return event.status === 'open' ? 'reopened' : event.status;
}

const sameCounts = (a: Generation, b: Generation) =>
  a.count === b.count &&
  a.openedAt === b.openedAt &&
  a.lastReportAt === b.lastReportAt &&
  a.firstFailedAt === b.firstFailedAt &&
  a.lastFailedAt === b.lastFailedAt &&
  a.closedAt === b.closedAt &&
  rankOf(a) === rankOf(b) &&
  a.marks.length === b.marks.length;

/** What a late report can change of a closed event. */
const countsOf = (document: Omit<ClosedEventDocument, 'id'>): Partial<ClosedEventDocument> => {
  const { count, firstOccurredAt, lastOccurredAt, closedAt, urgency, history, previousEventId } = document;
  return { count, firstOccurredAt, lastOccurredAt, closedAt, urgency, history, previousEventId };
};

/** What a late record, or another end of its time, changes of what is shown as stored with a closed event; undefined for nothing. */
function laterStored(
  before: Ledger,
  earlier: Generation,
  after: Ledger,
  event: Generation,
): Partial<ClosedEventDocument> | undefined {
  const view = storedView(after, event);
  return isDeepStrictEqual(storedView(before, earlier), view) ? undefined : view;
}

function withSignals(change: EventChange, ledger: Ledger, event: Generation): EventChange {
  const signals = detailOf(ledger.details, event)?.signals;
  return signals ? { ...change, signals } : change;
}

/** Characters of JSON; beyond, of a car that has hundreds of faults at once, the later ones come without signals of their own. */
const MOST_DETAILS = 1_000_000;
/** So many are below that in any case. */
const FEW_DETAILS = 50;

function withinBounds(details: Ledger['details']): Ledger['details'] {
  if (details.length <= FEW_DETAILS) return details;
  let room = MOST_DETAILS;
  return details.filter((detail) => {
    room -= JSON.stringify(detail).length;
    return room >= 0;
  });
}

/** Of details and recommendations only those of open events are kept; the others stand in events/{id}. */
function prune(ledger: Ledger, open: Generation[], now: Date): Ledger {
  const kept = new Map<(typeof ledger.details)[number], Set<number>>();
  for (const event of open) {
    const detail = detailOf(ledger.details, event);
    if (detail) kept.set(detail, (kept.get(detail) ?? new Set()).add(event.key));
  }
  const names = new Set(open.map(generationName));
  return {
    ...ledger,
    stored: keptStored(ledger, open, now),
    details: withinBounds([...kept].map(([detail, keys]) => ({ ...detail, keys: [...keys] }))),
    recommendations: Object.fromEntries(Object.entries(ledger.recommendations).filter(([name]) => names.has(name))),
  };
}

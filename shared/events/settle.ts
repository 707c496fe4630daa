import type { EventChange } from '../messages/generated/types.ts';
import { compact } from './compact.ts';
import { type CarNames, detailOf, eventDetailOf, eventIdOf, vehicleEventOf } from './event-view.ts';
import { type Folded, fold } from './fold.ts';
import type { ClosedEventDocument, Generation, Ledger } from './types.ts';
import { URGENCIES } from './urgency.ts';

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
  const [old, folded] = [fold(before), fold(after)];
  const open = openOf(folded);
  const was = byId(car, before, old);
  const changes: EventChange[] = [];
  const closed: ClosedEventDocument[] = [];
  const recounted: Settled['recounted'] = [];
  for (const [id, event] of byId(car, after, folded)) {
    const earlier = was.get(id);
    if (event.closedAt !== null) {
      const document = eventDetailOf(car, after, event);
      if (earlier && earlier.closedAt !== null) {
        if (!sameCounts(earlier, event)) recounted.push({ id, fields: countsOf(document) });
        continue;
      }
      closed.push(document);
      changes.push({ kind: 'closed', event: vehicleEventOf(car, after, event) });
      continue;
    }
    const kind = kindOf(
      earlier,
      event,
      vehicleEventOf(car, before, earlier ?? event).urgency,
      vehicleEventOf(car, after, event).urgency,
    );
    if (kind) changes.push(withSignals({ kind, event: vehicleEventOf(car, after, event) }, after, event));
  }
  const ledger = prune(car, compact(after, now), open);
  return {
    ledger,
    open,
    changes,
    closed,
    recounted,
    matters: open.length > 0 || openOf(old).length > 0 || changes.length > 0 || recounted.length > 0,
  };
}

const openOf = ({ states }: Folded) => states.flatMap(({ open }) => open ?? []);

const byId = (car: CarNames, { keys }: Ledger, folded: Folded): Map<string, Generation> =>
  new Map(
    [...folded.closed, ...openOf(folded)].flatMap((event) => {
      const fault = keys[event.key];
      return fault ? [[eventIdOf(car.vehicleKey, fault, event.generation), event] as const] : [];
    }),
  );

function kindOf(
  earlier: Generation | undefined,
  event: Generation,
  urgencyBefore: string,
  urgencyAfter: string,
): EventChange['kind'] | undefined {
  if (!earlier || earlier.closedAt !== null) return 'opened';
  if (rankOf(urgencyAfter) > rankOf(urgencyBefore)) return 'escalated';
  if (earlier.status === event.status) return undefined;
  return event.status === 'open' ? 'reopened' : event.status === 'closed' ? undefined : event.status;
}

const rankOf = (urgency: string) => URGENCIES.findIndex((one) => one === urgency);

const sameCounts = (a: Generation, b: Generation) =>
  a.count === b.count &&
  a.openedAt === b.openedAt &&
  a.lastReportAt === b.lastReportAt &&
  a.firstFailedAt === b.firstFailedAt &&
  a.lastFailedAt === b.lastFailedAt &&
  a.closedAt === b.closedAt &&
  a.urgency === b.urgency &&
  a.marks.length === b.marks.length;

const countsOf = ({
  count,
  firstOccurredAt,
  lastOccurredAt,
  closedAt,
  urgency,
  history,
  previousEventId,
}: ClosedEventDocument): Partial<ClosedEventDocument> => ({
  count,
  firstOccurredAt,
  lastOccurredAt,
  closedAt,
  urgency,
  history,
  previousEventId,
});

function withSignals(change: EventChange, ledger: Ledger, event: Generation): EventChange {
  const signals = detailOf(ledger.details, event, (detail) => detail.signals !== undefined)?.signals;
  return signals ? { ...change, signals } : change;
}

/** Of details and recommendations only those of open events are kept; the others stand in events/{id}. */
function prune(car: CarNames, ledger: Ledger, open: Generation[]): Ledger {
  const ids = new Set(
    open.flatMap((event) => {
      const fault = ledger.keys[event.key];
      return fault ? [eventIdOf(car.vehicleKey, fault, event.generation)] : [];
    }),
  );
  const kept = new Map<(typeof ledger.details)[number], number[]>();
  for (const event of open) {
    for (const part of ['signals', 'freezeFrame'] as const) {
      const detail = detailOf(ledger.details, event, (one) => one[part] !== undefined);
      if (detail) kept.set(detail, [...new Set([...(kept.get(detail) ?? []), event.key])]);
    }
  }
  return {
    ...ledger,
    details: [...kept].map(([detail, keys]) => ({ ...detail, keys })),
    recommendations: Object.fromEntries(Object.entries(ledger.recommendations).filter(([id]) => ids.has(id))),
  };
}

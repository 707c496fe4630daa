import type { EventStatus, EventType, FaultReport, VehicleEvent } from '../messages/generated/types.ts';
import type { WorkshopFinding } from '../recommendations/verdict.ts';

/** What the events of one fault share; at most one of them is not closed. */
export type FaultKey = { type: EventType; name: string; ecu: string | null };

export type Source = FaultReport['source'];

/** What a report says of one fault; `key` is an index into Ledger.keys, `flags` are bits of flags.ts. */
export type FaultFlags = { key: number; flags: number };

/** What reports say; repeated scans that list the same faults share one entry. */
export type Content = {
  source: Source;
  ecu: string | null;
  complete: boolean;
  /** bits of conditions.ts: what the car was doing */
  conditions: number;
  /** sorted by key, each key once */
  faults: FaultFlags[];
};

/** One record (unit, seq) in the timeline; `unit` and `content` are indexes into the ledger's tables, `time` is epoch milliseconds. */
export type Report = { time: number; seq: number; unit: number; content: number };

export type MarkKind = 'acknowledged' | 'booked' | 'released' | 'closed';
export type Actor = 'car' | 'workshop' | 'repair' | 'owner' | 'system';

/** What people did to an event, at its place in the timeline of the fault. */
export type Mark = {
  /** epoch milliseconds */
  time: number;
  key: number;
  kind: MarkKind;
  by: Actor;
  /** derived from its cause: the same mark again changes nothing */
  id: string;
  reason?: string;
  finding?: WorkshopFinding;
};

/** What the car was doing around a report that named these faults. */
export type Detail = { time: number; keys: number[]; signals: Record<string, number> };

/** What an ECU had stored with a fault, as one record read it: a freeze frame (mode 02), a snapshot (UDS 19 04), extended data (19 06). */
export type StoredData = {
  /** epoch milliseconds */
  time: number;
  seq: number;
  unit: number;
  source: Source;
  ecu: string | null;
  /** as the ECU numbers what it stored */
  record: number;
  /** of the fault; null where another record tells whose it is */
  key: number | null;
  values?: Record<string, number | string>;
  /** hex digits */
  data?: string;
};

/** One event: a stretch of a fault's timeline from its opening to its closing. Times are epoch milliseconds. */
export type Generation = {
  key: number;
  /** from 1 */
  generation: number;
  openedAt: number;
  lastReportAt: number;
  /** records that reported it failed */
  count: number;
  firstFailedAt: number | null;
  lastFailedAt: number | null;
  /** bits of the sources that reported it */
  sources: number;
  /** worst rank so far; `confirmedUrgency` as if every pending fault were confirmed */
  urgency: number;
  confirmedUrgency: number;
  /** how the lamp looked in any of its reports: bits of flags.ts; none of what is no lamp */
  look?: number;
  status: EventStatus;
  closedAt: number | null;
  /** when the event before it closed; a document of an earlier version does not have it */
  after?: number;
  marks: Mark[];
};

/** Tells the events of a car apart. */
export const generationName = ({ key, generation }: Pick<Generation, 'key' | 'generation'>): string =>
  `${key}.${generation}`;

/** A fault after all of its timeline: how many generations it has had, the one that is not closed, and when the last one closed. */
export type FaultState = { generation: number; open: Generation | null; closedAt?: number };

/**
 * All that is known of a car's faults: a base (everything before `base.until`, folded), and the set of reports and marks since.
 * The events are a pure fold over it (fold.ts), so they do not depend on the order or number of deliveries.
 */
export type Ledger = {
  /** of the car, since some codes mean what their maker says */
  make: string | null;
  keys: FaultKey[];
  units: string[];
  contents: Content[];
  /** in timeline order (timeline.ts) */
  reports: Report[];
  /** by time */
  marks: Mark[];
  /** `states[i]` belongs to `keys[i]` */
  base: { until: number; states: (FaultState | null)[] };
  details: Detail[];
  /** in the order of their times */
  stored: StoredData[];
  /** recommendation ids of events that are not closed, by `generationName` */
  recommendations: Record<string, string>;
};

/** An event with all that is known of it (GET /v1/events/{id}). */
export type EventDetail = VehicleEvent & {
  workshopId: string | null;
  /** of the fault itself, apart from how urgent it is to act */
  severity: VehicleEvent['urgency'];
  /** values in VSS units at the first report that carried any */
  signals: { time: string; values: Record<string, number> } | null;
  /** of the first of `freezeFrames` */
  freezeFrame: Record<string, number | string> | null;
  /** mode 02 and UDS 19 04, each different one once, the oldest first; values by VSS name */
  freezeFrames: { time: string; source: Source; record: number; values: Record<string, number | string> }[];
  /** UDS 19 06: bytes as hex digits */
  extendedData: { time: string; record: number; data: string }[];
  history: { at: string; kind: 'opened' | MarkKind; by: Actor; reason?: string; finding?: WorkshopFinding }[];
  closedAt: string | null;
  reason: string | null;
  finding: WorkshopFinding | null;
};

/** events/{eventId}: a closed event as the API shows it. */
export type ClosedEventDocument = EventDetail & { vehicleKey: string };

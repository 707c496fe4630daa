import type { FaultReport } from '../messages/generated/types.ts';
import type { EventDetail, Generation, Ledger, StoredData } from './types.ts';

const DAY_MS = 86_400_000;
/** An ECU that has a freeze frame has its code, whose event may be opened by a later record: so much later at most. */
const READ_BEFORE_MS = 7 * DAY_MS;
/** One frame is read by several records, one for each PID; pauses between them are no longer. */
const PAUSE_MS = 600_000;
/** Of each kind an event shows so many, the latest. */
const MOST_SHOWN = 20;

/** What an event shows of what the ECU stored with its fault. */
export type StoredView = Pick<EventDetail, 'freezeFrame' | 'freezeFrames' | 'extendedData'>;

/** What a report says is stored, as entries of a ledger; `key` is the place of the fault that it names. */
export function storedIn(report: FaultReport, time: number, unit: number, key: number | null): StoredData[] {
  const { seq, source, ecu, freezeFrames = [], extendedData = [] } = report;
  return [
    ...freezeFrames.map(({ record, values }): StoredData => ({ time, seq, unit, source, ecu, record, key, values })),
    ...extendedData.map(({ record, data }): StoredData => ({ time, seq, unit, source, ecu, record, key, data })),
  ];
}

/**
 * Puts an entry in its place. One that is there (unit, seq, record) and says no more changes nothing: the same object comes back. An upload that
 * was cut elsewhere may have more of one frame; then both are put together.
 */
export function withStored(ledger: Ledger, added: StoredData): Ledger['stored'] {
  const { stored } = ledger;
  const place = stored.findIndex((one) => isSame(one, added));
  const known = stored[place];
  if (!known) return [...stored, added].sort(inOrder(ledger.units));
  const isNew = Object.keys(added.values ?? {}).some((name) => known.values?.[name] === undefined);
  if (!isNew && (known.key !== null || added.key === null)) return stored;
  const both = { ...known, key: known.key ?? added.key, values: { ...added.values, ...known.values } };
  return stored.with(place, both);
}

const isSame = (a: StoredData, b: StoredData) =>
  a.seq === b.seq &&
  a.unit === b.unit &&
  a.source === b.source &&
  a.ecu === b.ecu &&
  a.record === b.record &&
  (a.data === undefined) === (b.data === undefined);

const inOrder = (units: string[]) => (a: StoredData, b: StoredData) =>
  a.time - b.time ||
  (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) ||
  a.record - b.record ||
  a.seq - b.seq ||
  ((units[a.unit] ?? '') < (units[b.unit] ?? '') ? -1 : 1);

/**
 * Whether what was stored at a time (epoch milliseconds) belongs to the event: read while it was open, or before, when no other event of the fault
 * was. So it does not depend on the order in which uploads come.
 */
export const isOfEvent = ({ after, openedAt, closedAt }: Generation, time: number): boolean =>
  (time > (after ?? 0) || time === openedAt) &&
  time <= (closedAt ?? Number.POSITIVE_INFINITY) &&
  time >= openedAt - READ_BEFORE_MS;

/** What was stored with the fault of an event; `freezeFrame` is the first one's values. */
export function storedView({ stored }: Ledger, event: Generation): StoredView {
  if (stored.length === 0) return { freezeFrame: null, freezeFrames: [], extendedData: [] };
  const all = joined(stored.filter(({ time }) => isOfEvent(event, time))).filter(({ key }) => key === event.key);
  const frames = all.filter(({ values }) => values !== undefined && Object.keys(values).length > 0);
  const shown = ({ time, source, record }: StoredData) => ({ time: new Date(time).toISOString(), source, record });
  return {
    freezeFrame: frames[0]?.values ?? null,
    freezeFrames: distinct(frames).map((one) => ({ ...shown(one), values: one.values ?? {} })),
    extendedData: distinct(all.filter(({ data }) => data !== undefined)).map((one) => ({
      time: shown(one).time,
      record: one.record,
      data: one.data ?? '',
    })),
  };
}

/** Entries of which each is there once, however often it was read; the latest where there are many. */
function distinct(entries: StoredData[]): StoredData[] {
  const seen = new Map<string, StoredData>();
  for (const one of entries) {
    const text = contentOf(one);
    if (!seen.has(text)) seen.set(text, one);
  }
  return [...seen.values()].slice(-MOST_SHOWN);
}

const contentOf = ({ source, record, key, values = {}, data }: StoredData) =>
  JSON.stringify([source, record, key, Object.entries(values).sort(), data]);

/** Mode 02 is answered PID by PID, its code as one of them: what was read of one frame without a long pause, put together. */
function joined(entries: StoredData[]): StoredData[] {
  const result: StoredData[] = [];
  const last = new Map<string, { frame: StoredData; until: number }>();
  for (const one of entries) {
    const series = `${one.unit} ${one.ecu} ${one.record}`;
    const before = one.source === 'obd02' ? last.get(series) : undefined;
    if (before && one.time - before.until <= PAUSE_MS && agree(before.frame, one)) {
      before.frame.key ??= one.key;
      before.frame.values = { ...one.values, ...before.frame.values };
      before.until = one.time;
    } else {
      const frame = { ...one };
      result.push(frame);
      if (one.source === 'obd02') last.set(series, { frame, until: one.time });
    }
  }
  return result;
}

/** Not where another code has taken the frame's place meanwhile. */
function agree(a: StoredData, b: StoredData): boolean {
  if (a.key !== null && b.key !== null && a.key !== b.key) return false;
  return Object.entries(b.values ?? {}).every(([name, value]) => (a.values?.[name] ?? value) === value);
}

/** Decode refuses what is older than 60 days; a message may then wait for 7. */
const KEPT_DAYS = 68;
const MOST_KEPT = 200;
const MOST_CHARACTERS = 200_000;

/**
 * What is worth keeping: of events that are open, and what is young enough for a late report to have it. Of very much (an ECU that is read all the
 * time) repeated readings go first, then the oldest.
 */
export function keptStored({ stored }: Ledger, open: Generation[], now: Date): Ledger['stored'] {
  if (stored.length === 0) return stored;
  const oldest = now.getTime() - KEPT_DAYS * DAY_MS;
  const isOpen = ({ time, key }: StoredData) => open.some((event) => event.key === key && isOfEvent(event, time));
  const kept = stored.filter((one) => one.time >= oldest || isOpen(one));
  if (isFew(kept)) return kept;
  const first = new Map<string, StoredData>();
  for (const one of kept) {
    const text = `${one.ecu} ${contentOf(one)}`;
    if (!first.has(text)) first.set(text, one);
  }
  const some = [...first.values()];
  while (!isFew(some)) some.shift();
  return some;
}

const isFew = (stored: StoredData[]) =>
  stored.length <= MOST_KEPT && stored.reduce((sum, one) => sum + contentOf(one).length, 0) <= MOST_CHARACTERS;

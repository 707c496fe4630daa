import type { EventType, Urgency } from '../../shared/messages/generated/types.ts';
import { codesOf } from './codes.ts';
import { type History, historyKey, type Window } from './windows.ts';

/** What rules need to know of an event. */
export type RuleEvent = {
  id: string;
  type: EventType;
  name: string;
  ecu: string | null;
  urgency: Urgency;
  count: number;
  /** epoch milliseconds */
  firstOccurredAt: number;
  /** epoch milliseconds; windows of history end here */
  lastOccurredAt: number;
};

/** `modelYear` by the VIN. Engine and odometer are read from the live signals. */
export type RuleVehicle = { make?: string; model?: string; platform?: string; modelYear?: number };

/** What a condition is evaluated on: one event, the car's other open events by their codes, signals and how they went, the vehicle. */
export type Facts = {
  event: RuleEvent;
  /** how many of the other open events a code matches */
  openOthers: (code: string) => number;
  signals: Record<string, number>;
  /** undefined where it is not known */
  history: (window: Window) => number | undefined;
  vehicle: RuleVehicle;
  /** epoch milliseconds */
  now: number;
};

export type CarFacts = {
  events: RuleEvent[];
  signals: Record<string, number>;
  /** left out where no rule asks for any */
  history?: History;
  vehicle: RuleVehicle;
  now: number;
};

const NO_HISTORY: History = new Map();

/** A car as rules see it; the codes of its events are counted once. */
export function factsOf({ events, signals, vehicle, now, history = NO_HISTORY }: CarFacts): Map<RuleEvent, Facts> {
  const codes = new Map(events.map((event) => [event, codesOf(event)]));
  const counts = new Map<string, number>();
  for (const code of [...codes.values()].flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Map(
    events.map((event) => {
      const own = new Set(codes.get(event));
      const openOthers = (code: string) => (counts.get(code) ?? 0) - (own.has(code) ? 1 : 0);
      const known = (window: Window) => history.get(historyKey(event.id, window));
      return [event, { event, openOthers, signals, history: known, vehicle, now }];
    }),
  );
}

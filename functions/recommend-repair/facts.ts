import type { EventType, Urgency } from '../../shared/messages/generated/types.ts';
import { codesOf } from './codes.ts';

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
};

export type RuleVehicle = { make?: string; model?: string; platform?: string };

/** What a condition is evaluated on: one event, the car's other open events by their codes, live signals, the vehicle. */
export type Facts = {
  event: RuleEvent;
  /** how many of the other open events a code matches */
  openOthers: (code: string) => number;
  signals: Record<string, number>;
  vehicle: RuleVehicle;
  /** epoch milliseconds */
  now: number;
};

/** A car as rules see it; the codes of its events are counted once. */
export function factsOf(
  events: RuleEvent[],
  signals: Record<string, number>,
  vehicle: RuleVehicle,
  now: number,
): Map<RuleEvent, Facts> {
  const codes = new Map(events.map((event) => [event, codesOf(event)]));
  const counts = new Map<string, number>();
  for (const code of [...codes.values()].flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Map(
    events.map((event) => {
      const own = new Set(codes.get(event));
      const openOthers = (code: string) => (counts.get(code) ?? 0) - (own.has(code) ? 1 : 0);
      return [event, { event, openOthers, signals, vehicle, now }];
    }),
  );
}

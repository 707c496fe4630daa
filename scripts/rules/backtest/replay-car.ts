import { evaluate, type Failure } from '../../../functions/recommend-repair/evaluate.ts';
import type { CarFacts, RuleVehicle } from '../../../functions/recommend-repair/facts.ts';
import { ruleEventOf } from '../../../functions/recommend-repair/load-facts.ts';
import { reconcile } from '../../../functions/recommend-repair/reconcile.ts';
import { askedOf, type RuleSet } from '../../../functions/recommend-repair/rule-set.ts';
import { historyKey } from '../../../functions/recommend-repair/windows.ts';
import type { Recommendation } from '../../../shared/recommendations/recommendation.ts';
import type { Moment } from './moments.ts';
import { type Ask, askKey, type Readings } from './readings.ts';

/** A car in the period. */
export type CarInPeriod = {
  vin: string;
  vehicleKey: string;
  workshopId: string | null;
  vehicle: RuleVehicle;
  moments: Moment[];
};

/** That a rule came to recommend something for a car. `at` is epoch milliseconds. */
export type Stood = { vin: string; ruleId: string; at: number; faults: string[] };

export type Replayed = {
  stood: Stood[];
  /** when the owner would have been told: epoch milliseconds */
  messages: number[];
  failures: Failure[];
};

/** A live signal counts as known for so long. */
const LIVE_MS = 7 * 86_400_000;

const liveAsk = (vehicleKey: string, signal: string, at: number): Ask => ({
  vehicleKey,
  signal,
  from: at - LIVE_MS,
  to: at,
});

/** What a set of rules asks of the stored data points for a car. */
export function asksOf(rules: RuleSet, { vehicleKey, moments }: CarInPeriod): Ask[] {
  return moments.flatMap(({ at, events }) => {
    const { windows, signals } = askedOf(rules, events.map(ruleEventOf));
    return [
      ...windows.map(({ event: { lastOccurredAt: to }, window: { signal, overMs } }) => ({
        vehicleKey,
        signal,
        from: to - overMs,
        to,
      })),
      ...signals.map((signal) => liveAsk(vehicleKey, signal, at)),
    ];
  });
}

/** What a set of rules would have made of a car's moments, as recommend-repair does it, had nobody declined or booked anything. */
export function replayCar(rules: RuleSet, car: CarInPeriod, readings: Readings): Replayed {
  const { vin, vehicleKey, workshopId, moments } = car;
  const recommendations = new Map<string, Recommendation>();
  const linked = new Map<string, string>();
  const replayed: Replayed = { stood: [], messages: [], failures: [] };
  for (const { at, events, isStart } of moments) {
    const { findings, failures } = evaluate(rules, factsAt(rules, car, { at, events, isStart }, readings));
    replayed.failures.push(...failures);
    const cause = { changeId: `${vehicleKey} ${at}`, at: new Date(at), vin, vehicleKey, workshopId, ownerId: null };
    const known = [...new Set(linked.values())].flatMap((id) => recommendations.get(id) ?? []);
    const active = events.map((event) => ({ ...event, recommendationId: linked.get(event.id) ?? null }));
    const { write, links } = reconcile(cause, known, findings, active);
    let isTold = false;
    for (const next of write) {
      const before = recommendations.get(next.id);
      recommendations.set(next.id, next);
      if (next.status !== 'open') continue;
      // as notify-owner tells: what is new, and what has become critical
      if (!before || (next.urgency === 'critical' && before.urgency !== 'critical')) isTold = true;
      if (before?.ruleId !== next.ruleId)
        replayed.stood.push({ vin, ruleId: next.ruleId, at, faults: namesOf(events, next.eventIds) });
    }
    if (isTold && !isStart) replayed.messages.push(at);
    for (const [id, link] of Object.entries(links)) {
      if (link === null) linked.delete(id);
      else linked.set(id, link);
    }
    for (const id of linked.keys()) if (!events.some((event) => event.id === id)) linked.delete(id);
  }
  return replayed;
}

const namesOf = (events: Moment['events'], ids: string[]) =>
  events
    .filter(({ id }) => ids.includes(id))
    .map(({ type, name }) => (type === 'errorCode' ? name : `${type}:${name}`));

function factsAt(
  rules: RuleSet,
  { vehicleKey, vehicle }: CarInPeriod,
  { at, events }: Moment,
  readings: Readings,
): CarFacts {
  const ruleEvents = events.map(ruleEventOf);
  const { windows, signals } = askedOf(rules, ruleEvents);
  const history = new Map<string, number>();
  for (const { event, window } of windows) {
    const { signal, stat, overMs } = window;
    const ask = { vehicleKey, signal, from: event.lastOccurredAt - overMs, to: event.lastOccurredAt };
    const reading = readings.get(askKey(ask));
    if (reading) history.set(historyKey(event.id, window), reading[stat]);
  }
  const live = signals.flatMap((signal) => {
    const reading = readings.get(askKey(liveAsk(vehicleKey, signal, at)));
    return reading ? [[signal, reading.last] as const] : [];
  });
  return { events: ruleEvents, signals: Object.fromEntries(live), vehicle, now: at, history };
}

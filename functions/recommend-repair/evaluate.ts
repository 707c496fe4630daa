import type { Urgency } from '../../shared/messages/generated/types.ts';
import { codesOf } from './codes.ts';
import type { Leaf } from './condition.ts';
import { type Facts, factsOf, type RuleEvent, type RuleVehicle } from './facts.ts';
import type { DriveAdvice, Rule } from './generated/rules.types.ts';
import { type CompiledRule, candidates, type RuleSet } from './rule-set.ts';

export type CarFacts = { events: RuleEvent[]; signals: Record<string, number>; vehicle: RuleVehicle; now: number };

/** What a rule makes of a car: the events that it fired on and those that it covers, and why. */
export type Finding = {
  rule: Rule;
  events: RuleEvent[];
  urgency: Urgency;
  driveAdvice: DriveAdvice;
  why: { eventId: string; conditions: Leaf[] }[];
};

const URGENCIES: Urgency[] = ['low', 'medium', 'high', 'critical'];
const ADVICE: DriveAdvice[] = ['driveOn', 'driveGentlyToWorkshop', 'stopNow'];

/** Which rules fire on one event; the highest priority first. */
export const firing = (rules: RuleSet, facts: Facts): CompiledRule[] =>
  candidates(rules, facts.event)
    .filter(({ when }) => when === undefined || when.test(facts))
    .sort((a, b) => b.rule.priority - a.rule.priority);

/**
 * The findings on a car. Faults of one cause come out as one: the strongest rule first, with all events that it fired on and all that
 * it covers; then what is left. Every event lands in at most one finding, and in one where a fallback rule looks at its code.
 */
export function evaluate(rules: RuleSet, { events, signals, vehicle, now }: CarFacts): Finding[] {
  const facts = factsOf(events, signals, vehicle, now);
  const fired = new Map<CompiledRule, RuleEvent[]>();
  for (const [event, known] of facts) {
    for (const rule of firing(rules, known)) fired.set(rule, [...(fired.get(rule) ?? []), event]);
  }
  const left = new Set(events);
  const findings: Finding[] = [];
  const strongestFirst = [...fired].sort(
    ([a], [b]) => b.rule.priority - a.rule.priority || (a.rule.id < b.rule.id ? -1 : 1),
  );
  for (const [{ rule, when }, on] of strongestFirst) {
    const own = on.filter((event) => left.has(event));
    if (own.length === 0) continue;
    const covers = new Set<string>(rule.covers ?? []);
    const covered = [...left].filter(
      (event) => !own.includes(event) && codesOf(event).some((code) => covers.has(code)),
    );
    for (const event of [...own, ...covered]) left.delete(event);
    const why = own.map((event) => ({ eventId: event.id, conditions: explained({ rule, when }, facts.get(event)) }));
    findings.push({ rule, events: [...own, ...covered], ...priorityOf(rule, [...own, ...covered]), why });
  }
  return findings;
}

/** Which of the rule's codes the event has, then the leaves of its condition. */
function explained({ rule, when }: CompiledRule, facts: Facts | undefined): Leaf[] {
  if (!facts) return [];
  const { event } = facts;
  const code = codesOf(event).find((one) => rule.codes.includes(one));
  return [{ condition: `code ${code}`, saw: event.name, held: true }, ...(when?.explain(facts) ?? [])];
}

/** The rule's own urgency, or the worst of its events'; what is critical means stop, what is high means drive gently, at least. */
function priorityOf(rule: Rule, events: RuleEvent[]): { urgency: Urgency; driveAdvice: DriveAdvice } {
  const rank = Math.max(URGENCIES.indexOf(rule.urgency), ...events.map((event) => URGENCIES.indexOf(event.urgency)));
  const least = Math.max(0, rank - 1);
  return {
    urgency: URGENCIES[rank] ?? rule.urgency,
    driveAdvice: ADVICE[Math.max(ADVICE.indexOf(rule.driveAdvice), least)] ?? rule.driveAdvice,
  };
}

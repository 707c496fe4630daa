import { messageOf } from '../../shared/errors.ts';
import type { Urgency } from '../../shared/messages/generated/types.ts';
import { codesOf } from './codes.ts';
import type { Leaf } from './compiled.ts';
import { type CarFacts, type Facts, factsOf, type RuleEvent } from './facts.ts';
import type { DriveAdvice, Rule } from './generated/rules.types.ts';
import { byStrength, type CompiledRule, candidates, type RuleSet } from './rule-set.ts';

/** What a rule makes of a car: the events that it fired on and those that it covers, and why. */
export type Finding = {
  rule: Rule;
  events: RuleEvent[];
  urgency: Urgency;
  driveAdvice: DriveAdvice;
  why: { eventId: string; conditions: Leaf[] }[];
  /** rules that could not be evaluated on these events */
  failed: Failure[];
};

/** A rule whose condition failed on odd data: it counts as not fired, and somebody has to hear of it. */
export type Failure = { ruleId: string; ruleVersion: number; eventId: string; reason: string };

export type Evaluation = { findings: Finding[]; failures: Failure[] };

export const URGENCIES: Urgency[] = ['low', 'medium', 'high', 'critical'];
export const ADVICE: DriveAdvice[] = ['driveOn', 'driveGentlyToWorkshop', 'stopNow'];

/** Which rules fire on one event; the highest priority first. */
function firing(rules: RuleSet, facts: Facts, failures: Failure[]): CompiledRule[] {
  const holds = ({ rule, when }: CompiledRule) => {
    if (!when) return true;
    try {
      return when.test(facts);
    } catch (error) {
      const { id: ruleId, version: ruleVersion } = rule;
      failures.push({ ruleId, ruleVersion, eventId: facts.event.id, reason: messageOf(error) });
      return false;
    }
  };
  return candidates(rules, facts.event).filter(holds);
}

/**
 * The findings on a car. Faults of one cause come out as one: the strongest rule first, with all events that it fired on and all that
 * it covers; then what is left. Every event lands in at most one finding, and in one where a fallback rule looks at its code.
 */
export function evaluate(rules: RuleSet, car: CarFacts): Evaluation {
  const facts = factsOf(car);
  const fired = new Map<CompiledRule, RuleEvent[]>();
  const failures: Failure[] = [];
  for (const [event, known] of facts) {
    for (const rule of firing(rules, known, failures)) fired.set(rule, [...(fired.get(rule) ?? []), event]);
  }
  const left = new Set(car.events);
  const findings: Finding[] = [];
  const strongestFirst = [...fired].sort(([a], [b]) => byStrength(a.rule, b.rule));
  for (const [{ rule, when }, on] of strongestFirst) {
    const own = on.filter((event) => left.has(event));
    if (own.length === 0) continue;
    const covers = new Set<string>(rule.covers ?? []);
    const covered = [...left].filter(
      (event) => !own.includes(event) && codesOf(event).some((code) => covers.has(code)),
    );
    for (const event of [...own, ...covered]) left.delete(event);
    const why = own.map((event) => ({ eventId: event.id, conditions: explained({ rule, when }, facts.get(event)) }));
    const all = [...own, ...covered];
    const failed = failures.filter(({ eventId }) => all.some(({ id }) => id === eventId));
    findings.push({ rule, events: all, ...priorityOf(rule, all), why, failed });
  }
  return { findings, failures };
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

import { messageOf } from '../../shared/errors.ts';
import type { EventType } from '../../shared/messages/generated/types.ts';
import { evaluate } from './evaluate.ts';
import type { CarFacts, RuleEvent } from './facts.ts';
import type { Example, Rule } from './generated/rules.types.ts';
import type { RuleSet } from './rule-set.ts';
import { historyKey, windowOfText } from './windows.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const FIRST = Date.parse('2026-11-22T08:00:00Z');

/** An example that does not come out as it says. `place` is its JSON Pointer within the rule. */
export type ExampleFault = { place: string; detail: string };

/** Runs a rule's examples with all rules of the set in force. */
export function exampleFaults(rules: RuleSet, { id, examples }: Rule): ExampleFault[] {
  const run = (kind: 'fires' | 'doesNotFire') =>
    examples[kind].flatMap((example, i): ExampleFault[] => {
      const place = `/examples/${kind}/${i}`;
      try {
        const fired = evaluate(rules, carOf(example)).findings.map(({ rule }) => rule.id);
        if (fired.includes(id) === (kind === 'fires')) return [];
        const instead = fired.length > 0 ? fired.join(', ') : 'nothing';
        return [
          { place, detail: kind === 'fires' ? `${id} should fire; ${instead} did` : `${id} should not fire, and did` },
        ];
      } catch (error) {
        return [{ place, detail: messageOf(error) }];
      }
    });
  return [...run('fires'), ...run('doesNotFire')];
}

function carOf({ events, count = 1, signals = {}, history = {}, vehicle = {} }: Example): CarFacts {
  const known = events.map((text) => eventOf(text, count));
  const windows = Object.entries(history).map(([text, value]) => [windowOfText(text), value] as const);
  return {
    events: known,
    signals,
    vehicle,
    history: new Map(known.flatMap(({ id }) => windows.map(([window, value]) => [historyKey(id, window), value]))),
    now: NOW,
  };
}

function eventOf(text: string, count: number): RuleEvent {
  const [first = '', second] = text.split(':');
  const [type, name] = second === undefined ? (['errorCode', first] as const) : ([first as EventType, second] as const);
  return { id: text, type, name, ecu: 'engine', urgency: 'low', count, firstOccurredAt: FIRST, lastOccurredAt: NOW };
}

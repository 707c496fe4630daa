import type { Replayed, Stood } from './replay-car.ts';

/** What a set of rules comes to over the period. */
export type Figures = { cars: number; recommendations: number; messages: number; messagesADay: number };

export type RuleChange = {
  ruleId: string;
  gained: number;
  lost: number;
  examples: (Stood & { kind: 'gained' | 'lost' })[];
};

export type Comparison = {
  inForce: Figures;
  tried: Figures;
  /** cars for which anything would have been otherwise */
  carsChanged: number;
  /** the most changed first */
  rules: RuleChange[];
  /** rules of either set that met odd data, and how often */
  failed: { ruleId: string; count: number; reason: string }[];
};

const EXAMPLES = 3;

/** One car under both sets of rules. */
export type Both = { inForce: Replayed; tried: Replayed };

export function compared(cars: Both[], days: number): Comparison {
  const rules = new Map<string, RuleChange>();
  let carsChanged = 0;
  for (const { inForce, tried } of cars) {
    const gained = surplus(tried.stood, inForce.stood);
    const lost = surplus(inForce.stood, tried.stood);
    for (const stood of gained) add(rules, stood, 'gained');
    for (const stood of lost) add(rules, stood, 'lost');
    if (gained.length + lost.length > 0) carsChanged += 1;
  }
  return {
    inForce: figuresOf(
      cars.map(({ inForce }) => inForce),
      days,
    ),
    tried: figuresOf(
      cars.map(({ tried }) => tried),
      days,
    ),
    carsChanged,
    rules: [...rules.values()].sort((a, b) => b.gained + b.lost - a.gained - a.lost || (a.ruleId < b.ruleId ? -1 : 1)),
    failed: failuresOf(cars),
  };
}

function figuresOf(cars: Replayed[], days: number): Figures {
  const messages = cars.reduce((sum, car) => sum + car.messages.length, 0);
  return {
    cars: cars.filter(({ stood }) => stood.length > 0).length,
    recommendations: cars.reduce((sum, { stood }) => sum + stood.length, 0),
    messages,
    messagesADay: messages / days,
  };
}

/** What of `more` is not in `less`, rule by rule: of the same rule the later ones are those too many. */
function surplus(more: Stood[], less: Stood[]): Stood[] {
  const left = new Map<string, number>();
  for (const { ruleId } of less) left.set(ruleId, (left.get(ruleId) ?? 0) + 1);
  return more.filter(({ ruleId }) => {
    const count = left.get(ruleId) ?? 0;
    left.set(ruleId, count - 1);
    return count <= 0;
  });
}

function add(rules: Map<string, RuleChange>, stood: Stood, kind: 'gained' | 'lost'): void {
  const change = rules.get(stood.ruleId) ?? { ruleId: stood.ruleId, gained: 0, lost: 0, examples: [] };
  rules.set(stood.ruleId, change);
  change[kind] += 1;
  if (change.examples.length < EXAMPLES) change.examples.push({ ...stood, kind });
}

function failuresOf(cars: Both[]): Comparison['failed'] {
  const failed = new Map<string, { ruleId: string; count: number; reason: string }>();
  for (const { ruleId, reason } of cars.flatMap(({ inForce, tried }) => [...inForce.failures, ...tried.failures])) {
    const one = failed.get(ruleId) ?? { ruleId, count: 0, reason };
    failed.set(ruleId, { ...one, count: one.count + 1 });
  }
  return [...failed.values()].sort((a, b) => b.count - a.count);
}

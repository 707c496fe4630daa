import type { Compiled } from './compiled.ts';
import type { Facts } from './facts.ts';
import type { Comparison } from './generated/rules.types.ts';
import { ageYearsOf, ENGINES, engineOf, odometerOf, VEHICLE_SIGNALS } from './vehicle-facts.ts';
import { durationOf, type Window, windowText } from './windows.ts';

type Value = string | number | undefined;

/** What a fact is read from, and of which kind it is: a number, any text, or one of a few texts. */
type Fact = { read: (facts: Facts) => Value; kind: 'number' | 'text' | readonly string[] };

export const FACTS: Record<NonNullable<Comparison['fact']>, Fact> = {
  'event.count': { read: ({ event }) => event.count, kind: 'number' },
  'event.urgency': { read: ({ event }) => event.urgency, kind: ['low', 'medium', 'high', 'critical'] },
  'event.ecu': { read: ({ event }) => event.ecu ?? undefined, kind: 'text' },
  'event.name': { read: ({ event }) => event.name, kind: 'text' },
  'event.ageDays': { read: ({ event, now }) => (now - event.firstOccurredAt) / 86_400_000, kind: 'number' },
  'vehicle.make': { read: ({ vehicle }) => vehicle.make, kind: 'text' },
  'vehicle.model': { read: ({ vehicle }) => vehicle.model, kind: 'text' },
  'vehicle.platform': { read: ({ vehicle }) => vehicle.platform, kind: 'text' },
  'vehicle.engine': { read: engineOf, kind: ENGINES },
  'vehicle.odometer': { read: odometerOf, kind: 'number' },
  'vehicle.ageYears': { read: ageYearsOf, kind: 'number' },
};

export function compileComparison(comparison: Comparison): Compiled {
  const { name, read, kind, windows, signals } = subjectOf(comparison);
  refuseMismatch(name, kind, comparison);
  const { holds, text } = operatorOf(name, comparison);
  const condition = `${name} ${text}`;
  return {
    test: (facts) => holds(read(facts)),
    explain: (facts) => {
      const saw = read(facts);
      return [{ condition, saw: saw ?? null, held: isOdd(kind, saw) ? false : holds(saw) }];
    },
    windows,
    signals,
  };
}

type Subject = Fact & { name: string; windows: Window[]; signals: string[] };

/** What is compared: a fact, a live signal, or how a signal went. Throws a RangeError where it is none or two of them. */
export function subjectOf(comparison: Comparison): Subject {
  const { fact, signal, window } = comparison;
  if ([fact, signal, window].filter((one) => one !== undefined).length !== 1)
    throw new RangeError(`a comparison needs one of fact, signal and window: ${JSON.stringify(comparison)}`);
  if (fact) {
    const from = VEHICLE_SIGNALS[fact];
    return { ...FACTS[fact], name: fact, windows: [], signals: from ? [from] : [] };
  }
  if (window) {
    const asked: Window = { signal: window.signal, stat: window.stat, overMs: durationOf(window.over) };
    const name = windowText(window);
    return { name, kind: 'number', read: ({ history }) => history(asked), windows: [asked], signals: [] };
  }
  const live = signal ?? '';
  return { name: live, kind: 'number', read: ({ signals }) => signals[live], windows: [], signals: [live] };
}

/** A comparison that could not hold whatever the car does, since it compares unlike things, is refused when the rule is loaded. */
function refuseMismatch(name: string, kind: Fact['kind'], comparison: Comparison): void {
  const { eq, in: oneOf, lt, lte, gt, gte, between } = comparison;
  const ordered = lt ?? lte ?? gt ?? gte ?? between;
  if (kind !== 'number' && ordered !== undefined) throw new RangeError(`${name} is no number, so it has no order`);
  for (const value of [...(eq === undefined ? [] : [eq]), ...(oneOf ?? [])]) {
    if (kind === 'number' ? typeof value !== 'number' : typeof value !== 'string')
      throw new RangeError(`${name} is ${kind === 'number' ? 'a number' : 'text'}, ${JSON.stringify(value)} is not`);
    if (Array.isArray(kind) && !kind.includes(value))
      throw new RangeError(`${name} is one of ${kind.join(', ')}, never ${value}`);
  }
}

/** Of a condition that held by another branch, a leaf may have met what it can't compare. */
const isOdd = (kind: Fact['kind'], value: Value) => kind === 'number' && value !== undefined && !Number.isFinite(value);

/** What is unknown fulfils nothing but `exists: false`; what is no finite number where one is wanted throws. */
export function operatorOf(name: string, comparison: Comparison): { holds: (value: Value) => boolean; text: string } {
  const { eq, lt, lte, gt, gte, between, exists } = comparison;
  const number = (holds: (value: number) => boolean) => (value: Value) => {
    if (value === undefined) return false;
    if (!Number.isFinite(value)) throw new RangeError(`${name} is no number`);
    return holds(value as number);
  };
  if (eq !== undefined) return { holds: (value) => value === eq, text: `is ${eq}` };
  if (comparison.in) {
    const set = new Set<Value>(comparison.in);
    return { holds: (value) => value !== undefined && set.has(value), text: `is one of ${comparison.in.join(', ')}` };
  }
  if (lt !== undefined) return { holds: number((value) => value < lt), text: `< ${lt}` };
  if (lte !== undefined) return { holds: number((value) => value <= lte), text: `<= ${lte}` };
  if (gt !== undefined) return { holds: number((value) => value > gt), text: `> ${gt}` };
  if (gte !== undefined) return { holds: number((value) => value >= gte), text: `>= ${gte}` };
  if (between) {
    const [low, high] = between;
    return { holds: number((value) => value >= low && value <= high), text: `between ${low} and ${high}` };
  }
  if (exists !== undefined)
    return { holds: (value) => (value !== undefined) === exists, text: exists ? 'is known' : 'is not known' };
  throw new RangeError(`a comparison needs an operator: ${JSON.stringify(comparison)}`);
}

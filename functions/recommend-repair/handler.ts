import { RULE_FILES } from '../../knowledge/rules/index.ts';
import { type Output, once } from '../../shared/claim.ts';
import { permanent } from '../../shared/errors.ts';
import { changeEvents, loadCarEvents } from '../../shared/events/index.ts';
import type { EventChanges, RecommendationsMade } from '../../shared/messages/generated/types.ts';
import { validateEventChanges } from '../../shared/messages/generated/validate.ts';
import type { Deps } from '../../shared/ports.ts';
import { type Recommendation, recommendationPath } from '../../shared/recommendations/recommendation.ts';
import type { Transaction } from '../../shared/store.ts';
import { liveStatePath, readLiveState, type StoredLiveState } from '../../shared/vehicles/live-state.ts';
import { evaluate, type Failure } from './evaluate.ts';
import type { CarFacts } from './facts.ts';
import { ruleEventOf, signalsOf, type VehicleDocument, vehicleFactsOf } from './load-facts.ts';
import { loadHistory, type WantedWindow } from './load-history.ts';
import { reconcile } from './reconcile.ts';
import { askedOf, compileRules, type RuleSet } from './rule-set.ts';
import type { History } from './windows.ts';

let inForce: RuleSet | undefined;
const rulesInForce = () => (inForce ??= compileRules(RULE_FILES));

/** Acknowledging and booking change nothing that a rule looks at. */
const MATTERS = new Set<EventChanges['changes'][number]['kind']>(['opened', 'escalated', 'closed']);

/**
 * What the car's open events call for, once per EventChanges: made, changed, or withdrawn. Per message that matters:
 * reads: the claim, the car's events, the vehicle, its live state, and each recommendation that is linked;
 * writes: the claim, each recommendation that differs, and the car's events where a link differs; 1 message, none where nothing differs.
 * Only where a rule that looks at one of the car's faults asks how a signal went: 1 query to BigQuery, and the reads a second time, since no
 * transaction is kept open meanwhile.
 */
export async function handleEventChanges(message: unknown, deps: Deps, rules: RuleSet = rulesInForce()): Promise<void> {
  const changes = parse(message);
  if (!changes.changes.some(({ kind }) => MATTERS.has(kind))) return;
  const { vehicleKey } = changes;
  let failures: Failure[] = [];
  const attempt = async (history?: History) =>
    once(deps, 'recommend-repair', changes.changeId, async (tx) => {
      const decided = await decide(tx, { changes, rules, history, now: deps.clock.now() });
      failures = decided.failures;
      return decided.outputs;
    });
  const { outputs, repeated } = await attempt().catch(async (error: unknown) => {
    if (!(error instanceof HistoryWanted)) throw error;
    return attempt(await loadHistory(deps, vehicleKey, error.wanted));
  });
  for (const { ruleId, reason } of failures)
    deps.log('WARNING', 'a rule failed on odd data and counts as not fired', {
      code: 'rule-failed',
      ruleId,
      reason,
      vehicleKey,
    });
  const made = (outputs[0]?.message.data as RecommendationsMade | undefined)?.recommendations.length ?? 0;
  deps.log('INFO', 'recommendations evaluated', { count: made, vehicleKey, code: repeated ? 'repeated' : 'evaluated' });
}

/** Ends a transaction: what is to be known first. */
class HistoryWanted extends Error {
  readonly wanted: WantedWindow[];
  constructor(wanted: WantedWindow[]) {
    super('history is wanted');
    this.wanted = wanted;
  }
}

type Question = { changes: EventChanges; rules: RuleSet; history: History | undefined; now: Date };

async function decide(tx: Transaction, { changes, rules, history, now }: Question) {
  const { vehicleKey, vin, workshopId, changeId } = changes;
  const car = await loadCarEvents(tx, vehicleKey);
  const events = car.active.map(ruleEventOf);
  const windows = history ? [] : askedOf(rules, events).windows;
  if (windows.length > 0) throw new HistoryWanted(windows);
  const [vehicle, state] = (await tx.getAll([`vehicles/${vin}`, liveStatePath(vehicleKey)])) as [
    VehicleDocument | undefined,
    StoredLiveState | undefined,
  ];
  const known = await loadRecommendations(
    tx,
    [...car.active, ...changes.changes.map(({ event }) => event)].map(({ recommendationId }) => recommendationId),
  );
  const facts: CarFacts = {
    events,
    signals: signalsOf(readLiveState(state)),
    vehicle: vehicleFactsOf(vin, vehicle, now),
    now: now.getTime(),
    ...(history ? { history } : {}),
  };
  const { findings, failures } = evaluate(rules, facts);
  const cause = { changeId, at: now, vin, vehicleKey, workshopId, ownerId: vehicle?.ownerId ?? null };
  const { write, links, made } = reconcile(cause, known, findings, car.active);
  for (const recommendation of write) tx.set(recommendationPath(recommendation.id), recommendation);
  changeEvents(tx, car, { changeId, at: now, recommendations: links });
  return { failures, outputs: outputsOf(changes, made, now) };
}

function outputsOf(changes: EventChanges, made: RecommendationsMade['recommendations'][number][], now: Date): Output[] {
  const [first, ...rest] = made;
  if (!first) return [];
  const { changeId, vin, vehicleKey, workshopId } = changes;
  const data: RecommendationsMade = {
    v: 1,
    changeId,
    vin,
    vehicleKey,
    workshopId,
    at: now.toISOString(),
    recommendations: [first, ...rest],
  };
  return [{ topic: 'recommendations', message: { data } }];
}

async function loadRecommendations(tx: Transaction, ids: (string | null)[]): Promise<Recommendation[]> {
  const distinct = [...new Set(ids.flatMap((id) => id ?? []))].sort();
  return (await tx.getAll<Recommendation>(distinct.map(recommendationPath))).flatMap((found) => found ?? []);
}

function parse(message: unknown): EventChanges {
  const [fault] = validateEventChanges(message);
  if (fault) throw permanent('bad-event-changes', `no EventChanges: ${fault.pointer} ${fault.detail}`);
  return message as EventChanges;
}

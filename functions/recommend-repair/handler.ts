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
import { evaluate } from './evaluate.ts';
import { ruleEventOf, signalsOf, type VehicleDocument, vehicleFactsOf } from './load-facts.ts';
import { reconcile } from './reconcile.ts';
import { compileRules, type RuleSet } from './rule-set.ts';

let compiled: RuleSet | undefined;
const rules = () => (compiled ??= compileRules(RULE_FILES));

/** Acknowledging and booking change nothing that a rule looks at. */
const MATTERS = new Set<EventChanges['changes'][number]['kind']>(['opened', 'escalated', 'closed']);

/**
 * What the car's open events call for, once per EventChanges: made, changed, or withdrawn. Per message that matters:
 * reads: the claim, the car's events, the vehicle, its live state, and each recommendation that is linked;
 * writes: the claim, each recommendation that differs, and the car's events where a link differs; 1 message, none where nothing differs.
 */
export async function handleEventChanges(message: unknown, { store, bus, clock, log }: Deps): Promise<void> {
  const changes = parse(message);
  if (!changes.changes.some(({ kind }) => MATTERS.has(kind))) return;
  const { outputs, repeated } = await once({ store, bus, clock }, 'recommend-repair', changes.changeId, (tx) =>
    decide(tx, changes, clock.now()),
  );
  const made = (outputs[0]?.message.data as RecommendationsMade | undefined)?.recommendations.length ?? 0;
  log('INFO', 'recommendations evaluated', {
    count: made,
    vehicleKey: changes.vehicleKey,
    code: repeated ? 'repeated' : 'evaluated',
  });
}

async function decide(tx: Transaction, changes: EventChanges, now: Date): Promise<Output[]> {
  const { vehicleKey, vin, workshopId } = changes;
  const car = await loadCarEvents(tx, vehicleKey);
  const [vehicle, state] = (await tx.getAll([`vehicles/${vin}`, liveStatePath(vehicleKey)])) as [
    VehicleDocument | undefined,
    StoredLiveState | undefined,
  ];
  const known = await loadRecommendations(
    tx,
    [...car.active, ...changes.changes.map(({ event }) => event)].map(({ recommendationId }) => recommendationId),
  );
  const facts = {
    events: car.active.map(ruleEventOf),
    signals: signalsOf(readLiveState(state)),
    vehicle: vehicleFactsOf(vehicle),
    now: now.getTime(),
  };
  const cause = { changeId: changes.changeId, at: now, vin, vehicleKey, workshopId, ownerId: vehicle?.ownerId ?? null };
  const { write, links, made } = reconcile(cause, known, evaluate(rules(), facts), car.active);
  for (const recommendation of write) tx.set(recommendationPath(recommendation.id), recommendation);
  changeEvents(tx, car, { changeId: changes.changeId, at: now, recommendations: links });
  const [first, ...rest] = made;
  if (!first) return [];
  const data: RecommendationsMade = {
    v: 1,
    changeId: changes.changeId,
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

import { derivedId } from '../../shared/ids.ts';
import type { RecommendationsMade, VehicleEvent } from '../../shared/messages/generated/types.ts';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import { declinedBefore } from './declined.ts';
import type { Finding } from './evaluate.ts';

export type Cause = {
  changeId: string;
  at: Date;
  vin: string;
  vehicleKey: string;
  workshopId: string | null;
  ownerId: string | null;
};
type Made = RecommendationsMade['recommendations'][number];

export type Reconciled = {
  write: Recommendation[];
  /** event id to recommendation id, of active events whose link differs */
  links: Record<string, string | null>;
  made: Made[];
};

const KEPT_HISTORY = 50;

/**
 * Findings against the recommendations that there are. What a workshop has declined stays declined until it is worse (declined.ts). A finding goes on with the recommendation of the same rule, else with one
 * that shares an event with it (another rule may explain the same faults better now: the owner was told already, so it is changed, not
 * made anew); what is left over is created, or, where it is open and its faults are gone, withdrawn. A booked one stays as it is.
 */
export function reconcile(
  cause: Cause,
  known: Recommendation[],
  findings: Finding[],
  active: VehicleEvent[],
): Reconciled {
  const unused = new Set(known.filter(({ status }) => status === 'open' || status === 'booked'));
  const take = (matches: (recommendation: Recommendation) => boolean) => {
    const found = [...unused].find(matches);
    if (found) unused.delete(found);
    return found;
  };
  const declined = new Map(findings.map((finding) => [finding, declinedBefore(finding, known)]));
  const recommended = findings.filter((finding) => !declined.get(finding));
  const sameRule = new Map(recommended.map((finding) => [finding, take(({ ruleId }) => ruleId === finding.rule.id)]));
  const write: Recommendation[] = [];
  const made: Made[] = [];
  const put = (recommendation: Recommendation, kind: Made['kind']) => {
    write.push(recommendation);
    made.push({ id: recommendation.id, kind, urgency: recommendation.urgency });
  };
  const wanted = new Map<string, string>();
  for (const [finding, before] of declined) if (before) for (const { id } of finding.events) wanted.set(id, before.id);
  for (const finding of recommended) {
    const ids = finding.events.map(({ id }) => id);
    const before = sameRule.get(finding) ?? take(({ eventIds }) => eventIds.some((id) => ids.includes(id)));
    const next = before ? changed(before, finding, cause) : created(finding, cause);
    for (const id of ids) wanted.set(id, next.id);
    if (before !== next) put(next, before ? 'changed' : 'created');
  }
  for (const left of unused)
    if (left.status === 'open') put(withHistory({ ...left, status: 'withdrawn' }, 'withdrawn', cause), 'withdrawn');
  const links = Object.fromEntries(
    active
      .map(({ id, recommendationId }) => [id, wanted.get(id) ?? null, recommendationId] as const)
      .filter(([, link, linked]) => link !== linked),
  );
  return { write, links, made };
}

function created(finding: Finding, cause: Cause): Recommendation {
  const { vin, vehicleKey, workshopId, ownerId, changeId, at } = cause;
  const id = derivedId('recommendation', changeId, finding.rule.id);
  const draft = {
    id,
    vin,
    vehicleKey,
    workshopId,
    ownerId,
    status: 'open',
    createdAt: at.toISOString(),
    history: [],
    ...contentOf(finding),
  } as const;
  return withHistory({ ...draft, history: [], updatedAt: draft.createdAt }, 'created', cause);
}

/** The same object where nothing differs that anyone could see. */
function changed(before: Recommendation, finding: Finding, cause: Cause): Recommendation {
  const content = contentOf(finding);
  const same =
    before.ruleId === content.ruleId &&
    before.ruleVersion === content.ruleVersion &&
    before.urgency === content.urgency &&
    before.driveAdvice === content.driveAdvice &&
    before.eventIds.join() === content.eventIds.join();
  return same ? before : withHistory({ ...before, ...content }, 'changed', cause);
}

function contentOf({ rule, events, urgency, driveAdvice, why, failed }: Finding) {
  const { component, repair, parts, partsDays, labourMinutes, noticeSubject, ownerText, workshopText } = rule;
  const eventIds = events.map(({ id }) => id).sort();
  const explained = {
    ruleId: rule.id,
    ruleVersion: rule.version,
    events: why,
    ...(failed.length > 0 ? { failed } : {}),
  };
  const texts = { component, repair, noticeSubject, ownerText, workshopText };
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    ...texts,
    parts,
    partsDays,
    labourMinutes,
    driveAdvice,
    urgency,
    eventIds,
    explained,
  };
}

function withHistory(recommendation: Recommendation, kind: Made['kind'], { changeId, at }: Cause): Recommendation {
  const { ruleId, ruleVersion, eventIds, urgency } = recommendation;
  const entry = { at: at.toISOString(), kind, changeId, ruleId, ruleVersion, eventIds, urgency };
  return { ...recommendation, updatedAt: entry.at, history: [...recommendation.history, entry].slice(-KEPT_HISTORY) };
}

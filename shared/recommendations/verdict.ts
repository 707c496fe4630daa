import type { Recommendation } from './recommendation.ts';

/**
 * What a workshop found when it looked: in its own words, or told apart. `confirmed` says whether the recommendation was right; where it is left
 * out, `component` says it: the one that was recommended (in either language), or another.
 */
export type WorkshopFinding = string | { text?: string; component?: string; repair?: string; confirmed?: boolean };

/** `undecided`: words alone do not say whether the rule was right, so they count for neither side. */
export type VerdictKind = 'confirmed' | 'refuted' | 'undecided';

/** verdicts/{recommendationId}: how right a rule was, once for each recommendation; the last word counts. It holds nothing of owner or car. */
export type Verdict = {
  recommendationId: string;
  ruleId: string;
  ruleVersion: number;
  workshopId: string | null;
  verdict: VerdictKind;
  /** RFC 3339 */
  at: string;
};

export const verdictPath = (recommendationId: string) => `verdicts/${recommendationId}`;

type Judged = Pick<Recommendation, 'id' | 'ruleId' | 'ruleVersion' | 'workshopId' | 'component'>;

export const verdictOf = (recommendation: Judged, finding: WorkshopFinding, at: Date): Verdict => ({
  recommendationId: recommendation.id,
  ruleId: recommendation.ruleId,
  ruleVersion: recommendation.ruleVersion,
  workshopId: recommendation.workshopId,
  verdict: kindOf(recommendation, finding),
  at: at.toISOString(),
});

function kindOf({ component }: Judged, finding: WorkshopFinding): VerdictKind {
  if (typeof finding === 'string') return 'undecided';
  if (finding.confirmed !== undefined) return finding.confirmed ? 'confirmed' : 'refuted';
  if (finding.component === undefined) return 'undecided';
  const found = folded(finding.component);
  return [component.en, component.da].some((recommended) => folded(recommended) === found) ? 'confirmed' : 'refuted';
}

const folded = (text: string) => text.trim().toLowerCase();

import { type Recommendation, recommendationPath } from '../../../shared/recommendations/recommendation.ts';
import { type Verdict, verdictOf, verdictPath, type WorkshopFinding } from '../../../shared/recommendations/verdict.ts';
import type { Reader, Transaction } from '../../../shared/store.ts';

/**
 * Judges recommendations by what a workshop found. Reads them at once (1 read each); what it returns writes the verdicts (1 write each), so that
 * a transaction can do its other reads between.
 */
export async function readForVerdict(
  reader: Pick<Reader, 'getAll'>,
  recommendationIds: string[],
  finding: WorkshopFinding | undefined,
  at: Date,
): Promise<(tx: Pick<Transaction, 'set'>) => void> {
  if (finding === undefined || recommendationIds.length === 0) return () => undefined;
  const found = await reader.getAll<Recommendation>(recommendationIds.map(recommendationPath));
  const verdicts = found.flatMap((one) => (one ? [verdictOf(one, finding, at)] : []));
  return (tx) => {
    for (const verdict of meant(verdicts)) tx.set(verdictPath(verdict.recommendationId), verdict);
  };
}

/** Of several recommendations a component that is one of theirs says nothing of the others. */
function meant(verdicts: Verdict[]): Verdict[] {
  const confirmed = verdicts.filter(({ verdict }) => verdict === 'confirmed');
  return confirmed.length > 0 ? confirmed : verdicts;
}

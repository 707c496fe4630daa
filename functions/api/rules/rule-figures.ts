import type { VerdictKind } from '../../../shared/recommendations/verdict.ts';
import type { Filter, Store } from '../../../shared/store.ts';
import type { Rule, RuleFile } from './rule-file.ts';

/** How a rule has done since its version in force. */
export type RuleFigures = {
  id: string;
  version: number;
  component: Rule['component'];
  /** recommendations that stand, or stood last, by it */
  fired: number;
  confirmed: number;
  refuted: number;
  /** what was found is known, but not whether the rule was right */
  undecided: number;
  /** confirmed of those that are confirmed or refuted; null where there is none */
  precision: number | null;
};

const AT_ONCE = 16;

/**
 * Figures of all rules, of one workshop or (undefined) of all. Counted by Firestore without reading the documents: two counts a rule, and two more
 * for each that was judged (a read for every 1,000 counted, one at least).
 */
export async function ruleFigures(
  store: Pick<Store, 'aggregate'>,
  files: Record<string, unknown>,
  workshopId: string | undefined,
): Promise<RuleFigures[]> {
  const waiting = Object.values(files).flatMap((file) => (file as RuleFile).rules);
  const figures: RuleFigures[] = [];
  const worker = async () => {
    for (let rule = waiting.shift(); rule; rule = waiting.shift())
      figures.push(await figuresOf(store, rule, workshopId));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return figures.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function figuresOf(
  store: Pick<Store, 'aggregate'>,
  { id, version, component }: Rule,
  workshopId: string | undefined,
): Promise<RuleFigures> {
  const where: Filter[] = [
    ['ruleId', '==', id],
    ['ruleVersion', '==', version],
    ...(workshopId === undefined ? [] : [['workshopId', '==', workshopId] satisfies Filter]),
  ];
  const count = async (collection: string, more: Filter[] = []) =>
    (await store.aggregate({ collection, where: [...where, ...more] })).count;
  const judged = async (verdict: VerdictKind) => count('verdicts', [['verdict', '==', verdict]]);
  const [fired, verdicts] = await Promise.all([count('recommendations'), count('verdicts')]);
  const [confirmed, refuted] = verdicts === 0 ? [0, 0] : await Promise.all([judged('confirmed'), judged('refuted')]);
  const decided = confirmed + refuted;
  return {
    id,
    version,
    component,
    fired,
    confirmed,
    refuted,
    undecided: verdicts - decided,
    precision: decided === 0 ? null : confirmed / decided,
  };
}

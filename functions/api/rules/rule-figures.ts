import type { VerdictKind } from '../../../shared/recommendations/verdict.ts';
import type { Filter, Query, Store } from '../../../shared/store.ts';
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

/** Documents of one query: a page of them weighs some 100 kB. */
const PAGE = 2_000;

type Made = { ruleId: string; ruleVersion: number };
type Judged = Made & { verdict: VerdictKind };

/**
 * Figures of all rules, of one workshop or (undefined) of all, counted from two projected queries (a page for every 2,000 documents): a read for each
 * recommendation and each verdict, whatever the number of rules. Nothing is kept beside the documents themselves, so a redelivery cannot count twice.
 */
export async function ruleFigures(
  store: Pick<Store, 'query'>,
  files: Record<string, unknown>,
  workshopId: string | undefined,
): Promise<RuleFigures[]> {
  const where: Filter[] = workshopId === undefined ? [] : [['workshopId', '==', workshopId]];
  const [fired, verdicts] = await Promise.all([
    tally<Made>(store, { collection: 'recommendations', where, select: ['ruleId', 'ruleVersion'] }, keyOf),
    tally<Judged>(
      store,
      { collection: 'verdicts', where, select: ['ruleId', 'ruleVersion', 'verdict'] },
      (one) => `${keyOf(one)} ${one.verdict}`,
    ),
  ]);
  const figuresOf = ({ id, version, component }: Rule): RuleFigures => {
    const key = keyOf({ ruleId: id, ruleVersion: version });
    const judged = (verdict: VerdictKind) => verdicts.get(`${key} ${verdict}`) ?? 0;
    const [confirmed, refuted] = [judged('confirmed'), judged('refuted')];
    const decided = confirmed + refuted;
    return {
      id,
      version,
      component,
      fired: fired.get(key) ?? 0,
      confirmed,
      refuted,
      undecided: judged('undecided'),
      precision: decided === 0 ? null : confirmed / decided,
    };
  };
  return Object.values(files)
    .flatMap((file) => (file as RuleFile).rules.map(figuresOf))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const keyOf = ({ ruleId, ruleVersion }: Made) => `${ruleId} ${ruleVersion}`;

/** How many documents of a query there are of each key. */
async function tally<T>(store: Pick<Store, 'query'>, query: Query, key: (data: T) => string) {
  const counts = new Map<string, number>();
  let startAfter: string[] | undefined;
  do {
    const found = await store.query<T>({
      ...query,
      orderBy: [['__name__', 'asc']],
      limit: PAGE,
      ...(startAfter ? { startAfter } : {}),
    });
    for (const { data } of found) counts.set(key(data), (counts.get(key(data)) ?? 0) + 1);
    const last = found.length < PAGE ? undefined : found.at(-1);
    startAfter = last && [last.id];
  } while (startAfter);
  return counts;
}

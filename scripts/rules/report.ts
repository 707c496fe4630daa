import type { RuleFigures } from '../../functions/api/rules/rule-figures.ts';

/** Rules by how often they were wrong: the least precise first, of the same precision the one that was wrong more often. */
export const worstFirst = (figures: RuleFigures[]): RuleFigures[] =>
  figures
    .filter(({ precision }) => precision !== null)
    .sort((a, b) => (a.precision ?? 0) - (b.precision ?? 0) || b.refuted - a.refuted || (a.id < b.id ? -1 : 1));

/** For people: the rules that were judged, the worst first, and what is not known of the others. */
export function reportInWords(figures: RuleFigures[], most: number): string {
  const worst = worstFirst(figures);
  const unjudged = figures.filter(({ precision, fired }) => precision === null && fired > 0);
  const row = (...cells: (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : String(cell).padStart(10))).join('');
  return [
    row('rule', 'version', 'fired', 'right', 'wrong', 'undecided', 'precision'),
    ...worst
      .slice(0, most)
      .map(({ id, version, fired, confirmed, refuted, undecided, precision }) =>
        row(id, version, fired, confirmed, refuted, undecided, `${Math.round((precision ?? 0) * 100)} %`),
      ),
    ...(worst.length > most ? [`and ${worst.length - most} that did better`] : []),
    ...(worst.length === 0 ? ['No workshop has said yet whether a recommendation was right.'] : []),
    `${unjudged.length} rules have fired and were not judged; ${figures.filter(({ fired }) => fired === 0).length} have not fired.`,
  ].join('\n');
}

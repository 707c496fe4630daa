import type { RuleFigures } from '../../functions/api/rules/rule-figures.ts';
import { reportInWords, worstFirst } from './report.ts';

const rule = (id: string, confirmed: number, refuted: number, fired = confirmed + refuted): RuleFigures => ({
  id,
  version: 1,
  component: { en: '', da: '' },
  fired,
  confirmed,
  refuted,
  undecided: 0,
  precision: confirmed + refuted === 0 ? null : confirmed / (confirmed + refuted),
});
const figures = [
  rule('good', 9, 1),
  rule('unjudged', 0, 0, 4),
  rule('bad', 1, 9),
  rule('never', 0, 0),
  rule('worse', 2, 18),
];

test('the worst rules come first; those that nobody judged are only counted', () => {
  expect(worstFirst(figures).map(({ id }) => id)).toEqual(['worse', 'bad', 'good']);
  const lines = reportInWords(figures, 2).split('\n');
  expect(lines.map((line) => line.split(/\s{2,}/)[0])).toEqual([
    'rule',
    'worse',
    'bad',
    'and 1 that did better',
    '1 rules have fired and were not judged; 1 have not fired.',
  ]);
  expect(lines[1]).toMatch(/10 %$/);
});

test('it says so where nothing is known', () => {
  expect(reportInWords([rule('never', 0, 0)], 20)).toContain('No workshop has said yet');
});

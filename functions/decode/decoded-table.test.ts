import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withDecodedTable } from './decoded-table.ts';
import { CATALOGUES } from './platform.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

test("the README's table of what is decoded is what the tables say", () => {
  expect(withDecodedTable(readme)).toBe(readme);
  for (const { platform } of CATALOGUES) expect(readme).toContain(`| catalogue \`${platform}\` |`);
});

test('all around the table stays; without its place there is none', () => {
  const around = (text: string) =>
    `before\n<!-- decoded: made by \`npm run generate\` -->\n${text}<!-- /decoded -->\nafter`;
  expect(withDecodedTable(around('old\n'))).toBe(withDecodedTable(around('')));
  const lines = withDecodedTable(around('')).split('\n');
  expect([lines[0], lines.at(-1), lines.some((line) => line.startsWith('| mode 02 |'))]).toEqual([
    'before',
    'after',
    true,
  ]);
  expect(() => withDecodedTable('nothing')).toThrow('README.md lacks');
});

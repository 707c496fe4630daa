import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signalsTable } from './signals-table.ts';

test('docs/signals.md is what the tables say', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/signals.md'), 'utf8')).toBe(signalsTable());
});

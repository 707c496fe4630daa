import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';

const SERVICE = readFileSync(join(import.meta.dirname, '../../knowledge/rules/service.json'), 'utf8');

let folder = '';
let printed = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const put = (text: string) => writeFileSync(join(folder, 'a.json'), text);

test('good rules end with 0, faulty ones with 1 and file:line: reason; help with 0', async () => {
  put(SERVICE);
  expect(await runCommand(['check', '--rules', folder])).toBe(0);
  expect(printed).toContain('4 rules are as they should be');
  printed = '';
  put(SERVICE.replace('"low"', '"lowest"'));
  expect(await runCommand(['check', '--rules', folder])).toBe(1);
  const line = SERVICE.split('\n').findIndex((text) => text.includes('"low"')) + 1;
  expect(printed).toMatch(new RegExp(`a\\.json:${line}: /rules/0/urgency: must be one of low, medium, high, critical`));
  expect(printed).toContain('those in force stay in force');
  expect(await runCommand(['--help'])).toBe(0);
  expect(printed).toContain('npm run rules -- backtest');
});

test('faulty rules are not tried', async () => {
  put('{');
  expect(await runCommand(['backtest', '--from', '2026-10-01', '--to', '2026-11-01', '--rules', folder])).toBe(1);
});

test.each<[string[], RegExp]>([
  [[], /no such command: \(none\)/],
  [['bake'], /no such command: bake/],
  [['check', '--speed', '3'], /--speed/],
  [['check', '--rules', '/nowhere/at/all'], /nowhere/],
  [['backtest'], /--from takes a time/],
  [['backtest', '--from', '2026-10-02', '--to', '2026-10-01'], /--from has to be before --to/],
  [['backtest', '--from', '2026-10-01', '--to', '2026-10-02', '--dir', '/nowhere'], /no platform runs on \/nowhere/],
  [['simulate', '--cars', 'many'], /--cars takes a whole number/],
])('%j cannot be done, and says why', async (argv, reason) => expect(runCommand(argv)).rejects.toThrow(reason));

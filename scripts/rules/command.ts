import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ruleFigures } from '../../functions/api/rules/rule-figures.ts';
import type { RuleSet } from '../../functions/recommend-repair/rule-set.ts';
import { backTest } from './backtest/back-test.ts';
import { backTestInWords } from './backtest/in-words.ts';
import { rulesFaults } from './check-rules.ts';
import { connect, connectForWriting } from './connect.ts';
import { HELP } from './help.ts';
import { planMonth } from './month/plan-month.ts';
import { writeMonth } from './month/write-month.ts';
import { createProgress } from './progress.ts';
import { type RulesRead, readRuleFolder } from './read-rules.ts';
import { reportInWords, worstFirst } from './report.ts';

const IN_FORCE = join(import.meta.dirname, '../../knowledge/rules');
const DAY_MS = 86_400_000;
const WORST = 20;

const OPTIONS = {
  rules: { type: 'string', default: IN_FORCE },
  from: { type: 'string' },
  to: { type: 'string' },
  dir: { type: 'string', default: '.local' },
  project: { type: 'string' },
  cars: { type: 'string', default: '500' },
  days: { type: 'string', default: '30' },
  workshop: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parsed>['values'];
const parsed = (args: string[]) => parseArgs({ args, allowPositionals: true, options: OPTIONS });
const print = (text: string) => void process.stdout.write(`${text}\n`);

const COMMANDS: Record<string, (values: Values) => number | Promise<number>> = {
  check: ({ rules }) => check(readRuleFolder(rules)),
  backtest,
  simulate,
  report,
};

/** Runs one command. @returns the exit status. Throws where the command can't be done. */
export async function runCommand(argv: string[]): Promise<number> {
  const { values, positionals } = parsed(argv);
  if (values.help) {
    print(HELP);
    return 0;
  }
  const run = positionals.length === 1 ? COMMANDS[positionals[0] ?? ''] : undefined;
  if (!run) throw new Error(`no such command: ${positionals.join(' ') || '(none)'}. --help tells what there is.`);
  return run(values);
}

function check(read: RulesRead): number {
  const faults = rulesFaults(read);
  for (const { file, line, detail } of faults) print(`${relative('.', file)}:${line}: ${detail}`);
  print(
    faults.length > 0
      ? `${faults.length} faults: these rules are refused, those in force stay in force`
      : `${read.rules.rules.length} rules are as they should be`,
  );
  return faults.length > 0 ? 1 : 0;
}

/** Faulty rules are not tried: their figures would say nothing. */
async function backtest({ rules, from, to, dir, project, json }: Values): Promise<number> {
  const period = { from: timeOf('--from', from), to: timeOf('--to', to) };
  if (period.from >= period.to) throw new Error('--from has to be before --to');
  const tried = readRuleFolder(rules);
  if (tried.faults.length > 0) return check(tried);
  const inForce: RuleSet = rules === IN_FORCE ? tried.rules : readRuleFolder(IN_FORCE).rules;
  const stores = connect({ dir, project });
  const progress = createProgress();
  const sets = { inForce, tried: tried.rules };
  const report = await backTest(stores, period, sets, (cars) => progress.tell(`${cars} cars`));
  progress.end();
  print(json ? JSON.stringify(report, null, 2) : backTestInWords(report));
  return 0;
}

async function simulate({ cars, days, to, dir }: Values): Promise<number> {
  const [count, length] = [countOf('--cars', cars), countOf('--days', days)];
  const until = to === undefined ? Date.now() - DAY_MS : timeOf('--to', to).getTime();
  const firstDay = new Date(Math.floor(until / DAY_MS) * DAY_MS - length * DAY_MS);
  const progress = createProgress();
  const written = await writeMonth(
    connectForWriting(dir),
    planMonth(count, length),
    { firstDay, days: length },
    (day) => progress.tell(`day ${day} of ${length}`),
  );
  progress.end();
  const end = new Date(firstDay.getTime() + length * DAY_MS);
  print(
    `${count} cars drove ${length} days: ${written.uploads} uploads, ${written.dataPoints} data points.\n` +
      `npm run rules -- backtest --from ${firstDay.toISOString()} --to ${end.toISOString()}`,
  );
  return 0;
}

/** Of the rules in force: others have not been judged. */
async function report({ dir, project, workshop, json }: Values): Promise<number> {
  const { rules, faults } = readRuleFolder(IN_FORCE);
  if (faults.length > 0) return check(readRuleFolder(IN_FORCE));
  const { store } = connect({ dir, project });
  const file = { rules: rules.rules.map(({ rule }) => rule) };
  const figures = await ruleFigures(store, { file }, workshop);
  print(json ? JSON.stringify(worstFirst(figures), null, 2) : reportInWords(figures, WORST));
  return 0;
}

function timeOf(option: string, text: string | undefined): Date {
  const time = new Date(text ?? '');
  if (Number.isNaN(time.getTime()))
    throw new Error(`${option} takes a time such as 2026-10-01 or 2026-10-01T08:00:00Z`);
  return time;
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${option} takes a whole number from 1`);
  return count;
}
